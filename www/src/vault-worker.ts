// The script with the module for saved files.

import { serve } from "./serving.js";
import { answer } from "./vault.js";

serve("vault", answer);
