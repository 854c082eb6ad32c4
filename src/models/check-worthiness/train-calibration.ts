/** Calibration from out-of-fold margins: Platt scaling, written down as a table of integers (Platt 1999). */
import type { CalibrationTable } from "../calibration.js";


/** A scaled score is 256 times the sum of rounded weights over the root of the number of features. */
const SCALE = 256;
const ENTRIES = 41;
/** Margins beyond this are as good as certain. */
const FARTHEST = 8;

/** Slope and intercept of the logistic curve through the margins, by Newton's method. */
const fitCurve = (margins: readonly number[], right: Uint8Array): { readonly slope: number; readonly shift: number } => {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round += 1) {
    let [gs, gh, ss, sh, hh] = [0, 0, 1e-9, 0, 1e-9];
    margins.forEach((margin, row) => {
      const chance = 1 / (1 + Math.exp(-(slope * margin + shift)));
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

/** The table that turns scaled scores into probabilities; `intercept` and `unit` are the shipped model's. */
export const fitCalibration = (margins: readonly number[], right: Uint8Array, intercept: number, unit: number): CalibrationTable => {
  const { slope, shift } = fitCurve(margins, right);
  const first = Math.round(((-FARTHEST - intercept) * SCALE) / unit);
  const step = Math.round((2 * FARTHEST * SCALE) / (unit * (ENTRIES - 1)));
  const thousandths = Array.from({ length: ENTRIES }, (_, entry) => {
    const margin = ((first + entry * step) * unit) / SCALE + intercept;
    return Math.round(1000 / (1 + Math.exp(-(slope * margin + shift))));
  });
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
