import { describe, expect, test } from "vitest";
import { atomsOf } from "../../../src/tag/values/atoms.js";
import { MOMENT_RULES, rulesFor } from "../../../src/tag/values/moments/index.js";
import type { MomentRule } from "../../../src/tag/values/moments/rule.js";
import { settingOf } from "../../../src/tag/values/setting.js";
import { parsedOf } from "./read.js";

/** True where the rule, on its own, reads a moment somewhere in the text. */
const reads = (rule: MomentRule, text: string): boolean => {
  const document = parsedOf(text, "2024-06-20");
  const atoms = document.sentences.map(({ span }) => atomsOf(text, span));
  const { setting } = settingOf(document, atoms);
  return document.sentences.some((sentence, index) => {
    const scene = { ...setting, sentence, atoms: atoms[index]! };
    return scene.atoms.some((atom, at) => rulesFor(atom)?.includes(rule) === true && (rule.read(scene, at)?.kind ?? "void") !== "void");
  });
};

describe.each(MOMENT_RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test.each(rule.examples.hits)("reads: %s", (sentence) => {
    expect(reads(rule, sentence)).toBe(true);
  });

  test.each(rule.examples.misses)("leaves alone: %s", (sentence) => {
    expect(reads(rule, sentence)).toBe(false);
  });
});

test("rules have ids of their own", () => {
  const ids = MOMENT_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
