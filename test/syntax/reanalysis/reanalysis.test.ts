/** Trees as a left-to-right parser leaves them, and what they must be. */
import { describe, expect, it } from "vitest";
import { reanalyse } from "../../../src/syntax/reanalysis/index.js";
import type { PartOfSpeech, Token } from "../../../src/types.js";

/** Tokens from lines of word, lemma, part of speech, head (a word's place, 1 for the first, 0 for the root), relation. */
const tokensOf = (lines: string): readonly Token[] => {
  let start = 0;
  return lines.trim().split("\n").map((line) => {
    const [text = "", lemma = "", pos = "", head = "", relation = ""] = line.trim().split(/ +/);
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { text, span, lemma, pos: pos as PartOfSpeech, head: Number(head) - 1, relation };
  });
};

const arcs = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text, head, relation }) => `${text} ${relation} ${tokens[head]?.text ?? "ROOT"}`);

describe("reanalyse", () => {
  it("makes the first verb a participle where a finite verb follows without a subject", () => {
    const mended = reanalyse(tokensOf(`
      The      the     DET   2 det
      law      law     NOUN  3 nsubj
      passed   pass    VERB  0 root
      last     last    ADJ   5 amod
      year     year    NOUN  6 nsubj
      includes include VERB  3 ccomp
      aid      aid     NOUN  6 obj
      .        .       PUNCT 3 punct`));
    expect(arcs(mended)).toEqual(["The det law", "law nsubj includes", "passed acl law", "last amod year", "year obl:unmarked passed", "includes root ROOT", "aid obj includes", ". punct includes"]);
  });

  it("gives “the day before” to the participle", () => {
    const mended = reanalyse(tokensOf(`
      The      the     DET   2 det
      pact     pact    NOUN  3 nsubj
      signed   sign    VERB  0 root
      the      the     DET   5 det
      day      day     NOUN  3 obj
      before   before  SCONJ 7 mark
      includes include VERB  3 advcl
      guns     gun     NOUN  7 obj`));
    expect(arcs(mended)).toEqual(["The det pact", "pact nsubj includes", "signed acl pact", "the det day", "day obl:unmarked signed", "before advmod day", "includes root ROOT", "guns obj includes"]);
  });

  it("takes the apposition for the subject where the subject has a preposition", () => {
    const mended = reanalyse(tokensOf(`
      According accord VERB  3 case
      to       to      ADP   1 fixed
      Berg     Berg    PROPN 7 nsubj
      ,        ,       PUNCT 6 punct
      the      the     DET   6 det
      town     town    NOUN  3 appos
      grew     grow    VERB  0 root`));
    expect(arcs(mended).slice(2)).toEqual(["Berg obl grew", ", punct town", "the det town", "town nsubj grew", "grew root ROOT"]);
  });

  it("makes two sentences of a comma splice", () => {
    const mended = reanalyse(tokensOf(`
      Berg     Berg    PROPN 2 nsubj
      made     make    VERB  0 root
      a        a       DET   4 det
      visit    visit   NOUN  2 obj
      ,        ,       PUNCT 9 punct
      a        a       DET   7 det
      pact     pact    NOUN  9 nsubj:pass
      was      be      AUX   9 aux:pass
      signed   sign    VERB  4 acl:relcl
      .        .       PUNCT 2 punct`));
    expect(arcs(mended)[8]).toBe("signed parataxis made");
  });

  it("finds the predicate that was taken for a participle", () => {
    const mended = reanalyse(tokensOf("Herons heron NOUN 0 root\nnested nest VERB 1 acl\nin in ADP 4 case\nreeds reed NOUN 2 obl\n. . PUNCT 1 punct"));
    expect(arcs(mended)).toEqual(["Herons nsubj nested", "nested root ROOT", "in case reeds", "reeds obl nested", ". punct nested"]);
  });

  it("finds the predicate that was taken for a plural", () => {
    const mended = reanalyse(tokensOf(
      "The the DET 2 det\nministry ministry NOUN 3 compound\nplans plan NOUN 5 nsubj\nto to PART 5 mark\nbuild build VERB 0 root\nschools school NOUN 5 obj\n. . PUNCT 5 punct"));
    expect(arcs(mended)).toEqual(["The det ministry", "ministry nsubj plans", "plans root ROOT", "to mark build", "build xcomp plans", "schools obj build", ". punct plans"]);
    expect(mended[2]?.pos).toBe("VERB");
  });

  it("makes a preposition the mark of the verb below it", () => {
    const mended = reanalyse(tokensOf("They they PRON 2 nsubj\naccused accuse VERB 0 root\nhim he PRON 2 obj\nof of SCONJ 3 fixed\nlying lie VERB 4 goeswith"));
    expect(arcs(mended).slice(3)).toEqual(["of mark lying", "lying acl him"]);
  });

  it("makes a lone indirect object direct", () => {
    const mended = reanalyse(tokensOf("Rain rain NOUN 2 nsubj\ncaused cause VERB 0 root\nfloods flood NOUN 2 iobj"));
    expect(arcs(mended)[2]).toBe("floods obj caused");
  });

  it.each([
    ["a headline of what is to come", "Talks talk NOUN 3 nsubj\nto to PART 3 mark\nresume resume VERB 0 root"],
    ["a caption", "Houses house NOUN 0 root\nhit hit VERB 1 acl\nby by ADP 4 case\nfire fire NOUN 2 obl\n. . PUNCT 1 punct"],
    ["two objects", "Berg Berg PROPN 2 nsubj\ngave give VERB 0 root\nLi Li PROPN 2 iobj\nmoney money NOUN 2 obj"],
    ["a complement with its own subject", "He he PRON 2 nsubj\nclaimed claim VERB 0 root\nBerg Berg PROPN 4 nsubj\nlies lie VERB 2 ccomp"],
    ["a second predicate after “and”", "Berg Berg PROPN 2 nsubj\npassed pass VERB 0 root\nand and CCONJ 4 cc\nstays stay VERB 2 conj"],
    ["a relative clause with its pronoun", "Berg Berg PROPN 2 nsubj\nsold sell VERB 0 root\ncars car NOUN 2 obj\n, , PUNCT 6 punct\nwhich which PRON 6 nsubj\nrust rust VERB 3 acl:relcl"],
    ["a verb whose past is not its participle", "Berg Berg PROPN 2 nsubj\ntook take VERB 0 root\nincludes include VERB 2 ccomp"],
  ])("leaves %s alone", (_, lines) => {
    const tokens = tokensOf(lines);
    expect(reanalyse(tokens)).toBe(tokens);
  });
});
