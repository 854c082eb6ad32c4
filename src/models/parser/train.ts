/** Training of the parser: Adam over small batches, the rate falling to zero, everything seeded, in one thread or in two that keep step. */
import { randomIntegers, shuffled } from "../train-random.js";
import { makeTrainMemory } from "../network/train-memory.js";
import type { NetworkShape } from "./network.js";
import { type Hand, onlyHand } from "./train-hands.js";
import type { TrainData } from "./train-data.js";
import type { Dropout, TrainNetwork } from "./train-network.js";
import { makeTrainNetwork } from "./train-network.js";
import type { TrainSentence } from "./train-sentence.js";
import { makeStep } from "./train-step.js";

/** How the parser is trained. */
export interface ParserSettings {
  readonly shape: NetworkShape;
  readonly epochs: number;
  /** Tokens that are learned from before the weights change. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: Dropout;
  readonly seed: number;
  /** Tokens of further sentences, machine-read ones, that are learned from for every token of the treebanks. */
  readonly further: number;
}

/** Random numbers are drawn as integers below this and divided by it. */
const RANDOM_STEPS = 1 << 30;

/** Numbers from 0 to below 1. */
const fractions = (integers: (limit: number) => number): (() => number) => () => integers(RANDOM_STEPS) / RANDOM_STEPS;

/** Deals sentences to hands, each to the one that was given the fewest tokens: true where it is the given hand's. */
const dealTo = ({ number, count }: Hand): ((length: number) => boolean) => {
  const loads = new Array<number>(count).fill(0);
  return (length) => {
    const whose = loads.indexOf(Math.min(...loads));
    loads[whose]! += length;
    return whose === number;
  };
};

/** All sentences of an epoch: those of the treebanks in a new order, each followed by its share of the further ones. */
function* sentencesOf(data: TrainData, order: Int32Array, further: readonly TrainSentence[], share: number, from: { next: number }): Generator<{ readonly sentence: TrainSentence; readonly isFurther: boolean }> {
  let owed = 0;
  for (const index of order) {
    const sentence = data.sentences[index]!;
    yield { sentence, isFurther: false };
    for (owed += share * sentence.length; owed > 0;) {
      const other = further[from.next % further.length]!;
      yield { sentence: other, isFurther: true };
      from.next += 1;
      owed -= other.length;
    }
  }
}

/**
 * Trains a network on the treebanks and on `further` sentences, in their order; `report` is told after every epoch how it
 * goes. As one of two hands, it learns from its share of the sentences and comes to the same network as the other.
 */
export const trainParser = (data: TrainData, further: readonly TrainSentence[], settings: ParserSettings, report: (line: string) => void, hand: Hand = onlyHand): TrainNetwork => {
  const integers = randomIntegers(settings.seed);
  const memory = makeTrainMemory(fractions(integers));
  // Hands begin with the same weights and take the sentences in the same order; what each leaves out is its own.
  const network = makeTrainNetwork(memory, settings.shape, data.vocabulary, data.tags.length, data.relations.length, fractions(randomIntegers(settings.seed * 31 + hand.number + 1)));
  const tokens = data.sentences.reduce((sum, { length }) => sum + length, 0);
  const share = further.length > 0 ? settings.further : 0;
  const step = makeStep(memory, settings.rate, Math.ceil((tokens * (1 + share)) / settings.batch) * settings.epochs, hand);
  const touched = new Set<number>();
  const touch = (row: number): void => { touched.add(row); };
  const from = { next: 0 };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const losses = [0, 0, 0];
    let learned = 0;
    let size = 0;
    const isMine = dealTo(hand);
    for (const { sentence, isFurther } of sentencesOf(data, shuffled(data.sentences.length, integers), further, share, from)) {
      size += sentence.length;
      if (isMine(sentence.length)) {
        const lost = network.learn(sentence, settings.dropout, touch);
        if (!isFurther) {
          lost.forEach((loss, kind) => { losses[kind]! += loss; });
          learned += sentence.length;
        }
      }
      if (size < settings.batch) continue;
      step(size, touched);
      size = 0;
    }
    if (size > 0) step(size, touched);
    report(`epoch ${epoch + 1}: losses per token of tags, arcs, relations ${losses.map((loss) => (loss / learned).toFixed(3)).join(", ")}`);
  }
  return network;
};
