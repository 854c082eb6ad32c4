/** Loaded with --import: replaces the adapter of the engine that CLAIMKIT_WITHOUT names by one that knows nothing. */
import { register } from "node:module";

const STUBS: ReadonlyMap<string, string> = new Map([
  ["compromise", "export const lexiconTags = () => []; export const lexiconEntries = () => new Map(); export const startsLexiconPhrase = () => false;"],
  ["wink", "export const readWithWink = (tokens) => ({ pos: tokens.map(() => \"X\"), lemmas: tokens.map((token) => token.toLowerCase()) });"],
]);

const moduleOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

const engine = process.env["CLAIMKIT_WITHOUT"] ?? "";
const stub = moduleOf(STUBS.get(engine) ?? "");
register(moduleOf(`
  export const resolve = async (specifier, context, next) =>
    specifier.endsWith("/adapters/${engine}.js") ? { url: ${JSON.stringify(stub)}, shortCircuit: true, format: "module" } : next(specifier, context);
`));
