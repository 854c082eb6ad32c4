/**
 * "He made a visit to Orland, an agreement was signed": two sentences joined by a comma. A relative clause without a
 * relative word never stands behind a comma, so a clause that was read as one is a sentence of its own.
 */
import { attach, draftDependents, leftmostOf, type Draft } from "./draft.js";

const RELATIVE: ReadonlySet<string> = new Set(["that", "what", "when", "where", "which", "who", "whom", "whose", "why", "how"]);

const hasRelativeWord = (draft: Draft, from: number, to: number): boolean => draft.tokens.slice(from, to).some(({ text }) => RELATIVE.has(text.toLowerCase()));

/** Verbs of a remark that is thrown in between commas: "the owner, I think". */
const REMARKS: ReadonlySet<string> = new Set(["believe", "guess", "hope", "imagine", "know", "mean", "say", "suppose", "think"]);

const isFinite = (draft: Draft, verb: number): boolean => draft.tokens[verb]!.pos !== "VERB" || !draft.tokens[verb]!.text.endsWith("ing") || draftDependents(draft, verb).some((index) => draft.relations[index]!.startsWith("aux"));

const reaches = (draft: Draft, index: number, verb: number): boolean => {
  let current = index;
  for (let steps = 0; steps < draft.tokens.length && current >= 0; steps++) {
    if (current === verb) return true;
    current = draft.heads[current]!;
  }
  return false;
};

/** True where nothing but marks stands behind the clause. */
const closesSentence = (draft: Draft, verb: number): boolean =>
  draft.tokens.every(({ pos }, index) => index <= verb || pos === "PUNCT" || reaches(draft, index, verb));

/** The predicate of the clause that holds a token. */
const clauseOf = (draft: Draft, index: number): number => {
  let current = index;
  for (let steps = 0; steps < draft.tokens.length; steps++) {
    const head = draft.heads[current]!;
    if (head < 0 || draftDependents(draft, current).some((dependent) => draft.relations[dependent]!.startsWith("nsubj"))) return current;
    current = head;
  }
  return current;
};

/**
 * Mends every clause of a draft that stands behind a comma without a relative word.
 *
 * @example
 * mendCommaSplices(draftOf(tokens));
 */
export const mendCommaSplices = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const noun = draft.heads[verb]!;
    if (relation !== "acl:relcl" || noun > verb || REMARKS.has(draft.tokens[verb]!.lemma) || !isFinite(draft, verb)) return;
    const subject = draftDependents(draft, verb).find((index) => index < verb && draft.relations[index]!.startsWith("nsubj"));
    const comma = draftDependents(draft, verb).find((index) => draft.tokens[index]!.text === ",");
    if (subject === undefined || comma === undefined || comma > subject || leftmostOf(draft, subject) !== comma + 1 || hasRelativeWord(draft, comma, verb) || !closesSentence(draft, verb)) return;
    attach(draft, verb, clauseOf(draft, noun), "parataxis");
  });
};
