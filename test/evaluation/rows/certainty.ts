/** Factuality on UDS dev: the regression, and beside it the scale that the rules' polarity and certainty alone give. */
import { extractPropositions } from "../../../src/extract/index.js";
import { factualityOf, FACTUALITY_UNIT } from "../../../src/models/certainty/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import { treeOf } from "../../../src/tree/tree.js";
import type { Certainty } from "../../../src/types.js";
import { readRecords, type Measurement, type Row } from "../frame.js";
import { meanAbsoluteError, pearson, type Pair } from "../scorers/correlation.js";

interface UdsSentence {
  readonly text: string;
  readonly targets: readonly { readonly start: number; readonly label: number }[];
}

const SCALE: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

const figures = (pairs: readonly Pair[]): string => `${pearson(pairs).toFixed(3)} / ${meanAbsoluteError(pairs).toFixed(3)}`;

const measure = (): readonly Row[] => {
  const model: Pair[] = [];
  const rules: Pair[] = [];
  let told = 0;
  for (const { text, targets } of readRecords<UdsSentence>("factuality", "uds-ih2.dev.jsonl")) {
    const document = extractPropositions(tagEntities(parseSyntax(splitSentences(text))));
    const trees = document.sentences.map(treeOf);
    for (const { start, label } of targets) {
      const sentence = document.sentences.findIndex(({ span }) => span.start <= start && start < span.end);
      const index = trees[sentence]?.tokens.findIndex(({ span }) => span.start <= start && start < span.end) ?? -1;
      if (index < 0) continue;
      model.push({ ours: factualityOf(trees[sentence]!, index) / FACTUALITY_UNIT, gold: label });
      const proposition = document.propositions.find((one) => one.sentence === sentence && one.head === index);
      if (proposition !== undefined) told++;
      rules.push({ ours: proposition === undefined ? 0 : SCALE[proposition.certainty] * (proposition.polarity === "negative" ? -1 : 1), gold: label });
    }
  }
  const row = { stage: "certainty", data: "UDS dev", metric: "r / MAE" };
  return [
    { ...row, metric: "regression, r / MAE", ours: figures(model), anchor: "ridge without a parser .704 / 1.207, neural r .77" },
    { ...row, metric: `rules alone (${told} of ${model.length} predicates are propositions), r / MAE`, ours: figures(rules), anchor: "all certain MAE 2.26" },
  ];
};

/** Factuality of predicates. */
export const CERTAINTY: Measurement = { name: "certainty", measure };
