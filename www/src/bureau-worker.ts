// The script with the module for credit reports and bills: larger than that for bills alone, and slower with them.

import { answer } from "./import.js";
import { serve } from "./serving.js";

serve("bureau", answer);
