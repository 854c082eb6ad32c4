/** How much a statement is worth checking and how factual it is, by one linear model over its words. */
import { calibrated, wholeRoot } from "../calibration.js";
import { addScores, unpackLinear, type LinearModel } from "../linear.js";
import { FACTUAL, WORTH } from "./calibration.js";
import { visitContext, visitWord } from "./features.js";
import { weights } from "./weights.js";
import { statementWords, withoutFigures, withoutFuture, withoutHedges, type SeenWord, type StatementWords } from "./words.js";

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

/** The sums of one word's own features, remembered for the next time. */
interface KnownWord {
  readonly count: number;
  readonly worth: number;
  readonly factual: number;
}

const CLASSES = 2;
/** 256 squared: the root then comes out 256 times as large, and the scaled score keeps its fraction. */
const SQUARED_SCALE = 65_536;

/** A word's weight is a hundred times its mean weight per feature; below the least it tells nothing. */
const TELLING_UNIT = 100;
const LEAST_TELLING = 200;

let shipped: LinearModel | undefined;

const shippedModel = (): LinearModel => (shipped ??= unpackLinear(weights));

/** Scores statements; it remembers words, so one scorer serves one document. */
export type StatementScorer = (statement: string) => StatementScores;

/**
 * A scorer for the statements of one document. A figure never lowers what it says (the statement is also scored without
 * its figures and the higher score counts), a hedge never raises it (the lower of the scores with and without counts).
 *
 * @param model another model than the package's, for evaluation
 * @example
 * makeStatementScorer()("Rents rose by 7 percent.").worth; // => 650
 */
export const makeStatementScorer = (model: LinearModel = shippedModel()): StatementScorer => {
  const seen = new Map<string, SeenWord>();
  const known = new Map<string, KnownWord>();
  const scores = new Int32Array(CLASSES);
  let visited = 0;
  const add = (feature: number): void => {
    visited += 1;
    addScores(model, feature, scores);
  };
  const knownWord = (word: string): KnownWord => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const sums = new Int32Array(CLASSES);
    let count = 0;
    visitWord(word, (feature) => {
      count += 1;
      addScores(model, feature, sums);
    });
    const entry = { count, worth: sums[0]!, factual: sums[1]! };
    known.set(word, entry);
    return entry;
  };
  const scaled = (statement: StatementWords): Scaled => {
    scores.fill(0);
    visited = 0;
    visitContext(statement, add);
    for (const { text } of statement.words) {
      const word = knownWord(text);
      visited += word.count;
      scores[0]! += word.worth;
      scores[1]! += word.factual;
    }
    const root = wholeRoot(visited * SQUARED_SCALE);
    return { worth: Math.trunc((scores[0]! * SQUARED_SCALE) / root), factual: Math.trunc((scores[1]! * SQUARED_SCALE) / root) };
  };
  const withFigures = (statement: StatementWords): Scaled => {
    const full = scaled(statement);
    const words = withoutFigures(statement.words);
    if (words.length === statement.words.length) return full;
    const bare = scaled({ ...statement, words });
    return { worth: Math.max(full.worth, bare.worth), factual: Math.max(full.factual, bare.factual) };
  };
  const withHedges = (statement: StatementWords): Scaled => {
    const full = withFigures(statement);
    const words = withoutHedges(statement.words);
    if (words.length === statement.words.length) return full;
    const bare = withFigures({ ...statement, words });
    return { worth: Math.min(full.worth, bare.worth), factual: Math.min(full.factual, bare.factual) };
  };
  /** The word with the largest sum of its own features, by feature, so that long words do not win by length alone. */
  const tellingOf = ({ words }: StatementWords): StatementScores["telling"] => {
    let best: StatementScores["telling"];
    for (const { text } of words) {
      const { worth, count } = knownWord(text);
      const weight = Math.trunc((worth * TELLING_UNIT) / count);
      if (weight > (best?.weight ?? LEAST_TELLING)) best = { word: text, weight };
    }
    return best;
  };
  return (statement) => {
    const words = statementWords(statement, seen);
    const { worth, factual } = withHedges(words);
    const come = withoutFuture(statement);
    const factualOnceCome = come.length === statement.length ? factual : withHedges(statementWords(come, seen)).factual;
    const telling = tellingOf(words);
    return { worth: calibrated(WORTH, worth), factual: calibrated(FACTUAL, factualOnceCome), ...(telling === undefined ? {} : { telling }) };
  };
};
