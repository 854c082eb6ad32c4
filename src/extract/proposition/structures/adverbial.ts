import { NAMING_VERBS } from "../../../lexicon/naming-verbs.js";
import { dependentOf, dependentsOf, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";
import { firstToken, isClausal, isContrast, isFinite, isSetOff, marksOf, ownSubject } from "../clause-parts.js";
import { tenseOf } from "../verb-form.js";

/** Subordinators of clauses that are asserted, and whether the clause around is told without them. */
const ASSERTED: ReadonlyMap<string, "apart" | "within"> = new Map([
  ["after", "within"], ["although", "apart"], ["as", "within"], ["because", "within"], ["since", "within"],
  ["so", "apart"], ["though", "apart"], ["when", "within"], ["whereas", "apart"], ["while", "apart"], ["whilst", "apart"],
]);

/** "as we deem necessary", "as it sees fit": leaves it to somebody, and says nothing of him. */
const isLeftTo = (tree: Tree, index: number): boolean => NAMING_VERBS.has(tree.tokens[index]!.lemma) && dependentOf(tree, index, "obj") === undefined && dependentOf(tree, index, "xcomp") !== undefined;

/** True where "as" or "when" compares or tells of what always happens. */
const isLoose = (tree: Tree, index: number, mark: string): boolean => {
  const head = headOf(tree, index)!;
  if (mark === "as" && isLeftTo(tree, index)) return true;
  if (mark === "as") return tree.tokens[head]!.pos === "ADJ" || tree.tokens[head]!.pos === "ADV" || index < head;
  return mark === "when" && tenseOf(tree, index) !== "past";
};

/** What stands before the mark and measures, limits or denies it, wherever the parser hung it: "days after", "even though", "not only because". */
const beforeMark = (tree: Tree, index: number, mark: number): readonly number[] => {
  const own = (tree.dependents[index] ?? []).filter((dependent) => dependent < mark);
  const near = mark > 0 && LIMITING.has(wordOf(tree, mark - 1)) ? [mark - 1] : [];
  return [...new Set([...own, ...near])];
};

const LIMITING: ReadonlySet<string> = new Set(["even", "just", "only", "especially", "particularly", "partly", "simply", "mainly", "not"]);

/** "... after the talks had failed", "..., while prices rose". */
export const adverbial: StructureRule = {
  id: "adverbial-clause",
  summary: "A finite subordinate clause of time, cause or contrast, which is asserted beside the main clause.",
  relations: ["advcl"],
  find: ({ tree }, index) => {
    if (relationOf(tree, index) !== "advcl" || !isClausal(tree, index) || !isFinite(tree, index)) return undefined;
    const subject = ownSubject(tree, index);
    const opening = [...marksOf(tree, index), ...dependentsOf(tree, index, "advmod").filter((adverb) => adverb < index).map((adverb) => wordOf(tree, adverb))]
      .find((word) => ASSERTED.has(word) || (word === "if" && isContrast(tree, index)));
    if (subject === undefined || opening === undefined || isLoose(tree, index, opening)) return undefined;
    const first = firstToken(tree, index);
    const at = first + tree.tokens.slice(first, index).findIndex((_, place) => wordOf(tree, first + place) === opening);
    const before = beforeMark(tree, index, at);
    if (before.some((token) => wordOf(tree, token) === "not") && !before.some((token) => ["only", "just", "merely", "simply"].includes(wordOf(tree, token)))) return undefined;
    if (before.includes(subject)) return undefined;
    // "so policy makers are not left in the dark": without a mark before it, "so" tells what for.
    if (opening === "so" && !isSetOff(tree, first, first)) return undefined;
    const marks = [...before, ...dependentsOf(tree, index, "mark"), ...dependentsOf(tree, index, "advmod").filter((adverb) => wordOf(tree, adverb) === opening || wordOf(tree, adverb) === "even")];
    const apart = opening === "if" || ASSERTED.get(opening) === "apart" || (opening === "after" && isSetOff(tree, first, first));
    return { structure: "adverbial", head: index, subject, omit: marks, detached: apart };
  },
  examples: {
    hits: ["The strike ended after the owners raised wages.", "Exports fell, while imports rose."],
    misses: ["If prices rise, the bank will act.", "The bank acted to calm the market.", "The bank acted not because prices rose.", "The bank acted so that prices are stable.", "The bank will act as it deems necessary."],
  },
};

/** The template that makes a gerund finite. */
export const beingTemplate = (plural: boolean, past: boolean): ReturnType<typeof template> =>
  template(past ? (plural ? "were" : "was") : plural ? "are" : "is");
