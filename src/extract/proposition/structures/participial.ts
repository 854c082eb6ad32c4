import { INTRANSITIVE_VERBS } from "../../../lexicon/intransitive-verbs.js";
import { STATIVE_VERBS } from "../../../lexicon/stative-verbs.js";
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type Candidate, type StructureRule } from "../candidate.js";
import { firstToken, isFinite, isSetOff, marksOf } from "../clause-parts.js";
import { subjectHead } from "../shared-subject.js";
import { formOf, isPlural, tenseAround } from "../verb-form.js";
import { beingTemplate } from "./adverbial.js";

/** Participles that have become prepositions. */
const PREPOSITIONAL: ReadonlySet<string> = new Set([
  "accord", "allow", "assume", "base", "bar", "compare", "concern", "consider", "depend", "exclude", "follow", "give", "include", "judge", "provide", "regard", "speak", "start",
]);

/** The same before a time: "beginning in May". */
const TIMING: ReadonlySet<string> = new Set(["begin", "end"]);

/** A participle that may be told of the subject: marked by nothing but "after", without a subject or auxiliary of its own. */
const isBare = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index]!;
  if (relationOf(tree, index) !== "advcl" || token.pos !== "VERB" || (isFinite(tree, index) && formOf(token) !== "past-or-participle")) return false;
  if (marksOf(tree, index).some((mark) => mark !== "after") || dependentsOf(tree, index, "nsubj", "aux", "cop", "case").length > 0) return false;
  if (TIMING.has(token.lemma) && dependentsOf(tree, index, "obj", "xcomp").length === 0) return false;
  return !PREPOSITIONAL.has(token.lemma) || (token.lemma === "speak" && dependentsOf(tree, index, "obl").length > 0);
};

/** The nearest verb at or above a token that is finite: whoever is the subject of an infinitive need not be the one who did it. */
const finiteAbove = (tree: Tree, index: number): number => {
  let current = index;
  for (let steps = 0; steps < 4 && !isFinite(tree, current) && hasRelation(tree, current, "xcomp", "advcl", "ccomp"); steps++) current = headOf(tree, current) ?? current;
  return current;
};

/** "has fallen, prompting fears": what came of it is past too. */
const isPerfect = (tree: Tree, head: number): boolean =>
  formOf(tree.tokens[head]!) !== "gerund" && dependentsOf(tree, head, "aux").some((index) => ["has", "have", "'ve", "’ve"].includes(wordOf(tree, index)));

/** True where a mark parts a clause that comes first from the subject: "Entering the market helps us" has none. */
const isParted = (tree: Tree, index: number, subject: number): boolean =>
  tree.tokens.slice(index + 1, firstToken(tree, subject) + 1).some(({ pos }) => pos === "PUNCT");

/** Verbs whose passive keeps an object: "given a medal", "called a folly". */
const KEEPING_OBJECT: ReadonlySet<string> = new Set(["allot", "ask", "award", "call", "charge", "deny", "dub", "elect", "fine", "give", "grant", "hand", "lend", "name", "offer", "pay", "promise", "sell", "send", "show", "teach", "tell"]);

/** "went up against Lee, debated Berg twice, and met her opponents": a past tense among others. */
const isPastTense = (tree: Tree, index: number): boolean =>
  dependentOf(tree, index, "obj", "ccomp") !== undefined && !KEEPING_OBJECT.has(tree.tokens[index]!.lemma);

/** What a speaker does with words. Behind a told clause it is told of whoever tells it, not of the clause's own subject. */
const SPEAKING: ReadonlySet<string> = new Set(["add", "allude", "caution", "cite", "contradict", "echo", "emphasize", "note", "quote", "refer", "repeat", "reply", "respond", "stress"]);

const isTellersOwn = (tree: Tree, index: number, head: number): boolean => hasRelation(tree, head, "ccomp") && SPEAKING.has(tree.tokens[index]!.lemma);

/** The predicate whose subject a participle is told of. */
const clauseAround = (tree: Tree, index: number): number => {
  const head = headOf(tree, index)!;
  return index < head ? head : finiteAbove(tree, head);
};

const isFronted = (tree: Tree, index: number, subject: number, head: number): boolean => firstToken(tree, index) < firstToken(tree, subject) && index < head;

/** A past participle: in the passive, or in the past tense where it has an object. */
const pastParticiple = (tree: Tree, shared: Candidate, plural: boolean, fronted: boolean): Candidate | undefined => {
  const token = tree.tokens[shared.head]!;
  const form = formOf(token);
  if ((form !== "past-or-participle" && form !== "participle") || INTRANSITIVE_VERBS.has(token.lemma)) return undefined;
  if (form === "past-or-participle" && isPastTense(tree, shared.head)) return fronted ? undefined : shared;
  return { ...shared, lead: [template(plural ? "were" : "was")] };
};

/** "Speaking in Parliament, the minister ...", "..., leaving two people dead". */
export const participial: StructureRule = {
  id: "participial-clause",
  summary: "A participle set off by a comma, told of the subject of the clause beside it.",
  relations: ["advcl"],
  find: ({ tree }, index) => {
    if (!isBare(tree, index)) return undefined;
    const head = clauseAround(tree, index);
    const subject = subjectHead(tree, head);
    if (subject === undefined) return undefined;
    const fronted = isFronted(tree, index, subject, head);
    if (!fronted && isTellersOwn(tree, index, head)) return undefined;
    const first = firstToken(tree, index);
    if (!(fronted ? isParted(tree, index, subject) : isSetOff(tree, first, first))) return undefined;
    const shared = { structure: "adverbial", head: index, subject, omit: dependentsOf(tree, index, "mark"), detached: true } as const;
    const plural = isPlural(tree, subject);
    if (formOf(tree.tokens[index]!) !== "gerund") return pastParticiple(tree, shared, plural, fronted);
    const past = tenseAround(tree, head) === "past" || isPerfect(tree, head);
    if (fronted && marksOf(tree, index).length === 0 && !STATIVE_VERBS.has(tree.tokens[index]!.lemma)) return { ...shared, lead: [beingTemplate(plural, past)] };
    return { ...shared, inflect: past ? "past" : plural ? "base" : "present" };
  },
  examples: {
    hits: ["Speaking in the town hall, the mayor praised the firemen.", "The wall collapsed, killing two workers."],
    misses: ["The mayor left without speaking.", "According to the mayor, the wall collapsed.", "Entering the market helps the firm.", "The lawyer said the wall had collapsed on Monday, contradicting the police."],
  },
};
