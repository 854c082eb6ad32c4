/**
 * "Prices fell, separate figures showed": a clause behind a comma with a subject, a tense and no conjunction is no
 * adverbial. It stands beside the other one; before a verb of saying, it is what is said. Behind a semicolon
 * nothing is, nor is a participle behind a comma: "he said, adding ...".
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { draftDependents, hasDependent, hasSubject, type Draft } from "./draft.js";

const EDGES: ReadonlySet<string> = new Set([",", "-", "–", "—", "--", ";", ":"]);

/** Words that open an adverbial clause themselves: "whatever he says", "had he known". */
const OPENERS = /^(?:wh|how$|had$|were$|should$)/;

const firstOf = (draft: Draft, clause: number): number => {
  let first = clause;
  for (let steps = 0; steps < draft.tokens.length; steps++) {
    const below = draftDependents(draft, first).find((index) => index < first && draft.tokens[index]!.pos !== "PUNCT");
    if (below === undefined) return first;
    first = below;
  }
  return first;
};

const isFinite = (draft: Draft, clause: number): boolean => {
  const { pos, text } = draft.tokens[clause]!;
  return hasDependent(draft, clause, "cop", "aux", "aux:pass") || (pos === "VERB" && !text.endsWith("ing"));
};

/** What stands behind a verb of saying and a comma as a participle, or behind a semicolon, is not what is said. */
const setBehind = (draft: Draft, clause: number): void => {
  const { tokens } = draft;
  if (draft.heads[clause]! > clause || hasDependent(draft, clause, "mark")) return;
  if (tokens[clause]!.text.endsWith("ing") && tokens[clause - 1]?.text === "," && !hasSubject(draft, clause)) draft.relations[clause] = "advcl";
  else if (tokens[firstOf(draft, clause) - 1]?.text === ";") draft.relations[clause] = "parataxis";
};

/**
 * Sets every clause of a draft beside its head that was hung below it without a conjunction.
 *
 * @example
 * mendUnmarkedClauses(draftOf(tokens));
 */
export const mendUnmarkedClauses = (draft: Draft): void => {
  draft.relations.forEach((relation, clause) => {
    if (relation === "ccomp") setBehind(draft, clause);
    if (relation !== "advcl" || !isFinite(draft, clause)) return;
    if (!hasDependent(draft, clause, "nsubj", "nsubj:pass", "expl") || hasDependent(draft, clause, "mark", "cc", "case")) return;
    const head = draft.heads[clause]!;
    if (head > clause) {
      const isSaid = REPORTING_VERBS.has(draft.tokens[head]!.lemma) && draft.tokens.slice(clause, head).some(({ text }) => EDGES.has(text));
      if (isSaid && !OPENERS.test(draft.tokens[firstOf(draft, clause)]!.text.toLowerCase()) && !hasDependent(draft, head, "ccomp")) draft.relations[clause] = "ccomp";
      return;
    }
    const first = firstOf(draft, clause);
    if (draft.tokens.slice(first, clause).some(({ text }) => OPENERS.test(text.toLowerCase()))) return;
    if (!EDGES.has(draft.tokens[first - 1]?.text ?? "")) return;
    draft.relations[clause] = "parataxis";
  });
};
