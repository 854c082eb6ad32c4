/** Trees to learn from, out of treebank sentences and the tags that the parser will see. */
import type { TreebankSentence } from "../train-treebank.js";
import type { ParserInput } from "./input.js";
import { parserInput } from "./input.js";

/** A sentence as the parser sees it, with its right tree. */
export interface TrainingTree {
  readonly input: ParserInput;
  /** Heads among the words that are parsed; -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** The tree over the words that are no punctuation: where a head is punctuation, its head counts. */
export const trainingTree = ({ words, texts, wink }: TreebankSentence, tags: readonly string[]): TrainingTree => {
  const input = parserInput(texts.map((text, index) => {
    const tag = tags[index]!;
    return { text, lemma: wink.lemmas[index]!, tag, pos: tag.slice(0, tag.indexOf(" ")) };
  }));
  const place = new Int32Array(words.length).fill(-1);
  input.token.forEach((token, index) => { place[token] = index; });
  const heads = new Int32Array(input.length).fill(-1);
  let root = -1;
  for (let index = 0; index < input.length; index += 1) {
    let head = words[input.token[index]!]!.head;
    for (let step = 0; head >= 0 && place[head]! < 0 && step < words.length; step += 1) head = words[head]!.head;
    if (head >= 0) heads[index] = place[head]!;
    else if (root < 0) root = index;
    else heads[index] = root;
  }
  return { input, heads, relations: Array.from(input.token, (token) => words[token]!.relation) };
};
