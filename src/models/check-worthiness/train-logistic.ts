/** Logistic regression over sparse counts, for training only: limited-memory BFGS, in a fixed order. */

/** Rows of feature numbers, one after the other; a feature that occurs twice stands twice. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly count: number;
}

/** Weights, one per feature, and the intercept. */
export interface Logistic {
  readonly weights: Float64Array;
  readonly intercept: number;
}

const MEMORY = 6;
/** Share of the loss below which a step no longer pays. */
const TOLERANCE = 3e-5;

const dot = (left: Float64Array, right: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += left[index]! * right[index]!;
  return sum;
};

/** The weighted sum of a row over the square root of its length. */
export const marginOf = ({ starts, features }: SparseRows, row: number, weights: Float64Array, intercept: number): number => {
  const [start, end] = [starts[row]!, starts[row + 1]!];
  let sum = 0;
  for (let place = start; place < end; place += 1) {
    const feature = features[place]!;
    if (feature >= 0) sum += weights[feature]!;
  }
  return sum / Math.sqrt(Math.max(1, end - start)) + intercept;
};

/** Loss and gradient of the regularised logistic loss; parameters are scaled weights and, last, the intercept. */
const evaluate = (rows: SparseRows, right: Uint8Array, scale: Float64Array, strength: number, point: Float64Array, gradient: Float64Array): number => {
  const size = scale.length;
  const intercept = point[size]!;
  let loss = 0;
  for (let index = 0; index < size; index += 1) {
    loss += (point[index]! * point[index]!) / (2 * strength);
    gradient[index] = point[index]! / strength;
  }
  gradient[size] = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const [start, end] = [rows.starts[row]!, rows.starts[row + 1]!];
    const length = Math.sqrt(Math.max(1, end - start));
    let sum = 0;
    for (let place = start; place < end; place += 1) {
      const feature = rows.features[place]!;
      if (feature >= 0) sum += point[feature]! * scale[feature]!;
    }
    const sign = right[row] === 1 ? 1 : -1;
    const margin = sign * (sum / length + intercept);
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    const slope = -sign / (1 + Math.exp(margin));
    for (let place = start; place < end; place += 1) {
      const feature = rows.features[place]!;
      if (feature >= 0) gradient[feature]! += (slope * scale[feature]!) / length;
    }
    gradient[size] += slope;
  }
  return loss;
};

/** The direction of the next step, by the two-loop recursion. */
const directionOf = (gradient: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]): Float64Array => {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const share = dot(steps[index]!, direction) / dot(changes[index]!, steps[index]!);
    shares[index] = share;
    for (let place = 0; place < direction.length; place += 1) direction[place]! -= share * changes[index]![place]!;
  }
  const last = steps.length - 1;
  if (last >= 0) {
    const factor = dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!);
    for (let place = 0; place < direction.length; place += 1) direction[place]! *= factor;
  }
  for (let index = 0; index < steps.length; index += 1) {
    const share = shares[index]! - dot(changes[index]!, direction) / dot(changes[index]!, steps[index]!);
    for (let place = 0; place < direction.length; place += 1) direction[place]! += share * steps[index]![place]!;
  }
  return direction;
};

/**
 * Fits a logistic regression whose features are scaled by `scale` (log-count ratios) and regularised with `strength`.
 * Returns the weights with the scale multiplied in.
 */
export const fitLogistic = (rows: SparseRows, right: Uint8Array, scale: Float64Array, strength: number, iterations: number): Logistic => {
  const size = scale.length;
  let point = new Float64Array(size + 1);
  let gradient = new Float64Array(size + 1);
  let loss = evaluate(rows, right, scale, strength, point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = directionOf(gradient, steps, changes);
    const descent = dot(gradient, direction);
    let length = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = point;
    let slope = gradient;
    let reached = loss;
    for (let attempt = 0; attempt < 12; attempt += 1, length /= 2) {
      next = point.map((value, index) => value + length * direction[index]!);
      slope = new Float64Array(size + 1);
      reached = evaluate(rows, right, scale, strength, next, slope);
      if (reached <= loss + 1e-4 * length * descent) break;
    }
    const [before, slopeBefore] = [point, gradient];
    const gain = loss - reached;
    steps.push(next.map((value, index) => value - before[index]!));
    changes.push(slope.map((value, index) => value - slopeBefore[index]!));
    if (steps.length > MEMORY) {
      steps.shift();
      changes.shift();
    }
    [point, gradient, loss] = [next, slope, reached];
    if (gain < TOLERANCE * Math.abs(loss)) break;
  }
  return { weights: scale.map((value, index) => value * point[index]!), intercept: point[size]! };
};

/** How much likelier each feature is among the right rows: the logarithm of the ratio of smoothed shares (Wang and Manning 2012). */
export const logCountRatios = (rows: SparseRows, right: Uint8Array, size: number): Float64Array => {
  const among = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)] as const;
  for (let row = 0; row < rows.count; row += 1) {
    const counts = among[right[row] === 1 ? 1 : 0];
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      const feature = rows.features[place]!;
      if (feature >= 0) counts[feature]! += 1;
    }
  }
  const totals = among.map((counts) => counts.reduce((sum, value) => sum + value, 0));
  return among[1].map((value, index) => Math.log(value / totals[1]!) - Math.log(among[0][index]! / totals[0]!));
};

/** How rare each feature is: the logarithm of how many rows there are for one that has it. */
export const rarities = (rows: SparseRows, size: number): Float64Array => {
  const holders = new Float64Array(size).fill(1);
  const last = new Int32Array(size).fill(-1);
  for (let row = 0; row < rows.count; row += 1) {
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      const feature = rows.features[place]!;
      if (feature < 0 || last[feature] === row) continue;
      last[feature] = row;
      holders[feature]! += 1;
    }
  }
  return holders.map((count) => Math.log(rows.count / count));
};
