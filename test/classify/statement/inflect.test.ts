import { describe, expect, it } from "vitest";
import { inflect } from "../../../src/classify/statement/inflect.js";

describe("inflect", () => {
  it.each([
    ["send", "past", "sent"], ["sign", "past", "signed"], ["stop", "past", "stopped"], ["deny", "past", "denied"], ["admit", "past", "admitted"], ["visit", "past", "visited"],
    ["agree", "past", "agreed"], ["play", "past", "played"], ["be", "past", "was"], ["write", "past-participle", "written"], ["keep", "present-participle", "keeping"],
    ["make", "present-participle", "making"], ["lie", "present-participle", "lying"], ["flee", "present-participle", "fleeing"], ["plan", "present-participle", "planning"],
    ["go", "present", "goes"], ["carry", "present", "carries"], ["have", "present", "has"], ["push", "present", "pushes"], ["sign", "base", "sign"],
  ] as const)("%s in the %s is %s", (lemma, form, word) => {
    expect(inflect(lemma, form)).toBe(word);
  });
});
