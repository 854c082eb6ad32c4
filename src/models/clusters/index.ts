/** Word classes: words with like neighbours in news and web text have the same class. */
import { weights } from "./weights.js";

/** The classes of a word, as numbers from 1; 0 where the word is too rare to have any. */
export interface WordClasses {
  /** One of a few dozen classes. */
  readonly coarse: (word: string) => number;
  /** One of a few hundred classes. */
  readonly fine: (word: string) => number;
}

/** How words stand in the table: small letters, every digit a zero. */
export const normalizedWord = (word: string): string => word.toLowerCase().replace(/\d/g, "0");

/** The classes from their text: fine classes parted by bars, each its coarse class as one letter and its words parted by spaces. */
export const unpackClasses = (text: string): WordClasses => {
  const numbers = new Map<string, number>();
  text.split("|").forEach((list, fine) => {
    const coarse = list.charCodeAt(0) - 32;
    for (const word of list.slice(1).split(" ")) numbers.set(word, (fine + 1) * 128 + coarse);
  });
  return { fine: (word) => (numbers.get(word) ?? 0) >> 7, coarse: (word) => (numbers.get(word) ?? 0) & 127 };
};

let shipped: WordClasses | undefined;

/** The classes of the package, decoded on first use. Words are to be given as `normalizedWord` makes them. */
export const shippedClasses = (): WordClasses => (shipped ??= unpackClasses(weights));
