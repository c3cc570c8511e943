// The module `core`, started as soon as its script runs. Its bytes are inside the script, so nothing is fetched.

import bytes from "../generated/core_bg.wasm?bytes";
import { initSync } from "../generated/core.js";

initSync({ module: bytes });

export * from "../generated/core.js";
