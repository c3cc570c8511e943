// The script with the module `tools`, which comes when one of them is used first: costs, cash flow, saved files, stories and
// signs of fraud.

import * as cost from "./cost.js";
import { serve } from "./serving.js";
import * as stress from "./stress.js";
import * as vault from "./vault.js";
import * as words from "./words.js";

serve({ cost: cost.answer, stress: stress.answer, vault: vault.answer, words: words.answer });
