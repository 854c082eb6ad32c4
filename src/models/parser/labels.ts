/** The relation of every word to its head, chosen from the top of the tree down, from left to right. */
import type { LinearModel } from "../linear.js";
import { bestOf, hashOf, joined, scoreAll } from "../linear.js";
import { feature1, feature2, feature3, feature4 } from "../linear-hash.js";
import type { ParserInput } from "./input.js";
import { at } from "./input.js";

/** Number of features of one word and its head. */
export const LABEL_FEATURES = 74;

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
      const pos = at(input.pos, child);
      if (child > word) {
        signs.rightShape[word] = joined(signs.rightShape[word]!, pos);
        continue;
      }
      signs.leftShape[word] = joined(signs.leftShape[word]!, pos);
      if (MARKERS.has(pos) && signs.marker[word] === NOTHING) signs.marker[word] = at(input.word, child);
      if (pos === AUXILIARY) signs.auxiliary[word] = at(input.lemma, child) === BE ? BE : AUXILIARY;
      if (RELATIVE.has(at(input.tag, child)) && signs.relative[word] === NOTHING) signs.relative[word] = at(input.word, child);
    }
  }
  return signs;
};

const far = (distance: number): number => (distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6);

/** Writes the features of `word` into `out`; `labels` holds the relations chosen so far, `seen` what the head's earlier children are. */
export const writeLabelFeatures = (input: ParserInput, links: TreeLinks, signs: ChildSigns, labels: Int32Array, previous: number, seen: number, word: number, out: Int32Array): void => {
  const { word: words, lemma, tag, pos, fine, coarse, mark, commas } = input;
  const head = links.heads[word]!;
  const dw = at(words, word);
  const dl = at(lemma, word);
  const dt = at(tag, word);
  const dp = at(pos, word);
  const dc = at(fine, word);
  const dg = at(coarse, word);
  const hw = at(words, head);
  const hl = at(lemma, head);
  const ht = at(tag, head);
  const hp = at(pos, head);
  const hc = at(fine, head);
  const side = word < head ? 1 : 2;
  const distance = side + 4 * far(word < head ? head - word : word - head);
  const top = links.heads[head]!;
  const headLabel = labels[head]!;
  const marker = signs.marker[word]!;
  const auxiliary = signs.auxiliary[word]!;
  const relative = signs.relative[word]!;
  const headAuxiliary = signs.auxiliary[head]!;
  const leftShape = signs.leftShape[word]!;
  const tags = feature3(0, dt, ht, side);
  const places = feature3(0, dp, hp, side);
  const edge = (links.firstChild[head] === word ? 1 : 0) + (links.lastChild[head] === word ? 2 : 0);
  const first = links.firstChild[word]!;
  const last = links.lastChild[word]!;
  let n = 0;
  // Word and head.
  out[n++] = feature1(501, side);
  out[n++] = feature2(502, dw, side);
  out[n++] = feature2(503, dl, side);
  out[n++] = feature2(504, dt, side);
  out[n++] = feature2(505, dc, side);
  out[n++] = feature2(506, hl, side);
  out[n++] = feature2(507, hc, side);
  out[n++] = feature1(508, tags);
  out[n++] = feature1(509, places);
  out[n++] = feature2(510, dw, hw);
  out[n++] = feature3(511, dl, hl, side);
  out[n++] = feature3(512, dl, hp, side);
  out[n++] = feature3(513, dp, hl, side);
  out[n++] = feature3(514, dw, ht, side);
  out[n++] = feature3(515, dt, hw, side);
  out[n++] = feature3(516, dc, hc, side);
  out[n++] = feature3(517, dc, ht, side);
  out[n++] = feature3(518, dt, hc, side);
  out[n++] = feature3(519, dl, hc, side);
  out[n++] = feature3(520, dc, hl, side);
  out[n++] = feature2(521, tags, distance);
  out[n++] = feature3(522, dg, hc, distance);
  // Children of the word.
  out[n++] = feature2(523, places, marker);
  out[n++] = feature3(524, dl, marker, hp);
  out[n++] = feature3(525, hl, marker, dp);
  out[n++] = feature3(526, hc, marker, dc);
  out[n++] = feature2(527, marker, dt);
  out[n++] = feature3(528, marker, dc, hp);
  out[n++] = feature3(529, marker, leftShape, hp);
  out[n++] = feature2(530, tags, auxiliary);
  out[n++] = feature2(531, tags, headAuxiliary);
  out[n++] = feature3(532, places, relative, marker);
  out[n++] = feature2(533, places, relative);
  out[n++] = feature2(534, leftShape, places);
  out[n++] = feature2(535, signs.rightShape[word]!, places);
  out[n++] = feature2(536, feature2(0, links.leftCount[word]!, links.rightCount[word]!), places);
  out[n++] = feature3(537, at(words, first), dp, side);
  out[n++] = feature3(538, at(words, last), dp, side);
  out[n++] = feature3(539, at(words, first), hl, side);
  out[n++] = feature3(540, at(words, first), at(tag, last), places);
  // Children of the head.
  out[n++] = feature2(541, signs.leftShape[head]!, places);
  out[n++] = feature2(542, signs.rightShape[head]!, places);
  out[n++] = feature3(543, signs.leftShape[head]!, dt, side);
  out[n++] = feature3(544, signs.rightShape[head]!, dt, side);
  out[n++] = feature3(545, previous, tags, 0);
  out[n++] = feature3(546, previous, dw, side);
  out[n++] = feature3(547, previous, marker, places);
  out[n++] = feature4(548, previous, hl, dp, side);
  out[n++] = feature2(549, seen, tags);
  out[n++] = feature3(550, seen, places, marker);
  out[n++] = feature4(551, seen, hl, dp, side);
  out[n++] = feature3(552, seen, headAuxiliary, places);
  out[n++] = feature3(553, previous, hc, tags);
  // What the head is itself.
  out[n++] = feature2(554, headLabel, tags);
  out[n++] = feature3(555, headLabel, dw, side);
  out[n++] = feature2(556, headLabel, places);
  out[n++] = feature3(557, headLabel, hl, side);
  out[n++] = feature3(558, headLabel, marker, places);
  out[n++] = feature2(559, at(tag, top), tags);
  out[n++] = feature3(560, at(fine, top), headLabel, places);
  out[n++] = feature3(561, signs.marker[head]!, headLabel, places);
  // Neighbours and punctuation.
  out[n++] = feature2(562, at(tag, word - 1), tags);
  out[n++] = feature2(563, at(tag, word + 1), tags);
  out[n++] = feature3(564, at(pos, word - 1), at(pos, word + 1), places);
  out[n++] = feature2(565, at(words, word - 1), places);
  out[n++] = feature2(566, at(words, word + 1), places);
  out[n++] = feature2(567, at(tag, head + 1), tags);
  out[n++] = feature2(568, at(tag, head - 1), tags);
  out[n++] = feature2(569, mark[word]!, tags);
  out[n++] = feature2(570, mark[word + 1]!, tags);
  out[n++] = feature3(571, mark[word]!, mark[word + 1]!, places);
  out[n++] = feature2(572, edge, tags);
  out[n++] = feature3(573, edge, dw, side);
  out[n++] = feature3(574, commas[Math.max(word, head)]! > commas[Math.min(word, head)]! ? 1 : 0, tags, headLabel);
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
    scoreAll(model, features, LABEL_FEATURES, scores);
    return bestOf(scores);
  });
};
