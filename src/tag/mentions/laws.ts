/** Laws and treaties by their shape: "Article 51 of the UN Charter", "the Agreement on Trade", "the Data Protection Act of 2018". */
import { LAW_NOUNS } from "../../lexicon/law-nouns.js";
import type { Sentence, Token } from "../../types.js";
import type { Draft } from "./draft.js";

const PARTS: ReadonlySet<string> = new Set(["article", "section", "regulation", "resolution", "amendment", "directive", "protocol", "chapter"]);
const JOINING: ReadonlySet<string> = new Set(["of", "on", "for", "and", "the", "against", "to", "in", "concerning", "-"]);

/** Longest name of a law in tokens: keeps the scan linear. */
const LONGEST = 16;

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > 127 ? text[0] !== text[0]!.toLowerCase() : code >= 65 && code <= 90;
};
const isNumber = (text: string): boolean => text[0]! >= "0" && text[0]! <= "9";
const isLaw = (text: string): boolean => isCapital(text) && LAW_NOUNS.has(text.toLowerCase());

/** The end of a capitalised stretch that starts at `from`: joining words count only where a capital follows. */
const endOfCapitals = (tokens: readonly Token[], from: number): number => {
  let last = from;
  for (let index = from + 1; index < Math.min(tokens.length, from + LONGEST); index++) {
    const { text } = tokens[index]!;
    if (isCapital(text)) last = index;
    else if (!JOINING.has(text) || index - last > 2) break;
  }
  return last;
};

/** "Article 51", with "of the UN Charter" where it follows. */
const numberedAt = (tokens: readonly Token[], index: number): number | undefined => {
  const next = tokens[index + 1];
  if (next === undefined || !PARTS.has(tokens[index]!.text.toLowerCase()) || !isCapital(tokens[index]!.text) || !isNumber(next.text)) return undefined;
  if (tokens[index + 2]?.text !== "of") return index + 1;
  const start = tokens[index + 3]?.text === "the" ? index + 4 : index + 3;
  return tokens[start] !== undefined && isCapital(tokens[start].text) ? endOfCapitals(tokens, start) : index + 1;
};

/** "Agreement on Comprehensive Strategic Partnership": a law noun, a preposition and capitals. */
const headedAt = (tokens: readonly Token[], index: number): number | undefined => {
  const next = tokens[index + 1]?.text;
  if (index === 0 || !isLaw(tokens[index]!.text) || (next !== "on" && next !== "of" && next !== "for" && next !== "against")) return undefined;
  const start = tokens[index + 2]?.text === "the" ? index + 3 : index + 2;
  return tokens[start] !== undefined && isCapital(tokens[start].text) ? endOfCapitals(tokens, start) : undefined;
};

const WEAK: ReadonlySet<string> = new Set(["law", "code", "article", "section", "bill", "order"]);

/** "Data Protection Act", "UN Charter": capitals that end in a law noun; a year may follow. */
const endedAt = (tokens: readonly Token[], index: number): number | undefined => {
  if (!isCapital(tokens[index]!.text) || (index > 0 && isCapital(tokens[index - 1]!.text))) return undefined;
  let last = index;
  while (last + 1 < Math.min(tokens.length, index + LONGEST) && isCapital(tokens[last + 1]!.text)) last++;
  const word = tokens[last]!.text.toLowerCase();
  if (last === index || !LAW_NOUNS.has(word) || WEAK.has(word)) return undefined;
  return tokens[last + 1]?.text === "of" && isNumber(tokens[last + 2]?.text ?? "x") ? last + 2 : last;
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(["The", "A", "An", "This", "That", "In", "On", "Under", "By", "For", "It", "If", "But", "And"]);

/**
 * The laws in a sentence, in order, without overlaps.
 *
 * @example
 * lawsIn(sentence, 0); // => drafts of type "law"
 */
export const lawsIn = (sentence: Sentence, number: number): readonly Draft[] => {
  const { tokens } = sentence;
  const laws: Draft[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isCapital(tokens[index]!.text)) continue;
    const first = FUNCTION_WORDS.has(tokens[index]!.text) ? index + 1 : index;
    if (tokens[first] === undefined || !isCapital(tokens[first].text)) continue;
    const last = numberedAt(tokens, first) ?? headedAt(tokens, first) ?? endedAt(tokens, first);
    if (last === undefined) continue;
    laws.push({ sentence: number, first, last, head: first, span: { start: tokens[first].span.start, end: tokens[last]!.span.end }, type: "law", form: "name" });
    index = last;
  }
  return laws;
};
