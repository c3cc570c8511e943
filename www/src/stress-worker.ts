// The script with the module that says whether the money lasts.

import { answer } from "./stress.js";
import { serve } from "./serving.js";

serve("stress", answer);
