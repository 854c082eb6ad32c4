/**
 * Three builds into one folder. What is heavy and must not exist twice in a process (compromise's lexicon, the weights
 * of the models) is built once, as CommonJS in dist/shared, and both the ESM and the
 * CJS build of the library import it from there: one copy in the tarball, one instance in memory.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { lexiconText } from "../src/adapters/compromise-lexicon.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const MODELS = "src/models";
const models = readdirSync(MODELS).filter((name) => existsSync(join(MODELS, name, "weights.ts")));

const shared: Record<string, string> = {
  "compromise-lexicon": "src/adapters/compromise-lexicon.ts",
  ...Object.fromEntries(models.map((name) => [`${name}-weights`, join(MODELS, name, "weights.ts")])),
};

/** Sends imports of the shared modules to dist/shared. */
const importShared: Plugin = {
  name: "import-shared",
  setup(build) {
    build.onResolve({ filter: /\/weights\.js$/ }, ({ resolveDir }) => ({ path: `./shared/${resolveDir.split(/[\\/]/).at(-1) ?? ""}-weights.cjs`, external: true }));
    build.onResolve({ filter: /\/compromise-lexicon\.js$/ }, () => ({ path: "./shared/compromise-lexicon.cjs", external: true }));
  },
};

/** Puts the text of compromise's lexicon where the library would be loaded to read it. */
const readLexicon: Plugin = {
  name: "read-lexicon",
  setup(build) {
    build.onLoad({ filter: /compromise-lexicon\.ts$/ }, () => ({ contents: `export const lexiconText = ${JSON.stringify(lexiconText)};` }));
  },
};

const common: Options = { target: "es2022", platform: "node", sourcemap: false, splitting: false };

export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(Object.entries(shared).filter(([, path]) => existsSync(path))),
    outDir: "dist/shared",
    outExtension: () => ({ js: ".cjs" }),
    format: ["cjs"],
    esbuildPlugins: [readLexicon],
    minify: true,
    dts: false,
    clean: true,
  },
  {
    ...common,
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0", noCheck: true } },
    esbuildPlugins: [importShared],
  },
  {
    ...common,
    entry: { cli: "src/cli.ts" },
    format: ["esm"],
    dts: false,
    external: ["./index.js"],
    esbuildPlugins: [importShared],
  },
]);
