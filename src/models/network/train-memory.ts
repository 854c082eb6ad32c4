/** Tensors of 32-bit floats for training, in one block of memory, and the arithmetic over them. */
import type { WebAssemblyHost } from "./kernel/index.js";
import { bytes } from "./train-kernel/module.js";

/** Rows of floats in the memory. */
export interface Tensor {
  readonly address: number;
  readonly values: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** Weights that are learned, with all that Adam keeps of them. */
export interface Parameter {
  readonly weights: Tensor;
  readonly gradient: Tensor;
  readonly first: Tensor;
  readonly second: Tensor;
  /** The weights with rows and columns exchanged: made anew after every step. */
  readonly transposed: Tensor | undefined;
}

/** What `train-kernel/assembly.ts` computes; it says what each does. */
interface TrainKernel {
  readonly multiply: (a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, n: number, k: number, m: number) => void;
  readonly adam: (weights: number, gradient: number, first: number, second: number, length: number, rate: number, scale: number, keep1: number, keep2: number, correction1: number, correction2: number) => void;
  readonly squares: (address: number, length: number) => number;
  readonly runDirection: (gates: number, weights: number, bias: number, cells: number, before: number, states: number, stride: number, row: number, places: number, hidden: number, backward: number) => void;
  readonly learnDirection: (gates: number, gradients: number, cells: number, stateGradients: number, stride: number, mask: number, carried: number, row: number, transposed: number, places: number, hidden: number, backward: number) => void;
  readonly addMasked: (to: number, from: number, mask: number, length: number) => void;
}

/** The memory of one training. */
export interface TrainMemory {
  readonly tensor: (rows: number, columns: number) => Tensor;
  /** Weights drawn evenly from -scale to scale. */
  readonly parameter: (rows: number, columns: number, scale: number) => Parameter;
  readonly parameters: readonly Parameter[];
  /** c += a b, of the first `rows` rows. */
  readonly multiply: (a: Tensor, b: Tensor, c: Tensor, rows: number) => void;
  /** c += the transpose of a times b, of the first `rows` rows of both. */
  readonly multiplyTransposed: (a: Tensor, b: Tensor, c: Tensor, rows: number) => void;
  readonly kernel: TrainKernel;
}

const BYTES = 4;
const PAGES = 12288;

/** Makes the memory; `random` gives numbers from 0 to below 1. */
export const makeTrainMemory = (random: () => number): TrainMemory => {
  const host = (globalThis as unknown as { readonly WebAssembly: WebAssemblyHost }).WebAssembly;
  const memory = new host.Memory({ initial: PAGES });
  const kernel = new host.Instance(new host.Module(Buffer.from(bytes, "base64")), { env: { memory } }).exports as TrainKernel;
  let top = 1024;
  const parameters: Parameter[] = [];
  const tensor = (rows: number, columns: number): Tensor => {
    const address = top;
    top += (rows * columns * BYTES + 15) & ~15;
    if (top > memory.buffer.byteLength) throw new RangeError("the memory of the training is full");
    return { address, values: new Float32Array(memory.buffer, address, rows * columns), rows, columns };
  };
  return {
    tensor,
    parameters,
    kernel,
    parameter: (rows, columns, scale) => {
      const made: Parameter = { weights: tensor(rows, columns), gradient: tensor(rows, columns), first: tensor(rows, columns), second: tensor(rows, columns), transposed: rows > 1 && rows < 1024 ? tensor(columns, rows) : undefined };
      for (let index = 0; index < made.weights.values.length; index += 1) made.weights.values[index] = (random() * 2 - 1) * scale;
      parameters.push(made);
      return made;
    },
    multiply: (a, b, c, rows) => { kernel.multiply(a.address, a.columns * BYTES, BYTES, b.address, b.columns * BYTES, c.address, c.columns * BYTES, rows, a.columns, b.columns); },
    multiplyTransposed: (a, b, c, rows) => { kernel.multiply(a.address, BYTES, a.columns * BYTES, b.address, b.columns * BYTES, c.address, c.columns * BYTES, a.columns, rows, b.columns); },
  };
};

/** Brings the transposed copies up to date. */
export const refreshTransposed = (parameters: readonly Parameter[]): void => {
  for (const { weights: { values, rows, columns }, transposed } of parameters) {
    if (transposed === undefined) continue;
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) transposed.values[column * rows + row] = values[row * columns + column]!;
  }
};

/** Sets the first rows to zero. */
export const clearRows = ({ values, columns }: Tensor, rows: number): void => { values.fill(0, 0, rows * columns); };

/** Sets every one of the first rows to a bias. */
export const fillRows = ({ values, columns }: Tensor, bias: Tensor, rows: number): void => { for (let row = 0; row < rows; row += 1) values.set(bias.values, row * columns); };

/** Passes the gradient of a linear map on: to its weights, its bias and its input. */
export const passBack = (memory: TrainMemory, input: Tensor, output: Tensor, weights: Parameter, bias: Parameter | undefined, inputGradient: Tensor | undefined, rows: number): void => {
  memory.multiplyTransposed(input, output, weights.gradient, rows);
  if (bias !== undefined) {
    const sums = bias.gradient.values;
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < output.columns; column += 1) sums[column]! += output.values[row * output.columns + column]!;
  }
  if (inputGradient !== undefined) memory.multiply(output, weights.transposed!, inputGradient, rows);
};

/** What a choice may be, by its places in a row, and how likely each is: together 1. */
export interface Chances {
  readonly at: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Turns a row of scores into the gradient of its cross-entropy with what is right, one place or the chances of several, and
 * returns the loss. What lies beyond `count` in the row is set to zero.
 */
export const softmaxGradient = ({ values, columns }: Tensor, row: number, count: number, right: number | Chances): number => {
  const from = row * columns;
  let most = -Infinity;
  for (let index = 0; index < count; index += 1) most = Math.max(most, values[from + index]!);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += Math.exp(values[from + index]! - most);
  const { at, shares } = typeof right === "number" ? { at: [right], shares: [1] } : right;
  const loss = at.reduce((total, index, place) => total + shares[place]! * (Math.log(sum) - (values[from + index]! - most)), 0);
  for (let index = 0; index < count; index += 1) values[from + index] = Math.exp(values[from + index]! - most) / sum;
  at.forEach((index, place) => { values[from + index]! -= shares[place]!; });
  values.fill(0, from + count, from + columns);
  return loss;
};
