/** Recurrent layers in both directions, forward and backward, with the same arithmetic as the shipped kernel but in floats. */
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
  readonly mask: Float32Array;
  readonly row: Tensor;
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
    mask: new Float32Array(2 * hidden),
    row: memory.tensor(1, hidden),
  };
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const runDirection = (memory: TrainMemory, layer: TrainLayer, side: number, input: Tensor, places: number): void => {
  const { hidden, row, states } = layer;
  const { input: inputWeights, recurrent, bias } = layer.directions[side]!;
  const gates = layer.gates[side]!;
  const cells = layer.cells[side]!.values;
  const values = gates.values;
  fillRows(gates, bias.weights, places);
  memory.multiply(input, inputWeights.weights, gates, places);
  row.values.fill(0);
  for (let step = 0; step < places; step += 1) {
    const place = side === 0 ? step : places - 1 - step;
    const last = side === 0 ? place - 1 : place + 1;
    layer.before[side]!.values.set(row.values, place * hidden);
    if (step > 0) memory.multiplyRow(row, 0, recurrent.weights, gates, place);
    const at = place * 3 * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      const forget = sigmoid(values[at + unit]! + FORGET_BIAS);
      const candidate = Math.tanh(values[at + hidden + unit]!);
      const output = sigmoid(values[at + 2 * hidden + unit]!);
      const now = forget * (step > 0 ? cells[last * hidden + unit]! : 0) + (1 - forget) * candidate;
      values[at + unit] = forget;
      values[at + hidden + unit] = candidate;
      values[at + 2 * hidden + unit] = output;
      cells[place * hidden + unit] = now;
      states.values[place * 2 * hidden + side * hidden + unit] = output * now;
      row.values[unit] = output * now;
    }
  }
};

/** Runs a layer over a sentence; `keep` is the share of the states that dropout leaves, 1 for all. */
export const runLayer = (memory: TrainMemory, layer: TrainLayer, input: Tensor, places: number, keep: number, random: () => number): void => {
  runDirection(memory, layer, 0, input, places);
  runDirection(memory, layer, 1, input, places);
  const width = 2 * layer.hidden;
  for (let unit = 0; unit < width; unit += 1) layer.mask[unit] = keep === 1 || random() < keep ? 1 / keep : 0;
  for (let place = 0; place < places; place += 1) for (let unit = 0; unit < width; unit += 1) layer.output.values[place * width + unit] = layer.states.values[place * width + unit]! * layer.mask[unit]!;
};

/** Takes the gradient of the layer's output to its weights and to its input. */
export const learnLayer = (memory: TrainMemory, layer: TrainLayer, input: Tensor, inputGradient: Tensor, places: number): void => {
  const { hidden, row, outputGradient, mask } = layer;
  const width = 2 * hidden;
  clearRows(inputGradient, places);
  layer.directions.forEach(({ input: inputWeights, recurrent, bias }, side) => {
    const gates = layer.gates[side]!.values;
    const gradients = layer.gateGradients[side]!;
    const cells = layer.cells[side]!.values;
    const carried = new Float32Array(hidden);
    row.values.fill(0);
    for (let step = places - 1; step >= 0; step -= 1) {
      const place = side === 0 ? step : places - 1 - step;
      const last = side === 0 ? place - 1 : place + 1;
      const at = place * 3 * hidden;
      for (let unit = 0; unit < hidden; unit += 1) {
        const forget = gates[at + unit]!;
        const candidate = gates[at + hidden + unit]!;
        const output = gates[at + 2 * hidden + unit]!;
        const now = cells[place * hidden + unit]!;
        const before = step > 0 ? cells[last * hidden + unit]! : 0;
        const state = outputGradient.values[place * width + side * hidden + unit]! * mask[side * hidden + unit]! + row.values[unit]!;
        const cell = carried[unit]! + state * output;
        gradients.values[at + unit] = cell * (before - candidate) * forget * (1 - forget);
        gradients.values[at + hidden + unit] = cell * (1 - forget) * (1 - candidate * candidate);
        gradients.values[at + 2 * hidden + unit] = state * now * output * (1 - output);
        carried[unit] = cell * forget;
      }
      row.values.fill(0);
      if (step > 0) memory.multiplyRow(gradients, place, recurrent.transposed!, row, 0);
    }
    passBack(memory, input, gradients, inputWeights, bias, inputGradient, places);
    memory.multiplyTransposed(layer.before[side]!, gradients, recurrent.gradient, places);
  });
};
