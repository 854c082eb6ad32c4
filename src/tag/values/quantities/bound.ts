/** Words around an amount that say how it bounds the true one: "more than", "or so". */
import { BOUNDS_BEFORE, BOUNDS_BEHIND } from "../../../lexicon/quantity-bounds.js";
import type { Bound } from "../../../types.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";

/** A bound and the atom where its words begin or end. */
export interface BoundWords {
  readonly bound: Bound;
  readonly at: number;
}

const LONGEST = 3;

/** The bound in the words right before an atom; the longest phrase wins. */
export const boundBefore = (scene: Scene, index: number): BoundWords | undefined => {
  const skip = wordAt(scene, index - 1) === "the" || wordAt(scene, index - 1) === "a" ? 1 : 0;
  for (const start of skip === 0 ? [index] : [index, index - 1]) {
    for (let length = LONGEST; length >= 1; length -= 1) {
      const words: string[] = [];
      for (let at = start - length; at < start; at += 1) words.push(wordAt(scene, at));
      const bound = words.includes("") ? undefined : BOUNDS_BEFORE.get(words.join(" "));
      if (bound !== undefined && !isOther(scene, start - length, words)) return { bound, at: start - length };
    }
  }
  return undefined;
};

/** Words before "about" that make it a preposition: "talks about three things". */
const ABOUT_WHAT: ReadonlySet<string> = new Set([
  "ask", "asked", "complained", "concerned", "know", "more", "questions", "said", "speak", "speaks", "spoke", "talk", "talked", "talking", "talks", "think", "thought", "told", "warned", "what", "worried", "wrote",
]);

// "talks about three things" and "all over three states" do not bound.
const isOther = (scene: Scene, index: number, words: readonly string[]): boolean => {
  const before = wordAt(scene, index - 1);
  if (words.length > 1) return false;
  return (words[0] === "over" && before === "all") || (words[0] === "near" && before === "the") || (words[0] === "about" && ABOUT_WHAT.has(before));
};

/** The bound in the words right behind an atom. */
export const boundBehind = (scene: Scene, index: number): BoundWords | undefined => {
  const hyphen = wordAt(scene, index) === "-" ? index + 1 : index;
  if (wordAt(scene, hyphen) === "odd" && hyphen > index) return { bound: "about", at: hyphen + 1 };
  for (const length of [2, 1]) {
    const words = length === 2 ? `${wordAt(scene, hyphen)} ${wordAt(scene, hyphen + 1)}` : wordAt(scene, hyphen);
    const bound = BOUNDS_BEHIND.get(words);
    if (bound === undefined) continue;
    // "5 plus 3" adds; "5-plus" bounds.
    if (words === "plus" && hyphen === index) continue;
    return { bound, at: hyphen + length };
  }
  return undefined;
};
