/** The parser's network in floats: what it computes for a sentence and how it learns from it. */
import type { Parameter, Tensor, TrainMemory } from "../network/train-memory.js";
import { clearRows, fillRows, passBack, softmaxGradient } from "../network/train-memory.js";
import type { TrainLayer } from "../network/train-recurrent.js";
import { learnLayer, makeLayer, runLayer } from "../network/train-recurrent.js";
import type { NetworkShape } from "./network.js";
import { FARTHEST, roundedUp } from "./network.js";
import { LONGEST_TRAINED, type TrainSentence } from "./train-sentence.js";
import { VIEWS, type Vocabulary } from "./vocabulary.js";

/** How the network is kept from learning the sentences by heart. */
export interface Dropout {
  /** Share of the units of a layer, of a view of a word. */
  readonly units: number;
  readonly views: number;
}

const PLACES = LONGEST_TRAINED + 2;
const COLUMNS = 128;

const glorot = (from: number, to: number): number => Math.sqrt(6 / (from + to));

const leaky = (values: Float32Array, length: number): void => { for (let index = 0; index < length; index += 1) if (values[index]! < 0) values[index]! /= 8; };

const leakyGradient = (values: Float32Array, gradients: Float32Array, length: number): void => { for (let index = 0; index < length; index += 1) if (values[index]! < 0) gradients[index]! /= 8; };

const distanceOf = (head: number, word: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, head - word)) + FARTHEST;

/** A linear map with a bias. */
export interface TrainLinear { readonly weights: Parameter; readonly bias: Parameter }

/** A linear map of the outputs of all layers. */
export interface TrainLayeredLinear { readonly weights: readonly Parameter[]; readonly bias: Parameter }

/** The network in training. */
export interface TrainNetwork {
  readonly shape: NetworkShape;
  readonly memory: TrainMemory;
  readonly embeddings: Parameter;
  readonly layers: readonly TrainLayer[];
  readonly tag: TrainLayeredLinear;
  readonly dependent: TrainLinear;
  readonly head: TrainLinear;
  readonly headness: Parameter;
  readonly distances: Parameter;
  readonly relationOfWord: TrainLinear;
  readonly relationOfHead: TrainLinear;
  readonly relation: TrainLinear;
  readonly tags: number;
  readonly relations: number;
  /** Learns from a sentence: adds to the gradients and returns the losses of tags, arcs and relations. */
  readonly learn: (sentence: TrainSentence, dropout: Dropout, touch: (row: number) => void) => readonly [number, number, number];
}

/** A network with random weights. */
export const makeTrainNetwork = (memory: TrainMemory, shape: NetworkShape, vocabulary: Vocabulary, tags: number, relations: number, random: () => number): TrainNetwork => {
  const rows = vocabulary.root + 1;
  const { embedding, hidden, layers: depth, arc, relation: wide } = shape;
  const width = 2 * hidden;
  const rowBytes = 4 * embedding;
  const linear = (from: number, to: number): TrainLinear => ({ weights: memory.parameter(from, roundedUp(to), glorot(from, to)), bias: memory.parameter(1, roundedUp(to), 0) });
  const embeddings = memory.parameter(rows, embedding, 0.3);
  const layers = Array.from({ length: depth }, (_, layer) => makeLayer(memory, layer === 0 ? embedding : width, hidden, PLACES));
  const tag: TrainLayeredLinear = { weights: layers.map(() => memory.parameter(width, roundedUp(tags), glorot(width, tags))), bias: memory.parameter(1, roundedUp(tags), 0) };
  const dependent = linear(width, arc);
  const head = linear(width, arc);
  const headness = memory.parameter(1, arc, 0);
  const distances = memory.parameter(1, roundedUp(2 * FARTHEST + 1), 0);
  const relationOfWord = linear(width, wide);
  const relationOfHead = linear(width, wide);
  const relation = linear(wide, relations);
  const list = (columns: number): Tensor => memory.tensor(PLACES, columns);
  const inputs = list(embedding);
  const inputGradients = list(embedding);
  const [tagScores, dependents, heads, dependentGradients, headGradients] = [list(tag.bias.weights.columns), list(arc), list(arc), list(arc), list(arc)];
  const headsTurned = memory.tensor(arc, COLUMNS);
  const arcScores = list(COLUMNS);
  const [ofWords, ofHeads, ofWordGradients, ofHeadGradients, pairs, pairGradients] = [list(wide), list(wide), list(wide), list(wide), list(wide), list(wide)];
  const pairScale = new Float32Array(PLACES * wide);
  const relationScores = list(relation.bias.weights.columns);
  const inputMask = memory.tensor(1, embedding);
  const { kernel } = memory;

  const embed = (wordRows: Int32Array, keep: number): void => {
    clearRows(inputs, wordRows.length / VIEWS + 1);
    for (let unit = 0; unit < embedding; unit += 1) inputMask.values[unit] = random() < keep ? 1 / keep : 0;
    const add = (row: number, place: number): void => { kernel.addMasked(inputs.address + place * rowBytes, embeddings.weights.address + row * rowBytes, inputMask.address, embedding); };
    add(rows - 1, 0);
    wordRows.forEach((row, index) => { add(row, Math.floor(index / VIEWS) + 1); });
  };

  /** Leaves the gradient of the scores of tags in their place. */
  const learnTags = (sentence: TrainSentence, places: number): number => {
    let loss = 0;
    fillRows(tagScores, tag.bias.weights, places);
    tag.weights.forEach(({ weights }, layer) => { memory.multiply(layers[layer]!.output, weights, tagScores, places); });
    tagScores.values.fill(0, 0, tagScores.columns);
    for (let place = 1; place < places; place += 1) {
      const right = sentence.tags[place - 1]!;
      if (right >= 0) loss += softmaxGradient(tagScores, place, tags, sentence.chances?.tags[place - 1] ?? right);
      else tagScores.values.fill(0, place * tagScores.columns, (place + 1) * tagScores.columns);
    }
    return loss;
  };

  /** Passes the gradient of the tags on to a layer. */
  const passTagsBack = (layer: number, places: number): void => {
    const { output, outputGradient } = layers[layer]!;
    passBack(memory, output, tagScores, tag.weights[layer]!, layer === 0 ? tag.bias : undefined, outputGradient, places);
  };

  const scoreArcs = (states: Tensor, places: number): void => {
    fillRows(dependents, dependent.bias.weights, places);
    memory.multiply(states, dependent.weights.weights, dependents, places);
    fillRows(heads, head.bias.weights, places);
    memory.multiply(states, head.weights.weights, heads, places);
    leaky(dependents.values, places * arc);
    leaky(heads.values, places * arc);
    headsTurned.values.fill(0);
    for (let place = 0; place < places; place += 1) for (let unit = 0; unit < arc; unit += 1) headsTurned.values[unit * COLUMNS + place] = heads.values[place * arc + unit]!;
    clearRows(arcScores, places);
    memory.multiply(dependents, headsTurned, arcScores, places);
    for (let from = 0; from < places; from += 1) {
      let sum = 0;
      for (let unit = 0; unit < arc; unit += 1) sum += headness.weights.values[unit]! * heads.values[from * arc + unit]!;
      for (let place = 1; place < places; place += 1) arcScores.values[place * COLUMNS + from]! += sum + distances.weights.values[distanceOf(from, place)]!;
    }
  };

  const learnArcs = (sentence: TrainSentence, states: Tensor, gradient: Tensor, places: number): number => {
    let loss = 0;
    scoreArcs(states, places);
    const scores = arcScores.values;
    scores.fill(0, 0, COLUMNS);
    for (let place = 1; place < places; place += 1) {
      if (sentence.words[place - 1] === 0 || sentence.heads[place - 1]! < 0) {
        scores.fill(0, place * COLUMNS, (place + 1) * COLUMNS);
        continue;
      }
      for (let from = 1; from < places; from += 1) if (sentence.words[from - 1] === 0 || from === place) scores[place * COLUMNS + from] = -1e9;
      loss += softmaxGradient(arcScores, place, places, sentence.chances?.heads[place - 1] ?? sentence.heads[place - 1]!);
      for (let from = 0; from < places; from += 1) distances.gradient.values[distanceOf(from, place)]! += scores[place * COLUMNS + from]!;
    }
    clearRows(dependentGradients, places);
    clearRows(headGradients, places);
    kernel.multiply(arcScores.address, COLUMNS * 4, 4, heads.address, arc * 4, dependentGradients.address, arc * 4, places, places, arc);
    kernel.multiply(arcScores.address, 4, COLUMNS * 4, dependents.address, arc * 4, headGradients.address, arc * 4, places, places, arc);
    for (let from = 0; from < places; from += 1) {
      let sum = 0;
      for (let place = 1; place < places; place += 1) sum += scores[place * COLUMNS + from]!;
      for (let unit = 0; unit < arc; unit += 1) {
        headness.gradient.values[unit]! += sum * heads.values[from * arc + unit]!;
        headGradients.values[from * arc + unit]! += sum * headness.weights.values[unit]!;
      }
    }
    leakyGradient(dependents.values, dependentGradients.values, places * arc);
    leakyGradient(heads.values, headGradients.values, places * arc);
    passBack(memory, states, dependentGradients, dependent.weights, dependent.bias, gradient, places);
    passBack(memory, states, headGradients, head.weights, head.bias, gradient, places);
    return loss;
  };

  const learnRelations = (sentence: TrainSentence, states: Tensor, gradient: Tensor, places: number, keep: number): number => {
    let loss = 0;
    const taught = (place: number): boolean => place > 0 && sentence.words[place - 1] === 1 && sentence.heads[place - 1]! >= 0 && sentence.relations[place - 1]! >= 0;
    fillRows(ofWords, relationOfWord.bias.weights, places);
    memory.multiply(states, relationOfWord.weights.weights, ofWords, places);
    fillRows(ofHeads, relationOfHead.bias.weights, places);
    memory.multiply(states, relationOfHead.weights.weights, ofHeads, places);
    for (const each of [pairs, pairGradients, ofWordGradients, ofHeadGradients]) clearRows(each, places);
    for (let place = 1; place < places; place += 1) {
      if (!taught(place)) continue;
      const from = sentence.heads[place - 1]! * wide;
      for (let unit = 0; unit < wide; unit += 1) {
        const sum = ofWords.values[place * wide + unit]! + ofHeads.values[from + unit]!;
        const scale = random() < keep ? (sum < 0 ? 0.125 : 1) / keep : 0;
        pairScale[place * wide + unit] = scale;
        pairs.values[place * wide + unit] = sum * scale;
      }
    }
    fillRows(relationScores, relation.bias.weights, places);
    memory.multiply(pairs, relation.weights.weights, relationScores, places);
    for (let place = 0; place < places; place += 1) {
      if (taught(place)) loss += softmaxGradient(relationScores, place, relations, sentence.chances?.relations[place - 1] ?? sentence.relations[place - 1]!);
      else relationScores.values.fill(0, place * relationScores.columns, (place + 1) * relationScores.columns);
    }
    passBack(memory, pairs, relationScores, relation.weights, relation.bias, pairGradients, places);
    for (let place = 1; place < places; place += 1) {
      if (!taught(place)) continue;
      const from = sentence.heads[place - 1]! * wide;
      for (let unit = 0; unit < wide; unit += 1) {
        const value = pairGradients.values[place * wide + unit]! * pairScale[place * wide + unit]!;
        ofWordGradients.values[place * wide + unit] = value;
        ofHeadGradients.values[from + unit]! += value;
      }
    }
    passBack(memory, states, ofWordGradients, relationOfWord.weights, relationOfWord.bias, gradient, places);
    passBack(memory, states, ofHeadGradients, relationOfHead.weights, relationOfHead.bias, gradient, places);
    return loss;
  };

  const learn: TrainNetwork["learn"] = (sentence, { units, views }, touch) => {
    const places = sentence.length + 1;
    const keep = 1 - units;
    // A view that is left out looks like a value that was never seen.
    const wordRows = sentence.rows.map((row, index) => (random() < views ? vocabulary.unknown[index % VIEWS]! : row));
    embed(wordRows, keep);
    let input = inputs;
    for (const layer of layers) {
      runLayer(memory, layer, input, places, keep, random);
      input = layer.output;
    }
    const gradient = layers.at(-1)!.outputGradient;
    clearRows(gradient, places);
    const losses = [learnTags(sentence, places), learnArcs(sentence, input, gradient, places), learnRelations(sentence, input, gradient, places, keep)] as const;
    for (let layer = depth - 1; layer >= 0; layer -= 1) {
      passTagsBack(layer, places);
      learnLayer(memory, layers[layer]!, layer === 0 ? inputs : layers[layer - 1]!.output, layer === 0 ? inputGradients : layers[layer - 1]!.outputGradient, places);
    }
    const add = (row: number, place: number): void => {
      touch(row);
      kernel.addMasked(embeddings.gradient.address + row * rowBytes, inputGradients.address + place * rowBytes, inputMask.address, embedding);
    };
    add(rows - 1, 0);
    wordRows.forEach((row, index) => { add(row, Math.floor(index / VIEWS) + 1); });
    return losses;
  };
  return { shape, memory, embeddings, layers, tag, dependent, head, headness, distances, relationOfWord, relationOfHead, relation, tags, relations, learn };
};
