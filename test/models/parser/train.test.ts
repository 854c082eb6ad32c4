import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { readWithWink } from "../../../src/adapters/wink.js";
import { readTokens, unpackParser } from "../../../src/models/parser/index.js";
import { handOf, makeMeetingRoom, type MeetingRoom } from "../../../src/models/parser/train-hands.js";
import { packNetwork } from "../../../src/models/parser/train-pack.js";
import { readTogether, silverSentences } from "../../../src/models/parser/train-silver.js";
import { trainParser } from "../../../src/models/parser/train.js";
import { data, SETTINGS } from "./bank.js";

const train = (seed: number): string => packNetwork(trainParser(data, [], { ...SETTINGS, seed }, () => undefined), data);

/** What one of two hands learns, in a thread of its own. */
const learnBeside = (number: number, room: MeetingRoom): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("../../../src/models/train-thread.js", import.meta.url), { workerData: { number, room, module: new URL("./hand.ts", import.meta.url).href } });
    thread.on("message", resolve);
    thread.on("error", reject);
  });

const learnTogether = (): Promise<readonly string[]> => {
  const room = makeMeetingRoom();
  return Promise.all([learnBeside(0, room), learnBeside(1, room)]);
};

const first = train(1);
const second = train(2);

const readBack = (text: string, words: readonly string[]): readonly string[] => {
  const { tags, heads, relations } = readTokens(unpackParser(text), words, readWithWink(words).pos);
  return words.map((word, index) => `${word} ${tags[index]!.pos} ${relations[index]!} ${words[heads[index]!] ?? "-"}`);
};

describe("training the parser", () => {
  it("learns to read sentences like those it has seen", () => {
    expect(readBack(first, ["The", "bank", "closed", "two", "ports", "."])).toEqual([
      "The DET det bank", "bank NOUN nsubj closed", "closed VERB root -", "two NUM nummod ports", "ports NOUN obj closed", ". PUNCT punct closed",
    ]);
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    expect(train(1)).toBe(first);
    expect(second).not.toBe(first);
  });

  it("lets two parsers read together: where they agree, their reading stays", () => {
    const words = ["Ports", "closed", "."];
    const parsers = [unpackParser(first), unpackParser(second)] as const;
    const alone = parsers.map((parser) => readTokens(parser, words, readWithWink(words).pos));
    expect(Array.from(alone[0]!.heads)).toEqual(Array.from(alone[1]!.heads));
    expect(Array.from(readTogether(parsers, words, readWithWink(words).pos).heads)).toEqual(Array.from(alone[0]!.heads));
  });

  it("learns from what two parsers read, too, and leaves out what is too short to be a sentence", () => {
    const silver = silverSentences([["The", "ministry", "said", "ports", "closed", "."], ["Ports"]], [unpackParser(first), unpackParser(second)], data);
    expect(silver.map(({ length }) => length)).toEqual([6]);
    expect(packNetwork(trainParser(data, silver, SETTINGS, () => undefined), data)).not.toBe(packNetwork(trainParser(data, [], SETTINGS, () => undefined), data));
  });

  it("comes to one network with two hands, the same in any run, which reads as well as that of one", async () => {
    const [left, right] = await learnTogether();
    expect(left).toBe(right);
    expect((await learnTogether())[0]).toBe(left);
    expect(readBack(left!, ["The", "bank", "closed", "."])).toEqual(["The DET det bank", "bank NOUN nsubj closed", "closed VERB root -", ". PUNCT punct closed"]);
  });

  it("does not wait for ever for a hand that has failed", () => {
    expect(() => trainParser(data, [], SETTINGS, () => undefined, handOf(0, makeMeetingRoom(), 10))).toThrow(/other hand/);
  });
});
