/** Questions between quotation marks in a sentence that tells who asked them: “Who pays?” she asked. */
import type { Tree } from "../../tree/tree.js";

/** Marks that may close a quotation. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(["\"", "”", "’’", "''", "»"]);

/**
 * The tokens whose quotation ends with a question mark: one pass from the end, as each is asked about.
 *
 * @example
 * quotedQuestions(tree).has(verb);
 */
export const quotedQuestions = ({ tokens }: Tree): ReadonlySet<number> => {
  const found = new Set<number>();
  let isAsked = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (isAsked) found.add(index);
    if (CLOSING_QUOTES.has(tokens[index]!.text)) isAsked = tokens[index - 1]?.text.includes("?") === true;
  }
  return found;
};
