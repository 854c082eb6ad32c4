/** Scores of yes-or-no decisions and of probabilities. */

/** F1 of the label "yes". */
export const f1Of = (gold: readonly boolean[], predicted: readonly boolean[]): number => {
  let [both, wanted, chosen] = [0, 0, 0];
  gold.forEach((right, index) => {
    if (right) wanted += 1;
    if (predicted[index] === true) chosen += 1;
    if (right && predicted[index] === true) both += 1;
  });
  return wanted + chosen === 0 ? 0 : (2 * both) / (wanted + chosen);
};

/** Mean of the F1 of "yes" and of "no". */
export const macroF1Of = (gold: readonly boolean[], predicted: readonly boolean[]): number =>
  (f1Of(gold, predicted) + f1Of(gold.map((right) => !right), predicted.map((chosen) => !chosen))) / 2;

/** One bin of a reliability curve. */
export interface ReliabilityBin {
  readonly count: number;
  /** Mean probability given. */
  readonly given: number;
  /** Share that was right. */
  readonly found: number;
}

/** The reliability curve in equal bins of probability; empty bins are left out. */
export const reliabilityOf = (probabilities: readonly number[], gold: readonly boolean[], bins = 10): readonly ReliabilityBin[] => {
  const sums = Array.from({ length: bins }, () => ({ count: 0, given: 0, found: 0 }));
  probabilities.forEach((probability, index) => {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))]!;
    bin.count += 1;
    bin.given += probability;
    bin.found += gold[index] === true ? 1 : 0;
  });
  return sums.filter(({ count }) => count > 0).map(({ count, given, found }) => ({ count, given: given / count, found: found / count }));
};

/** Expected calibration error: the mean distance between given and found, weighted by how many (Naeini et al. 2015). */
export const calibrationErrorOf = (probabilities: readonly number[], gold: readonly boolean[], bins = 10): number =>
  probabilities.length === 0 ? 0 : reliabilityOf(probabilities, gold, bins).reduce((sum, { count, given, found }) => sum + count * Math.abs(given - found), 0) / probabilities.length;
