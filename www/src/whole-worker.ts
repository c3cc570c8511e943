// The script of the one file, with the core and the modules for saved files and for bills and credit reports in one.

import * as core from "./core.js";
import * as bills from "./import.js";
import { serve } from "./serving.js";
import * as vault from "./vault.js";

serve("core", core.answer);
serve("vault", vault.answer);
serve("bureau", bills.answer);
