/** From the pieces of a clause to its words. */
import { gatherFound } from "../../text/gather.js";
import type { ClausePiece, Sentence, Token } from "../../types.js";
import { inflect } from "./inflect.js";
import { isClosing, type Unit } from "./unit.js";

/** True where a blank stands between a token and the token that was said before it. */
const hasSpace = (tokens: readonly Token[], previous: number | undefined, index: number): boolean => {
  const token = tokens[index]!;
  if (previous === index - 1) return token.span.start > tokens[previous]!.span.end;
  return !isClosing(token.text);
};

/** Objects that become subjects: "accused her of lying" -> "She lied". */
const NOMINATIVES: ReadonlyMap<string, string> = new Map([["her", "she"], ["him", "he"], ["me", "I"], ["them", "they"], ["us", "we"]]);

const wordUnits = (tokens: readonly Token[], piece: ClausePiece & { readonly how: "words" }, before: number | undefined): readonly Unit[] => {
  let previous = before;
  return gatherFound(piece.tokens, (index): Unit | undefined => {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const space = hasSpace(tokens, previous, index);
    previous = index;
    const from = token.span;
    const nominative = piece.role === "subject" && piece.tokens.length === 1 && token.pos === "PRON" ? NOMINATIVES.get(token.text) : undefined;
    if (nominative !== undefined) return { text: nominative, how: "inflected", from, token: index, space };
    if (piece.inflect === undefined) return { text: token.text, how: "verbatim", from, token: index, space };
    const text = inflect(token.lemma, piece.inflect);
    return { text, how: text === token.text ? "verbatim" : "inflected", from, token: index, space };
  });
};

/**
 * The words of a clause in speaking order.
 *
 * @example
 * unitsOf(sentence, [{ how: "words", role: "subject", tokens: [0, 1] }, { how: "template", text: "was" }]);
 */
export const unitsOf = (sentence: Sentence, clause: readonly ClausePiece[]): readonly Unit[] => {
  const units: Unit[] = [];
  let previous: number | undefined;
  for (const piece of clause) {
    if (piece.how === "template") {
      units.push({ text: piece.text, how: "template", space: !isClosing(piece.text) });
      previous = undefined;
      continue;
    }
    units.push(...wordUnits(sentence.tokens, piece, previous));
    previous = piece.tokens.at(-1) ?? previous;
  }
  return units;
};
