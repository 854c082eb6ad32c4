/** What is told of a claim: short on a card in the text, in full in the list. */
import type { Claim } from "../../types.js";
import { decimals, oneLine, voicesOf, whenOf, type NameBook } from "../readable.js";
import { element, together, type Child, type Markup } from "./markup.js";

/** Words of the article, kept from turning the direction of what follows. */
const quoted = (text: string): Markup => element("bdi", {}, text);

const separated = (items: readonly Markup[], separator: string): readonly Child[] => items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

/** Who says it: the names, outermost first, and the stance where there is one. */
const sourceOf = (claim: Claim, book: NameBook): Markup => {
  const voices = voicesOf(claim, book);
  if (voices.length === 0) return element("span", { class: "own-voice" }, "the article itself");
  return together(...separated(
    voices.map(({ name, stance }) => together(
      name === undefined ? element("span", { class: "own-voice" }, "unspecified") : element("strong", {}, quoted(name)),
      stance === "neutral" ? "" : element("span", { class: `stance ${stance}` }, ` ${stance}`))),
    " › "));
};

/** The score as a bar with its number. */
const scoreOf = ({ checkWorthiness }: Claim): Markup => {
  const score = decimals(checkWorthiness);
  return element("span", { class: "score" },
    element("svg", { class: "bar", viewBox: "0 0 50 6", width: "50", height: "6", "aria-hidden": "true" },
      element("rect", { class: "track", width: "50", height: "6", rx: "3" }),
      element("rect", { class: "fill", width: String(Math.round(Math.min(Math.max(checkWorthiness, 0), 1) * 50)), height: "6", rx: "3" })),
    ` ${score}`);
};

const kindTag = ({ kind }: Claim): Markup => element("span", { class: "kind" }, kind);

/** Polarity only where it is negative, certainty always. */
const surenessOf = ({ certainty, polarity }: Claim): string => `${certainty}${polarity === "negative" ? ", denied or negated" : ""}`;

/**
 * The lines of a claim on a card: kind, source, certainty, score, and the statement.
 *
 * @example
 * cardOf(claim, 3, nameBookOf(extraction)).html;
 */
export const cardOf = (claim: Claim, number: number, book: NameBook): Markup =>
  element("span", { class: `told k-${claim.kind}` },
    element("span", { class: "line" }, kindTag(claim), " ", sourceOf(claim, book), element("span", { class: "sure" }, ` · ${surenessOf(claim)} · check `), scoreOf(claim)),
    element("span", { class: "line" }, element("a", { href: `#claim-${number}` }, String(number)), " ", quoted(oneLine(claim.statement.text))));

const fact = (name: string, ...value: readonly Child[]): Markup => together(element("dt", {}, name), element("dd", {}, ...value));

const phrases = (texts: readonly string[]): readonly Child[] => separated(texts.map((text) => quoted(oneLine(text))), "; ");

const factsOf = (claim: Claim): readonly Markup[] => {
  const cue = claim.attribution.at(-1)?.cue;
  return [
    ...(cue === undefined ? [] : [fact("cue", quoted(oneLine(cue.text)))]),
    ...(claim.quantities.length === 0 ? [] : [fact("amounts", ...phrases(claim.quantities.map(({ text }) => text)))]),
    ...(claim.conditions.length === 0 ? [] : [fact("if", ...phrases(claim.conditions.map(({ text }) => text)))]),
    fact("checkable", claim.verifiability),
    fact("confidence", decimals(claim.confidence)),
    fact("key", quoted(claim.key)),
    fact("in the text", quoted(oneLine(claim.text))),
  ];
};

/**
 * A claim in the list beside the article: number, statement, source, certainty, time, score, and the rest folded.
 *
 * @example
 * listItemOf(claim, 3, true, nameBookOf(extraction)).html;
 */
export const listItemOf = (claim: Claim, number: number, worth: boolean, book: NameBook): Markup => {
  const when = whenOf(claim);
  return element("li", { id: `claim-${number}`, class: `entry k-${claim.kind}${worth ? "" : " low"}` },
    element("p", { class: "statement" },
      element("a", { class: "number", href: `#text-${number}`, "aria-label": `claim ${number}: show in the text` }, String(number)), " ",
      quoted(oneLine(claim.statement.text))),
    element("p", { class: "meta" }, kindTag(claim), " ", sourceOf(claim, book)),
    element("p", { class: "meta" }, surenessOf(claim), ...(when.length > 0 ? [" · ", ...phrases(when)] : []), " · check ", scoreOf(claim)),
    element("details", {}, element("summary", {}, "more"), element("dl", {}, ...factsOf(claim))));
};
