/** The sentences of ClaimBuster, for training and evaluation only. */
import { join } from "node:path";
import { readLines } from "../train-files.js";

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

const sentencesOf = (file: string): readonly LabelledSentence[] =>
  readLines(file).map((row) => {
    const { text, label, factual, ncs25_fold: fold } = row as Row;
    return { text, worth: label === "Yes", factual, ...(fold === undefined ? {} : { fold }) };
  });

/** ClaimBuster's training part (33 debates, crowd labels) under the folder of the data sets. */
export const claimBusterTrain = (data: string): readonly LabelledSentence[] => sentencesOf(join(data, "check-worthiness", "claimbuster", "train.jsonl.gz"));

/** ClaimBuster's part with labels by experts: for evaluation, never for training. */
export const claimBusterDev = (data: string): readonly LabelledSentence[] => sentencesOf(join(data, "check-worthiness", "claimbuster", "dev.jsonl"));
