// The module of the tools, started: what money costs and whether it lasts, words, saved files.

import { initSync } from "../generated/tools.js";
import bytes from "../generated/tools_bg.wasm?bytes";

initSync({ module: bytes });

export * from "../generated/tools.js";
