/** Why a claim is what it is, in plain English. */
import type { Attribution, Claim, Evidence, EvidenceField } from "../types.js";
import { KIND_RULES } from "./kind/index.js";

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ...KIND_RULES.map(({ id, summary }): readonly [string, string] => [id, summary]),
  ["private-experience", "only the one who lived it can vouch for it"],
  ["opinion", "it is a judgement, and a judgement cannot be looked up"],
  ["judgement-of-a-fact", "it is a judgement, but of a fact that can be looked up"],
  ["future", "it lies ahead, so only its grounds can be checked now"],
  ["intention", "an intention shows in acts, not by itself"],
  ["amount", "an amount can be looked up"],
  ["rule-of-a-text", "the text of the rule can be read"],
  ["rule-without-its-text", "the rule is told without the text that it stands in"],
  ["no-record", "nothing in it points to a record: no time, amount, place or act of office"],
  ["judgement-in-factual-words", "it is a judgement, but in words that can partly be looked up"],
  ["vague", "its words leave open how much, how often or who"],
  ["source:disbelieves", "its source does not believe it"],
  ["model-worth", "how often fact-checkers chose statements in such words"],
  ["amount-to-check", "an amount is what fact-checkers look for first"],
  ["cause-to-check", "a cause is disputed more often than a fact"],
  ["happening-with-names", "something happened, to somebody named or at a known time"],
  ["cannot-be-checked", "it cannot be checked"],
  ["checked-in-part", "it can be checked only in part"],
  ["side-remark", "it is said in passing"],
  ["unnamed-subject", "whom it is about is not clear"],
  ["model-factual", "its words are those of statements that can be looked up"],
  ["model-doubtful", "its words are seldom those of statements that can be looked up"],
  ["model-not-factual", "its words are not those of statements that can be looked up"],
]);

/** An id as words: "model-factual" is read "model factual". */
const readable = ({ rule }: Evidence): string => SUMMARIES.get(rule) ?? (rule.startsWith("word:") ? `the word “${rule.slice(5)}”` : rule.replaceAll("-", " "));

const because = (claim: Claim, field: EvidenceField): string => {
  const reasons = claim.evidence.filter((evidence) => evidence.field === field).slice(0, 4).map(readable);
  return reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
};

const ARTICLE: ReadonlySet<string> = new Set(["event", "experience", "evaluation", "intention"]);

const sourceOf = ({ source, cue, stance }: Attribution): string => {
  const who = source === undefined ? "an unnamed source" : `“${source.text}”`;
  const how = cue === undefined ? "" : ` (“${cue.text}”${stance === "neutral" ? "" : `, ${stance}`})`;
  return `${who}${how}`;
};

const percentOf = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * Says in plain English why a claim is what it is: its source, kind, polarity, verifiability, worth and confidence.
 *
 * @example
 * explainClaim(claim).split("\n")[0]; // => "“Rents rose by 7 percent.”"
 */
export const explainClaim = (claim: Claim): string => {
  const source = claim.attribution.length === 0 ? "the article itself" : claim.attribution.map(sourceOf).join(", as told to or by ");
  return [
    `“${claim.statement.text}”`,
    `Said by ${source}${because(claim, "attribution")}.`,
    `It is ${ARTICLE.has(claim.kind) ? "an" : "a"} ${claim.kind} claim${because(claim, "kind")}.`,
    `Its source holds it to be ${claim.polarity === "positive" ? "so" : "not so"}, and is ${claim.certainty === "unknown" ? "not committed to it" : claim.certainty}${because(claim, "polarity")}${because(claim, "certainty")}.`,
    `It is ${claim.verifiability === "partly" ? "partly verifiable" : claim.verifiability === "not" ? "not verifiable" : "verifiable"}${because(claim, "verifiability")}.`,
    `Worth checking: ${percentOf(claim.checkWorthiness)}${because(claim, "checkWorthiness")}.`,
    `Confidence that it was read right: ${percentOf(claim.confidence)}.`,
  ].join("\n");
};
