/** Whether the clause around an expression speaks of what was or of what is to come: it decides which Friday is meant. */
import type { Token } from "../../types.js";
import type { Scene } from "./scene.js";
import { tokenAt } from "./scene.js";

/** The direction in which a clause looks from publication. */
export type Direction = "past" | "future" | "unknown";

const FUTURE: ReadonlySet<string> = new Set(["'ll", "shall", "will", "wo", "’ll"]);
const FUTURE_VERBS: ReadonlySet<string> = new Set(["due", "expected", "expects", "going", "intends", "plans", "poised", "scheduled", "set", "slated", "upcoming"]);
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

const directionOf = (tokens: readonly Token[], index: number): Direction => {
  const word = tokens[index]!.text.toLowerCase();
  const before = tokens[index - 1]?.text.toLowerCase() ?? "";
  if (FUTURE.has(word)) return "future";
  if (FUTURE_VERBS.has(word) && word !== "set") return "future";
  // "to meet", "to be signed": what is still to be done; but "rose to close" and "went on to win" tell what came out.
  if (before === "to" && tokens[index]!.pos === "VERB") return CAME_OUT.has(tokens[index - 2]?.text.toLowerCase() ?? "") ? "past" : "future";
  if (word === "be" && before === "to") return "future";
  if (word === "set" && tokens[index + 1]?.text.toLowerCase() === "to") return "future";
  if (before === "be" || before === "as" || before === "to" || before === "is" || before === "are") return "unknown";
  if (PAST.has(word)) return "past";
  const participle = word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word);
  const part = tokens[index]!.pos;
  return participle && (part === "VERB" || part === "X" || part === "AUX") ? "past" : "unknown";
};

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
    if (direction !== "unknown") return direction;
    if (CLAUSE_MARKS.has(tokens[index]!.text.toLowerCase())) break;
  }
  for (let index = own + 1; index > 0 && index < tokens.length; index += 1) {
    const direction = directionOf(tokens, index);
    if (direction !== "unknown") return direction;
  }
  // "continues through Sunday": an end without a past tense lies ahead.
  return ENDS.has(tokens[own - 1]?.text.toLowerCase() ?? "") ? "future" : "unknown";
};
