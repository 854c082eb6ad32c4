import { describe, expect, it } from "vitest";
import { antecedentOf, auxiliariesOf, caseOf, isPassive, markOf, subjectOf } from "../../src/tree/predicate.js";
import { at, treeFrom } from "./trees.js";

describe("the subject of a predicate", () => {
  const subject = (lines: string, predicate: string): string => {
    const tree = treeFrom(lines);
    const found = subjectOf(tree, at(tree, predicate));
    return found === undefined ? "none" : `${tree.tokens[found.index]!.text} ${found.how}`;
  };

  it("is its own, also in the passive and as a clause", () => {
    expect(subject("Prices nsubj rose | rose root", "rose")).toBe("Prices own");
    expect(subject("treaty nsubj:pass signed | was aux:pass signed | signed root", "signed")).toBe("treaty own");
    expect(subject("leaving csubj helps | helps root", "helps")).toBe("leaving own");
  });

  it("is shared through coordination", () => {
    expect(subject("banks nsubj merged | merged root | and cc closed | closed conj merged", "closed")).toBe("banks shared");
  });

  it("comes from the controller of an open complement: the object, or the subject where there is none or the verb says so", () => {
    expect(subject("council nsubj wants | wants root | to mark close | close xcomp wants", "close")).toBe("council controlled");
    expect(subject("council nsubj asked | asked root | firms obj asked | to mark pay | pay xcomp asked", "pay")).toBe("firms controlled");
    expect(subject("council nsubj promised | promised root | firms iobj promised | to mark pay | pay xcomp promised", "pay")).toBe("council controlled");
  });

  it("is the noun that a relative or participial clause modifies", () => {
    expect(subject("treaty nsubj ended | signed acl treaty | ended root", "signed")).toBe("treaty modified");
  });

  it("is not made up for a clause with a marker and no subject", () => {
    expect(subject("rain nsubj fell | fell root | while mark waiting | waiting advcl fell", "waiting")).toBe("none");
  });

  it("ends where the heads form a circle", () => {
    expect(subject("one conj two | two conj one", "one")).toBe("none");
  });
});

describe("what else belongs to a predicate", () => {
  it("finds auxiliaries and copulas in order", () => {
    const tree = treeFrom("had aux been | been cop closed | closed root | has aux closed");
    expect(auxiliariesOf(tree, at(tree, "closed")).map((index) => tree.tokens[index]!.text)).toEqual(["been", "has"]);
  });

  it("knows the passive by its auxiliary or its subject", () => {
    const active = treeFrom("court nsubj ruled | ruled root");
    const passive = treeFrom("law nsubj:pass passed | passed root");
    expect([isPassive(active, at(active, "ruled")), isPassive(passive, at(passive, "passed"))]).toEqual([false, true]);
  });

  it("finds case and mark", () => {
    const tree = treeFrom("that mark met | met root | in case Paris | Paris obl met");
    expect([caseOf(tree, at(tree, "Paris")), markOf(tree, at(tree, "met"))]).toEqual([at(tree, "in"), at(tree, "that")]);
    expect(caseOf(tree, at(tree, "met"))).toBeUndefined();
  });

  it("finds the noun of a relative pronoun, however deep it stands", () => {
    const tree = treeFrom("bank nsubj closed | whose nmod:poss customers | customers nsubj lost | lost acl:relcl bank | closed root");
    expect(antecedentOf(tree, at(tree, "whose"))).toBe(at(tree, "bank"));
    expect(antecedentOf(tree, at(tree, "bank"))).toBeUndefined();
  });
});
