/**
 * Trains a model and writes its weights: `npm run train -- NAME`. Without a name, prints the names.
 *
 * The order of the list is the order in which they have to be trained where one uses another's weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { weightsModule } from "./packing.js";

const report = (line: string): void => { process.stderr.write(`${line}\n`); };

const write = (name: string, text: string): void => {
  const file = fileURLToPath(new URL(`./${name}/weights.ts`, import.meta.url));
  const before = readFileSync(file, "utf8");
  const after = weightsModule(text, `npm run train -- ${name}`);
  writeFileSync(file, after);
  report(before === after ? "The weights are the same as before." : "The weights have changed.");
};

/** One line for each model: its folder's name, and what trains it and writes its weights. */
const MODELS: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["clusters", async () => { write("clusters", (await import("./clusters/train-model.js")).trainShippedClasses()); }],
  ["parser", async () => { write("parser", await (await import("./parser/train-model.js")).trainShippedParser(report)); }],
  ["entity-recogniser", async () => { write("entity-recogniser", (await import("./entity-recogniser/train.js")).trainShippedRecogniser(report)); }],
  ["antecedents", async () => { (await import("./antecedents/train.js")).writeAntecedents((await import("./train-treebank.js")).dataFolder); }],
  ["certainty", async () => {
    const [{ parseSyntax }, { splitSentences }] = [await import("../syntax/index.js"), await import("../segment/index.js")];
    (await import("./certainty/train.js")).writeCertainty((await import("./train-treebank.js")).dataFolder, (text) => parseSyntax(splitSentences({ text })).sentences);
  }],
  ["check-worthiness", async () => { (await import("./check-worthiness/train.js")).writeCheckWorthiness((await import("./train-treebank.js")).dataFolder); }],
]);

const name = process.argv[2] ?? "";
const train = MODELS.get(name);
if (train === undefined) {
  report(`Give the name of a model: ${[...MODELS.keys()].join(", ")}.`);
  process.exitCode = 2;
} else {
  await train();
}
