/**
 * A verb has one subject and one object. "Prices, he said, would fall": where a verb of saying has two and its clause none,
 * the first is the clause's. "The party leader Anna Berg resigned", "Party leader Anna Berg resigned": where a noun and a name stand side
 * by side, they are one phrase, headed by the noun where it has an article, else by the name. "Anna Berg said": two names
 * side by side are one, headed by the first; of "Ms Berg" the title describes the name.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { TITLES } from "../../lexicon/titles.js";
import { attach, attachSubject, draftDependents, hasDependent, hasSubject, isSubject, type Draft } from "./draft.js";

/** The subjects of the verb above a clause that has none of its own, where there are two or more. */
const subjectsAbove = (draft: Draft, clause: number): readonly number[] => {
  const verb = draft.heads[clause]!;
  if (verb < 0 || hasSubject(draft, clause)) return [];
  const subjects = draftDependents(draft, verb).filter((index) => isSubject(draft, index));
  return subjects.length < 2 ? [] : subjects;
};

const giveToClause = (draft: Draft, clause: number): void => {
  const subjects = subjectsAbove(draft, clause);
  const verb = draft.heads[clause]!;
  // "She told parliament; the report counted": what stands between both verbs is the subject of the one behind it.
  const given = subjects.find((index) => index > verb && index < clause) ?? subjects[0];
  if (given !== undefined && given < clause && subjects[0]! < verb) attachSubject(draft, given, clause);
};

/** How far before a clause its subject is looked for: a noun with a name between commas. */
const REACH = 12;

/** The subject behind its verb, which has another before it, with nothing between it and the clause but its own words. */
const subjectBehind = (draft: Draft, clause: number): number | undefined => {
  const { heads } = draft;
  for (let index = clause - 1; index >= 0 && index >= clause - REACH; index -= 1) {
    const verb = heads[index]!;
    if (!isSubject(draft, index)) continue;
    return verb >= 0 && verb < index && draftDependents(draft, verb).some((other) => other < verb && isSubject(draft, other)) ? index : undefined;
  }
  return undefined;
};

/** "A gate was damaged, the director told the paper": the subject behind the verb is that of the clause behind it. */
const giveToLater = (draft: Draft, clause: number): void => {
  if (draft.tokens[clause]!.pos !== "VERB" || hasSubject(draft, clause) || hasDependent(draft, clause, "mark", "cc")) return;
  const behind = subjectBehind(draft, clause);
  if (behind === undefined) return;
  attachSubject(draft, behind, clause);
  draft.relations[clause] = "parataxis";
};

/** "The lake fell because a gate broke, the director said": the same where all of it hangs on the verb of saying. */
const giveToRoot = (draft: Draft, saying: number): void => {
  if (!REPORTING_VERBS.has(draft.tokens[saying]!.lemma) || hasSubject(draft, saying)) return;
  const behind = subjectBehind(draft, saying);
  if (behind !== undefined) attachSubject(draft, behind, saying);
};

const joinToName = (draft: Draft, noun: number): void => {
  const name = noun + 1;
  const isSame = draft.relations[name] === draft.relations[noun] || (isSubject(draft, noun) && isSubject(draft, name));
  if (draft.tokens[noun]!.pos !== "NOUN" || draft.tokens[name]?.pos !== "PROPN" || !isSame || draft.heads[name] !== draft.heads[noun] || hasDependent(draft, name, "case")) return;
  if (hasDependent(draft, noun, "det", "nmod:poss")) attach(draft, name, noun, "appos");
  else attach(draft, noun, name, "nmod:desc");
};

/** The first token behind a name that is no name, or hangs where the name does. */
const nextName = ({ heads, tokens }: Draft, name: number): number => {
  let next = name + 1;
  while (tokens[next]?.pos === "PROPN" && heads[next] !== heads[name]) next += 1;
  return next;
};

/** Joins a name to the next one that begins right behind it, with nothing but its own parts before it: both subjects, or a title and a name as objects. */
const joinNames = (draft: Draft, name: number): void => {
  const { heads, relations, tokens } = draft;
  const next = nextName(draft, name);
  const isTitle = TITLES.has(tokens[name]!.text.toLowerCase()) && next === name + 1;
  const isSame = isSubject(draft, name) ? isSubject(draft, next) && next < heads[name]! : isTitle && relations[next] === "obj";
  const areNames = tokens[name]!.pos === "PROPN" && tokens[next]?.pos === "PROPN";
  if (!areNames || !isSame || hasDependent(draft, next, "case", "nmod:poss")) return;
  for (let part = name + 1; part < next; part += 1) if (heads[part] !== next && heads[part] !== name) return;
  if (isTitle) attach(draft, name, next, "nmod:desc");
  else attach(draft, next, name, "flat");
};

/**
 * Gives the first of two subjects of a draft's verbs to the clause that has none, and joins a noun to the name that it describes and a name to its
 * other part.
 *
 * @example
 * mendSecondSubjects(draftOf(tokens));
 */
export const mendSecondSubjects = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "ccomp") giveToClause(draft, index);
    else if (relation === "parataxis" || relation === "conj") giveToLater(draft, index);
    else if (relation === "root") giveToRoot(draft, index);
    else if (isSubject(draft, index) || relation === "obj") {
      joinToName(draft, index);
      if (draft.relations[index] === relation) joinNames(draft, index);
    }
  });
};
