/**
 * Scores claims against gold claims, one article at a time, by the definition that stands beside the gold: a claim
 * matches where the spans agree (Dice at least .5), the statement holds the gold's required words and its word F1 with
 * the gold's statement is at least .6; score = F1 of matched claims x share of right fields x word F1 of statements.
 */
import type { Claim, Extraction, Span } from "../../../src/index.js";

/** What a careful reader takes from an article. */
export interface GoldClaim {
  readonly span: Span;
  readonly source: readonly string[];
  readonly sourceOptional?: readonly string[];
  readonly kind: readonly string[];
  readonly statement: string;
  readonly must: readonly string[];
  readonly polarity?: string;
  readonly certainty?: string;
  readonly verifiability?: string;
  readonly mode?: string;
  readonly stance?: string;
  readonly when?: string;
  readonly condition?: string;
  readonly quantity?: { readonly value: number; readonly bound?: string };
  readonly deontic?: string;
  readonly worth?: number;
}

/** An article's gold. */
export interface GoldArticle {
  readonly publishedAt?: string | null;
  readonly claims: readonly GoldClaim[];
  readonly notClaims?: readonly string[];
}

/** Sums over articles. */
export interface ClaimScore {
  readonly gold: number;
  readonly claims: number;
  readonly found: number;
  readonly words: number;
  readonly fieldsRight: number;
  readonly fields: number;
  readonly spurious: number;
  readonly offsetFaults: number;
  readonly worthPairs: number;
  readonly worthOrdered: number;
  /** Every claim's confidence, and whether it matched a gold claim. */
  readonly confidences: readonly { readonly confidence: number; readonly isMatched: boolean }[];
}

const flat = (text: string): string =>
  text.toLowerCase().replaceAll(/[“”„"‘’]/g, "").replaceAll(/ *- */g, "-").replaceAll(/(\d)[.,](?=\d{3}\b)/g, "$1").replaceAll(/\s+/g, " ").trim();

const wordsOf = (text: string): ReadonlySet<string> => new Set(flat(text).match(/[\p{L}\p{N}]+/gu) ?? []);

const shared = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => [...left].filter((word) => right.has(word)).length;

/** F1 of two texts' sets of words. */
export const wordF1 = (left: string, right: string): number => {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
};

const isSameName = (left: string, right: string): boolean => {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const both = shared(a, b);
  return both > 0 && both >= 0.5 * Math.min(a.size, b.size) && both >= 0.34 * Math.max(a.size, b.size);
};

const spansOf = (claim: Claim): readonly Span[] => claim.spans ?? [claim.span];
const lengthOf = (claim: Claim): number => spansOf(claim).reduce((sum, { start, end }) => sum + end - start, 0);
const overlap = (claim: Claim, span: Span): number =>
  spansOf(claim).reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);

const sourceNames = (extraction: Extraction, claim: Claim): readonly (readonly string[])[] =>
  claim.attribution.map(({ source }) => source === undefined
    ? ["unspecified"]
    : [source.text, ...extraction.entities.filter(({ id }) => id === source.entity).map(({ name }) => name)]);

const isSourceRight = (gold: GoldClaim, claim: Claim, extraction: Extraction): boolean => {
  const sources = sourceNames(extraction, claim);
  const isAccepted = (form: string): boolean => {
    if (form === "") return sources.length === 0;
    if (form === "unspecified") return claim.attribution.some(({ source }) => source === undefined || source.kind === "anonymous");
    return sources.some((names) => names.some((name) => isSameName(name, form)));
  };
  return gold.source.length === 0
    ? sources.length === 0 || (gold.sourceOptional ?? []).some(isAccepted)
    : [...gold.source, ...(gold.sourceOptional ?? [])].some(isAccepted);
};

type Check = (gold: GoldClaim, claim: Claim, extraction: Extraction) => boolean | undefined;

const where = <Value>(wanted: Value | undefined, isRight: (value: Value) => boolean): boolean | undefined => (wanted === undefined ? undefined : isRight(wanted));

const CHECKS: readonly Check[] = [
  isSourceRight,
  (gold, claim) => gold.kind.includes(claim.kind),
  (gold, claim) => where(gold.polarity, (value) => claim.polarity === value),
  (gold, claim) => where(gold.when, (value) => claim.times.some((time) => time.value?.startsWith(value) === true)),
  (gold, claim) => where(gold.condition, (value) => claim.conditions.some(({ text }) => wordF1(text, value) >= 0.6)),
  (gold, claim) => where(gold.quantity, ({ value, bound }) => claim.quantities.some((quantity) => quantity.value === value && (bound === undefined || quantity.bound === bound))),
  (gold, claim) => claim.kind === "rule" ? where(gold.deontic, (value) => claim.deontic === value || (value === "permission" && claim.deontic === "entitlement")) : undefined,
  (gold, claim) => where(gold.mode, (value) => claim.attribution.some(({ mode }) => mode === value)),
  (gold, claim) => where(gold.stance, (value) => claim.attribution.some(({ stance }) => stance === value)),
  (gold, claim) => where(gold.certainty, (value) => claim.certainty === value),
  (gold, claim) => where(gold.verifiability, (value) => claim.verifiability === value),
  (gold, claim) => claim.proposition.subject !== undefined || gold.condition !== undefined,
];

/** The pairs of gold and claim that match, best first, each used once. */
const matchesOf = (gold: readonly GoldClaim[], claims: readonly Claim[]): ReadonlyMap<number, number> => {
  const pairs = gold.flatMap((wanted, at) => claims.flatMap((claim, place) => {
    const dice = (2 * overlap(claim, wanted.span)) / (wanted.span.end - wanted.span.start + lengthOf(claim));
    const worded = wordF1(claim.statement.text, wanted.statement);
    const holdsWords = wanted.must.every((words) => flat(claim.statement.text).includes(flat(words)));
    return dice >= 0.5 && worded >= 0.6 && holdsWords ? [{ at, place, score: dice + worded }] : [];
  }));
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, place } of pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.place - b.place)) {
    if (matched.has(at) || used.has(place)) continue;
    matched.set(at, place);
    used.add(place);
  }
  return matched;
};

/** Counts for one article. */
export const scoreArticle = (gold: GoldArticle, extraction: Extraction): ClaimScore => {
  const { claims, article: { text } } = extraction;
  const matched = matchesOf(gold.claims, claims);
  const pairs = [...matched].map(([at, place]) => ({ wanted: gold.claims[at]!, claim: claims[place]! }));
  const answers = pairs.flatMap(({ wanted, claim }) => CHECKS.map((check) => check(wanted, claim, extraction)).filter((right) => right !== undefined));
  const used = new Set(matched.values());
  const ranked = pairs.flatMap(({ wanted: { worth }, claim }) => (worth === undefined ? [] : [{ worth, score: claim.checkWorthiness }]));
  const ordered = ranked.filter(({ worth }) => worth === 2).flatMap((high) => ranked.filter(({ worth }) => worth === 0).map((low) => high.score > low.score));
  return {
    gold: gold.claims.length,
    claims: claims.length,
    found: pairs.length,
    words: pairs.reduce((sum, { wanted, claim }) => sum + wordF1(claim.statement.text, wanted.statement), 0),
    fieldsRight: answers.filter(Boolean).length,
    fields: answers.length,
    spurious: (gold.notClaims ?? []).reduce((sum, words) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      return sum + claims.filter((claim, place) => !used.has(place) && (overlap(claim, span) >= 0.5 * lengthOf(claim) || overlap(claim, span) >= 0.5 * words.length)).length;
    }, 0),
    offsetFaults: claims.filter((claim) => text.slice(claim.span.start, claim.span.end) !== claim.text).length,
    worthPairs: ordered.length,
    worthOrdered: ordered.filter(Boolean).length,
    confidences: claims.map(({ confidence }, place) => ({ confidence, isMatched: used.has(place) })),
  };
};

/** The sum of two scores. */
export const addScores = (left: ClaimScore, right: ClaimScore): ClaimScore => ({
  gold: left.gold + right.gold,
  claims: left.claims + right.claims,
  found: left.found + right.found,
  words: left.words + right.words,
  fieldsRight: left.fieldsRight + right.fieldsRight,
  fields: left.fields + right.fields,
  spurious: left.spurious + right.spurious,
  offsetFaults: left.offsetFaults + right.offsetFaults,
  worthPairs: left.worthPairs + right.worthPairs,
  worthOrdered: left.worthOrdered + right.worthOrdered,
  confidences: [...left.confidences, ...right.confidences],
});

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** F1 of matched claims x share of right fields x mean word F1 of the statements. */
export const totalOf = ({ gold, claims, found, words, fieldsRight, fields }: ClaimScore): number => {
  const [recall, precision] = [ratio(found, gold), ratio(found, claims)];
  return ratio(2 * precision * recall, precision + recall) * ratio(fieldsRight, fields) * ratio(words, found);
};
