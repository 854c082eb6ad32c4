/** What a call of the command asks for. */
import { parseArgs } from "node:util";
import { quotedName } from "./quoted-name.js";

/** The formats of the output. */
export const FORMATS = ["table", "json", "jsonl", "csv", "html", "jsonld"] as const;

/** One of the formats of the output. */
export type Format = (typeof FORMATS)[number];

/** A call that asks for the claims of some articles. */
export interface Reading {
  readonly kind: "read";
  /** Empty: standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly publishedAt?: string;
  /** Tokens too, in the JSON formats. */
  readonly all: boolean;
}

/** What a call asks for; "wrong" with the one line that says what is wrong. */
export type Call = Reading | { readonly kind: "help" } | { readonly kind: "version" } | { readonly kind: "wrong"; readonly problem: string };

const OPTIONS = {
  format: { type: "string", short: "f" },
  "published-at": { type: "string" },
  all: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** A token of the arguments, as node:util names it. */
type ArgumentToken = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

const isFormat = (value: string): value is Format => (FORMATS as readonly string[]).includes(value);

/** What is wrong with one argument, if anything is. */
const problemOf = (token: ArgumentToken): string | undefined => {
  if (token.kind !== "option") return undefined;
  const { name, rawName, value } = token;
  if (!isOption(name)) return `unknown option ${quotedName(rawName)}: \`claimkit --help\` lists the options`;
  if (OPTIONS[name].type === "boolean") return value === undefined ? undefined : `option ${rawName} takes no value`;
  if (value === undefined) return `option ${rawName} needs a value, such as ${name === "format" ? "--format json" : "--published-at 2024-06-20"}`;
  return name === "format" && !isFormat(value) ? `unknown format ${quotedName(value)}: choose one of ${FORMATS.join(", ")}` : undefined;
};

/**
 * Reads the arguments of the command; of an option given twice the last counts.
 *
 * @example
 * callOf(["article.txt", "--format", "json"]); // => { kind: "read", files: ["article.txt"], format: "json", all: false }
 */
export const callOf = (args: readonly string[]): Call => {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) if (token.kind === "option") given.set(token.name, token.value ?? "");
  if (given.has("help")) return { kind: "help" };
  const problem = tokens.map(problemOf).find((found) => found !== undefined);
  if (problem !== undefined) return { kind: "wrong", problem };
  if (given.has("version")) return { kind: "version" };
  const files = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const format = given.get("format") ?? "table";
  if (format === "html" && files.length > 1) return { kind: "wrong", problem: `the html format makes one page of one article, not of ${files.length} files: call it once for each` };
  const publishedAt = given.get("published-at");
  return { kind: "read", files, format: isFormat(format) ? format : "table", all: given.has("all"), ...(publishedAt === undefined ? {} : { publishedAt }) };
};
