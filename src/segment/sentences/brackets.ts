/** Brackets that hold whole sentences inside a sentence. */
import type { TokenList } from "../tokens/scan.js";

const CLOSING: ReadonlyMap<string, string> = new Map([["(", ")"], ["[", "]"], ["{", "}"], ["（", "）"]]);
const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values());

/** Longest content of a bracket, in tokens, that keeps a sentence together; longer ones are often never meant to close. */
const LONGEST = 60;

/**
 * For each token inside a short pair of brackets the index of the token that opens the outermost pair, else -1.
 *
 * @example
 * bracketsOf("(a) b", scanTokens("(a) b", 0, 5)); // => [0, 0, 0, -1]
 */
export const bracketsOf = (text: string, { starts }: TokenList): Int32Array => {
  const outermost = new Int32Array(starts.length).fill(-1);
  let stack: number[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const character = text[starts[index]!]!;
    if (CLOSING.has(character)) stack.push(index);
    else if (CLOSERS.has(character)) {
      const opener = stack.pop();
      if (opener === undefined || CLOSING.get(text[starts[opener]!]!) !== character) stack = [];
      else if (stack.length === 0 && index - opener <= LONGEST) outermost.fill(opener, opener, index + 1);
    }
  }
  return outermost;
};
