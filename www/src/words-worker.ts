// The script with the module that reads words.

import { serve } from "./serving.js";
import { answer } from "./words.js";

serve("words", answer);
