/** "Had the dam held, the town would have been safe": an auxiliary that opens a sentence before its subject supposes. */
import { attach, attachSubject, isNominal, type Draft } from "./draft.js";

const OPENING: ReadonlySet<string> = new Set(["Had", "Should", "Were"]);

/** What the other clause holds: nothing that was supposed is told as a fact. */
const CONSEQUENCES: ReadonlySet<string> = new Set(["could", "might", "would"]);

const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who", "whose"]);

/** The head of what stands between the auxiliary and its verb: its own head stands outside. */
const subjectBefore = (draft: Draft, opening: number, verb: number): number | undefined => {
  for (let index = opening + 1; index < verb; index++) {
    const head = draft.heads[index]!;
    if ((head <= opening || head >= verb) && isNominal(draft, index)) return index;
  }
  return undefined;
};

/** The opening auxiliary, the verb that it inverts and the predicate of the clause behind the comma. */
const partsOf = ({ heads, relations, tokens }: Draft): { readonly opening: number; readonly verb: number; readonly main: number } | undefined => {
  const opening = tokens.findIndex(({ pos }) => pos !== "PUNCT");
  if (opening < 0 || !OPENING.has(tokens[opening]!.text) || tokens.some(({ text }) => text === "?")) return undefined;
  const comma = tokens.findIndex(({ text }, index) => text === "," && index > opening + 2);
  const consequence = tokens.findIndex(({ lemma }, index) => index > comma && CONSEQUENCES.has(lemma) && relations[index] === "aux");
  const verb = tokens.findIndex(({ pos }, index) => index > opening + 1 && pos === "VERB");
  if (comma < 0 || consequence < 0 || verb < 0 || verb > comma || heads[consequence]! <= comma) return undefined;
  // "..., it is likely that they would": the clause that the consequence is part of.
  let main = heads[consequence]!;
  while (heads[main]! > comma && heads[main]! < main) main = heads[main]!;
  return tokens.slice(opening, verb).some(({ lemma }) => RELATIVES.has(lemma)) ? undefined : { opening, verb, main };
};

/**
 * Makes the clause with which a draft opens, an auxiliary before its subject, a condition of the clause behind the comma.
 *
 * @example
 * mendInvertedConditions(draftOf(tokens));
 */
export const mendInvertedConditions = (draft: Draft): void => {
  const parts = partsOf(draft);
  const subject = parts === undefined ? undefined : subjectBefore(draft, parts.opening, parts.verb);
  if (parts === undefined || subject === undefined) return;
  const { opening, verb, main } = parts;
  const { heads, relations } = draft;
  if (heads[main]! >= 0 && heads[main]! <= verb) attach(draft, main, -1, "root");
  heads.forEach((head, index) => { if (head === opening && index !== verb && index !== subject) heads[index] = verb; });
  attach(draft, verb, main, "advcl");
  if (relations[opening] !== "cop" || heads[opening] !== verb) attach(draft, opening, verb, "aux");
  attachSubject(draft, subject, verb);
};
