// The script with the module of costs.

import { answer } from "./cost.js";
import { serve } from "./serving.js";

serve("cost", answer);
