/** The trained network as text: rounded to whole numbers and laid out as `unpackNetwork` reads it. */
import { packSections, packTensor } from "../network/tensors.js";
import type { Parameter } from "../network/train-memory.js";
import { FORGET_BIAS } from "../network/train-recurrent.js";
import type { TrainData } from "./train-data.js";
import type { TrainLinear, TrainNetwork } from "./train-network.js";

const EMBEDDING_UNIT = 1 << 12;
const WEIGHT_UNIT = 1 << 10;
const SUM_UNIT = 1 << 22;
const SCORE_UNIT = 1 << 20;

/** The rows of a matrix are its columns in training: each output's weights stand together. */
const turned = ({ weights: { values, rows, columns } }: Parameter, unit: number): Float64Array => {
  const result = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) result[column * rows + row] = values[row * columns + column]! * unit;
  return result;
};

const whole = ({ weights: { values } }: Parameter, unit: number, more: (index: number) => number = () => 0): string =>
  Array.from(values, (value, index) => Math.round((value + more(index)) * unit)).join(" ");

const linear = ({ weights, bias }: TrainLinear, unit: number): readonly string[] => [packTensor(turned(weights, WEIGHT_UNIT)), whole(bias, unit)];

/** The text of a network. */
export const packNetwork = (network: TrainNetwork, { lists, tags, relations }: TrainData): string => {
  const { embedding, hidden, layers, arc, relation } = network.shape;
  return packSections([
    [embedding, hidden, layers, arc, relation].join(" "),
    tags.join(","),
    relations.join(","),
    String(lists.length),
    ...lists.map((list) => list.join("\n")),
    packTensor(Float64Array.from(network.embeddings.weights.values, (value) => value * EMBEDDING_UNIT)),
    ...network.layers.flatMap(({ directions }) => directions.flatMap(({ input, recurrent, bias }) => [
      packTensor(turned(input, WEIGHT_UNIT)),
      packTensor(turned(recurrent, WEIGHT_UNIT)),
      whole(bias, SUM_UNIT, (index) => (index < hidden ? FORGET_BIAS : 0)),
    ])),
    ...network.tag.weights.map((weights) => packTensor(turned(weights, WEIGHT_UNIT))),
    whole(network.tag.bias, SUM_UNIT),
    ...linear(network.dependent, SUM_UNIT),
    ...linear(network.head, SUM_UNIT),
    packTensor(Float64Array.from(network.headness.weights.values, (value) => value * WEIGHT_UNIT)),
    whole(network.distances, SCORE_UNIT),
    ...linear(network.relationOfWord, SUM_UNIT),
    ...linear(network.relationOfHead, SUM_UNIT),
    ...linear(network.relation, SCORE_UNIT),
  ]);
};
