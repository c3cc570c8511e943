// Writes generated/types.ts, generated/ids.ts and generated/desk.ts from the JSON Schema of the Rust types, generated/schema.json.
//
// Knows just what the schemas of those types use, and stops at anything else. General translators repeat the ids of
// an enum wherever it is named; here every type keeps its name.
import { readFile, writeFile } from "node:fs/promises";

const folder = new URL("../generated/", import.meta.url);
const { $defs, facts, desk } = JSON.parse(await readFile(new URL("schema.json", folder), "utf8"));
const names = Object.keys($defs).sort();
const enums = names.filter((name) => $defs[name].enum);

const KNOWN = new Set(
  ["$ref", "additionalProperties", "anyOf", "const", "description", "enum", "items", "oneOf", "properties", "required"]
    .concat("type")
    // What a value may be beyond its type is the core's to check.
    .concat("format", "maximum", "minimum", "pattern"),
);
const SIMPLE = { boolean: "boolean", integer: "number", null: "null", string: "string" };

function comment(text, indent = "") {
  return text ? `${indent}/** ${text.replaceAll("\n", `\n${indent} * `)} */\n` : "";
}

function type(schema) {
  const unknown = Object.keys(schema).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) throw new Error(`the schema has ${unknown}, which types.mjs does not know`);
  if (schema.$ref) return schema.$ref.replace("#/$defs/", "");
  if (schema.anyOf || schema.oneOf) return (schema.anyOf ?? schema.oneOf).map(type).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((id) => JSON.stringify(id)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((one) => type({ ...schema, type: one })).join(" | ");
  if (schema.type === "array") return `(${type(schema.items)})[]`.replace(/\((\w+)\)/, "$1");
  if (schema.type === "object") return object(schema);
  if (SIMPLE[schema.type]) return SIMPLE[schema.type];
  throw new Error(`types.mjs does not know ${JSON.stringify(schema)}`);
}

function object({ properties, required = [] }) {
  const keys = Object.keys(properties);
  const keyed = enums.find((name) => `${[...$defs[name].enum].sort()}` === `${[...keys].sort()}`);
  if (keyed && required.length === 0) return `Partial<Record<${keyed}, ${type(properties[keys[0]])}>>`;
  const fields = keys.map((key) => {
    // The core leaves out what is not known and takes `undefined` for left out.
    const needed = required.includes(key);
    const value = needed ? type(properties[key]) : `${type(properties[key]).replace(/ \| null$/, "")} | undefined`;
    return `${comment(properties[key].description, "  ")}  ${key}${needed ? "" : "?"}: ${value};\n`;
  });
  return `{\n${fields.join("")}}`;
}

const banner = "// Generated from the Rust types; change those instead.\n";
/** What every question gives, as src/wasm/mod.rs has it; JSON Schema has no types of types. */
const OUTCOME = `
/** An answer: what was asked for, or everything that is wrong with the question. */
export type Outcome<T> = { value: T; problems?: undefined } | { value?: undefined; problems: Problem[] };
`;
const types = names.map((name) => `\n${comment($defs[name].description)}export type ${name} = ${type($defs[name])};\n`);
await writeFile(new URL("types.ts", folder), banner + OUTCOME + types.join(""));

const constants = enums.map((name) => {
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  return `\nexport const ${constant}: readonly ${name}[] = ${JSON.stringify($defs[name].enum)};\n`;
});
const bounds = `
/** The unit of every fact, the least and most it can be, and where it can be looked up. */
export const FACT: Readonly<Record<FactId, { unit: Unit; lo: number; hi: number; place: Place }>> = ${JSON.stringify(facts)};
`;
await writeFile(
  new URL("ids.ts", folder),
  `${banner}import type { ${enums.join(", ")} } from "./types.js";\n${constants.join("")}${bounds}`,
);
await writeFile(
  new URL("desk.ts", folder),
  `${banner}import type { Desk } from "./types.js";

/** What letters need beside the report: the same for everybody. */
export const DESK: Desk = ${JSON.stringify(desk)};
`,
);
