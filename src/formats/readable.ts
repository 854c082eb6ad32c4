/** What a reader wants to know of a claim, in words: shared by every format for people. */
import { coverage } from "../classify/coverage.js";
import type { Claim, Extraction, LedgerStatus, Mention, Source, Stance } from "../types.js";

/** The parts of an Extraction that the formats read; the Extraction and its compact form both fit. */
export type Readable = Pick<Extraction, "version" | "article" | "blocks" | "mentions" | "entities" | "claims" | "ledger" | "diagnostics">;

/** One source of a claim, by the name that a reader knows it by. */
export interface Voice {
  /** Absent where the article leaves the source open ("it was assumed that"). */
  readonly name?: string;
  readonly stance: Stance;
  readonly source?: Source;
}

/** What is looked up once for all claims of an article. */
export interface NameBook {
  readonly entityNames: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, Mention>;
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}:${end}`;

/**
 * The names of an article's entities, ready to be looked up.
 *
 * @example
 * nameBookOf(extraction).entityNames.get("e1"); // => "Vladimir Putin"
 */
export const nameBookOf = (extraction: Readable): NameBook => ({
  entityNames: new Map(extraction.entities.map(({ id, name }) => [id, name])),
  mentions: new Map(extraction.mentions.map((mention) => [placeOf(mention.span), mention])),
});

/**
 * White space of any kind as single spaces.
 *
 * @example
 * oneLine("two\n lines "); // => "two lines"
 */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The article's words for a source, without a clause about it; for "he" or "the minister" the name that they stand for. */
const nameOf = (source: Source, book: NameBook): string => {
  const form = book.mentions.get(placeOf(source.span))?.form;
  const name = source.entity === undefined ? undefined : book.entityNames.get(source.entity);
  if (name !== undefined && (form === "pronoun" || form === "nominal")) return oneLine(name);
  const words = oneLine(source.text);
  const clause = words.search(/, (?:who|whom|whose|which)\b/);
  return clause > 0 ? words.slice(0, clause) : words;
};

/**
 * Who says a claim, outermost first; empty where the article itself does.
 *
 * @example
 * voicesOf(claim, nameBookOf(extraction)); // => [{ name: "Vladimir Putin", stance: "neutral", source }]
 */
export const voicesOf = (claim: Claim, book: NameBook): readonly Voice[] =>
  claim.attribution.map(({ source, stance }) => (source === undefined ? { stance } : { name: nameOf(source, book), stance, source }));

/**
 * When a claim holds, as the dates that were read or, where none could be, the words.
 *
 * @example
 * whenOf(claim); // => ["2024-06-19"]
 */
export const whenOf = (claim: Claim): readonly string[] => [...new Set(claim.times.map(({ value, text }) => value ?? oneLine(text)))];

/**
 * How many different sources the claims of an article name.
 *
 * @example
 * countSources(extraction); // => 6
 */
export const countSources = (extraction: Readable): number => {
  const sources = extraction.claims.flatMap(({ attribution }) => attribution.flatMap(({ source }) => (source === undefined ? [] : [source])));
  return new Set(sources.map(({ entity, text }) => entity ?? oneLine(text).toLowerCase())).size;
};

/**
 * The share of an article's characters, blanks apart, that ended in a status of the ledger: 0 to 1.
 *
 * @example
 * shareOf(extraction, "claim"); // => 0.71
 */
export const shareOf = (extraction: Readable, status: LedgerStatus): number => {
  const { total, byStatus } = coverage(extraction);
  const words = total - byStatus.blank;
  return words === 0 ? 0 : byStatus[status] / words;
};

/**
 * A probability as people read it: two decimals.
 *
 * @example
 * decimals(0.7312); // => "0.73"
 */
export const decimals = (probability: number): string => {
  const hundredths = Math.min(Math.max(Math.round(probability * 100), 0), 100);
  return hundredths === 100 ? "1.00" : `0.${hundredths < 10 ? "0" : ""}${hundredths}`;
};
