/** How a name is written in a statement. */

/**
 * The possessive ending of a name: "Putin" takes "’s", the plural "the parties" and "the United States" take "’".
 *
 * @example
 * possessiveOf("Putin"); // => "’s"
 */
export const possessiveOf = (name: string): string => {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return last.endsWith("s") && (last.charAt(0) === last.charAt(0).toLowerCase() || takesArticle(name)) ? "’" : "’s";
};

/** The last words of countries that take the article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "arab emirates", "bahamas", "central african republic", "czech republic", "democratic republic of the congo", "dominican republic", "gambia", "maldives", "marshall islands",
  "netherlands", "philippines", "russian federation", "seychelles", "soviet union", "solomon islands", "united arab emirates", "united kingdom", "united states", "us", "uk", "uae",
]);

/**
 * True for the name of a country that takes the article.
 *
 * @example
 * takesArticle("Netherlands"); // => true
 */
export const takesArticle = (name: string): boolean => WITH_ARTICLE.has(name.toLowerCase().replace(/^the /, ""));

/**
 * A name with its spacing repaired.
 *
 * @example
 * mendedName("Kim Jong -un"); // => "Kim Jong-un"
 */
export const mendedName = (name: string): string => name.replace(/\s+/g, " ").replace(/(\S) -(\S)/g, "$1-$2");
