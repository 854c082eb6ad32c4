/** Two things named in one breath, "Russia and North Korea": what "both countries" points back to. */
import type { Parsed } from "../../types.js";
import type { Draft } from "../mentions/draft.js";

const PAIRED: ReadonlySet<string> = new Set(["place", "organization", "person"]);

/**
 * The pairs of neighbouring names of one type that "and" joins, as descriptions.
 *
 * @example
 * findPairs(document, names); // => a draft over "Russia and North Korea"
 */
export const findPairs = (document: Parsed, names: readonly Draft[]): readonly Draft[] => {
  const pairs: Draft[] = [];
  for (let index = 0; index + 1 < names.length; index++) {
    const left = names[index]!;
    const right = names[index + 1]!;
    if (left.sentence !== right.sentence || left.type !== right.type || !PAIRED.has(left.type)) continue;
    const { tokens } = document.sentences[left.sentence]!;
    const between = tokens.slice(left.last + 1, right.first).map(({ text }) => text.toLowerCase());
    const joined = between.length <= 2 && between[0] === "and" && (between[1] === undefined || between[1] === "the");
    const listed = tokens[left.first - 1]?.text === "," || tokens[right.last + 1]?.text.toLowerCase() === "and";
    if (!joined || listed) continue;
    pairs.push({ sentence: left.sentence, first: left.first, last: right.last, head: left.last, type: left.type, form: "nominal", span: { start: left.span.start, end: right.span.end } });
  }
  return pairs;
};
