import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/html/index.js";
import { elementsOf, innerText, parseHtml, type HtmlElement } from "./parse-html.js";
import { budgetSample, claimIn, sampleOf } from "./sample.js";

const page = parseHtml(toHtml(budgetSample()));
const all = elementsOf(page);
const withClass = (name: string, among: readonly HtmlElement[] = all): readonly HtmlElement[] =>
  among.filter(({ attributes }) => (attributes.get("class") ?? "").split(" ").includes(name));
const isAddition = ({ attributes }: HtmlElement): boolean => ["card", "number"].includes(attributes.get("class") ?? "");

/** The text that a reader sees marked for one kind of claim. */
const marked = (kind: string): string => withClass(`k-${kind}`, withClass("claim")).map((element) => innerText(element)).join("|");

describe("the page", () => {
  it("shows the article's own text, nothing lost and nothing added", () => {
    const text = withClass("block").map((block) => innerText(block, isAddition));
    expect(text).toEqual(budgetSample().article.text.split("\n").filter((line) => line !== ""));
  });

  it("marks every claim by kind, also where claims overlap", () => {
    expect(marked("causal")).toBe("traffic fell because |the canal was closed");
    expect(marked("state")).toBe("the council agrees");
    expect(marked("event")).toContain("tolls in the harbour of Sandvik will rise by 10 percent if |the council agrees");
    const inner = withClass("k-event", withClass("claim")).find((element) => innerText(element) === "the canal was closed");
    expect(inner?.attributes.get("class")).toContain("d0");
  });

  it("tells source, stance, certainty and score of each mark on a card that hover and focus open", () => {
    for (const place of withClass("place")) {
      const [mark, card] = place.children as readonly [HtmlElement, HtmlElement];
      expect(mark).toMatchObject({ name: "mark" });
      expect(mark.attributes.get("tabindex")).toBe("0");
      expect(mark.attributes.get("aria-describedby")).toBe(card.attributes.get("id"));
    }
    const cards = withClass("card").map((card) => innerText(card));
    expect(cards.some((text) => text.includes("Skippers denying · certain, denied or negated · check  0.73"))).toBe(true);
    const style = innerText(all.find(({ name }) => name === "style")!);
    expect(style).toContain(".place:hover > .card, .place:focus-within > .card { visibility: visible");
  });

  it("lists the claims, each linked with its place in the text, there and back", () => {
    const ids = new Set(all.flatMap(({ attributes }) => attributes.get("id") ?? []));
    const links = all.flatMap(({ attributes }) => attributes.get("href") ?? []);
    expect(withClass("entry")).toHaveLength(7);
    for (let number = 1; number <= 7; number += 1) expect(links).toEqual(expect.arrayContaining([`#claim-${number}`, `#text-${number}`]));
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  it("gives every id once", () => {
    const ids = all.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows and hides the kinds that occur, without a script", () => {
    const boxes = all.filter(({ name }) => name === "input").map(({ attributes }) => attributes.get("id"));
    expect(boxes).toEqual(["show-event", "show-state", "show-causal", "show-experience", "only-worth"]);
    const style = innerText(all.find(({ name }) => name === "style")!);
    for (const box of boxes) expect(style).toContain(`#${box!}`);
  });

  it("loads and runs nothing: its policy allows its own style sheet by its hash, and that is all", () => {
    const policy = all.find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")?.attributes.get("content");
    const style = innerText(all.find(({ name }) => name === "style")!);
    const hash = createHash("sha256").update(style, "utf8").digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import|expression/);
    expect(all.filter(({ name }) => ["script", "img", "link", "iframe", "object", "form"].includes(name))).toEqual([]);
    expect(all.filter(({ attributes }) => attributes.has("style"))).toEqual([]);
  });

  it("isolates the words of the article, so that they cannot turn the direction of what follows", () => {
    const statements = budgetSample().claims.map(({ statement }) => statement.text);
    const isolated = new Set(all.filter(({ name }) => name === "bdi").map((element) => innerText(element)));
    for (const statement of statements) expect(isolated).toContain(statement);
    expect(isolated).toContain("ministry of transport");
  });

  it("is a page for an empty article and for one without claims", () => {
    expect(innerText(parseHtml(toHtml(sampleOf("", []))))).toContain("No claims were found");
    expect(innerText(parseHtml(toHtml(sampleOf("Is it so?", []))))).toContain("Is it so?");
  });

  it("marks only the claim's own words where it has several spans", () => {
    const text = "Prices, he said, rose.";
    const claim = { ...claimIn(text, text, "Prices rose."), spans: [{ start: 0, end: 6 }, { start: 17, end: 22 }] } as const;
    const elements = elementsOf(parseHtml(toHtml(sampleOf(text, [claim]))));
    expect(withClass("claim", elements).map((element) => innerText(element))).toEqual(["Prices", "rose."]);
  });

  it("grows with its claims, not with the square of them, when they all overlap", () => {
    const pageOf = (count: number): number => {
      const text = "a".repeat(count * 2);
      const claims = Array.from({ length: count }, (_, index) => claimIn(text, "a".repeat(count), `Claim ${index}.`, { span: { start: index, end: count * 2 - index } }));
      return toHtml(sampleOf(text, claims)).length;
    };
    expect(pageOf(400) / pageOf(200)).toBeLessThan(2.5);
  });
});
