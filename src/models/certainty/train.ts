/**
 * Trains the factuality regression: `npm run train -- certainty`.
 *
 * Data: UDS-IH2 train (Rudinger, White and Van Durme 2018; text of UD EWT; CC BY-SA 4.0). The sentences are read by the
 * package's own stages, so that the regression learns from trees as it will meet them: train the parser first.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { treeOf, type Tree } from "../../tree/tree.js";
import type { Sentence } from "../../types.js";
import { weightsModule } from "../packing.js";
import { readLines } from "../train-files.js";
import { certaintyFeatures } from "./features.js";
import { FACTUALITY_UNIT } from "./unit.js";
import { trainRegression, type Case, type RegressionSettings } from "./train-regression.js";

const SETTINGS: RegressionSettings = { epochs: 10, seed: 7, rate: 0.02, decay: 0.02, fewest: 3, unit: FACTUALITY_UNIT, bits: 14, smallest: 2 };

interface RatedSentence {
  readonly text: string;
  readonly targets: readonly { readonly start: number; readonly label: number }[];
}

const casesOf = ({ text, targets }: RatedSentence, parse: (text: string) => readonly Sentence[]): readonly Case[] => {
  const trees: readonly Tree[] = parse(text).map(treeOf);
  return targets.flatMap(({ start, label }) => trees.flatMap((tree) => {
    const index = tree.tokens.findIndex(({ span }) => span.start <= start && start < span.end);
    return index < 0 ? [] : [{ features: certaintyFeatures(tree, index), value: label }];
  }));
};

/**
 * Trains on UDS in the folder of the data sets and writes the generated module beside this file.
 *
 * @param parse reads a text with the package's own segmentation and parser
 */
export const writeCertainty = (data: string, parse: (text: string) => readonly Sentence[]): void => {
  const cases = readLines(join(data, "factuality", "uds-ih2.train.jsonl.gz")).flatMap((record) => casesOf(record as RatedSentence, parse));
  writeFileSync(fileURLToPath(new URL("weights.ts", import.meta.url)), weightsModule(trainRegression(cases, SETTINGS), "npm run train -- certainty"));
};
