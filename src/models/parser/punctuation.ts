/**
 * The heads of punctuation marks. They are no words of the parse: each is hung on afterwards by the rules of Universal
 * Dependencies, so that no arc crosses another and a mark hangs on the phrase that it sets off.
 */

const PARTNER: ReadonlyMap<string, string> = new Map([
  ["(", ")"], ["[", "]"], ["{", "}"], ["“", "”"], ["‘", "’"], ["«", "»"], ["„", "“"], ["``", "''"], ['"', '"'], ["'", "'"],
]);

/** How far back an opening mark is looked for, in marks that are open. */
const OPEN_MARKS = 8;

/** The climb from a word stops after this many steps, so that time stays linear. */
const CLIMB = 200;

/** The highest word at or before the gap that the word `left` hangs under. */
const topBefore = (heads: Int32Array, left: number): number => {
  let top = left;
  for (let step = 0; step < CLIMB && heads[top]! >= 0 && heads[top]! <= left; step += 1) top = heads[top]!;
  return top;
};

const topAfter = (heads: Int32Array, right: number): number => {
  let top = right;
  for (let step = 0; step < CLIMB && heads[top]! >= right; step += 1) top = heads[top]!;
  return top;
};

/** The word that a mark between the words `left` and `right` hangs on. */
const headInGap = (heads: Int32Array, left: number, right: number, root: number): number => {
  if (left < 0 || right >= heads.length) return root;
  const before = topBefore(heads, left);
  const after = topAfter(heads, right);
  const leftArc = heads[before]! >= right ? heads[before]! - before : Infinity;
  const rightArc = heads[after]! >= 0 && heads[after]! <= left ? after - heads[after]! : Infinity;
  return leftArc === Infinity && rightArc === Infinity ? root : leftArc < rightArc ? before : after;
};

/** The word inside a stretch of words whose head is outside of it. */
const topOf = (heads: Int32Array, first: number, last: number): number => {
  let top = first;
  for (let step = 0; step < CLIMB && heads[top]! >= first && heads[top]! <= last; step += 1) top = heads[top]!;
  return top;
};

/**
 * For every mark the word that it hangs on. `place` holds for every token its number among the words, or -1 for a mark;
 * `heads` the heads of the words.
 */
export const hangMarks = (texts: readonly string[], place: Int32Array, heads: Int32Array): Int32Array => {
  const result = new Int32Array(texts.length).fill(-1);
  const root = heads.indexOf(-1);
  const open: { readonly closing: string; readonly token: number; readonly firstWord: number }[] = [];
  let left = -1;
  for (let token = 0; token < texts.length; token += 1) {
    if (place[token]! >= 0) {
      left = place[token]!;
      continue;
    }
    const text = texts[token]!;
    result[token] = headInGap(heads, left, left + 1, root);
    const partner = open.findLastIndex(({ closing }) => closing === text);
    if (partner >= 0) {
      const { token: opening, firstWord } = open[partner]!;
      open.length = partner;
      if (firstWord > left) continue;
      const top = topOf(heads, firstWord, left);
      result[opening] = top;
      result[token] = top;
    } else if (PARTNER.has(text) && open.length < OPEN_MARKS) {
      open.push({ closing: PARTNER.get(text)!, token, firstWord: left + 1 });
    }
  }
  return result;
};
