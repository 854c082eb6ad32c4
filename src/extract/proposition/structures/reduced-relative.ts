import { INTRANSITIVE_VERBS } from "../../../lexicon/intransitive-verbs.js";
import { MODALS } from "../../../lexicon/modals.js";
import { STATIVE_VERBS } from "../../../lexicon/stative-verbs.js";
import { ancestorsOf, dependentOf, dependentsOf, headOf, hasRelation, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type Candidate, type StructureRule } from "../candidate.js";
import { firstToken, isSetOff } from "../clause-parts.js";
import type { Frame } from "../frame.js";
import { formOf, isPlural, tenseAround, type VerbForm } from "../verb-form.js";
import { describedBy } from "./described.js";
import { isSuperlative, referenceOf, type Reference } from "./referring.js";

/** Participles that tell of what lasts: "based in", "known as". */
const LASTING: ReadonlySet<string> = new Set(["aim", "base", "call", "dedicate", "design", "devote", "entitle", "equip", "gear", "know", "locate", "mean", "name", "situate", "own", "isolate", "surround", "title"]);

const copula = (plural: boolean, past: boolean): string => (past ? (plural ? "were" : "was") : plural ? "are" : "is");

const holdsTime = ({ tree, times }: Frame, index: number): boolean =>
  (tree.dependents[index] ?? []).some((dependent) => times.has(dependent));

/** Dependents that say something beyond the bare participle. */
const isFilled = (tree: Tree, index: number): boolean =>
  (tree.dependents[index] ?? []).some((dependent) => tree.tokens[dependent]!.pos !== "PUNCT");

/** Participles of what a thing shows or does by its nature, told in the simple tense. */
const SHOWING: ReadonlySet<string> = new Set(["depict", "detail", "indicate", "reveal", "show", "suggest"]);

const VAIN: ReadonlySet<string> = new Set(["regardless", "without", "instead", "rather", "despite"]);

/** True where what a noun stands in is wished, denied or set aside, so that a restricting clause on it need not hold. */
const isIrrealis = (tree: Tree, noun: number): boolean =>
  dependentsOf(tree, noun, "case").some((index) => VAIN.has(wordOf(tree, index)))
  || (dependentsOf(tree, noun, "det").every((index) => !["the", "this", "that", "these", "those"].includes(wordOf(tree, index)))
    && ancestorsOf(tree, noun).slice(0, 3).some((index) => relationOf(tree, index) === "xcomp" || dependentsOf(tree, index, "aux").some((auxiliary) => MODALS.has(wordOf(tree, auxiliary)))));

/** The subject that a noun ends, where a participle between commas stands before the verb: "the deal between A and B, signed in May, has". */
const wholeSubject = (tree: Tree, noun: number, participle: number): number => {
  let current = noun;
  for (let steps = 0; steps < 6 && hasRelation(tree, current, "nmod", "conj", "flat", "compound"); steps++) current = headOf(tree, current) ?? current;
  const verb = headOf(tree, current);
  return relationOf(tree, current).startsWith("nsubj") && verb !== undefined && verb > participle && current < noun ? current : noun;
};

/** True where a participle without a comma only says which one is meant, or stands in what need not hold. */
const isRestricting = (tree: Tree, noun: number, reference: Reference): boolean =>
  reference === "open" || reference === "name" || isSuperlative(tree, noun) || isIrrealis(tree, noun);

/** A present participle: of what lasts, in the simple tense; of what goes on, only between commas. */
const presentParticiple = (tree: Tree, index: number, noun: number, setOff: boolean): Omit<Candidate, "structure" | "head" | "subject"> | undefined => {
  const { lemma } = tree.tokens[index]!;
  const plural = isPlural(tree, noun, index);
  const past = tenseAround(tree, noun) === "past";
  const preposition = dependentOf(tree, noun, "case");
  if (!setOff && preposition !== undefined && ["with", "despite"].includes(wordOf(tree, preposition))) return undefined;
  if (STATIVE_VERBS.has(lemma) || SHOWING.has(lemma)) return { inflect: past && setOff ? "past" : plural ? "base" : "present", detached: setOff };
  return setOff ? { lead: [template(copula(plural, past))], detached: true } : undefined;
};

const isBareParticiple = (tree: Tree, index: number): boolean =>
  relationOf(tree, index) === "acl" && tree.tokens[index]!.pos === "VERB" && dependentsOf(tree, index, "nsubj", "mark", "aux", "case").length === 0;

/** "compared with last year", "given that it rained": participles that have become prepositions; "a clerk turned mayor" has none. */
const isPrepositional = (tree: Tree, index: number): boolean => {
  const { lemma } = tree.tokens[index]!;
  return lemma === "compare" || (lemma === "turn" && dependentOf(tree, index, "obj") !== undefined) || (lemma === "give" && (dependentOf(tree, index, "ccomp") !== undefined || wordOf(tree, index + 1) === "that"));
};

const hasNoPassive = (tree: Tree, index: number, form: VerbForm): boolean =>
  isPrepositional(tree, index) || (form !== "participle" && INTRANSITIVE_VERBS.has(tree.tokens[index]!.lemma));

/** "the contract signed in May", "a tape showing the crowd". */
export const reducedRelative: StructureRule = {
  id: "reduced-relative",
  summary: "A participle on a noun that points at something: told of the noun with a finite verb.",
  relations: ["acl"],
  find: (frame, index) => {
    const { tree } = frame;
    const token = tree.tokens[index]!;
    if (!isBareParticiple(tree, index)) return undefined;
    const first = firstToken(tree, index);
    const setOff = isSetOff(tree, first, first);
    const noun = setOff ? wholeSubject(tree, headOf(tree, index)!, index) : headOf(tree, index)!;
    const reference = referenceOf(tree, noun);
    if (index < noun || !isFilled(tree, index) || (!setOff && isRestricting(tree, noun, reference))) return undefined;
    const subject = describedBy(frame, noun);
    if (subject === undefined) return undefined;
    const form = formOf(token);
    const shared = { structure: "reduced-relative", head: index, subject } as const;
    if (form === "gerund") {
      const present = presentParticiple(tree, index, noun, setOff);
      return present === undefined ? undefined : { ...shared, ...present };
    }
    if (hasNoPassive(tree, index, form)) return undefined;
    if (form === "base" && dependentOf(tree, index, "obl:agent") === undefined) return undefined;
    const lasting = LASTING.has(token.lemma) && tenseAround(tree, noun) !== "past";
    return { ...shared, lead: [template(copula(isPlural(tree, subject, index), !lasting))], detached: setOff || reference === "indefinite" || holdsTime(frame, index) };
  },
  examples: {
    hits: ["The contract signed by both ministers covers two ports.", "The agreement, ratified by both parliaments, took effect.", "Tom Berg is a playwright based in Lund."],
    misses: ["Agreements signed in haste rarely last.", "The firm wants to sign a contract."],
  },
};
