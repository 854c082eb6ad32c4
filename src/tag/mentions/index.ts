/** Mentions of things: names, third-person pronouns and descriptions. */
import { covers, overlaps } from "../../text/span.js";
import type { Mention, Parsed } from "../../types.js";
import { byPlace, share, type Draft } from "./draft.js";
import { findNames } from "./names.js";
import { findNominals } from "./nominals.js";
import { findPronouns } from "./pronouns.js";

/** Drops what overlaps a value: both lists are sorted, one walk. */
const withoutValues = (drafts: readonly Draft[], values: readonly Mention[]): readonly Draft[] => {
  let next = 0;
  return drafts.filter(({ span, type }) => {
    while (next < values.length && values[next]!.span.end <= span.start) next++;
    return next >= values.length || !overlaps(values[next]!.span, span) || (type === "law" && covers(span, values[next]!.span));
  });
};

/**
 * The values that stand in no law: "2018" in "the Data Act of 2018" is part of a name.
 *
 * @example
 * valuesOutside(drafts, values.mentions);
 */
export const valuesOutside = (drafts: readonly Draft[], values: readonly Mention[]): readonly Mention[] => {
  const laws = drafts.filter(({ type }) => type === "law");
  let next = 0;
  return values.filter(({ span }) => {
    while (next < laws.length && laws[next]!.span.end <= span.start) next++;
    return next >= laws.length || !overlaps(laws[next]!.span, span);
  });
};

/** Descriptions of one sentence are few: the names beside them are looked up by sentence. */
const clashes = (nominal: Draft, names: readonly Draft[] | undefined): boolean =>
  names !== undefined && names.some((name) => share(name, nominal) && name.first <= nominal.head && nominal.head <= name.last);

/**
 * The names, pronouns and descriptions of an article, in order. Names overlap neither each other nor a value.
 *
 * @example
 * findMentions(document, values.mentions);
 */
export const findMentions = (document: Parsed, values: readonly Mention[]): readonly Draft[] => {
  const names = withoutValues(findNames(document), values);
  const bySentence = new Map<number, Draft[]>();
  for (const name of names) {
    const list = bySentence.get(name.sentence);
    if (list === undefined) bySentence.set(name.sentence, [name]);
    else list.push(name);
  }
  const nominals = findNominals(document).filter((nominal) => !clashes(nominal, bySentence.get(nominal.sentence)));
  return [...names, ...findPronouns(document), ...nominals].sort(byPlace);
};
