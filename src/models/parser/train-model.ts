/** The parser as it is shipped: `npm run train -- parser`. */
import { trainingSentences } from "../train-treebank.js";
import { trainData } from "./train-data.js";
import { packNetwork } from "./train-pack.js";
import type { ParserSettings } from "./train.js";
import { trainParser } from "./train.js";

/** The settings of the shipped parser. */
export const PARSER_SETTINGS: ParserSettings = {
  shape: { embedding: 64, hidden: 64, layers: 2, arc: 64, relation: 64 },
  epochs: 12,
  batch: 700,
  rate: 0.002,
  dropout: { units: 0.2, views: 0.1 },
  seed: 1,
};

/** Trains the shipped parser; `report` is told how it goes. */
export const trainShippedParser = (report: (line: string) => void): string => {
  const data = trainData(trainingSentences());
  return packNetwork(trainParser(data, PARSER_SETTINGS, report), data);
};
