/**
 * A verb has one subject and one object. "Prices, he said, would fall": where a verb of saying has two and its clause none, the first is
 * the clause's. "The party leader Anna Berg resigned", "Party leader Anna Berg resigned": where a noun and a name stand side
 * by side, they are one phrase, headed by the noun where it has an article, else by the name.
 */
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

const isSubject = (draft: Draft, index: number): boolean => draft.relations[index]?.startsWith("nsubj") === true;

const giveToClause = (draft: Draft, clause: number): void => {
  const verb = draft.heads[clause]!;
  if (verb < 0 || hasDependent(draft, clause, "nsubj", "nsubj:pass", "csubj", "expl")) return;
  const subjects = draftDependents(draft, verb).filter((index) => isSubject(draft, index));
  const first = subjects[0];
  if (subjects.length < 2 || first === undefined || first > clause || first > verb) return;
  attach(draft, first, clause, hasDependent(draft, clause, "aux:pass") ? "nsubj:pass" : "nsubj");
};

/** "A gate was damaged, the director told the paper": the subject behind the verb is that of the clause behind it. */
const giveToLater = (draft: Draft, clause: number): void => {
  const verb = draft.heads[clause]!;
  if (verb < 0 || verb > clause || hasDependent(draft, clause, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "cc")) return;
  const subjects = draftDependents(draft, verb).filter((index) => isSubject(draft, index));
  const last = subjects.at(-1);
  if (subjects.length < 2 || last === undefined || last < verb || last > clause || draft.tokens[clause]!.pos !== "VERB") return;
  attach(draft, last, clause, hasDependent(draft, clause, "aux:pass") ? "nsubj:pass" : "nsubj");
};

const joinToName = (draft: Draft, noun: number): void => {
  const name = noun + 1;
  const isSame = draft.relations[name] === draft.relations[noun] || (isSubject(draft, noun) && isSubject(draft, name));
  if (draft.tokens[noun]!.pos !== "NOUN" || draft.tokens[name]?.pos !== "PROPN" || !isSame || draft.heads[name] !== draft.heads[noun] || hasDependent(draft, name, "case")) return;
  if (hasDependent(draft, noun, "det", "nmod:poss")) attach(draft, name, noun, "appos");
  else attach(draft, noun, name, "nmod:desc");
};

/**
 * Gives the first of two subjects of a draft's verbs to the clause that has none, and joins a noun to the name that it describes.
 *
 * @example
 * mendSecondSubjects(draftOf(tokens));
 */
export const mendSecondSubjects = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "ccomp") giveToClause(draft, index);
    else if (relation === "parataxis") giveToLater(draft, index);
    else if (relation.startsWith("nsubj") || relation === "obj") joinToName(draft, index);
  });
};
