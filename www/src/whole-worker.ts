// The script of the one file, with the core and the module for saved files in one.

import * as core from "./core.js";
import { serve } from "./serving.js";
import * as vault from "./vault.js";

serve("core", core.answer);
serve("vault", vault.answer);
