/** Every construction of reporting verbs on its own examples. */
import { describe, expect, it } from "vitest";
import { readAttributions } from "../../../src/extract/attribution/index.js";
import { COMPLEMENT_RULES } from "../../../src/extract/attribution/verb-complements.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

const rulesOf = (text: string): readonly string[] =>
  readAttributions(tagEntities(parseSyntax(splitSentences(text)))).attributions.map(({ frame }) => frame.rule);

describe.each(COMPLEMENT_RULES)("$id", ({ id, examples }) => {
  it.each(examples.hits)("reads: %s", (text) => {
    expect(rulesOf(text)).toContain(id);
  });

  it.each(examples.misses)("leaves: %s", (text) => {
    expect(rulesOf(text)).not.toContain(id);
  });
});
