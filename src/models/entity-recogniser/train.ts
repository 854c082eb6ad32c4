/**
 * Trains the recogniser: a linear-chain conditional random field over candidate runs (Lafferty, McCallum and Pereira
 * 2001) by AdaGrad, several times in different orders; the weights are averaged (Breiman 1996, bagging), rounded, pruned and
 * packed. Seeded: the same data give the same weights.
 */
import { packLinear } from "../linear.js";
import { dataFolder } from "../train-treebank.js";
import { documentContextOf } from "./document-context.js";
import { featuresOf, MAX_FEATURES, prepare } from "./features.js";
import { featureOf } from "./hash.js";
import { TRANSITION, wordMaker } from "./index.js";
import { isContinuing, isOpen, labelOf, LABELS } from "./labels.js";
import { runsOf } from "./runs.js";
import { readTrainingData, type GoldArticle, type GoldSentence } from "./train-data.js";
import { learn, newLearner, type Instance } from "./train-learner.js";
import { readTreebankNames } from "./train-treebank.js";

/** Settings of a training. */
export interface Settings {
  /** How many models are trained and averaged. */
  readonly rounds: number;
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
  rounds: 3, epochs: 4, rate: 0.07, minCount: 2, scale: 10, bits: 17, seed: 20261121,
  weightOf: (set) => (set === "gmb" ? 1 : 2), log: () => undefined,
};

/** A candidate run with the hashes of its features, token by token. */
interface Sample {
  readonly features: readonly Int32Array[];
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

const samplesOf = (articles: readonly GoldArticle[]): readonly Sample[] => {
  const hashes = new Int32Array(MAX_FEATURES);
  const wordsOf = wordMaker();
  return articles.flatMap(({ set, sentences }) => {
    const words = sentences.map(({ tokens }) => wordsOf(tokens));
    const context = documentContextOf(words);
    return sentences.flatMap((sentence, number) => {
      const prepared = prepare(words[number]!, sentence.tags, context);
      const labels = labelsOf(sentence);
      return runsOf(words[number]!).flatMap((run): readonly Sample[] => {
        const own = labels.slice(run.first, run.last + 1);
        if (!isWhole(own)) return [];
        return [{ set, labels: own, features: own.map((_, offset) => hashes.slice(0, featuresOf(prepared, run.first + offset, run, hashes))) }];
      });
    });
  });
};

const silverOf = (hash: number): number => featureOf(SILVER_TEMPLATE, hash, 0);

/** The features that are seen often enough, with the number of their row. */
const rowsOf = (samples: readonly Sample[], minCount: number): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const count = (hash: number): void => { counts.set(hash, (counts.get(hash) ?? 0) + 1); };
  for (const { features, set } of samples) {
    for (const hashes of features) {
      for (const hash of hashes) {
        count(hash);
        if (set === SILVER) count(silverOf(hash));
      }
    }
  }
  const rows = new Map<number, number>();
  for (const [hash, seen] of counts) if (seen >= minCount) rows.set(hash, rows.size);
  return rows;
};

/** The features that training sees of a token. */
const seenFeatures = (hashes: Int32Array, blind: boolean, silver: boolean): readonly number[] =>
  Array.from(hashes).filter((_, place) => !(blind && OF_THE_WORD.has(place))).flatMap((hash) => (silver ? [hash, silverOf(hash)] : [hash]));

const instanceOf = ({ features, labels, set }: Sample, rows: ReadonlyMap<number, number>, next: () => number): Instance => {
  const own: number[] = [];
  const starts = new Int32Array(labels.length + 1);
  features.forEach((hashes, token) => {
    for (const hash of seenFeatures(hashes, next() < BLINDNESS, set === SILVER)) own.push(rows.get(hash) ?? -1);
    starts[token + 1] = own.length;
  });
  return { rows: Int32Array.from(own), starts, labels };
};

/**
 * Trains on the given articles and returns the packed weights.
 *
 * @example
 * const packed = train(readTrainingData("data"), SETTINGS);
 */
export const train = (articles: readonly GoldArticle[], settings: Settings): string => {
  const samples = samplesOf(articles);
  const rows = rowsOf(samples, settings.minCount);
  settings.log(`${rows.size} features, ${samples.length} runs`);
  const weights = new Float32Array(rows.size * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let round = 0; round < settings.rounds; round++) {
    const next = random(settings.seed + round);
    const instances = samples.map((sample) => instanceOf(sample, rows, next));
    const learner = newLearner(rows.size, settings.rate);
    const order = samples.flatMap(({ set }, index) => Array.from({ length: settings.weightOf(set) }, () => index));
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, next);
      const loss = order.reduce((sum, number) => sum + learn(learner, instances[number]!), 0);
      settings.log(`round ${round + 1}, epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    }
    for (let index = 0; index < weights.length; index++) weights[index]! += learner.weights[index]! / settings.rounds;
    for (let index = 0; index < transitions.length; index++) transitions[index]! += learner.transitions[index]! / settings.rounds;
  }
  return pack(weights, transitions, rows, silverHashes(rows), settings);
};

const shuffle = (order: number[], next: () => number): void => {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
};

/** The features of the silver template: they are left out of the package. */
const silverHashes = (rows: ReadonlyMap<number, number>): ReadonlySet<number> => new Set([...rows.keys()].map(silverOf));

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

/** One round is enough for the teacher, who only decides what the treebank leaves open. */
const TEACHER_ROUNDS = 1;

/**
 * The text of the committed weights.
 *
 * @example
 * trainShippedRecogniser(console.error);
 */
export const trainShippedRecogniser = (log: (line: string) => void): string => {
  const articles = readTrainingData(dataFolder);
  const teacher = train(articles, { ...SETTINGS, rounds: TEACHER_ROUNDS, log });
  return train([...articles, ...readTreebankNames(teacher)], { ...SETTINGS, log });
};
