import { describe, expect, it } from "vitest";
import { toLinkedData, type Node } from "../../src/formats/jsonld.js";
import { attributionIn, budgetSample, claimIn, sampleOf } from "./sample.js";

const nodes = (extraction = budgetSample()): readonly Node[] => toLinkedData(extraction)["@graph"];
const claims = (extraction = budgetSample()): readonly Node[] => nodes(extraction).filter((node) => node["@type"] === "Claim");

/** Every value of a key anywhere below. */
const values = (value: unknown, key: string): readonly unknown[] =>
  typeof value !== "object" || value === null ? [] : Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner as unknown] : []), ...values(inner, key)]);

describe("jsonld", () => {
  it("is one context and one graph of nodes with an id and a type", () => {
    const document = toLinkedData(budgetSample());
    expect(Object.keys(document)).toEqual(["@context", "@graph"]);
    expect(document["@context"]).toBe("https://schema.org");
    for (const node of document["@graph"]) expect(node["@id"]).toMatch(/^_:[a-z0-9-]+$/i);
    expect(new Set(document["@graph"].map((node) => node["@id"])).size).toBe(document["@graph"].length);
  });

  it("has the article with its date and headline", () => {
    expect(nodes()[0]).toMatchObject({ "@type": "NewsArticle", headline: "Harbour tolls to rise by a tenth, ministry says", datePublished: "2024-06-18", inLanguage: "en" });
  });

  it("lets every claim appear in the article", () => {
    expect(claims()).toHaveLength(7);
    for (const claim of claims()) expect(claim["appearance"]).toEqual({ "@id": nodes()[0]?.["@id"] });
  });

  it("names people and organizations as authors, and documents as the first appearance", () => {
    const [tolls, council, denied, , newspaper, canal] = claims();
    expect(tolls).toMatchObject({ author: { "@type": "Organization", name: "ministry of transport" }, creditText: "ministry of transport" });
    expect(council).not.toHaveProperty("author");
    expect(denied).not.toHaveProperty("author");
    expect(denied).toMatchObject({ creditText: "Skippers" });
    expect(nodes().find((node) => node["@type"] === "Person")).toMatchObject({ name: "Ida Holm", "@id": (newspaper?.["author"] as { "@id": string })["@id"] });
    expect(canal).toMatchObject({ firstAppearance: { "@type": "CreativeWork", name: "The report" } });
    expect(canal).not.toHaveProperty("author");
  });

  it("refers only to nodes that are there", () => {
    const text = "Ida Holm said prices rose.";
    const ghost = { ...attributionIn(text, "Ida Holm"), source: { text: "Ida Holm", span: { start: 0, end: 8 }, kind: "person", entity: "nobody" } } as const;
    const extraction = sampleOf(text, [claimIn(text, "prices rose", "Prices rose.", { attribution: [ghost] })]);
    const ids = new Set(nodes(extraction).map((node) => node["@id"]));
    for (const id of values(nodes(extraction), "@id")) expect(ids).toContain(id);
    expect(claims(extraction)[0]).toMatchObject({ author: { "@type": "Person", name: "Ida Holm" } });
  });

  it("names nodes of two articles apart", () => {
    const [one, other] = ["Prices rose.", "Prices fell."].map((text) => nodes(sampleOf(text, [claimIn(text, text, text)])).map((node) => node["@id"]));
    expect(one?.filter((id) => other?.includes(id))).toEqual([]);
  });

  it("gives dates that ISO 8601 knows as temporal coverage", () => {
    expect(claims()[6]).toMatchObject({ temporalCoverage: ["2024-06-17"] });
    expect(claims()[0]).not.toHaveProperty("temporalCoverage");
  });
});
