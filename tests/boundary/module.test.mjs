// What the modules bring along and ask for: their exports, and imports that reach neither network nor storage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "../support/wasm.mjs";
import { core, importsOf, IMPORTS_OF } from "./core.mjs";

const EXPORTS = {
  core: ["calendar", "checkup", "read", "today", "try_out"],
  import: ["Bills"],
  tools: ["answers", "cash", "cost", "look", "open", "rates", "save", "tell"],
};

test("today is the local date", () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  assert.match(core.today(), /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(core.today(), `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
});

for (const [name, exported] of Object.entries(EXPORTS)) {
  const { functions, bytes } = await loadModule(name);
  const module = new WebAssembly.Module(bytes);

  test(`the page can call these of the ${name}`, () => {
    assert.deepEqual(Object.keys(functions).filter((name) => name !== "default" && name !== "initSync").sort(), exported);
  });

  test(`the ${name} import these functions and no others`, () => {
    assert.deepEqual(importsOf(module), IMPORTS_OF[name]);
  });

  test(`no folder of the machine that built the ${name} is inside`, () => {
    const text = Buffer.from(bytes).toString("latin1");
    assert.deepEqual(text.match(/[\w./\\-]*(?:\/home\/|\/Users\/|\/root\/|\.cargo)[\w./\\-]*/g), null);
    assert.deepEqual(WebAssembly.Module.customSections(module, "name"), []);
    assert.deepEqual(WebAssembly.Module.customSections(module, "producers"), []);
  });
}
