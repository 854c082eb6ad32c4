/** What is denied and what somebody is accused of: polarity, certainty, stance and statement of every claim. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/index.js";

type Case = readonly [text: string, statement: string];

/** A denied clause without a negation of its own is negative. */
const DENIED: readonly Case[] = [
  ["The mayor denied that the council had sold the harbour.", "It is not true that the council had sold the harbour."],
  ["The mayor denied taking money from the builder.", "It is not true that the mayor took money from the builder."],
  ["The driver denies having bought the wine.", "It is not true that the driver bought the wine."],
  ["The council dismissed claims that the harbour had been sold.", "It is not true that the harbour had been sold."],
  ["The union disputed the notion that wages are too high.", "It is not true that wages are too high."],
  ["The minister denied that he had met the banker in May.", "It is not true that he had met the banker in May."],
  ["The firm denied that it had paid the judge.", "It is not true that it had paid the judge."],
  ["The coach denied that the players were ill.", "It is not true that the players were ill."],
  ["The banker denied he had stolen the money.", "It is not true that he had stolen the money."],
  ["The bishop has denied that the church sold the land.", "It is not true that the church sold the land."],
  ["Police denied that the protester had been beaten.", "It is not true that the protester had been beaten."],
  ["The two brothers deny that they own the mill.", "It is not true that the two brothers own the mill."],
  ["Spain denied that its ships had entered the bay.", "It is not true that its ships had entered the bay."],
  ["The owner disputes that the mine is dangerous.", "It is not true that the mine is dangerous."],
  ["The embassy denied that visas had been sold.", "It is not true that visas had been sold."],
  ["Lee denied that the firm would close the plant.", "It is not true that the firm would close the plant."],
  ["The spokeswoman denied that the plan would cost 2 million euros.", "It is not true that the plan would cost 2 million euros."],
  ["The union disputed that wages had risen.", "It is not true that wages had risen."],
  ["Officials deny the plant leaked oil.", "It is not true that the plant leaked oil."],
];

/** Denying a negation affirms. */
const DENIED_TWICE: readonly Case[] = [
  ["The auditor denied that nobody had checked the books.", "It is not true that nobody had checked the books."],
  ["The general denied that his soldiers had not obeyed.", "It is not true that his soldiers had not obeyed."],
];

/** What somebody is accused of is told as the accuser tells it, in the past. */
const ACCUSED: readonly Case[] = [
  ["The government accused the rebels of burning the village.", "The rebels burned the village."],
  ["The union accused the firm of hiding the accident.", "The firm hid the accident."],
  ["He accused her of taking bribes.", "She took bribes."],
  ["The senator accused him of selling the harbour.", "He sold the harbour."],
  ["The coach accused them of leaving early.", "They left early."],
  ["The judge accused the lawyer of misleading the court.", "The lawyer misled the court."],
  ["The miners accused the owners of breaking the law.", "The owners broke the law."],
  ["The farmers accused the state of stealing their land.", "The state stole their land."],
  ["Spain accused Italy of blocking the talks.", "Italy blocked the talks."],
  ["The prosecutor accused the mayor of taking bribes.", "The mayor took bribes."],
  ["She accused the coach of hitting players.", "The coach hit players."],
  ["The ministry accused the paper of publishing secrets.", "The paper published secrets."],
  ["The party accused the court of ignoring the law.", "The court ignored the law."],
  ["Critics accuse the party of buying votes.", "The party bought votes."],
  ["Prosecutors charged the banker with stealing two million euros.", "The banker stole two million euros."],
  ["The driver was charged with killing two people.", "The driver killed two people."],
  ["The farmers accuse the firm, the union and the bank of hiding the losses.", "The firm, the union and the bank hid the losses."],
];

/** What a source doubts or does not believe is negative in its mouth, without being a denial. */
const DISBELIEVED: readonly (readonly [text: string, expected: string])[] = [
  ["Analysts doubt that the plan will work.", "neutral, negative, probable: It is not true that the plan will work."],
  ["The mayor does not believe that the plan will work.", "neutral, negative, probable: It is not true that the plan will work."],
  ["The owner never thought that the closure would last.", "neutral, negative, probable: It is not true that the closure would last."],
  ["The regulators do not consider the plan a success.", "neutral, negative, certain: It is not true that the plan is a success."],
  ["The judge is skeptical that the plan will work.", "neutral, negative, probable: It is not true that the plan will work."],
  ["Nobody believes the plan will work.", "neutral, negative, probable: It is not true that the plan will work."],
  ["The union disagrees that wages are too high.", "neutral, negative, certain: It is not true that wages are too high."],
];

/** Who dismisses a thing as another says that it is one. */
const DISMISSED_AS: readonly Case[] = [
  ["The mayor dismissed the report as a hoax.", "The report is a hoax."],
  ["Critics dismissed the offer as an insult.", "The offer is an insult."],
];

/** Who does not deny a thing has neither denied nor affirmed it. */
const NOT_DENIED: readonly Case[] = [
  ["The minister did not deny that the port was closed.", "The port was closed."],
  ["Neither minister denied that the port was closed.", "The port was closed."],
  ["The firm did not reject the claim that the workers were paid late.", "The workers were paid late."],
];

const read = (text: string): readonly string[] => extractClaims(text).claims.map(({ attribution, certainty, polarity, statement }) => `${attribution.at(-1)?.stance ?? "-"}, ${polarity}, ${certainty}: ${statement.text}`);

describe("denials", () => {
  it.each(DENIED)("%s", (text, statement) => { expect(read(text)).toEqual([`denying, negative, certain: ${statement}`]); });
  it.each(DENIED_TWICE)("%s", (text, statement) => { expect(read(text)).toEqual([`denying, positive, certain: ${statement}`]); });
  it.each(DISBELIEVED)("%s", (text, expected) => { expect(read(text)).toEqual([expected]); });
  it.each(DISMISSED_AS)("%s", (text, statement) => { expect(read(text)).toEqual([`neutral, positive, certain: ${statement}`]); });
  it.each(NOT_DENIED)("%s", (text, statement) => { expect(read(text)).toEqual([`neutral, positive, unknown: ${statement}`]); });
  it("stay denials in somebody's mouth", () => {
    expect(read("It is not true that the port was closed, the ministry said.")).toContain("neutral, negative, certain: It is not true that the port was closed.");
  });
});

describe("accusations", () => {
  it.each(ACCUSED)("%s", (text, statement) => { expect(read(text)).toEqual([`accusing, positive, certain: ${statement}`]); });
});
