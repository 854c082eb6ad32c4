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
  const weights = new Float32Array(rows.size * LABELS);
  const squares = new Float32Array(rows.size * LABELS).fill(INITIAL_SQUARE);
  const transitions = new Float32Array(LABELS * LABELS);
  const odds = new Float64Array(LABELS * LABELS).fill(1);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(INITIAL_SQUARE);
  const order = instances.flatMap((instance, index) => Array.from({ length: settings.weightOf(instance.set) }, () => index));
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    let loss = 0;
    const active: number[] = [];
    const slopes = new Float64Array(LABELS);
    for (const number of order) {
      const { rows: features, starts, labels } = instances[number]!;
      const length = labels.length;
      const scores = new Float64Array(length * LABELS);
      for (let token = 0; token < length; token++) {
        for (let place = starts[token]!; place < starts[token + 1]!; place++) {
          const row = features[place]! * LABELS;
          if (row < 0) continue;
          for (let label = 0; label < LABELS; label++) scores[token * LABELS + label]! += weights[row + label]!;
        }
      }
      const gradient = new Map<number, number>();
      const single = marginals(scores, odds, length, (left, right, probability) => {
        const key = left * LABELS + right;
        gradient.set(key, (gradient.get(key) ?? 0) - probability);
      });
      for (let label = 0; label < LABELS; label++) if (single[label]! > 1e-4) gradient.set(label, (gradient.get(label) ?? 0) - single[label]!);
      labels.forEach((label, token) => {
        const key = (token === 0 ? 0 : labels[token - 1]!) * LABELS + label;
        gradient.set(key, (gradient.get(key) ?? 0) + 1);
        loss -= Math.log(Math.max(1e-12, single[token * LABELS + label]!));
      });
      for (const [key, value] of gradient) {
        if (Math.abs(value) < 1e-3) continue;
        transitionSquares[key]! += value * value;
        transitions[key]! += (settings.rate * value) / Math.sqrt(transitionSquares[key]!);
        odds[key] = Math.exp(transitions[key]!);
      }
      for (let token = 0; token < length; token++) {
        active.length = 0;
        for (let label = 0; label < LABELS; label++) {
          slopes[label] = (labels[token] === label ? 1 : 0) - single[token * LABELS + label]!;
          if (Math.abs(slopes[label]!) >= SMALLEST_SLOPE) active.push(label);
        }
        if (active.length === 0) continue;
        for (let place = starts[token]!; place < starts[token + 1]!; place++) {
          const row = features[place]! * LABELS;
          if (row < 0) continue;
          for (const label of active) {
            const slope = slopes[label]!;
            const square = squares[row + label]! + slope * slope;
            squares[row + label] = square;
            weights[row + label]! += (settings.rate * slope) / Math.sqrt(square);
          }
        }
      }
    }
    settings.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return pack(weights, transitions, rows, silverHashes(rows), settings);
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
