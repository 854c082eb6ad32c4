/** Second looks at trees: for every rule the words that it made right and wrong, on the dev sets of EWT and GUM with gold tokens. */
import { readConllu } from "../../../src/formats/conllu.js";
import { firstReading } from "../../../src/syntax/index.js";
import { draftOf } from "../../../src/syntax/reanalysis/draft.js";
import { SECOND_LOOKS } from "../../../src/syntax/reanalysis/index.js";
import type { Token } from "../../../src/types.js";
import type { Measurement, Row } from "../frame.js";
import { readData } from "../frame.js";

interface Effect {
  mended: number;
  broken: number;
}

/** Runs the rules over one sentence and adds up what each of them did. */
const look = (read: readonly Token[], gold: readonly Token[], effects: readonly Effect[]): void => {
  const draft = draftOf(read);
  const isRight = (index: number): boolean => gold[index]!.head === draft.heads[index] && gold[index]!.relation === draft.relations[index];
  const words = [...gold.keys()].filter((index) => gold[index]!.pos !== "PUNCT");
  SECOND_LOOKS.forEach((rule, position) => {
    const before = words.filter(isRight);
    rule(draft);
    const after = new Set(words.filter(isRight));
    const kept = before.filter((index) => after.has(index)).length;
    effects[position]!.mended += after.size - kept;
    effects[position]!.broken += before.length - kept;
  });
};

const rowsOf = (treebank: string): readonly Row[] => {
  const effects = SECOND_LOOKS.map((): Effect => ({ mended: 0, broken: 0 }));
  for (const { sentences } of readConllu(readData("syntax", treebank, "dev.conllu.gz"))) {
    for (const sentence of sentences) look(firstReading(sentence), sentence.tokens, effects);
  }
  return SECOND_LOOKS.map(({ name }, position): Row => ({ stage: "second looks", data: `${treebank} dev, gold tokens`, metric: `${name}: words mended / broken`, ours: `${effects[position]!.mended} / ${effects[position]!.broken}` }));
};

/** The rows of the second looks. */
export const SECOND_LOOK_EFFECTS: Measurement = { name: "second-looks", measure: () => [...rowsOf("ud-ewt"), ...rowsOf("ud-gum")] };
