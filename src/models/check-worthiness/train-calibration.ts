/** Calibration from out-of-fold margins: Platt scaling, written down as a table of integers (Platt 1999). */
import type { CalibrationTable } from "../calibration.js";


/** A scaled score is 256 times the sum of rounded weights over the root of the number of features. */
const SCALE = 256;
const ENTRIES = 41;
/** Margins beyond this are as good as certain. */
const FARTHEST = 8;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Slope and shift of the logistic curve through the margins, by Newton's method. */
const fitCurve = (margins: readonly number[], right: readonly number[]): { readonly slope: number; readonly shift: number } => {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round += 1) {
    let [gs, gh, ss, sh, hh] = [0, 0, 1e-9, 0, 1e-9];
    margins.forEach((margin, row) => {
      const chance = sigmoid(slope * margin + shift);
      const error = chance - right[row]!;
      const spread = chance * (1 - chance);
      gs += error * margin;
      gh += error;
      ss += spread * margin * margin;
      sh += spread * margin;
      hh += spread;
    });
    const determinant = ss * hh - sh * sh;
    slope -= (hh * gs - sh * gh) / determinant;
    shift -= (ss * gh - sh * gs) / determinant;
  }
  return { slope, shift };
};

const share = (right: readonly number[]): number => right.reduce((sum, value) => sum + value, 0) / right.length;

/** The margin above which to decide for the label, by macro F1. */
export const bestMargin = (margins: readonly number[], right: Uint8Array): number => {
  const order = margins.map((margin, row) => ({ margin, right: right[row] === 1 })).sort((left, other) => other.margin - left.margin);
  const all = order.reduce((sum, row) => sum + (row.right ? 1 : 0), 0);
  let [hits, best, at] = [0, -1, 0];
  order.forEach(({ margin, right: hit }, index) => {
    if (hit) hits += 1;
    const rejected = order.length - index - 1;
    const f1 = (2 * hits) / (all + index + 1);
    const otherF1 = (2 * (rejected - (all - hits))) / (order.length - all + rejected);
    if (f1 + otherF1 > best) [best, at] = [f1 + otherF1, margin];
  });
  return at;
};

/**
 * The table that turns scaled scores into probabilities; `intercept` and `unit` are the shipped model's.
 *
 * A crowd's labels are sure in one part of the data ("2.5xNCS") and noisy in the rest: the curve is fitted where they
 * are `sure`, and then moved to the share of labels in all of the data.
 */
export const fitCalibration = (margins: readonly number[], right: Uint8Array, sure: readonly boolean[], intercept: number, unit: number): CalibrationTable => {
  const surely = Array.from(right).filter((_, row) => sure[row]);
  const { slope, shift } = fitCurve(margins.filter((_, row) => sure[row]), surely);
  const moved = shift + logOdds(share(Array.from(right))) - logOdds(share(surely));
  const first = Math.round(((-FARTHEST - intercept) * SCALE) / unit);
  const step = Math.round((2 * FARTHEST * SCALE) / (unit * (ENTRIES - 1)));
  const thousandths = Array.from({ length: ENTRIES }, (_, entry) => Math.round(1000 * sigmoid(slope * (((first + entry * step) * unit) / SCALE + intercept) + moved)));
  return { first, step, thousandths };
};

/** The generated module of the tables. */
export const calibrationModule = ([worth, factual]: readonly CalibrationTable[]): string => [
  "/* Generated: npm run train -- check-worthiness */",
  'import type { CalibrationTable } from "../calibration.js";',
  "",
  "/** Probability of being worth checking. */",
  `export const WORTH: CalibrationTable = ${JSON.stringify(worth)};`,
  "",
  "/** Probability of being factual. */",
  `export const FACTUAL: CalibrationTable = ${JSON.stringify(factual)};`,
  "",
].join("\n");
