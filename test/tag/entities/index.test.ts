import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

/** For every entity its name and the words of its mentions. */
const chains = (text: string): ReadonlyMap<string, readonly string[]> => {
  const { mentions, entities } = tagEntities(parseSyntax(splitSentences(text)));
  return new Map(entities.map((entity) => [entity.name, entity.mentions.map((index) => mentions[index]!.text)]));
};

describe("who goes on speaking", () => {
  it("is whoever spoke last in the article's own words, whoever is named inside the quotation", () => {
    const text = "Fumio Tanaka met Anna Berg of Norway. Tanaka said the talks went well. “Force is wrong. Anna Berg and Peter Holm agree with us,” he said at a news conference.";
    expect(chains(text).get("Fumio Tanaka")).toContain("he");
  });
  it("is nobody where another person acted beside the one who did", () => {
    const text = "Peter Holm met Karl Lind at the station. The train was late and the hall was cold. The band played on. The mayor's car came at noon. It rained. “We agree,” he said.";
    expect([...chains(text).values()].flat()).not.toContain("he");
  });
});

describe("names of one thing", () => {
  it("joins a last name to the full name", () => {
    expect(chains("Finance Minister Anna Berg resigned on Monday. Berg gave no reason.").get("Anna Berg")).toEqual(["Anna Berg", "Berg"]);
  });

  it("leaves a last name alone where a full name with it comes up late", () => {
    const text = "On Sunday Berg opened the fair. The hall was full. The band played. People sang. The mayor danced. The evening was warm. In the crowd stood Anna Berg.";
    expect(chains(text).get("Anna Berg") ?? []).not.toContain("Berg");
  });

  it("does not join Mr to a woman", () => {
    expect(chains("Maria Keller resigned. On Monday Mr. Keller gave no reason.").get("Maria Keller") ?? []).not.toContain("Keller");
  });

  it("joins an acronym in brackets to its name", () => {
    expect(chains("The Harbour Safety Commission (HSC) closed the port. The HSC gave no reason.").get("Harbour Safety Commission")).toEqual(["Harbour Safety Commission", "HSC", "HSC"]);
  });

  it("knows the other names of a country", () => {
    expect([...chains("The United States signed. The US then paid.").values()]).toContainEqual(["United States", "US"]);
    expect([...chains("North Korea signed the treaty. Officials of the DPRK confirmed it.").values()]).toContainEqual(expect.arrayContaining(["North Korea", "DPRK"]));
  });

  it("keeps a country and its nationality word apart", () => {
    const found = chains("Norway closed its border. Norwegian officials gave no reason.");
    expect(found.get("Norway")).not.toContain("Norwegian");
    expect(found.get("Norwegian")).toEqual(["Norwegian"]);
  });

  it("takes a spaced hyphen for the same name", () => {
    expect([...chains("Kim Jong-un spoke in Oslo. Later Kim Jong -un left.").values()]).toContainEqual(["Kim Jong-un", "Kim Jong -un"]);
  });
});

describe("pronouns and descriptions", () => {
  it("links a pronoun to the only person who fits", () => {
    expect(chains("Mrs Anna Berg left Oslo on Monday. She gave no reason.").get("Anna Berg")).toContain("She");
  });

  it("links no woman to he", () => {
    expect(chains("Mrs Anna Berg met the press on Monday. He gave no reason.").get("Anna Berg")).toEqual(["Anna Berg"]);
  });

  it("does not look past the subject beside it", () => {
    expect(chains("The Harbour Commission met on Monday. The clip was popular when it was released.").get("Harbour Commission") ?? []).not.toContain("it");
  });

  it("leaves the it of the weather and of a cleft alone", () => {
    expect(chains("Chile denies this. In Chile it rains little.").get("Chile") ?? []).not.toContain("it");
  });

  it("leaves an empty it alone", () => {
    const { mentions } = tagEntities(parseSyntax(splitSentences("Norway voted. It remains to be seen who will govern.")));
    expect(mentions.filter(({ form }) => form === "pronoun")).toEqual([]);
  });

  it("links a description by nationality and role", () => {
    expect(chains("Norwegian President Anna Berg met Finnish President Olli Salo. The Finnish leader said nothing.").get("Olli Salo")).toContain("The Finnish leader");
  });

  it("links the contract to the agreement", () => {
    expect([...chains("Norway signed an agreement on fishing quotas with Finland. The contract ends in May.").values()].some((words) => words.includes("The contract") && words.some((word) => word.includes("agreement")))).toBe(true);
  });

  it("links both countries to the two that were named together", () => {
    expect(chains("Norway and Finland signed a treaty. Both countries will cut quotas.").get("Norway and Finland")).toEqual(["Norway and Finland", "Both countries"]);
  });

  it("leaves both of what was not named", () => {
    expect(chains("Norway and Finland signed a treaty. Both parties in parliament agreed.").get("Norway and Finland")).toBeUndefined();
  });

  it("knows a given name by its letters without their marks", () => {
    expect(chains("Martín Berg met Anna Lopez. She was ill.").get("Anna Lopez")).toContain("She");
    expect(chains("Mark Berg met Priti Lopez. She was ill.").get("Priti Lopez")).toContain("She");
    expect(chains("Priti Lopez met Abdelaziz Berg. He was ill.").get("Abdelaziz Berg")).toContain("He");
  });

  it("tells where a description may be either of two", () => {
    const { diagnostics, mentions } = tagEntities(parseSyntax(splitSentences("Minister Anna Berg met Minister Olli Salo. The minister said nothing.")));
    expect(mentions.find(({ text }) => text === "The minister")?.entity).toBeUndefined();
    expect(diagnostics.find(({ code }) => code === "ambiguous-reference")?.alternatives?.map(({ text }) => text)).toEqual(expect.arrayContaining(["Anna Berg", "Olli Salo"]));
  });
});

describe("metonyms", () => {
  it("marks a seat of government that acts and joins it to the country", () => {
    const { mentions, entities } = tagEntities(parseSyntax(splitSentences("Finland protested. Helsinki announced new sanctions on Monday. The talks were held in Helsinki.")));
    const seats = mentions.filter(({ text }) => text === "Helsinki");
    expect(seats.map(({ metonym }) => metonym ?? false)).toEqual([true, false]);
    expect(entities.find(({ id }) => id === seats[0]!.entity)?.name).toBe("Finland");
  });
});
