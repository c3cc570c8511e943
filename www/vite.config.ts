// How the page is built. The mode says what: `site` (what `vite` serves too), `file` for the one file, `gallery` for the page of
// all components, and `npm` for the package. `npm run build` builds them in this order, and `build/finish.mjs` completes `dist`.

import { defineConfig, type UserConfig } from "vite";
import { chunkAddress } from "./build/chunk-address.mjs";
import { fluentTexts } from "./build/fluent-texts.mjs";
import { oneFile } from "./build/one-file.mjs";
import { openingPage } from "./build/opening-page.mjs";
import { siteFiles } from "./build/site-files.mjs";
import { wasmBytes } from "./build/wasm-bytes.mjs";

/** The oldest browsers that know `'wasm-unsafe-eval'` and can unpack the one file. */
const TARGET = ["chrome97", "firefox113", "safari16.4"];

/** One script for the app and one for the report, each with everything that it imports: what comes later finds that in them. */
const CHUNKS = {
  groups: [
    { name: "app", test: /src\/main\.ts$/, priority: 2 },
    { name: "report", test: /src\/report\.ts$/, priority: 1 },
  ],
};

/** What each mode builds. */
const BUILDS: Record<string, UserConfig["build"]> = {
  site: {
    emptyOutDir: true,
    rolldownOptions: { preserveEntrySignatures: "allow-extension", input: { app: "index.html" }, output: { entryFileNames: "[name]-[hash].js", chunkFileNames: "[name]-[hash].js", codeSplitting: CHUNKS } },
  },
  file: {
    // One script has no files that it could load later.
    rolldownOptions: { input: "src/main.ts", output: { format: "iife", codeSplitting: false }, transform: { define: { "import.meta": "{}" } } },
  },
  gallery: {
    rolldownOptions: { input: { components: "components.html", "components.en": "components.en.html" }, output: { entryFileNames: "components-[hash].js", chunkFileNames: "components-[hash].js" } },
  },
  npm: {
    outDir: "../dist/npm",
    lib: { entry: { index: "src/npm-package.ts", element: "src/element.ts" }, formats: ["es"] },
    rolldownOptions: { output: { entryFileNames: "[name].js" } },
  },
};

export default defineConfig(({ mode, command }) => {
  const name = command === "serve" ? "site" : mode;
  const shared = [fluentTexts(), wasmBytes(), chunkAddress(command)];
  const own: Record<string, UserConfig["plugins"]> = { site: [openingPage(), siteFiles()], file: [oneFile()], gallery: [openingPage()], npm: [] };
  return {
    base: "./",
    publicDir: false,
    logLevel: command === "serve" ? "info" : "warn",
    define: { IN_FILE: String(name === "file") },
    plugins: [...shared, ...own[name]!],
    // Workers are classic scripts: Firefox runs module workers only from 114 on.
    worker: { format: "iife", plugins: () => [wasmBytes()], rolldownOptions: { output: { entryFileNames: "[name]-[hash].js" } } },
    resolve: { alias: name === "file" ? [{ find: /^\.\/assets-site\.js$/, replacement: "./assets-file.js" }] : [] },
    build: { outDir: "../dist", emptyOutDir: false, assetsDir: "", assetsInlineLimit: 0, modulePreload: false, target: TARGET, reportCompressedSize: false, ...BUILDS[name] },
    // Found beforehand: a dependency that is met later makes the development server reload the page.
    optimizeDeps: { entries: ["index.html", "components.html", "src/*.ts"] },
    server: { host: "127.0.0.1", strictPort: false, fs: { allow: [".."] } },
  };
});
