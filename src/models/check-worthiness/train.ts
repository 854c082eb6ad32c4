/**
 * Trains the check-worthiness and verifiability scores: `npm run train -- check-worthiness`.
 *
 * Data: ClaimBuster train (Arslan et al. 2020, CC BY 4.0). One model, two scores per feature: worth checking (CFS) and
 * factual (CFS or UFS). Fitted by logistic regression, with features scaled by log-count ratios (Wang and Manning 2012);
 * "factual" is the mean of this fit and one with features scaled by their rarity. Rounded to integers. The calibration tables come from out-of-fold scores. No chance enters, so no seed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { WeightedFeature } from "../linear.js";
import { packLinear } from "../linear.js";
import { weightsModule } from "../packing.js";
import { claimBusterTrain, type LabelledSentence } from "./train-data.js";
import { calibrationModule, fitCalibration } from "./train-calibration.js";
import { fitLogistic, logCountRatios, marginOf, rarities, type Logistic } from "./train-logistic.js";
import { hashRows, numberFeatures, numberRows, pickRows, type HashedRows } from "./train-rows.js";

/** How freely the weights move: of the fit on log-count ratios and of the fit on rarity. */
const STRENGTH = 4;
const RARITY_STRENGTH = 5;
const ITERATIONS = 45;
/** Scales are divided by these, so that a row's length is about one. */
const RATIO_UNIT = 0.7;
const RARITY_UNIT = 4;

/** One step of a rounded weight; the largest weights are clipped at 40 steps, those below half a step are left out. */
const UNIT = 0.15;
const LARGEST = 40;
const BUCKET_BITS = 16;

const rounded = (weight: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / UNIT)));

/** A score before it is rounded, with the numbers of its features. */
type Trained = { readonly logistic: Logistic; readonly numbers: ReturnType<typeof numberFeatures> };

/** Fits one score, led by how unevenly a feature is spread over the labels; `right` is 1 for the rows that have the label. */
export const trainScore = (rows: HashedRows, right: Uint8Array): Trained => {
  const numbers = numberFeatures(rows);
  const sparse = numberRows(rows, numbers.numbers);
  const scale = logCountRatios(sparse, right, numbers.size).map((ratio) => ratio / RATIO_UNIT);
  return { logistic: fitLogistic(sparse, right, scale, STRENGTH, ITERATIONS), numbers };
};

const meanOf = (left: Logistic, other: Logistic): Logistic =>
  ({ weights: left.weights.map((weight, index) => (weight + other.weights[index]!) / 2), intercept: (left.intercept + other.intercept) / 2 });

/** The same averaged with a fit led by how rare a feature is, which errs differently: the mean of two linear models is one again. */
const trainMean = (rows: HashedRows, right: Uint8Array): Trained => {
  const { logistic, numbers } = trainScore(rows, right);
  const sparse = numberRows(rows, numbers.numbers);
  const scale = rarities(sparse, numbers.size).map((rarity) => rarity / RARITY_UNIT);
  return { logistic: meanOf(logistic, fitLogistic(sparse, right, scale, RARITY_STRENGTH, ITERATIONS)), numbers };
};

/** The margins of other rows under a fitted score, with its weights rounded as they are shipped. */
export const marginsOf = (rows: HashedRows, { logistic, numbers }: Trained): readonly number[] => {
  const sparse = numberRows(rows, numbers.numbers);
  const weights = logistic.weights.map((weight) => rounded(weight) * UNIT);
  return Array.from({ length: rows.count }, (_, row) => marginOf(sparse, row, weights, logistic.intercept));
};

/** A fit led by rarity gives every rare feature a little: what is little and only of what is factual is left out, for a small package. */
const LEAST_ALONE = 3;
const worthKeeping = ([worth = 0, factual = 0]: readonly number[]): readonly number[] =>
  (worth === 0 && Math.abs(factual) < LEAST_ALONE ? [0, 0] : [worth, factual]);

const labels = (sentences: readonly LabelledSentence[], of: "worth" | "factual"): Uint8Array => Uint8Array.from(sentences, (sentence) => (sentence[of] ? 1 : 0));

const FOLDS = 3;
/** Rows come in the order of the debates; blocks of a hundred keep neighbours in one fold. */
const foldOf = (row: number): number => Math.trunc(row / 100) % FOLDS;

/** Margins of every row by a model that did not see it. */
const crossMargins = (rows: HashedRows, right: Uint8Array, train: typeof trainScore): readonly number[] => {
  const margins: number[] = Array.from({ length: rows.count }, () => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = Array.from({ length: rows.count }, (_, row) => row).filter((row) => foldOf(row) !== fold);
    const outside = Array.from({ length: rows.count }, (_, row) => row).filter((row) => foldOf(row) === fold);
    const trained = train(pickRows(rows, inside), Uint8Array.from(inside, (row) => right[row]!));
    marginsOf(pickRows(rows, outside), trained).forEach((margin, index) => { margins[outside[index]!] = margin; });
  }
  return margins;
};

/** The packed model and the calibration of both scores. */
export const trainCheckWorthiness = (sentences: readonly LabelledSentence[]): { readonly weights: string; readonly calibration: string } => {
  const rows = hashRows(sentences.map(({ text }) => text));
  const names = ["worth", "factual"] as const;
  // Averaging carries over to speeches and news for what is factual, not for what is worth checking: see the card.
  const trainers = [trainScore, trainMean] as const;
  const fitted = names.map((name, index) => trainers[index]!(rows, labels(sentences, name)));
  const hashes = fitted[0]!.numbers.numbers.hashes();
  const features: WeightedFeature[] = Array.from(hashes, (hash, index) => ({ hash, weights: worthKeeping(fitted.map(({ logistic }) => rounded(logistic.weights[index]!))) }));
  const calibrations = names.map((name, index) => {
    const right = labels(sentences, name);
    return fitCalibration(crossMargins(rows, right, trainers[index]!), right, sentences.map(({ fold }) => fold !== undefined), fitted[index]!.logistic.intercept, UNIT);
  });
  return {
    weights: weightsModule(packLinear(features, names.length, BUCKET_BITS), "npm run train -- check-worthiness"),
    calibration: calibrationModule(calibrations),
  };
};

/** Trains on ClaimBuster in the folder of the data sets and writes the generated modules beside this file. */
export const writeCheckWorthiness = (data: string): void => {
  const { weights, calibration } = trainCheckWorthiness(claimBusterTrain(data));
  writeFileSync(fileURLToPath(new URL("weights.ts", import.meta.url)), weights);
  writeFileSync(fileURLToPath(new URL("calibration.ts", import.meta.url)), calibration);
};
