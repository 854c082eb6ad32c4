/** "Is going to close": what lies ahead, told by "go" with an infinitive. */
import { auxiliariesOf } from "../../tree/predicate.js";
import { dependentOf } from "../../tree/tree.js";
import { textAt, type Reading } from "../reading.js";

const NOW: ReadonlySet<string> = new Set(["'m", "'re", "'s", "am", "are", "is", "’m", "’re", "’s"]);

/**
 * True where the predicate is "is going to" with an infinitive; not for a journey, nor for what was once ahead.
 *
 * @example
 * isGoingTo(reading); // => true for "The museum is going to close", false for "The train is going to the coast"
 */
export const isGoingTo = ({ lemma, tree, item }: Reading): boolean =>
  lemma === "go" && textAt(tree, item.head) === "going" && dependentOf(tree, item.head, "xcomp") !== undefined
  && auxiliariesOf(tree, item.head).some((index) => NOW.has(textAt(tree, index)));
