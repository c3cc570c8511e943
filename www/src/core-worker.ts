// The script with the core.

import { answer } from "./core.js";
import { serve } from "./serving.js";

serve("core", answer);
