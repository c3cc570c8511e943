// The script with the module `core`, which comes at once.

import { answer } from "./core.js";
import { serve } from "./serving.js";

serve({ core: answer });
