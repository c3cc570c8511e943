// What the module brings along and asks for: its exports, and imports that reach neither network nor storage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, core, importsOf, IMPORTS_OF } from "./core.mjs";

const module = new WebAssembly.Module(bytes);

test("today is the local date", () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  assert.match(core.today(), /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(core.today(), `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
});

test("the page can call five functions", () => {
  const functions = Object.keys(core).filter((name) => !/^(__wb|initSync$|default$)/.test(name));
  assert.deepEqual(functions.sort(), ["calendar", "checkup", "read", "today", "try_out"]);
});

test("the module imports only what values, dates and errors need", () => {
  assert.deepEqual(importsOf(module), IMPORTS_OF.core);
});

test("no folder of the machine that built it is inside", () => {
  const text = Buffer.from(bytes).toString("latin1");
  assert.deepEqual(text.match(/[\w./\\-]*(?:\/home\/|\/Users\/|\/root\/|\.cargo)[\w./\\-]*/g), null);
  assert.deepEqual(WebAssembly.Module.customSections(module, "name"), []);
  assert.deepEqual(WebAssembly.Module.customSections(module, "producers"), []);
});

