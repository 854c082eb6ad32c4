import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/html/index.js";
import { extractClaims } from "../../src/index.js";
import type { Extraction } from "../../src/types.js";
import { elementsOf, innerText, parseHtml, skeletonOf, type HtmlElement } from "../formats/parse-html.js";
import { attributionIn, claimIn, sampleOf } from "../formats/sample.js";

/** Texts that have broken pages elsewhere. */
const ATTACKS: readonly string[] = [
  "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>",
  "'><svg/onload=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "<a href=\"javascript:alert(1)\">x</a>",
  "&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;", "&lt;b&gt;", "&amp;amp;", "&", "&#0;", "&#xD800;", "<!--", "-->", "<!-- --!><script>", "<![CDATA[<script>]]>", "<?php", "<plaintext>", "<textarea>",
  "</title><script>", "</body></html>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>", "<iframe srcdoc='<script>'>", "<math><mi//xlink:href=\"data:x,<script>\">", "<svg><style>*{x:y}</style>",
  "<p/onclick=alert(1)", "<a b='", "<a b=\"", "<", ">", "\"", "'", "`", "=", "\u2028alert(1)\u2029", "\u0000<\u0000script>", "\ud800<b>\udc00", "\u202e<b>\u2066", "\r<b>", "{{constructor.constructor('x')()}}", "${alert(1)}",
  "%3Cscript%3E", "+ADw-script+AD4-", "\u001b[31m<b>", "\ufeff<b>", "<\u200bscript>", "__proto__", "constructor",
];

/** An extraction that shows one text wherever text of an article can stand. */
const showing = (hostile: string): Extraction => {
  const text = `${hostile}.\nPrices rose, ${hostile} said.`;
  const phrase = { text: hostile, span: { start: 0, end: hostile.length } };
  const source = { ...attributionIn(text, "Prices"), stance: "accusing", source: { ...phrase, kind: "person", entity: hostile }, cue: { ...phrase, lemma: hostile } } as const;
  return {
    ...sampleOf(text, [
      claimIn(text, "Prices rose", hostile, { attribution: [source], key: hostile, conditions: [phrase], quantities: [{ ...phrase, value: 1, bound: "exactly" }], times: [{ ...phrase, anchor: "none", value: hostile }] }),
      claimIn(text, hostile, hostile, { id: hostile }),
    ], { publishedAt: hostile, entities: [{ id: hostile, type: "person", name: hostile, mentions: [] }] }),
    version: hostile,
  };
};

const withoutAdditions = ({ attributes }: HtmlElement): boolean => ["card", "number"].includes(attributes.get("class") ?? "");

/** What HTML cannot hold is shown as a replacement character. */
const holdable = (text: string): string =>
  text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

const shownText = (page: HtmlElement): string =>
  elementsOf(page).filter(({ attributes }) => (attributes.get("class") ?? "").startsWith("block ")).map((block) => innerText(block, withoutAdditions)).join("\n");

/** The elements and attributes of a page that shows a harmless text, by the length of the text. */
const harmless = new Map<number, string>();

const harmlessSkeleton = (length: number): string => {
  const skeleton = harmless.get(length) ?? skeletonOf(parseHtml(toHtml(showing("x".repeat(length)))));
  harmless.set(length, skeleton);
  return skeleton;
};

const checkHarmless = (hostile: string): void => {
  const page = parseHtml(toHtml(showing(hostile)));
  expect(skeletonOf(page)).toBe(harmlessSkeleton(hostile.length));
  expect(shownText(page)).toBe(holdable(showing(hostile).article.text));
};

describe("hostile text in the page", () => {
  it.each(ATTACKS.map((attack) => [attack]))("%j stays text", (attack) => {
    checkHarmless(attack);
  });

  it("no string changes the elements and attributes of the page", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "" && !text.includes("\n")), (text) => { checkHarmless(text); }), { numRuns: 300 });
    const signs = fc.string({ unit: fc.constantFrom("<", ">", "&", "\"", "'", "/", "!", "-", "=", ";", "#", "x", " ", "script", "\u202e"), minLength: 1, maxLength: 30 });
    fc.assert(fc.property(signs.filter((text) => text.trim() !== ""), checkHarmless), { numRuns: 300 });
  });

  it("nor does an article made of attacks, read by the whole library", () => {
    for (const attack of ATTACKS) {
      const extraction = extractClaims(`${attack}\n\nThe bank said on Monday that ${attack} rose by 4 percent. "${attack} fell," said ${attack}.`);
      const page = parseHtml(toHtml(extraction));
      expect(elementsOf(page).filter(({ name }) => ["script", "img", "iframe", "base", "form", "style"].includes(name))).toHaveLength(1);
    }
  });
});
