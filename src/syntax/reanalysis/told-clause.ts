/**
 * "was told by her doctors that she should rest", "from 0.2 percent reported in August": what the verb of telling tells
 * hangs on the verb, and a participle right behind a noun on the noun.
 */
import { attach, draftDependents, hasDependent, isSubject, type Draft } from "./draft.js";

/** Verbs that tell somebody something. */
const TELLING: ReadonlySet<string> = new Set(["advise", "assure", "convince", "inform", "notify", "persuade", "remind", "tell", "warn"]);

/** A full clause behind "that" on a noun that somebody is told by or told at: no relative clause has all its parts. */
const tellClause = (draft: Draft, clause: number): void => {
  const noun = draft.heads[clause]!;
  const verb = noun < 0 ? -1 : draft.heads[noun]!;
  if (verb < 0 || noun > clause || !TELLING.has(draft.tokens[verb]!.lemma) || !/^(?:obl|obj|iobj)/.test(draft.relations[noun]!) || hasDependent(draft, verb, "ccomp", "xcomp")) return;
  const below = draftDependents(draft, clause);
  const that = below.find((index) => index < clause && draft.tokens[index]!.text.toLowerCase() === "that");
  const subject = below.find((index) => index !== that && draft.relations[index]!.startsWith("nsubj"));
  if (that === undefined || subject === undefined || subject < that || draft.relations[that]!.startsWith("nsubj")) return;
  attach(draft, clause, verb, "ccomp");
  attach(draft, that, clause, "mark");
};

/** Words that hang on the participle as on a clause of its own. */
const CLAUSAL: ReadonlySet<string> = new Set(["mark", "aux", "aux:pass", "obj", "ccomp", "xcomp"]);

/** A participle whose first word is a noun with a preposition before it: no subject has one. */
const hangOnNoun = (draft: Draft, participle: number): void => {
  const { pos, text } = draft.tokens[participle]!;
  const noun = participle - 1;
  if (pos !== "VERB" || !text.endsWith("ed") || draft.heads[noun] !== participle || !(draft.relations[noun] === "obl" || isSubject(draft, noun))) return;
  const isClause = draftDependents(draft, participle).some((index) => index !== noun && (CLAUSAL.has(draft.relations[index]!) || isSubject(draft, index)));
  if (isClause || !draftDependents(draft, noun).some((index) => draft.relations[index] === "case" && index < noun && draft.tokens[index]!.lemma !== "with")) return;
  attach(draft, noun, draft.heads[participle]!, "obl");
  attach(draft, participle, noun, "acl");
};

/**
 * Hangs told clauses of a draft on their verbs and participles on their nouns.
 *
 * @example
 * mendToldClauses(draftOf(tokens));
 */
export const mendToldClauses = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "acl:relcl") tellClause(draft, index);
    else if (relation === "advcl" || relation === "parataxis") hangOnNoun(draft, index);
  });
};
