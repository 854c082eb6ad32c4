/** Phrases beside a number that say how it bounds the true amount. */
import type { Bound } from "../types.js";

/** Phrases before a number, lower case, words separated by single spaces. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["a maximum of", "at-most"], ["a mere", "exactly"], ["a minimum", "at-least"], ["a minimum of", "at-least"], ["a record", "exactly"],
  ["a staggering", "exactly"], ["a total of", "exactly"], ["about", "about"], ["above", "more-than"], ["almost", "about"], ["an average of", "about"],
  ["an estimated", "about"], ["approximately", "about"], ["around", "about"], ["as few as", "at-least"], ["as low as", "at-least"],
  ["as many as", "at-most"], ["as much as", "at-most"], ["at least", "at-least"], ["at most", "at-most"], ["below", "less-than"],
  ["beyond", "more-than"], ["circa", "about"], ["close to", "about"], ["estimated", "about"], ["exactly", "exactly"], ["exceeded", "more-than"],
  ["exceeding", "more-than"], ["exceeds", "more-than"], ["fewer than", "less-than"], ["greater than", "more-than"], ["higher than", "more-than"],
  ["in excess of", "more-than"], ["just", "exactly"], ["just about", "about"], ["just above", "more-than"], ["just over", "more-than"],
  ["just under", "less-than"], ["larger than", "more-than"], ["less than", "less-than"], ["lower than", "less-than"], ["more than", "more-than"],
  ["near", "about"], ["nearly", "about"], ["no fewer than", "at-least"], ["no less than", "at-least"], ["no more than", "at-most"],
  ["not less than", "at-least"], ["not more than", "at-most"], ["only", "exactly"], ["over", "more-than"], ["roughly", "about"],
  ["slightly less than", "less-than"], ["slightly more than", "more-than"], ["smaller than", "less-than"], ["some", "about"], ["under", "less-than"],
  ["up to", "at-most"], ["upward of", "more-than"], ["upwards of", "more-than"], ["well above", "more-than"], ["well over", "more-than"],
  ["well under", "less-than"],
]);

/** Phrases behind a number or its unit. */
export const BOUNDS_BEHIND: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["+", "at-least"], ["and above", "at-least"], ["and over", "at-least"], ["at least", "at-least"], ["at most", "at-most"], ["or above", "at-least"],
  ["or fewer", "at-most"], ["or greater", "at-least"], ["or higher", "at-least"], ["or less", "at-most"], ["or lower", "at-most"],
  ["or more", "at-least"], ["or over", "at-least"], ["or so", "about"], ["or under", "at-most"], ["plus", "at-least"],
]);
