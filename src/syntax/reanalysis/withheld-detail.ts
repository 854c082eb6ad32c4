/**
 * "said the bank had failed but gave no reason", "claimed that it was safe but did not elaborate": what is withheld from a report, the one
 * who reports withholds, not the one it is about.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, draftDependents, hasDependent, hasSubject, type Draft } from "./draft.js";

/** What a report may lack. */
const DETAILS: ReadonlySet<string> = new Set(["basis", "comment", "date", "detail", "evidence", "example", "explanation", "figure", "information", "name", "proof", "reason", "source", "specific", "timeframe", "timeline", "timetable"]);

/** Verbs that give details. */
const GIVING: ReadonlySet<string> = new Set(["cite", "disclose", "give", "identify", "name", "offer", "present", "produce", "provide", "release", "reveal", "supply"]);

/** Verbs of those who say no more. */
const WITHHOLDING: ReadonlySet<string> = new Set(["decline", "elaborate", "refuse", "specify"]);

const NEGATIVE: ReadonlySet<string> = new Set(["n't", "never", "no", "not", "without"]);

const isNegative = (draft: Draft, index: number): boolean => draftDependents(draft, index).some((below) => NEGATIVE.has(draft.tokens[below]!.text.toLowerCase()));

/** True for a predicate that keeps something from a report. */
const withholds = (draft: Draft, verb: number): boolean => {
  const { lemma } = draft.tokens[verb]!;
  if (WITHHOLDING.has(lemma)) return lemma === "decline" || lemma === "refuse" ? hasDependent(draft, verb, "xcomp") : isNegative(draft, verb);
  if (!GIVING.has(lemma)) return false;
  return draftDependents(draft, verb).some((object) => draft.relations[object] === "obj" && DETAILS.has(draft.tokens[object]!.lemma) && (isNegative(draft, verb) || isNegative(draft, object)));
};

/** The verb of saying over the clause that a predicate was joined to. */
const sayingOver = (draft: Draft, first: number): number | undefined => {
  const verb = draft.relations[first] === "ccomp" ? draft.heads[first]! : -1;
  return verb >= 0 && verb < first && REPORTING_VERBS.has(draft.tokens[verb]!.lemma) && hasSubject(draft, verb) ? verb : undefined;
};

/**
 * Joins every such predicate of a draft to the verb of saying.
 *
 * @example
 * mendWithheldDetails(draftOf(tokens));
 */
export const mendWithheldDetails = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const first = draft.heads[verb]!;
    if (relation !== "conj" || first < 0 || first > verb || hasSubject(draft, verb) || !withholds(draft, verb)) return;
    const saying = sayingOver(draft, first);
    if (saying !== undefined) attach(draft, verb, saying, "conj");
  });
};
