/**
 * "with both teams expected to win", ", a former clerk turned mayor,": a participle that is no predicate. Behind "with" it has a subject of
 * its own; "turned" between two nouns makes one description of them.
 */
import { attach, draftDependents, hasDependent, hasSubject, isPast, startOf, type Draft } from "./draft.js";

/** The noun with "with" before it that was hung below a participle. */
const mendBehindWith = (draft: Draft, participle: number): void => {
  if (!isPast(draft, participle) || hasSubject(draft, participle) || hasDependent(draft, participle, "obj", "aux", "aux:pass")) return;
  const noun = draftDependents(draft, participle).find((index) => index < participle && draft.relations[index] === "obl");
  const preposition = noun === undefined ? undefined : draftDependents(draft, noun).find((index) => index < noun && draft.relations[index] === "case" && draft.tokens[index]!.lemma === "with");
  if (noun === undefined || preposition === undefined || draft.tokens.slice(noun, participle).some(({ text }) => text === ",")) return;
  attach(draft, noun, participle, "nsubj:pass");
  attach(draft, preposition, participle, "mark");
};

const isBareNoun = (draft: Draft, index: number | undefined): boolean => index !== undefined && draft.tokens[index]!.pos === "NOUN" && !hasDependent(draft, index, "det", "nmod:poss");

/** A comma, behind which a description begins, with the noun or name that it describes before it. */
const describedBefore = (draft: Draft, noun: number): number | undefined => {
  const first = startOf(draft, noun);
  const described = first - 2;
  return draft.tokens[first - 1]?.text === "," && ["NOUN", "PROPN"].includes(draft.tokens[described]?.pos ?? "") ? described : undefined;
};

const mendTurned = (draft: Draft, turned: number): void => {
  const noun = turned - 1;
  if (draft.tokens[turned]!.text !== "turned" || draft.relations[turned] !== "parataxis" || draft.heads[noun] !== turned) return;
  const result = draftDependents(draft, turned).find((index) => index > turned && /^(?:obj|xcomp|nmod)/.test(draft.relations[index]!));
  const described = isBareNoun(draft, result) ? describedBefore(draft, noun) : undefined;
  if (described === undefined || draft.heads[described]! > turned) return;
  const above = draft.heads[turned]!;
  attach(draft, noun, described, "appos");
  attach(draft, turned, noun, "acl");
  for (const index of draftDependents(draft, turned)) {
    if (index > turned && index !== result && draft.tokens[startOf(draft, index) - 1]?.text === ",") draft.heads[index] = above;
  }
};

/**
 * Mends both in a draft.
 *
 * @example
 * mendAbsolutes(draftOf(tokens));
 */
export const mendAbsolutes = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "advcl" || relation === "acl") mendBehindWith(draft, index);
    else if (relation === "parataxis") mendTurned(draft, index);
  });
};
