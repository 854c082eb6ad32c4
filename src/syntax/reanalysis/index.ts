/**
 * Second looks at a parsed sentence. The parser scores every arc by itself and knows no grammar; each rule here knows one
 * thing that no sentence does, by its shape, and says what the tree must be instead.
 */
import type { Token } from "../../types.js";
import { mendAbsolutes } from "./absolute.js";
import { mendAged } from "./aged.js";
import { mendApposedSubjects } from "./apposed-subject.js";
import { mendChargesBehindLists } from "./charge-behind-list.js";
import { mendClausesAfter } from "./clause-after.js";
import { mendConjunctForms } from "./conjunct-form.js";
import { mendCoordinators } from "./coordinator.js";
import { mendDaysBefore } from "./day-before.js";
import { mendDaysBesideNouns } from "./day-beside-noun.js";
import { draftOf, type Draft } from "./draft.js";
import { mendDue } from "./due.js";
import { mendExpressedNouns } from "./expressed-noun.js";
import { mendFramesBeforeQuotations } from "./frame-before-quotation.js";
import { mendGoingTo } from "./going-to.js";
import { mendInterposedFrames } from "./interposed-frame.js";
import { mendInvertedConditions } from "./inverted-condition.js";
import { mendInvertedFrames } from "./inverted-frame.js";
import { mendMonthsOfMay } from "./month-may.js";
import { mendNominalPredicates } from "./nominal-predicate.js";
import { mendNounContents } from "./noun-content.js";
import { mendObjectInfinitives } from "./object-infinitive.js";
import { mendObjectRoles } from "./object-role.js";
import { mendParallelNouns } from "./parallel-noun.js";
import { mendPartsOfWhich } from "./part-of-which.js";
import { mendRelativesOnTimes } from "./relative-on-time.js";
import { mendSecondSubjects } from "./second-subject.js";
import { mendSetOffParticiples } from "./set-off-participle.js";
import { mendSplitQuotations } from "./split-quotation.js";
import { mendSubjectsBehindConjunctions } from "./subject-behind-conjunction.js";
import { mendSubjectsBehindPrepositions } from "./subject-behind-preposition.js";
import { mendSubordinateRoots } from "./subordinate-root.js";
import { mendTimeClauses } from "./time-clause.js";
import { mendToldClauses } from "./told-clause.js";
import { mendUnmarkedClauses } from "./unmarked-clause.js";
import { mendWhoRelatives } from "./who-relative.js";
import { mendWithheldDetails } from "./withheld-detail.js";

/** Every rule, in its order: the root first, because the others look at what hangs on predicates. */
export const SECOND_LOOKS: readonly ((draft: Draft) => void)[] = [
  mendMonthsOfMay,
  mendNounContents,
  mendPartsOfWhich,
  mendRelativesOnTimes,
  mendWhoRelatives,
  mendNominalPredicates,
  mendSubordinateRoots,
  mendApposedSubjects,
  mendTimeClauses,
  mendGoingTo,
  mendAbsolutes,
  mendAged,
  mendDue,
  mendDaysBefore,
  mendSetOffParticiples,
  mendSplitQuotations,
  mendDaysBesideNouns,
  mendSecondSubjects,
  mendParallelNouns,
  mendSubjectsBehindConjunctions,
  mendUnmarkedClauses,
  mendCoordinators,
  mendSubjectsBehindPrepositions,
  mendClausesAfter,
  mendToldClauses,
  mendInvertedFrames,
  mendInterposedFrames,
  mendFramesBeforeQuotations,
  mendExpressedNouns,
  mendObjectInfinitives,
  mendObjectRoles,
  mendConjunctForms,
  mendWithheldDetails,
  mendChargesBehindLists,
  mendInvertedConditions,
];

/** True where every token leads up to the one root. */
const isTree = (heads: readonly number[]): boolean => {
  const safe = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && safe[at] === 0 && path.length <= heads.length) {
      path.push(at);
      at = heads[at]!;
    }
    if (path.length > heads.length) return false;
    for (const index of path) safe[index] = 1;
  }
  return heads.filter((head) => head < 0).length === 1;
};

/**
 * The tokens with the errors mended that can be known by their shape; the same tokens where there are none.
 *
 * @example
 * reanalyse(sentence.tokens);
 */
export const reanalyse = (tokens: readonly Token[]): readonly Token[] => {
  const draft = draftOf(tokens);
  for (const rule of SECOND_LOOKS) rule(draft);
  const isChanged = tokens.some(({ head, relation }, index) => head !== draft.heads[index] || relation !== draft.relations[index]);
  if (!isChanged || !isTree(draft.heads)) return tokens;
  const mended: Token[] = [];
  tokens.forEach(({ text, span, lemma, pos }, index) => { mended.push({ text, span, lemma, pos, head: draft.heads[index]!, relation: draft.relations[index]! }); });
  return mended;
};
