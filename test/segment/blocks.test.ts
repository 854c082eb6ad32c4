import { describe, expect, it } from "vitest";
import { BLOCK_RULES } from "../../src/segment/blocks/rules.js";
import { splitSentences } from "../../src/segment/index.js";
import { LAYOUTS, textOf } from "./labelled-blocks.js";

/** The cue of the block at the last "§" of an article; the marks are taken out. */
const cueAt = (marked: string): string | undefined => {
  const at = marked.replace(/§(?=.*§)/gsu, "").indexOf("§");
  const { blocks } = splitSentences(marked.replaceAll("§", ""));
  return blocks.find(({ span }) => span.start === at)?.cue;
};

const kindsOf = (text: string): readonly string[] => splitSentences(text).blocks.map(({ kind }) => kind);

describe("the examples of each block rule", () => {
  for (const { id, examples } of BLOCK_RULES) {
    it.each(examples.hits)(`${id} names: %s`, (example) => {
      expect(cueAt(example)).toBe(id);
    });
    it.each(examples.misses)(`${id} does not name: %s`, (example) => {
      expect(cueAt(example)).not.toBe(id);
    });
  }

  it("has a hit and a miss for every rule, and no id twice", () => {
    expect(BLOCK_RULES.filter(({ examples }) => examples.hits.length === 0 || examples.misses.length === 0)).toEqual([]);
    expect(new Set(BLOCK_RULES.map(({ id }) => id)).size).toBe(BLOCK_RULES.length);
  });
});

describe("blocks", () => {
  it("names at least 95 of 100 hand-labelled blocks, and no paragraph boilerplate", () => {
    let right = 0;
    let total = 0;
    for (const layout of LAYOUTS) {
      const text = textOf(layout);
      const kinds = new Map(splitSentences(text).blocks.map(({ span, kind }) => [text.slice(span.start, span.end), kind]));
      for (const [kind, words] of layout.blocks) {
        total += 1;
        if (kinds.get(words) === kind) right += 1;
        if (kind !== "boilerplate") expect(kinds.get(words), words).not.toBe("boilerplate");
      }
    }
    expect(right / total).toBeGreaterThan(0.95);
  });

  it("gives a dateline at the start of a paragraph a block of its own", () => {
    const text = "PORT HALE (AP) - The ferry company will halve its service from Monday, it said.";
    expect(kindsOf(text)).toEqual(["dateline", "paragraph"]);
    expect(splitSentences(text).sentences.map((sentence) => sentence.text)).toEqual(["PORT HALE (AP) -", text.slice(17)]);
  });

  it("takes no headline with a dash for a dateline", () => {
    expect(kindsOf("The ferry company (FC) - which is broke - will halve its service from Monday, it said.")).toEqual(["paragraph"]);
  });

  it("keeps a kicker and its headline together", () => {
    expect(kindsOf("VIDEO | Novak: The bridge opens\n\nThe bridge opened on Monday.")).toEqual(["title", "paragraph"]);
  });

  it("ends a paragraph at a single line break, unless the text is wrapped there", () => {
    expect(kindsOf("The bridge opened on Monday.\nIt cost 5 million.")).toEqual(["paragraph", "paragraph"]);
    expect(kindsOf("The bridge opened\non Monday.")).toEqual(["paragraph"]);
  });

  it("names the cue of boilerplate", () => {
    expect(splitSentences("The bridge opened.\n\nVideo of the day").blocks[1]).toMatchObject({ kind: "boilerplate", cue: "video" });
  });

  it("does not take words of boilerplate in a sentence for boilerplate", () => {
    const sentences = [
      "The court ruled that the company shared what it knew.", "The charity said donations had fallen.", "The Post reported that the mayor had known of it for a year.",
      "Google Play removed the app on Monday.", "Recommended doses of the drug rose by a third.", "Topics of the talks were trade and gas.", "Copyright law is about to change.",
      "More from the valley arrived at night.", "The site broke the law by its use of cookies, a judge found.", "She first appeared on television in 1990.", "Watch makers had a good year.",
      "Follow us, he told his brothers, and they went.", "The firm was sued by Getty Images.", "By Monday the bridge was open.", "In this picture of the war nobody wins but the banks.",
    ];
    const kinds = kindsOf(["The bridge was opened on Monday.", ...sentences].join("\n\n"));
    expect(kinds.filter((kind) => kind !== "paragraph")).toEqual([]);
  });
});
