/** The dictionary form of a word. */

/** The lemma of a word with its fine tag (universal part of speech, a space, Penn tag) and wink's lemma. */
export const lemmaOf = (text: string, tag: string, first: string): string => {
  if (tag.startsWith("PROPN")) return text;
  return first;
};
