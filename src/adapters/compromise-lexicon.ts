/**
 * compromise's lexicon as text: one line for all phrases with the same tags, which stand first, each part behind a tab.
 *
 * The build evaluates this file and ships its text, not the library: what it knows of names is all that is used of it, and
 * making it ready took a quarter of the time to the first claim. Nobody else's `addWords` can change what stands there.
 */
import nlp from "compromise";

interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const linesOf = (lexicon: Lexicon["one"]["lexicon"]): readonly string[] => {
  const phrases = new Map<string, string[]>();
  for (const [phrase, tags] of Object.entries(lexicon)) {
    const name = (typeof tags === "string" ? [tags] : [...tags].sort()).join(" ");
    phrases.set(name, [...(phrases.get(name) ?? []), phrase]);
  }
  return Array.from(phrases, ([tags, all]) => [tags, ...all].join("\t"));
};

/** The lexicon of the installed compromise. */
export const lexiconText: string = linesOf((nlp.model() as unknown as Lexicon).one.lexicon).join("\n");
