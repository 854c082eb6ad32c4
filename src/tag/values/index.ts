/** Dates, times, durations and quantities with their values. */
import { phraseAt } from "../../text/span.js";
import type { Diagnostic, Mention, Parsed, Quantity, TimeValue } from "../../types.js";
import { atomsOf } from "./atoms.js";
import type { Moment } from "./moment.js";
import { findMoments } from "./moments/index.js";
import { findQuantities } from "./quantities/index.js";
import { resolve } from "./resolve/index.js";
import type { Scene } from "./scene.js";
import { settingOf, statedReference, yearsOf } from "./setting.js";

/** The values of an article. */
export interface Values {
  /** Ascending; each with its own mention. */
  readonly times: readonly TimeValue[];
  /** Ascending. */
  readonly quantities: readonly Quantity[];
  /** The mentions of all of them, ascending and without overlap. */
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

type Spoken = Pick<Scene, "spokenDay" | "spokenFromPublication">;

const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;

/**
 * Finds the dates, times, durations and quantities of an article.
 *
 * @example
 * findValues(parsed).times[0]?.value; // => "2024-06-19"
 */
export const findValues = (document: Parsed): Values => {
  const { text } = document.article;
  const atoms = document.sentences.map((sentence) => atomsOf(text, sentence.span));
  const { setting, diagnostics } = settingOf(document, atoms);
  const unread: readonly Scene[] = document.sentences.map((sentence, index) => ({ ...setting, sentence, atoms: atoms[index]! }));
  const moments = unread.map(findMoments);
  const years = yearsOf(moments.flat());
  const stated = setting.reference === undefined ? firstStated(unread, moments) : undefined;
  const scenes = years.size === 0 && stated === undefined ? unread : unread.map((scene): Scene => ({ ...scene, years, ...(stated === undefined ? {} : { reference: stated }) }));
  const times: TimeValue[] = [];
  const quantities: Quantity[] = [];
  const mentions: Mention[] = [];
  let spoken: Spoken = {};
  scenes.forEach((scene, index) => {
    if (index > 0 && scenes[index - 1]!.sentence.block !== scene.sentence.block) spoken = {};
    for (const moment of moments[index]!) {
      const { type, value, anchor } = resolve({ ...scene, ...spoken }, moment);
      if (value !== undefined && DAY.test(value)) spoken = { spokenDay: value.slice(0, 10), spokenFromPublication: anchor === "publication" };
      const phrase = phraseAt(text, { start: scene.atoms[moment.from]!.start, end: scene.atoms[moment.to - 1]!.end });
      // A date that the article itself states is no guess from the outside: its anchor is the text.
      const own = anchor === "publication" && setting.reference === undefined ? "absolute" : anchor;
      const valued = value === undefined ? {} : { value };
      times.push({ ...phrase, ...valued, anchor: own });
      mentions.push({ ...phrase, type, form: "value", ...valued, anchor: own });
    }
    const amounts = findQuantities(scene, moments[index]!);
    quantities.push(...amounts);
    mentions.push(...amounts.map(mentionOf));
  });
  return { times, quantities, mentions: withoutOverlap(mentions), diagnostics };
};

const firstStated = (scenes: readonly Scene[], moments: readonly (readonly Moment[])[]): ReturnType<typeof statedReference> => {
  for (const [index, scene] of scenes.entries()) {
    const stated = statedReference(scene.atoms, moments[index]!);
    if (stated !== undefined) return stated;
  }
  return undefined;
};

const mentionOf = ({ text, span, unit, value }: Quantity): Mention => ({ text, span, type: typeOf(unit), form: "value", value });

const typeOf = (unit: string | undefined): Mention["type"] =>
  unit === "percent" || unit === "percentage-point" ? "percent" : unit !== undefined && /^[A-Z]{3}$/u.test(unit) ? "money" : "quantity";

// A duration is a time and an amount; it has one mention, that of the time.
const withoutOverlap = (mentions: readonly Mention[]): readonly Mention[] => {
  const order = [...mentions].sort((left, right) => left.span.start - right.span.start || Number(right.anchor !== undefined) - Number(left.anchor !== undefined));
  const kept: Mention[] = [];
  for (const mention of order) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) kept.push(mention);
    else if (mention.anchor !== undefined && last.anchor === undefined) kept[kept.length - 1] = mention;
  }
  return kept;
};
