/**
 * Trains the recogniser: a linear-chain conditional random field over candidate runs (Lafferty, McCallum and Pereira
 * 2001) by AdaGrad, then rounded, pruned and packed. Seeded: the same data give the same weights.
 */
import { packLinear } from "../linear.js";
import { marginals } from "./train-marginals.js";
import { dataFolder } from "../train-treebank.js";
import { documentContextOf } from "./document-context.js";
import { featuresOf, MAX_FEATURES, prepare } from "./features.js";
import { featureOf } from "./hash.js";
import { TRANSITION, wordMaker } from "./index.js";
import { isContinuing, isOpen, labelOf, LABELS } from "./labels.js";
import { runsOf } from "./runs.js";
import { readTrainingData, type GoldArticle, type GoldSentence } from "./train-data.js";

/** Settings of a training. */
export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Features seen less often are left out. */
  readonly minCount: number;
  /** Weights are multiplied by this and rounded to -40..40; what rounds to 0 is dropped. */
  readonly scale: number;
  readonly bits: number;
  readonly seed: number;
  /** How often the runs of each set are seen in an epoch. */
  readonly weightOf: (set: string) => number;
  readonly log: (line: string) => void;
}

/** The settings of the committed weights. */
export const SETTINGS: Settings = {
  epochs: 4, rate: 0.07, minCount: 2, scale: 10, bits: 17, seed: 20261121,
  weightOf: (set) => (set === "gmb" ? 1 : 2), log: () => undefined,
};

interface Instance {
  /** Rows of the features, token by token; the first of each token's is at `starts[token]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: readonly number[];
  readonly set: string;
}

/** The labels of a sentence; undefined where a name stands outside the candidate runs. */
const labelsOf = ({ tokens, names }: GoldSentence): readonly number[] => {
  const labels = tokens.map(() => 0);
  for (const { first, last, type } of names) {
    for (let index = first; index <= last; index++) {
      labels[index] = labelOf(type, first === last ? "unit" : index === first ? "begin" : index === last ? "last" : "inside");
    }
  }
  return labels;
};

const isWhole = (labels: readonly number[]): boolean => !isContinuing(labels[0]!) && !isOpen(labels.at(-1)!);

const random = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

/**
 * The silver set has every feature twice, once under this template, which is left out of the package: its own habits
 * do not enter the shared weights (Daumé 2007).
 */
const SILVER = "gmb";
const SILVER_TEMPLATE = 2000;

/** Share of the tokens whose word itself is hidden in training, so that context and shape learn to decide about unknown names. */
const BLINDNESS = 0.1;

/** Places in the list of features that hold the word itself. */
const OF_THE_WORD: ReadonlySet<number> = new Set([1, 2, 7, 8]);

/** The features that training sees of a token. */
const seenFeatures = (hashes: Int32Array, blind: boolean, silver: boolean): readonly number[] =>
  Array.from(hashes).filter((_, place) => !(blind && OF_THE_WORD.has(place))).flatMap((hash) => (silver ? [hash, featureOf(SILVER_TEMPLATE, hash, 0)] : [hash]));

const instancesOf = (articles: readonly GoldArticle[], rowOf: (hash: number) => number, seed: number): readonly Instance[] => {
  const next = random(seed);
  const hashes = new Int32Array(MAX_FEATURES);
  const wordsOf = wordMaker();
  return articles.flatMap(({ set, sentences }) => {
    const words = sentences.map(({ tokens }) => wordsOf(tokens));
    const context = documentContextOf(words);
    return sentences.flatMap((sentence, number) => {
      const prepared = prepare(words[number]!, sentence.tags, context);
      const labels = labelsOf(sentence);
      return runsOf(words[number]!).flatMap((run): readonly Instance[] => {
        const own = labels.slice(run.first, run.last + 1);
        if (!isWhole(own)) return [];
        const rows: number[] = [];
        const starts = new Int32Array(own.length + 1);
        own.forEach((_, offset) => {
          const count = featuresOf(prepared, run.first + offset, run, hashes);
          rows.push(...seenFeatures(hashes.subarray(0, count), next() < BLINDNESS, set === SILVER).map(rowOf));
          starts[offset + 1] = rows.length;
        });
        return [{ rows: Int32Array.from(rows), starts, labels: own, set }];
      });
    });
  });
};

/** Smaller steps are not taken: most labels of most tokens are settled early. */
const SMALLEST_SLOPE = 5e-3;

/** What the sums of squares start from: tames the first steps. */
const INITIAL_SQUARE = 1;

/** What is learnt, with the sums of squares of its steps. */
interface Learner {
  readonly rate: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly odds: Float64Array;
}

/** Sums of the weights, token by token. */
const scoresOf = ({ weights }: Learner, { rows, starts, labels }: Instance): Float64Array => {
  const scores = new Float64Array(labels.length * LABELS);
  for (let token = 0; token < labels.length; token++) {
    for (let place = starts[token]!; place < starts[token + 1]!; place++) {
      const row = rows[place]! * LABELS;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) scores[token * LABELS + label]! += weights[row + label]!;
    }
  }
  return scores;
};

/** One step of the transitions. */
const stepTransitions = ({ rate, transitions, transitionSquares, odds }: Learner, gradient: ReadonlyMap<number, number>): void => {
  for (const [key, value] of gradient) {
    if (Math.abs(value) < 1e-3) continue;
    transitionSquares[key]! += value * value;
    transitions[key]! += (rate * value) / Math.sqrt(transitionSquares[key]!);
    odds[key] = Math.exp(transitions[key]!);
  }
};

/** One step of the weights of a token's features. */
const stepToken = ({ rate, weights, squares }: Learner, { rows, starts }: Instance, token: number, slopes: ReadonlyMap<number, number>): void => {
  for (let place = starts[token]!; place < starts[token + 1]!; place++) {
    const row = rows[place]! * LABELS;
    if (row < 0) continue;
    for (const [label, slope] of slopes) {
      const square = squares[row + label]! + slope * slope;
      squares[row + label] = square;
      weights[row + label]! += (rate * slope) / Math.sqrt(square);
    }
  }
};

/** One step on a run; returns its loss. */
const learn = (learner: Learner, instance: Instance): number => {
  const { labels } = instance;
  const gradient = new Map<number, number>();
  const move = (key: number, value: number): void => { gradient.set(key, (gradient.get(key) ?? 0) + value); };
  const single = marginals(scoresOf(learner, instance), learner.odds, labels.length, (left, right, probability) => { move(left * LABELS + right, -probability); });
  for (let label = 0; label < LABELS; label++) if (single[label]! > 1e-4) move(label, -single[label]!);
  labels.forEach((label, token) => { move((token === 0 ? 0 : labels[token - 1]!) * LABELS + label, 1); });
  stepTransitions(learner, gradient);
  let loss = 0;
  labels.forEach((right, token) => {
    const slopes = new Map<number, number>();
    for (let label = 0; label < LABELS; label++) {
      const slope = (right === label ? 1 : 0) - single[token * LABELS + label]!;
      if (Math.abs(slope) >= SMALLEST_SLOPE) slopes.set(label, slope);
    }
    if (slopes.size > 0) stepToken(learner, instance, token, slopes);
    loss -= Math.log(Math.max(1e-12, single[token * LABELS + right]!));
  });
  return loss;
};

/**
 * Trains on the given articles and returns the packed weights.
 *
 * @example
 * const packed = train(readTrainingData("data"), SETTINGS);
 */
export const train = (articles: readonly GoldArticle[], settings: Settings): string => {
  const counts = new Map<number, number>();
  instancesOf(articles, (hash) => {
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return 0;
  }, settings.seed);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= settings.minCount) rows.set(hash, rows.size);
  counts.clear();
  const instances = instancesOf(articles, (hash) => rows.get(hash) ?? -1, settings.seed);
  settings.log(`${rows.size} features, ${instances.length} runs`);
  const learner: Learner = {
    rate: settings.rate,
    weights: new Float32Array(rows.size * LABELS), squares: new Float32Array(rows.size * LABELS).fill(INITIAL_SQUARE),
    transitions: new Float32Array(LABELS * LABELS), transitionSquares: new Float32Array(LABELS * LABELS).fill(INITIAL_SQUARE),
    odds: new Float64Array(LABELS * LABELS).fill(1),
  };
  const order = instances.flatMap((instance, index) => Array.from({ length: settings.weightOf(instance.set) }, () => index));
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, next);
    const loss = order.reduce((sum, number) => sum + learn(learner, instances[number]!), 0);
    settings.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return pack(learner.weights, learner.transitions, rows, silverHashes(rows), settings);
};

const shuffle = (order: number[], next: () => number): void => {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
};

/** The features of the silver template: they are left out of the package. */
const silverHashes = (rows: ReadonlyMap<number, number>): ReadonlySet<number> => new Set([...rows.keys()].map((hash) => featureOf(SILVER_TEMPLATE, hash, 0)));

const rounded = (value: number, scale: number): number => Math.max(-40, Math.min(40, Math.round(value * scale)));

const pack = (weights: Float32Array, transitions: Float32Array, rows: ReadonlyMap<number, number>, left: ReadonlySet<number>, { scale, bits }: Settings): string =>
  packLinear([
    ...Array.from({ length: LABELS }, (_, label) => ({
      hash: featureOf(TRANSITION, label, 0),
      weights: Array.from(transitions.subarray(label * LABELS, (label + 1) * LABELS), (weight) => rounded(weight, scale)),
    })),
    ...[...rows].filter(([hash]) => !left.has(hash)).map(([hash, row]) => ({
      hash, weights: Array.from(weights.subarray(row * LABELS, (row + 1) * LABELS), (weight) => rounded(weight, scale)),
    })),
  ], LABELS, bits);

/**
 * The text of the committed weights.
 *
 * @example
 * trainShippedRecogniser(console.error);
 */
export const trainShippedRecogniser = (log: (line: string) => void): string => train(readTrainingData(dataFolder), { ...SETTINGS, log });
