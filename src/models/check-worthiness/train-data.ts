/** The sentences of ClaimBuster, for training and evaluation only. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A sentence with its labels. */
export interface LabelledSentence {
  readonly text: string;
  /** Worth checking: the label CFS. */
  readonly worth: boolean;
  /** Factual: CFS or UFS. */
  readonly factual: boolean;
  /** Fold of the stricter subset "2.5xNCS", where the sentence is in it. */
  readonly fold?: number;
}

interface Row {
  readonly text: string;
  readonly label: string;
  readonly factual: boolean;
  readonly ncs25_fold?: number;
}

const read = (file: string): string => (file.endsWith(".gz") ? gunzipSync(readFileSync(file)).toString("utf8") : readFileSync(file, "utf8"));

const sentencesOf = (file: string): readonly LabelledSentence[] =>
  read(file).split("\n").filter((line) => line !== "").map((line) => {
    const { text, label, factual, ncs25_fold: fold } = JSON.parse(line) as Row;
    return { text, worth: label === "Yes", factual, ...(fold === undefined ? {} : { fold }) };
  });

/** ClaimBuster's training part (33 debates, crowd labels) under the folder of the data sets. */
export const claimBusterTrain = (data: string): readonly LabelledSentence[] => sentencesOf(join(data, "check-worthiness", "claimbuster", "train.jsonl.gz"));

/** ClaimBuster's part with labels by experts: for evaluation, never for training. */
export const claimBusterDev = (data: string): readonly LabelledSentence[] => sentencesOf(join(data, "check-worthiness", "claimbuster", "dev.jsonl"));
