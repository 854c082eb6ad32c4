/** "expressed concern about the dam", "voiced doubts over the plan": what an attitude is about hangs on the noun that names it. */
import { attach, draftDependents, type Draft } from "./draft.js";

/** Verbs whose object is the attitude itself. */
const EXPRESSING: ReadonlySet<string> = new Set(["express", "voice"]);

/** Prepositions of what an attitude is about. */
const ABOUT: ReadonlySet<string> = new Set(["about", "at", "over"]);

/**
 * Hangs what an expressed attitude of a draft is about on its noun.
 *
 * @example
 * mendExpressedNouns(draftOf(tokens));
 */
export const mendExpressedNouns = (draft: Draft): void => {
  draft.relations.forEach((relation, noun) => {
    const verb = draft.heads[noun]!;
    if (relation !== "obj" || verb < 0 || !EXPRESSING.has(draft.tokens[verb]!.lemma)) return;
    const topic = draftDependents(draft, verb).find((index) => index > noun && draft.relations[index] === "obl");
    const preposition = topic === undefined ? undefined : draftDependents(draft, topic).find((index) => draft.relations[index] === "case");
    if (topic !== undefined && preposition === noun + 1 && ABOUT.has(draft.tokens[preposition]!.lemma)) attach(draft, topic, noun, "nmod");
  });
};
