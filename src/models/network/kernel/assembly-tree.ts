// The best projective tree over the words of a sentence (Eisner 1996), by dynamic programming over stretches of words.
// Time grows with the cube of the number of words and room with its square: long sentences are to be parsed in pieces.

/** How much lower arcs are scored in bits, so that sums over a whole tree fit into 31. */
const SHIFT = 8;

/**
 * Takes the scores of the words' arcs out of those of all places, and adds those of distances: `scores` holds a row of
 * `columns` for every place, the root's being 0, `places` the place of every word. The score of the arc from one word to
 * another is written to arcs[head * words + word], that of a word as the root to roots[word].
 */
export function scoreTree(scores: usize, columns: i32, places: usize, words: i32, distances: usize, farthest: i32, arcs: usize, roots: usize): void {
  for (let word = 0; word < words; word++) {
    const place = load<i32>(places + (word << 2));
    const row = scores + place * (columns << 2);
    store<i32>(roots + (word << 2), (load<i32>(row) + load<i32>(distances + (farthest - min(place, farthest) << 2))) >> SHIFT);
    for (let other = 0; other < words; other++) {
      const from = load<i32>(places + (other << 2));
      const distance = max(min(from - place, farthest), -farthest) + farthest;
      store<i32>(arcs + (other * words + word << 2), (load<i32>(row + (from << 2)) + load<i32>(distances + (distance << 2))) >> SHIFT);
    }
  }
}

const LOWEST: i32 = i32.MIN_VALUE;

/** The sum of two lists' items that is largest, and in `place` which: the first of equal ones. */
let place: i32 = 0;

// @ts-ignore: decorator
@inline
function largest(first: usize, second: usize, count: i32): i32 {
  let best = LOWEST;
  for (let index = 0; index < count; index++) {
    const sum = load<i32>(first + (index << 2)) + load<i32>(second + (index << 2));
    if (sum > best) { best = sum; place = index; }
  }
  return best;
}

/**
 * Writes the head of every word in the best tree with one root, -1 for the root. `room` holds seven squares of `words`
 * 32-bit numbers and four lists of them as long as `words`. All sums of scores have to fit into 31 bits; of equal
 * trees the first is taken.
 */
export function bestTree(arcs: usize, roots: usize, words: i32, room: usize, heads: usize): void {
  const row = words << 2;
  const square = <usize>(row * words);
  // Best scores of stretches. Those headed by their left end stand at [from][to], and once more at [to][from], so that every
  // loop walks along rows; those headed by their right end at [to][from] and at [from][to].
  const right = room, rightTurned = right + square, left = rightTurned + square, leftTurned = left + square;
  const open = leftTurned + square;
  // Where they were put together: closed ones at [from][to] and [to][from], open ones at [from][to].
  const closedSplits = open + square, openSplits = closedSplits + square;
  for (let word = 0; word < words; word++) {
    const at = word * row + (word << 2);
    store<i32>(right + at, 0); store<i32>(rightTurned + at, 0); store<i32>(left + at, 0); store<i32>(leftTurned + at, 0);
  }
  for (let width = 1; width < words; width++) {
    for (let from = 0; from + width < words; from++) {
      const to = from + width;
      const ahead = from * row + (to << 2);
      const back = to * row + (from << 2);
      // An arc between both ends over a stretch headed by each.
      const both = largest(right + from * row + (from << 2), left + to * row + (from + 1 << 2), width);
      store<i32>(openSplits + ahead, from + place);
      const openRight = both + load<i32>(arcs + ahead);
      const openLeft = both + load<i32>(arcs + back);
      store<i32>(open + ahead, openRight);
      store<i32>(open + back, openLeft);
      // Headed by the left end: an arc from `from` to some word, and what that word heads to its right.
      let best = openRight;
      let split = to;
      let other = largest(open + from * row + (from + 1 << 2), rightTurned + to * row + (from + 1 << 2), width - 1);
      if (width > 1 && other > best) { best = other; split = from + 1 + place; }
      store<i32>(right + ahead, best);
      store<i32>(rightTurned + back, best);
      store<i32>(closedSplits + ahead, split);
      // Headed by the right end.
      best = openLeft;
      split = from;
      other = largest(open + to * row + (from + 1 << 2), leftTurned + from * row + (from + 1 << 2), width - 1);
      if (width > 1 && other > best) { best = other; split = from + 1 + place; }
      store<i32>(left + back, best);
      store<i32>(leftTurned + ahead, best);
      store<i32>(closedSplits + back, split);
    }
  }
  let best = LOWEST;
  let top = 0;
  for (let word = 0; word < words; word++) {
    const score = load<i32>(left + word * row) + load<i32>(right + word * row + (words - 1 << 2)) + load<i32>(roots + (word << 2));
    if (score > best) { best = score; top = word; }
  }
  // Reads the heads back, with a list of closed stretches that are still to be read: first its head, then its other end.
  store<i32>(heads + (top << 2), -1);
  let last = openSplits + square;
  const empty = last;
  store<i32>(last, top); store<i32>(last, 0, 4);
  store<i32>(last, top, 8); store<i32>(last, words - 1, 12);
  last += 16;
  while (last > empty) {
    last -= 8;
    const head = load<i32>(last), end = load<i32>(last, 4);
    if (head === end) continue;
    const word = load<i32>(closedSplits + head * row + (end << 2));
    const first = min(head, word), second = max(head, word);
    const split = load<i32>(openSplits + first * row + (second << 2));
    store<i32>(heads + (word << 2), head);
    store<i32>(last, word); store<i32>(last, end, 4);
    store<i32>(last, first, 8); store<i32>(last, split, 12);
    store<i32>(last, second, 16); store<i32>(last, split + 1, 20);
    last += 24;
  }
}
