// The script with the module for bills alone.

import { answer } from "./import.js";
import { serve } from "./serving.js";

serve("import", answer);
