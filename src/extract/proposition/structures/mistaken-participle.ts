import { TIME_NOUNS } from "../../../lexicon/time-nouns.js";
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type Candidate, type StructureRule } from "../candidate.js";
import { isClausal, isFinite, ownSubject } from "../clause-parts.js";
import { formOf, isPlural } from "../verb-form.js";

const isPastForm = (tree: Tree, index: number): boolean => {
  if (tree.tokens[index]!.pos !== "VERB") return false;
  const form = formOf(tree.tokens[index]!);
  return (form === "past-or-participle" || form === "past" || form === "participle") && dependentsOf(tree, index, "aux", "cop", "mark").length === 0;
};

const hasObject = (tree: Tree, index: number): boolean => dependentsOf(tree, index, "obj").some((object) => object > index && !TIME_NOUNS.has(wordOf(tree, object)) && tree.tokens[object]!.pos !== "VERB");

/** Relations of a finite verb that was hung below the participle before it. */
const BELOW: readonly string[] = ["ccomp", "xcomp", "advcl", "parataxis", "obj", "dep"];

/** The finite verb without a subject below a verb with one: "the contract signed in May covers". */
const finiteBelow = (tree: Tree, verb: number): number | undefined =>
  dependentsOf(tree, verb, ...BELOW).find((index) =>
    index > verb && tree.tokens[index]!.pos === "VERB" && ownSubject(tree, index) === undefined && dependentsOf(tree, index, "mark", "cc").every((mark) => tree.tokens[mark]!.pos === "ADP" || TIME_NOUNS.has(wordOf(tree, mark - 1)))
    && (formOf(tree.tokens[index]!) === "present" || dependentsOf(tree, index, "aux").some((auxiliary) => auxiliary > verb)) && isFinite(tree, index));

/** A verb with an object that the parser took for a participle on the last noun of its subject, in a sentence without another verb. */
const lostMain = (tree: Tree, index: number): Candidate | undefined => {
  if (!hasRelation(tree, index, "acl") || !isPastForm(tree, index) || dependentOf(tree, index, "obj") === undefined) return undefined;
  let current = headOf(tree, index);
  for (let steps = 0; steps < 8 && current !== undefined; steps++) {
    if (isClausal(tree, current) || current > index) return undefined;
    if (headOf(tree, current) === undefined) return { structure: "main", head: index, subject: current, detached: true };
    current = headOf(tree, current);
  }
  return undefined;
};

/** Past tenses and participles that look alike, read again where the tree has no place for the other verb. */
export const mistakenParticiple: StructureRule = {
  id: "mistaken-participle",
  summary: "A participle that the parser took for the main verb, or the other way about: put right by the other verbs of the sentence.",
  find: ({ tree }, index) => {
    if (tree.tokens[index]!.pos !== "VERB") return undefined;
    const subject = isPastForm(tree, index) ? ownSubject(tree, index) : undefined;
    if (subject !== undefined && subject < index && !hasObject(tree, index) && finiteBelow(tree, index) !== undefined) {
      return { structure: "reduced-relative", head: index, subject, lead: [template(isPlural(tree, subject) ? "were" : "was")], detached: true };
    }
    const above = headOf(tree, index);
    if (above !== undefined && hasRelation(tree, index, ...BELOW) && isPastForm(tree, above) && finiteBelow(tree, above) === index && !hasObject(tree, above) && ownSubject(tree, above) !== undefined) {
      return { structure: relationOf(tree, above) === "root" ? "main" : "complement", head: index, subject: ownSubject(tree, above), omit: dependentsOf(tree, index, "mark"), detached: true };
    }
    return lostMain(tree, index);
  },
  examples: { hits: [], misses: ["The firm signed the contract.", "The contract signed by the firm expired."] },
};
