/** "“The garden,” says Ann Lee, “covers a hectare”": the subject of a quotation that the frame splits is not the speaker. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, attachSubject, draftDependents, isNominal, isSubject, type Draft } from "./draft.js";

const CLOSING: ReadonlySet<string> = new Set(["”", "\"", "''", "’", "'"]);
const OPENING: ReadonlySet<string> = new Set(["“", "\"", "``", "‘", "'"]);

/** The clause behind a verb of saying, with the place of the quotation mark that opens between them. */
const clauseBehind = ({ heads, relations, tokens }: Draft, saying: number): { readonly clause: number; readonly mark: number } | undefined => {
  const clause = relations.findIndex((relation, index) => index > saying && heads[index] === saying && (relation === "ccomp" || relation === "parataxis"));
  const mark = clause < 0 ? -1 : tokens.findIndex(({ text }, index) => index > saying && index < clause && OPENING.has(text));
  return mark < 0 ? undefined : { clause, mark };
};

const mend = (draft: Draft, saying: number): void => {
  const quoted = draftDependents(draft, saying).find((index) => index < saying && isSubject(draft, index) && isNominal(draft, index));
  const behind = quoted === undefined ? undefined : clauseBehind(draft, saying);
  if (quoted === undefined || behind === undefined) return;
  const { clause, mark } = behind;
  const isSpeaker = (index: number): boolean => isNominal(draft, index)
    && ((draft.heads[index] === clause && isSubject(draft, index)) || (draft.heads[index] === saying && /^(?:obj|nsubj|obl)/.test(draft.relations[index]!)));
  const speaker = draft.tokens.findIndex((_, index) => index > saying && index < mark && isSpeaker(index));
  if (speaker < 0 || draftDependents(draft, clause).some((index) => index > mark && isSubject(draft, index))) return;
  attach(draft, speaker, saying, "nsubj");
  attachSubject(draft, quoted, clause);
};

/**
 * Gives the clauses of a draft whose quotation is split by its frame the subject that stands before the frame.
 *
 * @example
 * mendSplitQuotations(draftOf(tokens));
 */
export const mendSplitQuotations = (draft: Draft): void => {
  draft.tokens.forEach(({ lemma }, index) => {
    if (REPORTING_VERBS.has(lemma) && index > 1 && CLOSING.has(draft.tokens[index - 1]!.text)) mend(draft, index);
  });
};
