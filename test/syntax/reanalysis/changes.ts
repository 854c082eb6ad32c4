/** Trees written as rows, and what second looks change in them. */
import { reanalyse } from "../../../src/syntax/reanalysis/index.js";
import type { PartOfSpeech, Token } from "../../../src/types.js";

/** Tokens from "word POS relation head" rows parted by bars; heads are words, the root has none. A lemma may follow a slash. */
const tokensOf = (rows: string): readonly Token[] => {
  const cut = rows.split(" | ").map((row) => row.split(" "));
  let start = 0;
  return cut.map(([word = "", pos = "", relation = "", head]) => {
    const [text = "", lemma = text.toLowerCase()] = word.split("/");
    const token = { text, span: { start, end: start + text.length }, lemma, pos: pos as PartOfSpeech, relation, head: cut.findIndex(([other = ""]) => other.split("/")[0] === head) };
    start += text.length + 1;
    return token;
  });
};

/** "word relation head" of every token that is not as it was given. */
export const changes = (rows: string): readonly string[] => {
  const tokens = tokensOf(rows);
  const mended = reanalyse(tokens);
  return mended.flatMap(({ text, relation, head }, index) =>
    (head === tokens[index]!.head && relation === tokens[index]!.relation ? [] : [`${text} ${relation} ${mended[head]?.text ?? "-"}`]));
};
