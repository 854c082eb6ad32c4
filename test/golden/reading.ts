/** What the library reads in the example articles, in a form that a person can review line by line. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Attribution, Claim, Extraction, Quantity } from "../../src/types.js";

/** An article of the examples. */
export interface ExampleArticle {
  readonly file: string;
  readonly publishedAt: string;
  readonly manner: string;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The example articles with their dates of publication. */
export const exampleArticles = (): readonly ExampleArticle[] =>
  JSON.parse(readFileSync(folder("../../examples/articles/articles.json"), "utf8")) as readonly ExampleArticle[];

/** The files that lie in the folder of the articles. */
export const articleFiles = (): readonly string[] => readdirSync(folder("../../examples/articles")).filter((file) => file.endsWith(".txt"));

/** The text of an example article. */
export const articleText = (file: string): string => readFileSync(folder(`../../examples/articles/${file}`), "utf8");

/** Where the golden file of an article lies. */
export const goldenPath = (file: string): string => folder(`claims/${file}`);

const line = (text: string): string => text.replace(/\s+/g, " ");

const sourceOf = ({ source, stance, mode }: Attribution): string =>
  [source === undefined ? "unspecified" : `${line(source.text)} [${source.kind}]`, mode, ...(stance === "neutral" ? [] : [stance])].join(" ");

/** Thirds with four digits. */
const number = (value: number): string => String(Math.round(value * 10_000) / 10_000);

const amountOf = ({ value, to, unit, bound, counted, change }: Quantity): string =>
  [
    bound === "exactly" ? "" : bound, to === undefined ? number(value) : `${number(value)} to ${number(to)}`, unit ?? "", counted === undefined ? "" : `of ${line(counted.text)}`,
    change === undefined ? "" : `change ${JSON.stringify(change)}`,
  ].filter((part) => part !== "").join(" ");

const of = (phrase: { readonly text: string } | undefined): string => (phrase === undefined ? "" : ` of ${line(phrase.text)}`);

/** What only claims of this kind have. */
const payloadOf = (claim: Claim): string | undefined => {
  switch (claim.kind) {
    case "quantity": return `amount ${claim.measure.quantity + 1}${of(claim.measure.of)}${claim.measure.comparison === undefined ? "" : `, ${claim.measure.comparison}`}`;
    case "causal": return `${line(claim.cause.text)} -> ${line(claim.effect.text)}${claim.link === "causes" ? "" : ` (${claim.link})`}`;
    case "rule": return `${claim.deontic}${of(claim.bearer)}`;
    case "intention": return `${claim.attitude}${of(claim.holder)}`;
    case "prediction": return claim.horizon === undefined ? undefined : `by ${claim.horizon.value ?? line(claim.horizon.text)}`;
    case "event": case "state": case "evaluation": case "experience": return undefined;
  }
};

/** A line of its own for what a claim has several of. */
const listLine = (name: string, texts: readonly string[]): readonly string[] => (texts.length === 0 ? [] : [`  ${name} ${texts.join("; ")}`]);

const claimLines = (claim: Claim): readonly string[] => {
  const { kind, attribution, times, quantities, conditions, polarity, certainty, verifiability } = claim;
  const payload = payloadOf(claim);
  const checkable = verifiability === "verifiable" ? [] : [verifiability === "not" ? "not verifiable" : "partly verifiable"];
  return [
    claim.statement.text,
    `  ${[kind, certainty, ...(polarity === "negative" ? [polarity] : []), ...checkable].join(", ")}`,
    ...(payload === undefined ? [] : [`  ${payload}`]),
    ...(attribution.length === 0 ? [] : [`  said by ${attribution.map(sourceOf).join(" > ")}`]),
    ...listLine("when", times.map(({ value, text }) => value ?? `"${line(text)}"`)),
    ...listLine("how much", quantities.map(amountOf)),
    ...listLine("if", conditions.map(({ text }) => line(text))),
  ];
};

/** An extraction as its golden file: a block of lines for every claim. */
export const goldenOf = (extraction: Extraction, { file, publishedAt }: ExampleArticle): string =>
  [`${file}, published ${publishedAt}`, ...extraction.claims.map((claim) => claimLines(claim).join("\n"))].join("\n\n").concat("\n");
