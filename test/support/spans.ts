/** Collects every phrase of a value, wherever it stands, and says what is wrong with it. */
import type { Phrase, Span } from "../../src/index.js";

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string" && "span" in value && isSpan(value.span);

/** Every object with a text and a span, at any depth. */
export const phrasesIn = (value: unknown): readonly Phrase[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(phrasesIn);
  return isPhrase(value) ? [value, ...inside] : inside;
};

/** Every span, at any depth. */
export const spansIn = (value: unknown): readonly Span[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
};

/** What is wrong with the phrases and spans of a value that was read from `text`. */
export const faultsOf = (text: string, value: unknown): readonly string[] => [
  ...spansIn(value).filter(({ start, end }) => !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length)
    .map(({ start, end }) => `span ${start}..${end} is not in a text of ${text.length}`),
  ...phrasesIn(value).filter(({ text: words, span }) => text.slice(span.start, span.end) !== words)
    .map(({ text: words, span }) => `${JSON.stringify(words)} is not at ${span.start}..${span.end}`),
  ...phrasesIn(value).filter(({ span, spans }) => spans !== undefined && (spans[0].start !== span.start || spans.at(-1)?.end !== span.end))
    .map(({ span }) => `the spans of ${span.start}..${span.end} do not begin and end with it`),
  ...phrasesIn(value).filter(({ spans }) => spans?.some(({ start }, at) => at > 0 && start < (spans[at - 1]?.end ?? 0)) === true)
    .map(({ span }) => `the spans of ${span.start}..${span.end} are not in order`),
];
