/** Calibration from out-of-fold margins: Platt scaling, written down as a table of integers (Platt 1999). */
import type { CalibrationTable } from "../calibration.js";


/** A scaled score is 256 times the sum of rounded weights over the root of the number of features. */
const SCALE = 256;
const ENTRIES = 41;
/** Margins beyond this are as good as certain. */
const FARTHEST = 8;

/** A logistic curve between two levels of noise. */
interface Curve {
  readonly slope: number;
  readonly shift: number;
  /** Share of unlabelled rows that a crowd labels anyway, and of labelled ones that it misses. */
  readonly added: number;
  readonly missed: number;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Slope and shift of the curve for given noise, by Fisher scoring, with its log-likelihood. */
const fitWithNoise = (margins: readonly number[], right: Uint8Array, added: number, missed: number): { readonly curve: Curve; readonly likelihood: number } => {
  const span = 1 - added - missed;
  let [slope, shift, likelihood] = [1, 0, 0];
  for (let round = 0; round < 20; round += 1) {
    let [gs, gh, ss, sh, hh] = [0, 0, 1e-9, 0, 1e-9];
    likelihood = 0;
    margins.forEach((margin, row) => {
      const clean = sigmoid(slope * margin + shift);
      const chance = Math.min(1 - 1e-6, Math.max(1e-6, added + span * clean));
      const change = span * clean * (1 - clean);
      const pull = (change * (right[row]! - chance)) / (chance * (1 - chance));
      const spread = (change * change) / (chance * (1 - chance));
      likelihood += Math.log(right[row] === 1 ? chance : 1 - chance);
      gs += pull * margin;
      gh += pull;
      ss += spread * margin * margin;
      sh += spread * margin;
      hh += spread;
    });
    const determinant = ss * hh - sh * sh;
    slope += (hh * gs - sh * gh) / determinant;
    shift += (ss * gh - sh * gs) / determinant;
  }
  return { curve: { slope, shift, added, missed }, likelihood };
};

const ADDED: readonly number[] = [0, 0.005, 0.01, 0.02, 0.03, 0.04];
const MISSED: readonly number[] = [0, 0.02, 0.05, 0.08, 0.12];

/**
 * The likeliest curve. The labels are a crowd's, with its slips; a curve that must pass through them is too flat for
 * labels given with care, so that the noise is fitted too and then left out.
 */
const fitCurve = (margins: readonly number[], right: Uint8Array): Curve =>
  ADDED.flatMap((added) => MISSED.map((missed) => fitWithNoise(margins, right, added, missed)))
    .reduce((best, next) => (next.likelihood > best.likelihood ? next : best)).curve;

/** A table with what was found while fitting it. */
export interface Calibration {
  readonly table: CalibrationTable;
  /** Probability, in thousandths, above which to decide for the label: best macro F1 out of fold. */
  readonly decision: number;
  readonly noise: readonly [number, number];
}

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

/** The table that turns scaled scores into probabilities; `intercept` and `unit` are the shipped model's. */
export const fitCalibration = (margins: readonly number[], right: Uint8Array, intercept: number, unit: number): Calibration => {
  const { slope, shift, added, missed } = fitCurve(margins, right);
  const first = Math.round(((-FARTHEST - intercept) * SCALE) / unit);
  const step = Math.round((2 * FARTHEST * SCALE) / (unit * (ENTRIES - 1)));
  const thousandths = Array.from({ length: ENTRIES }, (_, entry) => {
    const margin = ((first + entry * step) * unit) / SCALE + intercept;
    return Math.round(1000 * sigmoid(slope * margin + shift));
  });
  const decision = Math.round(1000 * sigmoid(slope * bestMargin(margins, right) + shift));
  return { table: { first, step, thousandths }, decision, noise: [added, missed] };
};

/** The generated module of the tables. */
export const calibrationModule = ([worth, factual]: readonly Calibration[]): string => [
  "/* Generated: npm run train -- check-worthiness */",
  'import type { CalibrationTable } from "../calibration.js";',
  "",
  `/** Probability of being worth checking; noise of the labels: ${worth!.noise.join(" added, ")} missed. */`,
  `export const WORTH: CalibrationTable = ${JSON.stringify(worth!.table)};`,
  "",
  `/** Probability of being factual; noise of the labels: ${factual!.noise.join(" added, ")} missed. */`,
  `export const FACTUAL: CalibrationTable = ${JSON.stringify(factual!.table)};`,
  "",
  "/** Probabilities, in thousandths, above which the decision for the label was best out of fold. */",
  `export const DECISIONS: { readonly worth: number; readonly factual: number } = { worth: ${worth!.decision}, factual: ${factual!.decision} };`,
  "",
].join("\n");
