// The script of the one file, with the core and the modules for saved files, for bills and credit reports, for costs, for whether the money lasts and for words in one.

import * as core from "./core.js";
import * as cost from "./cost.js";
import * as bills from "./import.js";
import { serve } from "./serving.js";
import * as vault from "./vault.js";
import * as stress from "./stress.js";
import * as words from "./words.js";

serve("core", core.answer);
serve("vault", vault.answer);
serve("bureau", bills.answer);
serve("cost", cost.answer);
serve("stress", stress.answer);
serve("words", words.answer);
