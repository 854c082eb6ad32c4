/** What belongs to a predicate: its subject, auxiliaries, markers. */
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, type Tree } from "./tree.js";

/** A subject and how it was found. */
export interface FoundSubject {
  readonly index: number;
  /** Its own; shared with a coordinated predicate; the controller of an open complement; the noun that a clause modifies. */
  readonly how: "own" | "shared" | "controlled" | "modified";
}

const SUBJECTS = ["nsubj", "csubj"] as const;

/** Verbs whose subject, not object, controls the open complement although they have an object ("promised her to go"). */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(["promise", "threaten", "vow"]);

/** Verbs whose object does what a participle behind it says ("saw them leaving"); behind others it is the subject ("hit him using a stick"). */
const OBJECT_PARTICIPLES: ReadonlySet<string> = new Set([
  "capture", "catch", "depict", "describe", "discover", "feel", "film", "find", "get", "hear", "imagine", "keep", "leave", "notice", "observe", "photograph", "picture", "prevent", "recall", "remember", "see", "send", "show", "spot", "start", "stop", "watch",
]);

/** How far up a chain of open complements and coordinations a subject is looked for. */
const REACH = 8;

/** The noun phrase that controls the subject of an open complement of `governor`. */
const controllerOf = (tree: Tree, governor: number, complement: number): number | undefined => {
  const object = dependentOf(tree, governor, "obj", "iobj");
  const { lemma } = tree.tokens[governor]!;
  if (object === undefined || SUBJECT_CONTROL.has(lemma)) return undefined;
  const { pos, text } = tree.tokens[complement]!;
  const isParticiple = pos === "VERB" && text.endsWith("ing") && dependentOf(tree, complement, "mark", "aux") === undefined;
  return isParticiple && !OBJECT_PARTICIPLES.has(lemma) ? undefined : object;
};

/**
 * The subject of a predicate: its own, or through coordination ("came and saw"), control ("wants to see"),
 * and clauses that modify a noun ("the treaty signed in June").
 *
 * @example
 * subjectOf(tree, verb)?.how; // => "shared"
 */
export const subjectOf = (tree: Tree, predicate: number): FoundSubject | undefined => {
  let current = predicate;
  let how: FoundSubject["how"] = "own";
  for (let steps = 0; steps < REACH; steps++) {
    const own = dependentOf(tree, current, ...SUBJECTS);
    if (own !== undefined) return { index: own, how };
    const head = headOf(tree, current);
    if (head === undefined) return undefined;
    if (hasRelation(tree, current, "acl")) return { index: head, how: "modified" };
    if (hasRelation(tree, current, "xcomp")) {
      const controller = controllerOf(tree, head, current);
      if (controller !== undefined) return { index: controller, how: "controlled" };
      how = "controlled";
    } else if (hasRelation(tree, current, "conj")) {
      if (how === "own") how = "shared";
    } else if (hasRelation(tree, current, "advcl") && dependentOf(tree, current, "mark") === undefined) {
      how = "controlled";
    } else return undefined;
    current = head;
  }
  return undefined;
};

/**
 * The auxiliaries and copulas of a predicate, ascending.
 *
 * @example
 * auxiliariesOf(tree, verb); // => [1, 2]: "has", "been"
 */
export const auxiliariesOf = (tree: Tree, predicate: number): readonly number[] => dependentsOf(tree, predicate, "aux", "cop");

/**
 * True where the predicate is passive.
 *
 * @example
 * isPassive(tree, verb);
 */
export const isPassive = (tree: Tree, predicate: number): boolean =>
  dependentOf(tree, predicate, "aux:pass", "nsubj:pass") !== undefined;

/**
 * The preposition or other case marker of a noun, first of several.
 *
 * @example
 * caseOf(tree, noun); // => the index of "in" in "in Paris"
 */
export const caseOf = (tree: Tree, index: number): number | undefined => dependentOf(tree, index, "case");

/**
 * The marker that opens a clause: "that", "if", "to", "after".
 *
 * @example
 * markOf(tree, verb);
 */
export const markOf = (tree: Tree, index: number): number | undefined => dependentOf(tree, index, "mark");

/**
 * The noun that a relative clause modifies, for a relative pronoun inside it ("who", "which", "that").
 *
 * @example
 * antecedentOf(tree, pronoun); // => the index of "bank" for "which" in "the bank which failed"
 */
export const antecedentOf = (tree: Tree, pronoun: number): number | undefined => {
  let current: number | undefined = pronoun;
  for (let steps = 0; steps < REACH && current !== undefined; steps++) {
    if (relationOf(tree, current) === "acl:relcl") return headOf(tree, current);
    current = headOf(tree, current);
  }
  return undefined;
};
