/** The relation of every word to its head, chosen from the top of the tree down, from left to right. */
import type { LinearModel } from "../linear.js";
import { addScores, bestOf, hashOf, joined } from "../linear.js";
import type { ParserInput } from "./input.js";

/** Number of features of one word and its head. */
export const LABEL_FEATURES = 62;

/** What the labeller keeps of a tree: children are linked lists in the order of the words. */
export interface TreeLinks {
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Words so that each stands after its head and the children of a head stand from left to right. */
  readonly order: Int32Array;
}

/** The links of a tree given by its heads (-1 for the root). */
export const linksOf = (heads: Int32Array): TreeLinks => {
  const length = heads.length;
  const list = (value: number): Int32Array => new Int32Array(length).fill(value);
  const links: TreeLinks = { heads, firstChild: list(-1), lastChild: list(-1), nextSibling: list(-1), leftCount: list(0), rightCount: list(0), order: list(0) };
  let filled = 0;
  for (let word = 0; word < length; word += 1) {
    const head = heads[word]!;
    if (head < 0) {
      links.order[filled] = word;
      filled += 1;
      continue;
    }
    if (word < head) links.leftCount[head]! += 1;
    else links.rightCount[head]! += 1;
    const last = links.lastChild[head]!;
    if (last < 0) links.firstChild[head] = word;
    else links.nextSibling[last] = word;
    links.lastChild[head] = word;
  }
  for (let place = 0; place < filled; place += 1) {
    for (let child = links.firstChild[links.order[place]!]!; child >= 0; child = links.nextSibling[child]!) {
      links.order[filled] = child;
      filled += 1;
    }
  }
  return links;
};

const NOTHING = hashOf("nothing");
const BE = hashOf("be");
const RELATIVE: ReadonlySet<number> = new Set(["PRON WDT", "PRON WP", "ADV WRB", "PRON WP$", "DET WDT"].map(hashOf));
const MARKERS: ReadonlySet<number> = new Set(["ADP", "SCONJ", "PART", "CCONJ"].map(hashOf));
const AUXILIARY: number = hashOf("AUX");

/** What the children of every word say of it. */
export interface ChildSigns {
  /** The first preposition, conjunction or particle among the left children. */
  readonly marker: Int32Array;
  /** The last auxiliary among the left children. */
  readonly auxiliary: Int32Array;
  /** The first relative or interrogative word among the left children. */
  readonly relative: Int32Array;
  /** The parts of speech of all left children, and of all right children. */
  readonly leftShape: Int32Array;
  readonly rightShape: Int32Array;
}

/** What the children of every word say of it. */
export const signsOf = (input: ParserInput, { firstChild, nextSibling, heads }: TreeLinks): ChildSigns => {
  const list = (): Int32Array => new Int32Array(heads.length).fill(NOTHING);
  const signs: ChildSigns = { marker: list(), auxiliary: list(), relative: list(), leftShape: list(), rightShape: list() };
  for (let word = 0; word < heads.length; word += 1) {
    for (let child = firstChild[word]!; child >= 0; child = nextSibling[child]!) {
      const pos = input.pos[child]!;
      if (child > word) {
        signs.rightShape[word] = joined(signs.rightShape[word]!, pos);
        continue;
      }
      signs.leftShape[word] = joined(signs.leftShape[word]!, pos);
      if (MARKERS.has(pos) && signs.marker[word] === NOTHING) signs.marker[word] = input.word[child]!;
      if (pos === AUXILIARY) signs.auxiliary[word] = input.lemma[child] === BE ? BE : AUXILIARY;
      if (RELATIVE.has(input.tag[child]!) && signs.relative[word] === NOTHING) signs.relative[word] = input.word[child]!;
    }
  }
  return signs;
};

const far = (distance: number): number => (distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6);

/** Writes the features of `word` into `out`; `labels` holds the relations chosen so far, `seen` what the head's earlier children are. */
export const writeLabelFeatures = (input: ParserInput, links: TreeLinks, signs: ChildSigns, labels: Int32Array, previous: number, seen: number, word: number, out: Int32Array): void => {
  const head = links.heads[word]!;
  const at = (list: Int32Array, index: number): number => (index >= 0 && index < input.length ? list[index]! : NOTHING);
  const d = { word: input.word[word]!, lemma: input.lemma[word]!, tag: input.tag[word]!, pos: input.pos[word]! };
  const h = { word: input.word[head]!, lemma: input.lemma[head]!, tag: input.tag[head]!, pos: input.pos[head]! };
  const side = word < head ? 1 : 2;
  const distance = joined(side, far(word < head ? head - word : word - head));
  const top = links.heads[head]!;
  const headLabel = labels[head]!;
  const marker = signs.marker[word]!;
  const auxiliary = signs.auxiliary[word]!;
  const relative = signs.relative[word]!;
  const headAuxiliary = signs.auxiliary[head]!;
  const tags = joined(joined(d.tag, h.tag), side);
  const places = joined(joined(d.pos, h.pos), side);
  const isFirst = links.firstChild[head] === word ? 1 : 0;
  const isLast = links.lastChild[head] === word ? 1 : 0;
  let place = 0;
  const put = (value: number): void => {
    out[place] = joined(place + 501, value);
    place += 1;
  };
  put(side);
  put(joined(d.word, side));
  put(joined(d.lemma, side));
  put(joined(d.tag, side));
  put(joined(h.word, side));
  put(joined(h.lemma, side));
  put(joined(h.tag, side));
  put(tags);
  put(places);
  put(joined(d.word, h.word));
  put(joined(joined(d.lemma, h.lemma), side));
  put(joined(joined(d.lemma, h.pos), side));
  put(joined(joined(d.pos, h.lemma), side));
  put(joined(joined(d.word, h.tag), side));
  put(joined(joined(d.tag, h.word), side));
  put(joined(tags, distance));
  put(joined(places, marker));
  put(joined(joined(d.lemma, marker), h.pos));
  put(joined(joined(h.lemma, marker), d.pos));
  put(joined(marker, d.tag));
  put(joined(joined(marker, signs.leftShape[word]!), h.pos));
  put(joined(tags, auxiliary));
  put(joined(tags, headAuxiliary));
  put(joined(places, relative));
  put(joined(joined(places, relative), marker));
  put(joined(signs.leftShape[word]!, places));
  put(joined(signs.rightShape[word]!, places));
  put(joined(signs.leftShape[head]!, places));
  put(joined(signs.rightShape[head]!, places));
  put(joined(joined(signs.leftShape[head]!, d.tag), side));
  put(joined(joined(signs.rightShape[head]!, d.tag), joined(side, links.rightCount[head]!)));
  put(joined(headLabel, tags));
  put(joined(headLabel, joined(d.word, side)));
  put(joined(headLabel, places));
  put(joined(joined(headLabel, h.lemma), side));
  put(joined(previous, tags));
  put(joined(previous, joined(d.word, side)));
  put(joined(joined(previous, marker), places));
  put(joined(joined(previous, h.lemma), joined(d.pos, side)));
  put(joined(seen, tags));
  put(joined(seen, joined(places, marker)));
  put(joined(joined(seen, h.lemma), joined(d.pos, side)));
  put(joined(seen, joined(headAuxiliary, places)));
  put(joined(at(input.tag, top), tags));
  put(joined(joined(at(input.lemma, top), headLabel), places));
  put(joined(at(input.tag, word - 1), tags));
  put(joined(at(input.tag, word + 1), tags));
  put(joined(joined(at(input.pos, word - 1), at(input.pos, word + 1)), places));
  put(joined(at(input.word, word - 1), places));
  put(joined(at(input.word, word + 1), places));
  put(joined(at(input.tag, head + 1), tags));
  put(joined(at(input.tag, head - 1), tags));
  put(joined(input.mark[word]!, tags));
  put(joined(input.mark[word + 1]!, tags));
  put(joined(joined(input.mark[word]!, input.mark[word + 1]!), places));
  put(joined(joined(isFirst, isLast), tags));
  put(joined(joined(isFirst, isLast), joined(d.word, side)));
  put(joined(joined(links.leftCount[word]!, links.rightCount[word]!), places));
  put(joined(at(input.word, links.firstChild[word]!), joined(d.pos, side)));
  put(joined(at(input.word, links.lastChild[word]!), joined(d.pos, side)));
  put(joined(joined(at(input.word, links.firstChild[word]!), h.lemma), side));
  put(joined(input.commas[Math.max(word, head)]! > input.commas[Math.min(word, head)]! ? 1 : 0, joined(tags, headLabel)));
};

/** A labeller, ready to use. */
export interface Labeller {
  /** The relations by number; "root" is not among them. */
  readonly labels: readonly string[];
  readonly model: LinearModel;
}

/** Chooses a label for every word but the root, in order; `choose` is given the features and returns the label. */
export const labelWith = (input: ParserInput, links: TreeLinks, out: Int32Array, choose: (word: number) => number): Int32Array => {
  const labels = new Int32Array(input.length).fill(-1);
  const signs = signsOf(input, links);
  let head = -1;
  let previous = -1;
  let seen = 0;
  for (const word of links.order) {
    if (links.heads[word]! < 0) continue;
    if (links.heads[word] !== head) {
      head = links.heads[word]!;
      previous = -1;
      seen = 0;
    }
    writeLabelFeatures(input, links, signs, labels, previous, seen, word, out);
    const label = choose(word);
    labels[word] = label;
    previous = label;
    seen = joined(seen, label);
  }
  return labels;
};

/** The number of the relation of every word; -1 for the root. */
export const labelTree = ({ model }: Labeller, input: ParserInput, heads: Int32Array): Int32Array => {
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Int32Array(model.classes);
  return labelWith(input, linksOf(heads), features, () => {
    scores.fill(0);
    for (let index = 0; index < LABEL_FEATURES; index += 1) addScores(model, features[index]!, scores);
    return bestOf(scores);
  });
};
