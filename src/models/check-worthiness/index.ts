/** How much a statement is worth checking and how factual it is, by one linear model over its words. */
import { calibrated, wholeRoot } from "../calibration.js";
import { unpackLinear } from "../linear.js";
import { FACTUAL, WORTH } from "./calibration.js";
import { ROOM, writeContext, writeWord } from "./features.js";
import { pairsOf, sumPairs, type PairModel } from "./pairs.js";
import { weights } from "./weights.js";
import { seenWord, statementWords, withoutFigures, withoutFuture, withoutHedges, type SeenWord, type StatementWords } from "./words.js";

/** Both probabilities, in thousandths. */
export interface StatementScores {
  /** That a fact-checker would check it. */
  readonly worth: number;
  /** That it states something that can be looked up. */
  readonly factual: number;
  /** The word that spoke most for its worth, with its share of the scaled score. */
  readonly telling?: { readonly word: string; readonly weight: number };
}

/** Scaled scores before calibration: 256 times the sum of weights over the root of the number of features. */
interface Scaled {
  readonly worth: number;
  readonly factual: number;
}

/** A word with the sums of its own features, remembered for the next time. */
interface ScoredWord extends SeenWord {
  readonly count: number;
  readonly worth: number;
  readonly factual: number;
  /** How much it speaks for the statement's worth: a hundred times the mean weight of its features. */
  readonly telling: number;
}

const CLASSES = 2;
/** 256 squared: the root then comes out 256 times as large, and the scaled score keeps its fraction. */
const SQUARED_SCALE = 65_536;

/** A word's weight is a hundred times its mean weight per feature; below the least it tells nothing. */
const TELLING_UNIT = 100;
const LEAST_TELLING = 200;

let shipped: PairModel | undefined;

const shippedModel = (): PairModel => (shipped ??= pairsOf(unpackLinear(weights)));

/** Scores statements; it remembers words, so one scorer serves one document. */
export type StatementScorer = (statement: string) => StatementScores;

/**
 * A scorer for the statements of one document. A figure never lowers what it says (the statement is also scored without
 * its figures and the higher score counts), a hedge never raises it (the lower of the scores with and without counts).
 *
 * @example
 * makeStatementScorer()("Rents rose by 7 percent.").worth; // => 650
 */
export const makeStatementScorer = (): StatementScorer => {
  const model = shippedModel();
  const known = new Map<string, ScoredWord>();
  const scores = new Int32Array(CLASSES);
  const features = new Int32Array(ROOM);
  const scoredWord = (letters: string): ScoredWord => {
    const word = seenWord(letters);
    const count = writeWord(word, features, 0);
    sumPairs(model, features, count, scores);
    const worth = scores[0]!;
    const { text, textHash, shapeHash, openShape, figure, hedge, self } = word;
    return { text, textHash, shapeHash, openShape, figure, hedge, self, count, worth, factual: scores[1]!, telling: Math.trunc((worth * TELLING_UNIT) / count) };
  };
  const wordOf = (letters: string): ScoredWord => {
    const before = known.get(letters);
    if (before !== undefined) return before;
    const word = scoredWord(letters);
    known.set(letters, word);
    return word;
  };
  const scaled = (statement: StatementWords<ScoredWord>): Scaled => {
    let count = writeContext(statement, features, 0);
    sumPairs(model, features, count, scores);
    let [worth, factual] = [scores[0]!, scores[1]!];
    for (const word of statement.words) {
      count += word.count;
      worth += word.worth;
      factual += word.factual;
    }
    const root = wholeRoot(count * SQUARED_SCALE);
    return { worth: Math.trunc((worth * SQUARED_SCALE) / root), factual: Math.trunc((factual * SQUARED_SCALE) / root) };
  };
  const withFigures = (statement: StatementWords<ScoredWord>): Scaled => {
    const full = scaled(statement);
    const words = withoutFigures(statement.words);
    if (words.length === statement.words.length) return full;
    const bare = scaled({ ...statement, words });
    return { worth: Math.max(full.worth, bare.worth), factual: Math.max(full.factual, bare.factual) };
  };
  const withHedges = (statement: StatementWords<ScoredWord>): Scaled => {
    const full = withFigures(statement);
    const words = withoutHedges(statement.words);
    if (words.length === statement.words.length) return full;
    const bare = withFigures({ ...statement, words });
    return { worth: Math.min(full.worth, bare.worth), factual: Math.min(full.factual, bare.factual) };
  };
  /** The word with the largest sum of its own features, by feature, so that long words do not win by length alone. */
  const tellingOf = ({ words }: StatementWords<ScoredWord>): StatementScores["telling"] => {
    let [best, weight] = ["", LEAST_TELLING];
    for (const { text, telling } of words) {
      if (telling > weight) [best, weight] = [text, telling];
    }
    return best === "" ? undefined : { word: best, weight };
  };
  return (statement) => {
    const words = statementWords(statement, wordOf);
    const { worth, factual } = withHedges(words);
    const come = withoutFuture(words.words, wordOf);
    const telling = tellingOf(words);
    const scored = { worth: calibrated(WORTH, worth), factual: calibrated(FACTUAL, come === words.words ? factual : withHedges({ ...words, words: come }).factual) };
    return telling === undefined ? scored : { ...scored, telling };
  };
};
