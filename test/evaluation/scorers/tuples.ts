/** Propositions and attributions as the tuples of open information extraction, in the words of the text. */
import type { Attribution, ClausePiece, Extracted, ExtractedProposition, Phrase } from "../../../src/types.js";

import type { Extraction } from "./carb.js";

/** Token texts, joined as they stand in the article: with a space only where there is one or where words were left out. */
export const saidTokens = (document: Extracted, sentence: number, tokens: readonly number[]): string => {
  const all = document.sentences[sentence]!.tokens;
  let text = "";
  let end = -1;
  for (const index of tokens) {
    const { span } = all[index]!;
    text += `${text === "" || span.start === end ? "" : " "}${document.article.text.slice(span.start, span.end)}`;
    end = span.end;
  }
  return text;
};

interface Slots {
  readonly subject: string;
  readonly predicate: readonly string[];
  readonly rest: readonly { readonly role: string; readonly tokens: readonly number[]; readonly text: string }[];
}

const slotsOf = (document: Extracted, proposition: ExtractedProposition): Slots => {
  const subject: string[] = [];
  const predicate: string[] = [];
  const rest: { role: string; tokens: readonly number[]; text: string }[] = [];
  proposition.clause.forEach((piece: ClausePiece) => {
    if (piece.how === "template") {
      if (piece.text !== ",") (piece.text === "’s" ? subject : predicate).push(piece.text === "’s" ? "'s" : piece.text);
      return;
    }
    const text = saidTokens(document, proposition.sentence, piece.tokens);
    if (piece.role === "subject") subject.push(text);
    else if (piece.role === "predicate") predicate.push(text);
    else rest.push({ role: piece.role, tokens: piece.tokens, text });
  });
  return { subject: subject.join(" "), predicate, rest };
};

const clean = (text: string): string => text.replace(/^[\s,;:.'"`-]+ | [\s,;:.]+$/g, "").trim();

const CONFIDENCE: Readonly<Record<string, number>> = {
  "main": 0.9, "coordinated": 0.85, "complement": 0.85, "relative": 0.8, "open-complement": 0.8, "adverbial": 0.7, "reduced-relative": 0.7, "apposition": 0.75, "headline": 0.6,
};

/** A proposition as one CaRB tuple: subject, predicate, and all that follows. */
export const carbTuple = (document: Extracted, proposition: ExtractedProposition): Extraction => {
  const { subject, predicate, rest } = slotsOf(document, proposition);
  const order = [...rest].sort((left, right) => Number(right.role === "object" || right.role === "complement") - Number(left.role === "object" || left.role === "complement"));
  return { conf: CONFIDENCE[proposition.structure] ?? 0.5, pred: predicate.join(" "), args: [subject, ...order.map(({ text }) => clean(text))].filter((text, index) => index === 0 || text !== "") };
};

const phraseText = (document: Extracted, phrase: Phrase): string =>
  (phrase.spans ?? [phrase.span]).map(({ start, end }) => document.article.text.slice(start, end)).join(" ");

/** An attribution as one CaRB tuple: source, cue, content. */
export const attributionTuple = (document: Extracted, { source, cue, content }: Attribution): Extraction | undefined =>
  source === undefined || cue === undefined ? undefined
    : { conf: 0.9, pred: phraseText(document, cue), args: [phraseText(document, source), content.map((phrase) => phraseText(document, phrase)).join(" ")] };
