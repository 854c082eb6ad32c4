/** What the sentences of this folder attribute, to whom, and how. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Attribution } from "../../../src/types.js";
import { EXAMPLES, NOTHING, type Expected } from "./sentences.js";

const read = (text: string): readonly Attribution[] => findAttributions(tagEntities(parseSyntax(splitSentences(text)))).attributions;

const contentOf = ({ content }: Attribution): string => content.map(({ text }) => text).join(" ");

const summary = (attribution: Attribution, all: readonly Attribution[], { kind, mode, stance, certainty, within }: Expected): object => ({
  source: attribution.source?.text ?? null,
  ...(kind === undefined ? {} : { kind: attribution.source?.kind }),
  ...(mode === undefined ? {} : { mode: attribution.mode }),
  ...(stance === undefined ? {} : { stance: attribution.stance }),
  ...(certainty === undefined ? {} : { certainty: attribution.certainty }),
  ...(within === undefined ? {} : { within: all.find(({ id }) => id === attribution.parent)?.cue?.text }),
});

describe.each(EXAMPLES)("$title", ({ text, expected }) => {
  it.each(expected)("finds the cue $cue", (wanted) => {
    const all = read(text);
    const found = all.find(({ cue }) => cue?.text === wanted.cue);
    expect(all.map(({ cue }) => cue?.text)).toContain(wanted.cue);
    const { cue, content, ...rest } = wanted;
    expect(summary(found!, all, wanted)).toEqual(rest);
    expect(contentOf(found!)).toContain(content);
    expect(cue).toBe(found!.cue!.text);
  });
});

describe("what attributes nothing", () => {
  it.each(NOTHING)("%s", (text) => {
    expect(read(text).map(({ cue }) => cue?.text)).toEqual([]);
  });
});
