import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSyntax } from "../../src/syntax/index.js";
import type { Parsed, Segmented, Token } from "../../src/types.js";
import { deepFreeze } from "../support/deep-freeze.js";

/** A document of sentences given as lists of tokens. */
const documentOf = (sentences: readonly (readonly string[])[]): Segmented => {
  let text = "";
  const cut = sentences.map((words) => {
    const start = text.length;
    const tokens = words.map((word) => {
      const from = text.length;
      text += `${word} `;
      return { text: word, span: { start: from, end: from + word.length } };
    });
    return { start, end: Math.max(start, text.length - 1), tokens };
  });
  return {
    article: { text },
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
    sentences: cut.map(({ start, end, tokens }) => ({ text: text.slice(start, end), span: { start, end }, block: 0, tokens })),
    quotations: [],
    diagnostics: [],
  };
};

const parse = (sentence: string): readonly Token[] => parseSyntax(documentOf([sentence.split(" ")])).sentences[0]!.tokens;

const relations = (sentence: string): readonly string[] => parse(sentence).map(({ text, relation, head }, _, tokens) => `${text} ${relation} ${tokens[head]?.text ?? "-"}`);

/** What is wrong with a tree; empty where it is one. */
const faults = (tokens: readonly Pick<Token, "head" | "relation">[]): readonly string[] => {
  const found: string[] = [];
  if (tokens.length > 0 && tokens.filter(({ head }) => head === -1).length !== 1) found.push("roots");
  if (tokens.some(({ head, relation }) => (head === -1) !== (relation === "root"))) found.push("root relation");
  if (tokens.some(({ head }) => head < -1 || head >= tokens.length || !Number.isInteger(head))) return [...found, "head outside"];
  const depth = new Map<number, true>();
  for (let word = 0; word < tokens.length; word += 1) {
    const path: number[] = [];
    for (let at = word; at >= 0 && !depth.has(at) && path.length <= tokens.length; at = tokens[at]!.head) path.push(at);
    if (path.length > tokens.length) return [...found, "circle"];
    for (const at of path) depth.set(at, true);
  }
  return found;
};

const hostile = fc.array(fc.oneof(fc.constantFrom("the", "Minister", "said", "that", ",", ".", "“", "”", "(", ")", "-", "and", "'s", "n't", "42", "$", "\ud800", "\0", "http://x", "a@b", "constructor", "__proto__"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 })), { maxLength: 40 });

describe("parseSyntax", () => {
  it("reads subject, object and the clause that is said", () => {
    const tree = relations("The minister said that Russia had signed the treaty .");
    expect(tree).toEqual(expect.arrayContaining(["minister nsubj said", "said root -", "Russia nsubj signed", "signed ccomp said", "had aux signed", "treaty obj signed", "that mark signed"]));
  });

  it("reads passives and relative clauses with their subtypes", () => {
    const passive = relations("The treaty was signed by the president who had won the election .");
    expect(passive).toEqual(expect.arrayContaining(["treaty nsubj:pass signed", "was aux:pass signed", "won acl:relcl president", "who nsubj won"]));
  });

  it("gives lemmas and universal parts of speech", () => {
    expect(parse("She did n't see the mice .").map(({ lemma, pos }) => `${lemma}/${pos}`)).toEqual(["she/PRON", "do/AUX", "not/PART", "see/VERB", "the/DET", "mouse/NOUN", "./PUNCT"]);
  });

  it("keeps all other fields of the document and never changes its input", () => {
    const document = deepFreeze({ ...documentOf([["Prices", "rose", "."]]), note: "kept" });
    const parsed = parseSyntax(document) as Parsed & { readonly note: string };
    expect(parsed.note).toBe("kept");
    expect(parsed.sentences[0]).toMatchObject(document.sentences[0]!);
  });

  it("makes one tree of any tokens", () => {
    fc.assert(fc.property(fc.array(hostile, { maxLength: 4 }), (sentences) => {
      for (const { tokens } of parseSyntax(documentOf(sentences)).sentences) expect(faults(tokens)).toEqual([]);
    }), { numRuns: 60 });
  });

  it("makes one tree of pure punctuation, of one very long sentence and of none", () => {
    const words = ["the", "man", ",", "who", "saw", "dogs", "and", "cats", "left"];
    const long = [Array.from({ length: 1500 }, () => "!"), Array.from({ length: 2000 }, (_, index) => words[index % words.length]!), Array.from({ length: 700 }, () => "word"), []];
    for (const { tokens } of parseSyntax(documentOf(long)).sentences) expect(faults(tokens)).toEqual([]);
  });

  it("reads a sentence the same way whatever stands around it and was read before", () => {
    const sentence = ["Its", "zorblaxes", "cost", "3.5", "million", "dollars", ",", "he", "said", "."];
    const alone = parseSyntax(documentOf([sentence])).sentences[0]!.tokens;
    parseSyntax(documentOf([["zorblaxes", "zorblax", "!"]]));
    const later = parseSyntax(documentOf([sentence, ["Ha", "!"]])).sentences[0]!.tokens;
    expect(later).toEqual(alone);
  });
});

describe("the check for trees", () => {
  it("finds what is planted", () => {
    const good = [{ head: 1, relation: "nsubj" }, { head: -1, relation: "root" }, { head: 1, relation: "obj" }];
    expect(faults(good)).toEqual([]);
    expect(faults([...good, { head: -1, relation: "root" }])).toEqual(["roots"]);
    expect(faults([...good, { head: 4, relation: "obj" }])).toEqual(["head outside"]);
    expect(faults([...good, { head: 4, relation: "obj" }, { head: 3, relation: "obj" }])).toEqual(["circle"]);
    expect(faults([{ head: -1, relation: "dep" }])).toEqual(["root relation"]);
  });
});
