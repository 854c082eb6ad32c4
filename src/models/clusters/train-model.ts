/** The word classes as they are shipped: `npm run train -- clusters`. */
import { newsSentences, trainingTexts } from "../train-treebank.js";
import { normalizedWord } from "./index.js";
import { trainClusters } from "./train.js";

const FINE = 256;
const COARSE = 40;

/** The letter of a coarse class: printable, neither quotation mark nor backslash for these few classes. */
const letterOf = (number: number): string => String.fromCharCode(32 + number + (number >= 2 ? 1 : 0));

/** Trains the shipped word classes: fine ones over words, coarse ones over the fine ones. */
export const trainShippedClasses = (): string => {
  const sentences = [...newsSentences(), ...trainingTexts()].map((words) => words.map(normalizedWord));
  const fine = trainClusters(sentences, { clusters: FINE, fewest: 4, rounds: 12 });
  const nameOf = new Map(fine.flatMap((words, index) => words.map((word) => [word, `c${index}`] as const)));
  const coarse = trainClusters(sentences.map((words) => words.map((word) => nameOf.get(word) ?? "rare")), { clusters: COARSE, fewest: 1, rounds: 20 });
  const coarseOf = new Map(coarse.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
  return fine.map((words, index) => `${letterOf(coarseOf.get(`c${index}`) ?? 0)}${words.join(" ")}`).join("|");
};
