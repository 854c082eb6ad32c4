/** The search for the best tree in plain JavaScript: the same heads as `assembly-tree.ts` gives, with the same steps. */
import type { Kernel, Views } from "./index.js";

const SHIFT = 8;

/** The largest sum of two lists' items and its place, the first of equal ones; -1 for none. */
const largest = (long: Int32Array, first: number, second: number, count: number): { readonly best: number; readonly place: number } => {
  let best = -Infinity;
  let place = -1;
  for (let index = 0; index < count; index += 1) {
    const sum = long[first + index]! + long[second + index]!;
    if (sum > best) { best = sum; place = index; }
  }
  return { best, place };
};

/** Fills the squares bottom-up and returns where they begin. */
const fillSquares = (long: Int32Array, arcs: number, words: number, room: number): { readonly right: number; readonly left: number; readonly closedSplits: number; readonly openSplits: number } => {
  const [right, rightTurned, left, leftTurned, open, closedSplits, openSplits] = [0, 1, 2, 3, 4, 5, 6].map((square) => room + square * words * words) as [number, number, number, number, number, number, number];
  for (let word = 0; word < words; word += 1) for (const square of [right, rightTurned, left, leftTurned]) long[square + word * words + word] = 0;
  for (let width = 1; width < words; width += 1) {
    for (let from = 0; from + width < words; from += 1) {
      const to = from + width;
      const ahead = from * words + to;
      const back = to * words + from;
      const both = largest(long, right + from * words + from, left + to * words + from + 1, width);
      const openRight = both.best + long[arcs + ahead]!;
      const openLeft = both.best + long[arcs + back]!;
      long[openSplits + ahead] = from + both.place;
      long[open + ahead] = openRight;
      long[open + back] = openLeft;
      const inRight = largest(long, open + from * words + from + 1, rightTurned + to * words + from + 1, width - 1);
      const rightBest = Math.max(openRight, inRight.best);
      long[closedSplits + ahead] = inRight.best > openRight ? from + 1 + inRight.place : to;
      long[right + ahead] = rightBest;
      long[rightTurned + back] = rightBest;
      const inLeft = largest(long, open + to * words + from + 1, leftTurned + from * words + from + 1, width - 1);
      const leftBest = Math.max(openLeft, inLeft.best);
      long[closedSplits + back] = inLeft.best > openLeft ? from + 1 + inLeft.place : from;
      long[left + back] = leftBest;
      long[leftTurned + ahead] = leftBest;
    }
  }
  return { right, left, closedSplits, openSplits };
};

/** The part of the arithmetic that finds trees, over one memory. */
export const plainTreeKernel = (views: () => Views): Pick<Kernel, "scoreTree" | "bestTree"> => ({
  scoreTree: (scores, columns, places, words, distances, farthest, arcs, roots) => {
    const { long } = views();
    for (let word = 0; word < words; word += 1) {
      const place = long[(places >> 2) + word]!;
      const scoreOf = (from: number): number => {
        const distance = Math.max(-farthest, Math.min(farthest, from - place)) + farthest;
        return (long[(scores >> 2) + place * columns + from]! + long[(distances >> 2) + distance]!) >> SHIFT;
      };
      long[(roots >> 2) + word] = scoreOf(0);
      for (let other = 0; other < words; other += 1) long[(arcs >> 2) + other * words + word] = scoreOf(long[(places >> 2) + other]!);
    }
  },
  bestTree: (arcs, roots, words, room, heads) => {
    const { long } = views();
    const { right, left, closedSplits, openSplits } = fillSquares(long, arcs >> 2, words, room >> 2);
    let best = -Infinity;
    let top = 0;
    for (let word = 0; word < words; word += 1) {
      const score = long[left + word * words]! + long[right + word * words + words - 1]! + long[(roots >> 2) + word]!;
      if (score > best) { best = score; top = word; }
    }
    long[(heads >> 2) + top] = -1;
    // Closed stretches still to be read: each its head, then its other end.
    const stretches = [top, 0, top, words - 1];
    while (stretches.length > 0) {
      const end = stretches.pop()!;
      const head = stretches.pop()!;
      if (head === end) continue;
      const word = long[closedSplits + head * words + end]!;
      const [first, second] = head < word ? [head, word] : [word, head];
      const split = long[openSplits + first * words + second]!;
      long[(heads >> 2) + word] = head;
      stretches.push(word, end, first, split, second, split + 1);
    }
  },
});
