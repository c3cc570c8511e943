// The module `tools`, started as soon as its script runs. Its bytes are inside the script, so nothing is fetched.

import bytes from "../generated/tools_bg.wasm?bytes";
import { initSync } from "../generated/tools.js";

initSync({ module: bytes });

export * from "../generated/tools.js";
