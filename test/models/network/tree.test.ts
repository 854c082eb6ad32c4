import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArithmetic } from "../../../src/models/network/kernel/index.js";

const MOST = 5;

/** All projective trees with one root over so many words. */
const allTrees = (words: number): readonly (readonly number[])[] => {
  const lists = Array.from({ length: words }).reduce<readonly (readonly number[])[]>((heads) => heads.flatMap((list) => Array.from({ length: words + 1 }, (_, head) => [...list, head - 1])), [[]]);
  return lists.filter((heads) => {
    if (heads.filter((head) => head < 0).length !== 1) return false;
    const rootOf = (word: number): readonly number[] => {
      const path = [word];
      while (heads[path.at(-1)!]! >= 0 && path.length <= words) path.push(heads[path.at(-1)!]!);
      return path;
    };
    return heads.every((head, word) => {
      if (rootOf(word).length > words) return false;
      for (let between = Math.min(head, word) + 1; head >= 0 && between < Math.max(head, word); between += 1) if (!rootOf(between).includes(head)) return false;
      return true;
    });
  });
};

const kinds = [makeArithmetic(), makeArithmetic(null)].map(({ kernel, reserve, views }) => {
  const [arcs, roots, room, heads] = [reserve(4 * MOST * MOST), reserve(4 * MOST), reserve(4 * MOST * (7 * MOST + 4)), reserve(4 * MOST)];
  /** The heads of the best tree, for the scores of arcs and of roots. */
  return (words: number, arc: (head: number, word: number) => number, root: (word: number) => number): readonly number[] => {
    const { long } = views();
    for (let word = 0; word < words; word += 1) {
      long[(roots >> 2) + word] = root(word);
      for (let head = 0; head < words; head += 1) long[(arcs >> 2) + head * words + word] = arc(head, word);
    }
    kernel.bestTree(arcs, roots, words, room, heads);
    return Array.from(long.subarray(heads >> 2, (heads >> 2) + words));
  };
});

describe.each([["in WebAssembly", kinds[0]!], ["in plain JavaScript", kinds[1]!]])("the best projective tree, %s", (_, bestTree) => {
  it("is as good as the best of all trees, for any scores", () => {
    const trees = new Map(Array.from({ length: MOST }, (_, index) => [index + 1, allTrees(index + 1)]));
    fc.assert(fc.property(fc.integer({ min: 1, max: MOST }), fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 30, maxLength: 30 }), (words, scores) => {
      const arc = (head: number, word: number): number => scores[head * MOST + word]!;
      const root = (word: number): number => scores[25 + word]!;
      const scoreOf = (heads: readonly number[]): number => heads.reduce((sum, head, word) => sum + (head < 0 ? root(word) : arc(head, word)), 0);
      const found = bestTree(words, arc, root);
      expect(trees.get(words)!.map((heads) => heads.join())).toContain(found.join());
      expect(scoreOf(found)).toBe(Math.max(...trees.get(words)!.map(scoreOf)));
    }));
  });

  it("does not depend on what the room held before", () => {
    const scores = [0, 5, 1, 1, 2, 0, 9, 1, 3, 1, 0, 4, 1, 2, 6, 0];
    const find = (): readonly number[] => bestTree(4, (head, word) => scores[head * 4 + word]!, (word) => word);
    const first = find();
    bestTree(3, (head, word) => head - word, () => 7);
    expect(find()).toEqual(first);
  });

  it("is the same of equal trees as in the other", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30, maxLength: 30 }), (scores) => {
      const [one, other] = kinds.map((find) => find(MOST, (head, word) => scores[head * MOST + word]!, (word) => scores[25 + word]!));
      expect(one).toEqual(other);
    }));
  });
});

describe("the scores of a tree", () => {
  it("are those of the words' places and of their distances, in both", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 64 + 5, maxLength: 64 + 5 }), (scores) => {
      const [one, other] = [makeArithmetic(), makeArithmetic(null)].map(({ kernel, reserve, views }) => {
        const [all, places, distances, arcs, roots] = [reserve(256), reserve(16), reserve(20), reserve(36), reserve(12)];
        const { long } = views();
        long.set(scores.slice(0, 64), all >> 2);
        long.set(scores.slice(64), distances >> 2);
        long.set([1, 2, 6], places >> 2);
        kernel.scoreTree(all, 8, places, 3, distances, 2, arcs, roots);
        return [...long.subarray(arcs >> 2, (arcs >> 2) + 9), ...long.subarray(roots >> 2, (roots >> 2) + 3)];
      });
      expect(one).toEqual(other);
      // The arc from the second word, in place 2, to the third, in place 6: four places back, which counts as two.
      expect(one![1 * 3 + 2]).toBe((scores[6 * 8 + 2]! + scores[64]!) >> 8);
      expect(one![9 + 1]).toBe((scores[2 * 8]! + scores[64]!) >> 8);
    }));
  });
});
