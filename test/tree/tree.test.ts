import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOfTokens, phraseOfTokens, subtreeOf, trimPunctuation } from "../../src/tree/phrase.js";
import { ancestorsOf, dependentOf, dependentsOf, hasRelation, headOf, isRelation, plainRelation, treeOf, wordOf } from "../../src/tree/tree.js";
import { at, textOf, treeFrom } from "./trees.js";

const SENTENCE = treeFrom("The det bank | bank nsubj cut | , punct bank | founded acl bank | there advmod founded | cut root | rates obj cut | . punct cut");

describe("asking a tree", () => {
  it("gives dependents ascending, by relation with or without subtype", () => {
    expect(dependentsOf(SENTENCE, at(SENTENCE, "bank"))).toEqual([0, 2, 3]);
    expect(dependentsOf(SENTENCE, at(SENTENCE, "cut"), "nsubj", "obj")).toEqual([1, 6]);
    expect(dependentOf(SENTENCE, at(SENTENCE, "cut"), "iobj")).toBeUndefined();
    expect([isRelation("nsubj:pass", ["nsubj"]), isRelation("acl", ["acl:relcl"]), plainRelation("acl:relcl")]).toEqual([true, false, "acl"]);
    expect(hasRelation(SENTENCE, at(SENTENCE, "founded"), "acl")).toBe(true);
  });

  it("climbs from a token to the root", () => {
    expect(ancestorsOf(SENTENCE, at(SENTENCE, "there")).map((index) => SENTENCE.tokens[index]!.text)).toEqual(["founded", "bank", "cut"]);
    expect(headOf(SENTENCE, at(SENTENCE, "cut"))).toBeUndefined();
  });

  it("gives lower-case words, and nothing outside the sentence", () => {
    expect([wordOf(SENTENCE, 0), wordOf(SENTENCE, -1), wordOf(SENTENCE, 99), wordOf(SENTENCE, undefined)]).toEqual(["the", "", "", ""]);
  });
});

describe("phrases of a tree", () => {
  it("takes all below a token, without the branches that are not wanted", () => {
    expect(subtreeOf(SENTENCE, at(SENTENCE, "bank"))).toEqual([0, 1, 2, 3, 4]);
    expect(trimPunctuation(SENTENCE, subtreeOf(SENTENCE, at(SENTENCE, "bank"), (index) => SENTENCE.tokens[index]!.relation === "acl"))).toEqual([0, 1]);
  });

  it("has the head whose own head lies outside", () => {
    expect(headOfTokens(SENTENCE, [0, 1, 2, 3, 4])).toBe(1);
    expect(headOfTokens(SENTENCE, [])).toBeUndefined();
  });

  it("stands in the text from its first to its last token", () => {
    expect(phraseOfTokens(textOf(SENTENCE), SENTENCE, [0, 1]).text).toBe("The bank");
    expect(() => phraseOfTokens(textOf(SENTENCE), SENTENCE, [])).toThrow(RangeError);
  });

  it("ends for any heads, also where they form circles, and gives every token below a root once", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 1, maxLength: 12 }), (heads) => {
      const tree = treeOf({ tokens: heads.map((head, index) => ({ text: "a", span: { start: 2 * index, end: 2 * index + 1 }, lemma: "a", pos: "X", relation: "dep", head: head === index ? -1 : head })) });
      heads.forEach((_, index) => {
        const below = subtreeOf(tree, index);
        expect(new Set(below).size).toBe(below.length);
        expect(ancestorsOf(tree, index).length).toBeLessThanOrEqual(heads.length + 1);
      });
      const fromRoots = tree.roots.flatMap((root) => subtreeOf(tree, root));
      expect(new Set(fromRoots).size).toBe(fromRoots.length);
    }));
  });
});
