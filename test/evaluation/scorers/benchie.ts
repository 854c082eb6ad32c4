/**
 * BenchIE (Gashteovski et al. 2022): a triple is right when all three of its slots are, letter by letter, those of a
 * pattern of a fact; written from the description beside the data set.
 */
import { scoreOf } from "../frame.js";

/** Subject, relation, object. */
export type Triple = readonly [string, string, string];

/** A sentence with its facts: each a set of patterns, with words in [brackets] that may be left out. */
export interface BenchieSentence {
  readonly id: number;
  readonly text: string;
  readonly facts: readonly (readonly Triple[])[];
}

const normal = (text: string): string => text.split(/\s+/).filter((word) => word !== "").join(" ");

interface Unit {
  readonly words: readonly string[];
  readonly optional: boolean;
}

const unitsOf = (pattern: string): readonly Unit[] =>
  [...pattern.matchAll(/\[([^\]]*)\]|[^\s[\]]+/g)].map(([whole, inner]) =>
    ({ words: normal(inner ?? whole).split(" ").filter((word) => word !== ""), optional: inner !== undefined }));

/** True where the words of a slot are those of a pattern; what stands in brackets is there or not, as a whole. */
export const slotMatches = (pattern: string, slot: string): boolean => {
  const given = normal(slot) === "" ? [] : normal(slot).split(" ");
  // Positions of `given` that the pattern read so far can have reached.
  let reached = new Set([0]);
  for (const { words, optional } of unitsOf(pattern)) {
    const next = new Set<number>(optional ? reached : []);
    for (const at of reached) if (words.every((word, index) => given[at + index] === word)) next.add(at + words.length);
    reached = next;
  }
  return reached.has(given.length);
};

/** True where a triple is one of the forms of a fact. */
export const factMatches = (fact: readonly Triple[], triple: Triple): boolean =>
  fact.some((pattern) => pattern.every((slot, index) => slotMatches(slot, triple[index]!)));

/** Precision, recall and F1 over facts: each triple counts for the first fact that it matches. */
export const scoreBenchie = (sentences: readonly BenchieSentence[], predicted: ReadonlyMap<number, readonly Triple[]>): ReturnType<typeof scoreOf> => {
  let right = 0;
  let wrong = 0;
  let facts = 0;
  for (const { id, facts: gold } of sentences) {
    facts += gold.length;
    const hit = new Set<number>();
    for (const triple of predicted.get(id) ?? []) {
      const index = gold.findIndex((fact) => factMatches(fact, triple));
      if (index < 0) wrong++;
      else hit.add(index);
    }
    right += hit.size;
  }
  return scoreOf(right, right + wrong, facts);
};
