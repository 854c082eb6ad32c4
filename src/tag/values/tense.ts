/** Whether the clause around an expression speaks of what was or of what is to come: it decides which Friday is meant. */
import type { Token } from "../../types.js";
import type { Scene } from "./scene.js";
import { tokenAt } from "./scene.js";

/** The direction in which a clause looks from publication. */
export type Direction = "past" | "future" | "unknown";

/** "open": the clause is read, but looks to no side ("could begin", "had threatened to leave"). */
type Reading = Direction | "open";

const FUTURE: ReadonlySet<string> = new Set(["'ll", "shall", "will", "wo", "’ll"]);
const FUTURE_VERBS: ReadonlySet<string> = new Set(["due", "expected", "expects", "going", "intends", "plans", "poised", "scheduled", "slated", "upcoming"]);
const PAST: ReadonlySet<string> = new Set([
  "became", "began", "broke", "brought", "built", "came", "chose", "cut", "did", "died", "fell", "felt", "found", "fought", "gave", "got", "grew", "had", "held",
  "hit", "kept", "killed", "knew", "launched", "led", "left", "lost", "made", "met", "paid", "put", "ran", "resigned", "rose", "said", "sank", "sat", "saw",
  "sent", "set", "shot", "showed", "sold", "spent", "spoke", "stood", "struck", "taken", "thought", "threw", "told", "took", "voted", "was", "went", "were", "won", "wore", "wrote",
]);
const NOT_PAST: ReadonlySet<string> = new Set(["embed", "exceed", "feed", "indeed", "infrared", "need", "proceed", "seed", "speed", "succeed", "united"]);
const CAME_OUT: ReadonlySet<string> = new Set([
  "began", "came", "climbed", "continued", "dropped", "fell", "failed", "gained", "got", "grew", "helped", "jumped", "managed", "on", "returned", "rose", "slipped", "started", "surged", "tried", "used", "went",
]);
const ENDS: ReadonlySet<string> = new Set(["by", "through", "till", "until"]);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([";", "that"]);

const wordOf = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? "";

// "to meet", "to be signed": what is still to be done; but "rose to close" and "went on to win" tell what came out.
const afterTo = (tokens: readonly Token[], index: number): Reading => {
  if (wordOf(tokens, index - 3) === "had" && wordOf(tokens, index - 2).endsWith("ed")) return "open";
  if (tokens[index]!.pos === "VERB") return CAME_OUT.has(wordOf(tokens, index - 2)) ? "past" : "future";
  return wordOf(tokens, index) === "be" ? "future" : "unknown";
};

const OPEN: ReadonlySet<string> = new Set(["could", "might"]);

/** "said it would begin": what was to come when it was said; "would have begun": what was not to be. */
const afterWould = (tokens: readonly Token[], index: number): Reading =>
  wordOf(tokens, index + 1) === "have" || wordOf(tokens, index + 2) === "have" ? "past" : "future";
const NO_TENSE_BEFORE: ReadonlySet<string> = new Set(["are", "as", "be", "is"]);

const directionOf = (tokens: readonly Token[], index: number): Reading => {
  const word = wordOf(tokens, index);
  const before = wordOf(tokens, index - 1);
  if (FUTURE.has(word) || FUTURE_VERBS.has(word)) return "future";
  if (word === "would") return afterWould(tokens, index);
  if (OPEN.has(word)) return "open";
  if (word === "set" && wordOf(tokens, index + 1) === "to") return "future";
  if (before === "to") return afterTo(tokens, index);
  if (NO_TENSE_BEFORE.has(before)) return "unknown";
  return PAST.has(word) || isParticiple(word, tokens[index]!) ? "past" : "unknown";
};

const isParticiple = (word: string, { pos }: Token): boolean =>
  word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word) && (pos === "VERB" || pos === "X" || pos === "AUX");

/**
 * The direction of the clause around an offset: of the nearest telling verb before it, else of the nearest one behind.
 *
 * @example
 * directionAt(scene, 21); // => "past", for "Friday" in "The tape was released Friday"
 */
export const directionAt = (scene: Scene, offset: number): Direction => {
  const { tokens } = scene.sentence;
  const own = tokenAt(scene, offset);
  for (let index = own - 1; index >= 0; index -= 1) {
    const direction = directionOf(tokens, index);
    if (direction !== "unknown") return direction === "open" ? "unknown" : direction;
    if (CLAUSE_MARKS.has(tokens[index]!.text.toLowerCase())) break;
  }
  for (let index = own + 1; index > 0 && index < tokens.length; index += 1) {
    const direction = directionOf(tokens, index);
    if (direction !== "unknown") return direction === "open" ? "unknown" : direction;
  }
  // "continues through Sunday": an end without a past tense lies ahead.
  return ENDS.has(tokens[own - 1]?.text.toLowerCase() ?? "") ? "future" : "unknown";
};
