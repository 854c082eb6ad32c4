/** Recurrent layers in both directions, forward and backward, with the same steps as the shipped kernel but in floats. */
import type { Parameter, Tensor, TrainMemory } from "./train-memory.js";
import { clearRows, fillRows, passBack } from "./train-memory.js";

/** The weights of one direction. */
export interface TrainDirection {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
}

/** What a layer keeps of a sentence until its gradient comes back. */
export interface TrainLayer {
  readonly directions: readonly TrainDirection[];
  readonly hidden: number;
  /** The gates after squashing, and the gradient of the sums before it. */
  readonly gates: readonly Tensor[];
  readonly gateGradients: readonly Tensor[];
  readonly cells: readonly Tensor[];
  /** The hidden state before each word. */
  readonly before: readonly Tensor[];
  readonly states: Tensor;
  /** The states after dropout, and their gradient: what the next layer sees. */
  readonly output: Tensor;
  readonly outputGradient: Tensor;
  readonly mask: Tensor;
  /** Room for one hidden state and one cell's gradient. */
  readonly row: Tensor;
  readonly carried: Tensor;
}

/** The bias of the forget gate at the beginning: it keeps what it holds. */
export const FORGET_BIAS = 1;

/** A layer for sentences of at most `longest` places. */
export const makeLayer = (memory: TrainMemory, inputs: number, hidden: number, longest: number): TrainLayer => {
  const both = <T,>(make: () => T): readonly T[] => [make(), make()];
  return {
    directions: both(() => ({ input: memory.parameter(inputs, 3 * hidden, Math.sqrt(3 / inputs)), recurrent: memory.parameter(hidden, 3 * hidden, Math.sqrt(3 / hidden)), bias: memory.parameter(1, 3 * hidden, 0) })),
    hidden,
    gates: both(() => memory.tensor(longest, 3 * hidden)),
    gateGradients: both(() => memory.tensor(longest, 3 * hidden)),
    cells: both(() => memory.tensor(longest, hidden)),
    before: both(() => memory.tensor(longest, hidden)),
    states: memory.tensor(longest, 2 * hidden),
    output: memory.tensor(longest, 2 * hidden),
    outputGradient: memory.tensor(longest, 2 * hidden),
    mask: memory.tensor(1, 2 * hidden),
    row: memory.tensor(1, hidden),
    carried: memory.tensor(1, hidden),
  };
};

const BYTES = 4;

const runDirection = ({ kernel, multiply }: TrainMemory, layer: TrainLayer, side: number, input: Tensor, places: number): void => {
  const { hidden, row, states } = layer;
  const { input: inputWeights, recurrent, bias } = layer.directions[side]!;
  const gates = layer.gates[side]!;
  fillRows(gates, bias.weights, places);
  multiply(input, inputWeights.weights, gates, places);
  kernel.runDirection(gates.address, recurrent.weights.address, FORGET_BIAS, layer.cells[side]!.address, layer.before[side]!.address, states.address + side * hidden * BYTES, 2 * hidden * BYTES, row.address, places, hidden, side);
};

/** Runs a layer over a sentence; `keep` is the share of the states that dropout leaves, 1 for all. */
export const runLayer = (memory: TrainMemory, layer: TrainLayer, input: Tensor, places: number, keep: number, random: () => number): void => {
  runDirection(memory, layer, 0, input, places);
  runDirection(memory, layer, 1, input, places);
  const { hidden, mask, output, states } = layer;
  const width = 2 * hidden;
  for (let unit = 0; unit < width; unit += 1) mask.values[unit] = keep === 1 || random() < keep ? 1 / keep : 0;
  clearRows(output, places);
  for (let place = 0; place < places; place += 1) memory.kernel.addMasked(output.address + place * width * BYTES, states.address + place * width * BYTES, mask.address, width);
};

/** Takes the gradient of the layer's output to its weights and to its input. */
export const learnLayer = (memory: TrainMemory, layer: TrainLayer, input: Tensor, inputGradient: Tensor, places: number): void => {
  const { hidden, row, carried, outputGradient, mask } = layer;
  clearRows(inputGradient, places);
  layer.directions.forEach(({ input: inputWeights, recurrent, bias }, side) => {
    const gradients = layer.gateGradients[side]!;
    const offset = side * hidden * BYTES;
    memory.kernel.learnDirection(layer.gates[side]!.address, gradients.address, layer.cells[side]!.address, outputGradient.address + offset, 2 * hidden * BYTES, mask.address + offset, carried.address, row.address, recurrent.transposed!.address, places, hidden, side);
    passBack(memory, input, gradients, inputWeights, bias, inputGradient, places);
    memory.multiplyTransposed(layer.before[side]!, gradients, recurrent.gradient, places);
  });
};
