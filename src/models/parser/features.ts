/** What the parser looks at in a state: shared by training and prediction. */
import type { ParserInput } from "./input.js";
import {
  BELOW, DEPTH, FRONT, FRONT_LEFT_COUNT, FRONT_LEFT_INNER, FRONT_LEFT_NEAREST, FRONT_LEFT_OUTER, LEFT_COUNT, LEFT_INNER, LEFT_NEAREST, LEFT_OUTER,
  RIGHT_COUNT, RIGHT_INNER, RIGHT_OUTER, TOP,
} from "./states.js";

/** Number of features of a state. */
export const FEATURES = 118;

/** Stands for a word that is not there. */
const NOTHING = 0x2545f491;

const at = (list: Int32Array, index: number, length: number): number => (index >= 0 && index < length ? list[index]! : NOTHING);

/** Distances by steps: 1, 2, 3, 4, to 6, to 9, to 14, more. */
const far = (distance: number): number => (distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : 8);

const capped = (count: number, most: number): number => (count > most ? most : count);

const one = (template: number, a: number): number => {
  const hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};
const two = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
};
const three = (template: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};
const four = (template: number, a: number, b: number, c: number, d: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
  hash = Math.imul((hash ^ (hash >>> 14)) + d, 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};

/** Writes the features of the state that begins at `from` into `out`: 32-bit hashes whose high bits choose the weight. */
export const writeFeatures = (input: ParserInput, rows: Int32Array, from: number, out: Int32Array): void => {
  const { word, lemma, tag, pos, mark, commas, fences, length } = input;
  const s0 = rows[from + TOP]!;
  const below = rows[from + BELOW]!;
  const s1 = below >= 0 ? rows[below + TOP]! : -1;
  const below2 = below >= 0 ? rows[below + BELOW]! : -1;
  const s2 = below2 >= 0 ? rows[below2 + TOP]! : -1;
  const b0 = rows[from + FRONT]!;
  const s0w = at(word, s0, length);
  const s0l = at(lemma, s0, length);
  const s0t = at(tag, s0, length);
  const s0p = at(pos, s0, length);
  const s1w = at(word, s1, length);
  const s1l = at(lemma, s1, length);
  const s1t = at(tag, s1, length);
  const s1p = at(pos, s1, length);
  const s2l = at(lemma, s2, length);
  const s2t = at(tag, s2, length);
  const s2p = at(pos, s2, length);
  const b0w = at(word, b0, length);
  const b0l = at(lemma, b0, length);
  const b0t = at(tag, b0, length);
  const b0p = at(pos, b0, length);
  const b1w = at(word, b0 + 1, length);
  const b1t = at(tag, b0 + 1, length);
  const b1p = at(pos, b0 + 1, length);
  const b2w = at(word, b0 + 2, length);
  const b2t = at(tag, b0 + 2, length);
  const b2p = at(pos, b0 + 2, length);
  const b3t = at(tag, b0 + 3, length);
  const b3p = at(pos, b0 + 3, length);
  const s0lo = rows[from + LEFT_OUTER]!;
  const s0li = rows[from + LEFT_INNER]!;
  const s0ln = rows[from + LEFT_NEAREST]!;
  const s0ro = rows[from + RIGHT_OUTER]!;
  const s0ri = rows[from + RIGHT_INNER]!;
  const s1lo = below >= 0 ? rows[below + LEFT_OUTER]! : -1;
  const s1ln = below >= 0 ? rows[below + LEFT_NEAREST]! : -1;
  const s1ro = below >= 0 ? rows[below + RIGHT_OUTER]! : -1;
  const s1ri = below >= 0 ? rows[below + RIGHT_INNER]! : -1;
  const s2ro = below2 >= 0 ? rows[below2 + RIGHT_OUTER]! : -1;
  const b0lo = rows[from + FRONT_LEFT_OUTER]!;
  const b0li = rows[from + FRONT_LEFT_INNER]!;
  const b0ln = rows[from + FRONT_LEFT_NEAREST]!;
  const s0loT = at(tag, s0lo, length);
  const s0loW = at(word, s0lo, length);
  const s0lnT = at(tag, s0ln, length);
  const s0lnW = at(word, s0ln, length);
  const s0roT = at(tag, s0ro, length);
  const s0roW = at(word, s0ro, length);
  const s1loT = at(tag, s1lo, length);
  const s1roT = at(tag, s1ro, length);
  const s1roW = at(word, s1ro, length);
  const b0loT = at(tag, b0lo, length);
  const b0loW = at(word, b0lo, length);
  const b0lnT = at(tag, b0ln, length);
  const s0nl = rows[from + LEFT_COUNT]!;
  const s0nr = rows[from + RIGHT_COUNT]!;
  const s1nr = below >= 0 ? rows[below + RIGHT_COUNT]! : 0;
  const b0nl = rows[from + FRONT_LEFT_COUNT]!;
  const gap = far(b0 - s0);
  const gap1 = s1 >= 0 ? far(s0 - s1) : 0;
  const before = mark[b0]!;
  const after = mark[capped(b0 + 1, length)]!;
  const afterTop = mark[s0 + 1]!;
  const beforeTop = s0 >= 0 ? mark[s0]! : NOTHING;
  const commasHere = capped(commas[b0]! - (s0 >= 0 ? commas[s0]! : 0), 3);
  const commasBelow = s1 >= 0 ? capped(commas[s0]! - commas[s1]!, 3) : 0;
  const fencesHere = capped(fences[b0]! - (s0 >= 0 ? fences[s0]! : 0), 3);
  const fencesBelow = s1 >= 0 ? capped(fences[s0]! - fences[s1]!, 3) : 0;
  const noun = input.nextNoun[capped(b0 + 1, length)]!;
  const nounL = at(lemma, noun, length);
  const nounT = at(tag, noun, length);
  const verb = input.nextVerb[b0]!;
  const verbT = at(tag, verb, length);
  const verbFar = far(verb - b0);
  let n = 0;
  // Single words.
  out[n++] = one(1, s0w);
  out[n++] = two(2, s0w, s0t);
  out[n++] = one(3, s0t);
  out[n++] = two(4, s0l, s0p);
  out[n++] = two(5, b0w, b0t);
  out[n++] = one(6, b0t);
  out[n++] = two(7, b0l, b0p);
  out[n++] = two(8, s1w, s1t);
  out[n++] = one(9, s1t);
  out[n++] = two(10, b1w, b1t);
  out[n++] = one(11, b1t);
  out[n++] = two(12, b2w, b2t);
  out[n++] = two(13, s2t, s1t);
  out[n++] = two(14, b3t, b2p);
  // Top and front.
  out[n++] = two(15, s0t, b0t);
  out[n++] = two(16, s0w, b0w);
  out[n++] = two(17, s0l, b0l);
  out[n++] = three(18, s0w, s0t, b0t);
  out[n++] = three(19, s0t, b0w, b0t);
  out[n++] = three(20, s0l, b0p, b1p);
  out[n++] = three(21, s0p, b0l, b1p);
  out[n++] = three(22, s0t, b0t, b1t);
  out[n++] = four(23, s0t, b0t, b1t, b2t);
  out[n++] = four(24, s0p, b0p, b1w, b1t);
  out[n++] = three(25, s0w, b0t, b1t);
  out[n++] = three(26, s0t, b0w, b1t);
  out[n++] = three(27, s0l, b0w, nounL);
  out[n++] = three(28, s0p, b0w, nounL);
  out[n++] = three(29, s0l, b0w, nounT);
  out[n++] = four(30, s0p, b0p, b1p, four(0, b2p, b3p, 0, 0));
  out[n++] = three(31, b0t, b1t, b2t);
  out[n++] = four(32, b0t, b1t, b2p, b3p);
  out[n++] = two(33, b0w, b1w);
  out[n++] = three(34, s0w, b0w, b1t);
  out[n++] = three(35, s0t, b0w, b1w);
  // Top and the word below it.
  out[n++] = two(36, s1t, s0t);
  out[n++] = two(37, s1w, s0w);
  out[n++] = two(38, s1l, s0l);
  out[n++] = three(39, s1w, s1t, s0t);
  out[n++] = three(40, s1t, s0w, s0t);
  out[n++] = three(41, s1t, s0t, b0t);
  out[n++] = three(42, s1w, s0t, b0t);
  out[n++] = three(43, s1t, s0w, b0t);
  out[n++] = three(44, s1t, s0t, b0w);
  out[n++] = three(45, s1l, s0l, b0p);
  out[n++] = three(46, s1p, s0l, b0l);
  out[n++] = three(47, s1l, s0p, b0l);
  out[n++] = four(48, s1t, s0t, b0t, b1t);
  out[n++] = four(49, s2t, s1t, s0t, b0t);
  out[n++] = three(50, s2p, s1p, s0l);
  out[n++] = three(51, s2l, s1p, s0p);
  out[n++] = two(52, s1t, b0t);
  out[n++] = two(53, s1l, b0l);
  out[n++] = three(54, s1l, b0w, nounL);
  out[n++] = four(55, s1l, s0p, b0w, nounT);
  out[n++] = four(56, s1p, s0p, b0w, nounL);
  out[n++] = four(57, s2p, s1p, s0p, two(0, b0p, b1p));
  out[n++] = four(58, s1l, s0p, b0p, b1p);
  out[n++] = four(59, s1p, s0p, b0l, b1l(input, b0));
  // Children.
  out[n++] = three(60, s0t, s0loT, b0t);
  out[n++] = three(61, s0t, s0lnT, b0t);
  out[n++] = three(62, s0t, s0roT, b0t);
  out[n++] = three(63, s0p, s0roW, b0p);
  out[n++] = three(64, s0t, b0t, b0loT);
  out[n++] = three(65, s0p, b0p, b0loW);
  out[n++] = three(66, s0t, b0t, b0lnT);
  out[n++] = four(67, s0p, b0p, b0loT, at(tag, b0li, length));
  out[n++] = three(68, s1t, s0t, s1loT);
  out[n++] = three(69, s1t, s0t, s1roT);
  out[n++] = three(70, s1t, s0t, s0loT);
  out[n++] = three(71, s1t, s0t, s0roT);
  out[n++] = three(72, s1t, s0t, s0lnT);
  out[n++] = three(73, s1t, s0t, s0loW);
  out[n++] = three(74, s1l, s0loW, s0l);
  out[n++] = three(75, s1l, s0p, s0loW);
  out[n++] = three(76, s1p, s0l, s0loW);
  out[n++] = four(77, s1p, s0p, s1roW, s0loW);
  out[n++] = four(78, s1p, s0p, s1roT, s0loT);
  out[n++] = four(79, s0p, b0p, s0roT, at(tag, s0ri, length));
  out[n++] = four(80, s1p, s0p, s1roT, at(tag, s1ri, length));
  out[n++] = four(81, s0p, s0loT, at(tag, s0li, length), b0p);
  out[n++] = four(82, s1l, s0p, s0loW, s0nl);
  out[n++] = three(83, s0l, s0roW, b0w);
  out[n++] = four(84, s1p, s0p, at(word, s1ln, length), s0lnW);
  out[n++] = four(85, s2p, s1p, s0p, s0loW);
  out[n++] = four(86, s2l, s1p, s0p, s0loW);
  out[n++] = four(87, s2p, at(tag, s2ro, length), s1p, s0p);
  out[n++] = three(88, s1l, s1roW, s0loW);
  // Distance and how many children.
  out[n++] = two(89, s0t, gap);
  out[n++] = two(90, b0t, gap);
  out[n++] = three(91, s0t, b0t, gap);
  out[n++] = two(92, s0w, gap);
  out[n++] = two(93, b0w, gap);
  out[n++] = three(94, s1t, s0t, gap1);
  out[n++] = two(95, s1w, gap1);
  out[n++] = two(96, s0w, s0nr);
  out[n++] = three(97, s0t, s0nr, s0nl);
  out[n++] = three(98, b0t, b0nl, s0t);
  out[n++] = two(99, b0w, b0nl);
  out[n++] = two(100, s1l, s1nr);
  out[n++] = three(101, s1t, s1nr, s0t);
  out[n++] = four(102, s0p, s0nl, s0nr, b0p);
  // Punctuation.
  out[n++] = two(103, before, after);
  out[n++] = three(104, s0t, b0t, before);
  out[n++] = three(105, s0t, b0t, afterTop);
  out[n++] = four(106, s1t, s0t, b0p, before);
  out[n++] = four(107, s1t, s0t, beforeTop, afterTop);
  out[n++] = three(108, s0t, b0t, after);
  out[n++] = four(109, s0p, b0p, commasHere, fencesHere);
  out[n++] = four(110, s1p, s0p, commasBelow, fencesBelow);
  out[n++] = four(111, s1p, s0p, b0p, commasHere * 4 + commasBelow);
  out[n++] = four(112, s0l, b0p, before, afterTop);
  out[n++] = four(113, s1l, s0p, beforeTop, before);
  out[n++] = four(114, s0p, b0l, before, after);
  // What is still to come.
  out[n++] = four(115, s0t, b0p, verbT, verbFar);
  out[n++] = four(116, s1p, s0p, b0p, verbT);
  out[n++] = three(117, s0p, b0p, capped(rows[from + DEPTH]!, 6));
  out[n++] = four(118, s1p, s0p, commas[verb]! - commas[b0]! > 0 ? 1 : 0, verbT);
};

const b1l = (input: ParserInput, front: number): number => at(input.lemma, front + 1, input.length);
