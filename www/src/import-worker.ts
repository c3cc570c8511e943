// The script with the module `import`, which comes when the first statement or credit report is picked.

import { answer } from "./import.js";
import { serve } from "./serving.js";

serve({ import: answer });
