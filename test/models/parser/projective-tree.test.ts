import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TreeRoom } from "../../../src/models/parser/projective-tree.js";
import { bestTree, makeTreeRoom } from "../../../src/models/parser/projective-tree.js";

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

/** Room with the scores of all arcs. */
const filled = (words: number, arc: (head: number, word: number) => number, root: (word: number) => number, room: TreeRoom = makeTreeRoom(MOST)): TreeRoom => {
  for (let word = 0; word < words; word += 1) {
    room.roots[word] = root(word);
    for (let head = 0; head < words; head += 1) room.arcs[head * room.most + word] = arc(head, word);
  }
  return room;
};

describe("the best projective tree", () => {
  it("is as good as the best of all trees, for any scores", () => {
    const trees = new Map(Array.from({ length: MOST }, (_, index) => [index + 1, allTrees(index + 1)]));
    fc.assert(fc.property(fc.integer({ min: 1, max: MOST }), fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 30, maxLength: 30 }), (words, scores) => {
      const arc = (head: number, word: number): number => scores[head * MOST + word]!;
      const root = (word: number): number => scores[25 + word]!;
      const scoreOf = (heads: ArrayLike<number>): number => Array.from(heads).reduce((sum, head, word) => sum + (head < 0 ? root(word) : arc(head, word)), 0);
      const found = bestTree(filled(words, arc, root), words);
      expect(trees.get(words)!.map((heads) => heads.join())).toContain(Array.from(found).join());
      expect(scoreOf(found)).toBe(Math.max(...trees.get(words)!.map(scoreOf)));
    }));
  });

  it("does not depend on what the room held before", () => {
    const room = makeTreeRoom(4);
    const scores = [0, 5, 1, 1, 2, 0, 9, 1, 3, 1, 0, 4, 1, 2, 6, 0];
    const find = (): readonly number[] => Array.from(bestTree(filled(4, (head, word) => scores[head * 4 + word]!, (word) => word, room), 4));
    const first = find();
    bestTree(filled(3, (head, word) => head - word, () => 7, room), 3);
    expect(find()).toEqual(first);
  });
});
