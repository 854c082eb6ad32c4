/**
 * "was told by her doctors that she should rest", "it was learned from letters that the town was taken", "from 0.2 percent
 * reported in August": what the verb of telling tells hangs on the verb, and a participle right behind a noun on the noun.
 */
import { CONTENT_NOUNS } from "../../lexicon/content-words.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, attachSubject, climb, draftDependents, hasDependent, hasSubject, isNominal, isPast, isSubject, type Draft } from "./draft.js";

/** Verbs that tell somebody something. */
const TELLING: ReadonlySet<string> = new Set(["advise", "assure", "convince", "inform", "notify", "persuade", "remind", "tell", "warn"]);

/** "It was learned from letters that": the clause is what was learned, and says nothing of the letters. */
const isImpersonal = (draft: Draft, verb: number): boolean =>
  REPORTING_VERBS.has(draft.tokens[verb]!.lemma) && draftDependents(draft, verb).some((index) => draft.tokens[index]!.text.toLowerCase() === "it" && /^(?:nsubj:pass|expl)/.test(draft.relations[index]!));

/**
 * "said at a meeting that prices had risen": a place or an occasion holds no clause, what is said does. Not behind a noun of
 * what is held ("expressed doubts at reports that").
 */
const isSaid = (draft: Draft, verb: number, noun: number): boolean =>
  REPORTING_VERBS.has(draft.tokens[verb]!.lemma) && draft.relations[noun]!.startsWith("obl") && !CONTENT_NOUNS.has(draft.tokens[noun]!.lemma) && !hasDependent(draft, verb, "obj");

/** A full clause behind "that" on a noun that somebody is told by, told at or speaks at: no relative clause has all its parts. */
const tellClause = (draft: Draft, clause: number): void => {
  // Above the noun right before the clause: "told a meeting of mayors that".
  const noun = climb(draft, draft.heads[clause]!, "nmod");
  const verb = noun < 0 ? -1 : draft.heads[noun]!;
  if (verb < 0 || noun > clause) return;
  const isToldBy = TELLING.has(draft.tokens[verb]!.lemma) || isImpersonal(draft, verb);
  if (!(isToldBy || isSaid(draft, verb, noun)) || !/^(?:obl|obj|iobj)/.test(draft.relations[noun]!) || hasDependent(draft, verb, "ccomp", "xcomp")) return;
  const below = draftDependents(draft, clause);
  const that = below.find((index) => index < clause && draft.tokens[index]!.text.toLowerCase() === "that");
  const subject = below.find((index) => index !== that && draft.relations[index]!.startsWith("nsubj"));
  if (that === undefined || subject === undefined || subject < that || draft.relations[that]!.startsWith("nsubj")) return;
  // In "spoke at the rally that unions held", "that" is what they held.
  if (draft.relations[that] !== "mark" && !isToldBy) return;
  attach(draft, clause, verb, "ccomp");
  attach(draft, that, clause, "mark");
};

/**
 * "writes, quoting a source, that the mayor left", "it is worth noting that, as expected, prices rose": a clause behind "that" beside
 * a verb of saying is what it says, the one right before "that" first.
 */
const saidClause = (draft: Draft, clause: number): void => {
  const head = draft.heads[clause]!;
  const that = draftDependents(draft, clause).find((index) => draft.relations[index] === "mark" && index < clause && draft.tokens[index]!.lemma === "that");
  if (head < 0 || head > clause || that === undefined) return;
  const verb = [that - 1, head].find((index) =>
    (index === head || draft.heads[index] === head) && draft.tokens[index]!.pos === "VERB" && REPORTING_VERBS.has(draft.tokens[index]!.lemma) && !hasDependent(draft, index, "ccomp", "xcomp"));
  if (verb !== undefined) attach(draft, clause, verb, "ccomp");
};

/** "the flood that tore the bridge down": where a relative clause has no subject, "that" is it. */
const relativeSubject = (draft: Draft, clause: number): void => {
  const that = draftDependents(draft, clause).find((index) => draft.relations[index] === "mark" && index < clause && index > draft.heads[clause]! && draft.tokens[index]!.lemma === "that");
  if (that !== undefined && draft.tokens[clause]!.pos === "VERB" && !hasSubject(draft, clause)) attachSubject(draft, that, clause);
};

/** "fell because a gate broke, he said": a clause of cause or time that nothing sets off from what is said is part of it. */
const joinToSaid = (draft: Draft, clause: number): void => {
  const verb = draft.heads[clause]!;
  if (verb < clause || !REPORTING_VERBS.has(draft.tokens[verb]!.lemma)) return;
  const below = draftDependents(draft, clause);
  const mark = below.find((index) => draft.relations[index] === "mark" && index < clause);
  const said = draftDependents(draft, verb).find((index) => draft.relations[index] === "ccomp" && index < clause);
  if (mark === undefined || said === undefined || said > mark || draft.tokens[mark - 1]!.pos === "PUNCT") return;
  attach(draft, clause, said, "advcl");
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

/** The few nouns that are said: "said a prayer". */
const SAID_NOUNS: ReadonlySet<string> = new Set(["goodbye", "grace", "hello", "line", "mass", "nothing", "phrase", "prayer", "something", "thing", "word"]);

/** True where a mark that no word holds stands between two tokens: "a bold - some say reckless - plan drawn up". */
const isInterrupted = ({ tokens }: Draft, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ pos, span }, place) => pos === "PUNCT" && (span.start > tokens[from + place]!.span.end || from + place + 2 === to));

/** "said costs for the firm increased by 3 percent": nothing else is said as an object, so its participle is the verb of what is said. */
const sayClause = (draft: Draft, noun: number): void => {
  const verb = draft.heads[noun]!;
  if (verb < 0 || noun < verb || draft.tokens[verb]!.lemma !== "say" || SAID_NOUNS.has(draft.tokens[noun]!.lemma) || !isNominal(draft, noun) || hasDependent(draft, verb, "ccomp", "xcomp")) return;
  const inPhrase = [noun, ...draftDependents(draft, noun).filter((index) => index > noun && draft.relations[index] === "nmod")];
  const participle = inPhrase.flatMap((index) => draftDependents(draft, index)).find((index) => index > noun && draft.relations[index] === "acl" && isPast(draft, index));
  if (participle === undefined || isInterrupted(draft, verb, participle)) return;
  attach(draft, participle, verb, "ccomp");
  attachSubject(draft, noun, participle);
  // A number does nothing: "by 3 percent" is by how much.
  for (const index of draftDependents(draft, participle)) if (draft.relations[index] === "obl:agent" && hasDependent(draft, index, "nummod")) draft.relations[index] = "obl";
};

/**
 * Hangs told clauses of a draft on their verbs and participles on their nouns.
 *
 * @example
 * mendToldClauses(draftOf(tokens));
 */
export const mendToldClauses = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "acl") tellClause(draft, index);
    else if (relation === "acl:relcl") {
      tellClause(draft, index);
      relativeSubject(draft, index);
    } else if (relation === "advcl" || relation === "parataxis") {
      hangOnNoun(draft, index);
      if (relation === "parataxis") saidClause(draft, index);
      else joinToSaid(draft, index);
    } else if (relation === "obj") sayClause(draft, index);
  });
};
