/** Rows of the last stage: check-worthiness, verifiability, causality, kinds. */
import { classifyClaims } from "../../../src/classify/index.js";
import { FACTUAL } from "../../../src/classify/verifiability.js";
import { extractPropositions } from "../../../src/extract/index.js";
import { makeStatementScorer, type StatementScorer } from "../../../src/models/check-worthiness/index.js";
import { bestMargin } from "../../../src/models/check-worthiness/train-calibration.js";
import { claimBusterDev, claimBusterTrain, type LabelledSentence } from "../../../src/models/check-worthiness/train-data.js";
import { hashRows, pickRows, type HashedRows } from "../../../src/models/check-worthiness/train-rows.js";
import { marginsOf, trainScore } from "../../../src/models/check-worthiness/train.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Claim } from "../../../src/types.js";
import { LABELLED_KINDS } from "../../classify/kinds.js";
import { dataFolder, readRecords, type Measurement, type Row } from "../frame.js";
import { kindAblation, worthAblations } from "./classification-ablations.js";
import { calibrationErrorOf, f1Of, macroF1Of } from "../scorers/binary.js";

const stage = "check-worthiness";
/** Likelier than not, in thousandths. */
const EVEN = 500;
const shown = (score: number): string => (100 * score).toFixed(1);

const claimsIn = (text: string): readonly Claim[] => classifyClaims(extractPropositions(tagEntities(parseSyntax(splitSentences({ text }))))).claims;

/** Rows of some folds with their labels. */
const part = (rows: HashedRows, sentences: readonly LabelledSentence[], folds: readonly number[]): { readonly rows: HashedRows; readonly right: Uint8Array } => {
  const picked = sentences.flatMap(({ fold }, index) => (fold !== undefined && folds.includes(fold) ? [index] : []));
  return { rows: pickRows(rows, picked), right: Uint8Array.from(picked, (index) => (sentences[index]!.worth ? 1 : 0)) };
};

/** Macro F1 on one fold: trained on the three others, the decision chosen on these, each by a model of the other two. */
const foldScore = (rows: HashedRows, sentences: readonly LabelledSentence[], fold: number): number => {
  const others = [0, 1, 2, 3].filter((other) => other !== fold);
  const held = others.map((chosen) => {
    const [inner, outer] = [part(rows, sentences, others.filter((other) => other !== chosen)), part(rows, sentences, [chosen])];
    return { margins: marginsOf(outer.rows, trainScore(inner.rows, inner.right)), right: Array.from(outer.right) };
  });
  const decision = bestMargin(held.flatMap(({ margins }) => margins), Uint8Array.from(held.flatMap(({ right }) => right)));
  const [train, test] = [part(rows, sentences, others), part(rows, sentences, [fold])];
  const margins = marginsOf(test.rows, trainScore(train.rows, train.right));
  return macroF1Of(Array.from(test.right, (right) => right === 1), margins.map((margin) => margin > decision));
};

const foldedSentences = (): readonly LabelledSentence[] => [...claimBusterTrain(dataFolder), ...claimBusterDev(dataFolder)].filter(({ fold }) => fold !== undefined);

const claimBusterFolds = (): Row => {
  const sentences = foldedSentences();
  const rows = hashRows(sentences.map(({ text }) => text));
  const scores = [0, 1, 2, 3].map((fold) => foldScore(rows, sentences, fold));
  return { stage, data: "ClaimBuster 2.5xNCS, 4 folds", metric: "macro F1", ours: shown(scores.reduce((sum, score) => sum + score, 0) / scores.length), anchor: "SVM 83.1, BERT 88.0" };
};

const claimBusterDevRows = (): readonly Row[] => {
  const sentences = claimBusterDev(dataFolder);
  const scorer = makeStatementScorer();
  const scores = sentences.map(({ text }) => scorer(text));
  const worth = sentences.map((sentence) => sentence.worth);
  const data = "ClaimBuster dev";
  return [
    { stage, data, metric: "F1 of CFS", ours: shown(f1Of(worth, scores.map((score) => score.worth > EVEN))), anchor: "linear 90.4" },
    { stage, data, metric: "calibration error", ours: calibrationErrorOf(scores.map((score) => score.worth / 1000), worth).toFixed(3) },
    { stage: "verifiability", data, metric: "macro F1, factual", ours: shown(macroF1Of(sentences.map(({ factual }) => factual), scores.map((score) => score.factual > EVEN))) },
  ];
};

/** A sentence holds a verifiable claim where its words sound factual and the rules do not find each of its claims uncheckable. */
const holdsVerifiable = (text: string, scorer: StatementScorer): boolean => {
  if (scorer(text).factual < FACTUAL) return false;
  const claims = claimsIn(text);
  return claims.length === 0 || claims.some(({ verifiability }) => verifiability !== "not");
};

const policlaim = (): readonly Row[] => {
  const scorer = makeStatementScorer();
  const rows = readRecords<{ readonly text: string; readonly label: number }>("check-worthiness", "policlaim-EVALUATE-ONLY", "train.jsonl");
  const data = "PoliClaim train (not trained on)";
  const scoreOf = (holds: (text: string) => boolean): string => shown(macroF1Of(rows.map(({ label }) => label === 1), rows.map(({ text }) => holds(text))));
  return [
    { stage: "verifiability", data, metric: "macro F1", ours: scoreOf((text) => holdsVerifiable(text, scorer)), peer: "llmverify 45 (test)", anchor: "linear transferred 70.6, GPT-4 82.9 (test)" },
    { stage: "verifiability", data, metric: "macro F1 by words alone, no rules", ours: scoreOf((text) => scorer(text).factual >= FACTUAL) },
  ];
};

/** Every third sentence: rules are not trained, so the whole set is unseen, and a third is enough. */
const CAUSAL_SHARE = 3;

const causal = (): Row => {
  const rows = readRecords<{ readonly text: string; readonly label: number }>("causal", "causal-news", "train.jsonl.gz").filter((_, index) => index % CAUSAL_SHARE === 0);
  const predicted = rows.map(({ text }) => claimsIn(text).some(({ kind }) => kind === "causal"));
  const gold = rows.map(({ label }) => label === 1);
  const precision = gold.filter((right, index) => right && predicted[index] === true).length / predicted.filter(Boolean).length;
  return { stage: "causal", data: "Causal News train, a third", metric: "F1 (precision); all causal: 69", ours: `${shown(f1Of(gold, predicted))} (${shown(precision)})`, anchor: "BERT 86.3 (dev)" };
};

const kinds = (): readonly Row[] => {
  const cases = Object.entries(LABELLED_KINDS).flatMap(([kind, sentences]) => sentences.map((text, index) => ({ kind, text, seen: index % 2 === 0 })));
  const right = cases.map(({ kind, text }) => claimsIn(text).reduce<Claim | undefined>((longest, claim) => (longest === undefined || claim.text.length > longest.text.length ? claim : longest), undefined)?.kind === kind);
  const unseen = cases.map(({ seen }) => !seen);
  const share = (of: readonly boolean[]): string => shown(right.filter((hit, index) => hit && of[index] === true).length / of.filter(Boolean).length);
  return [
    { stage: "kind", data: `${cases.length} written sentences`, metric: "accuracy (on the half not looked at)", ours: `${share(cases.map(() => true))} (${share(unseen)})` },
    kindAblation(cases),
  ];
};

/** The rows of classification; the folds train eight models and take a minute or two. */
export const CLASSIFICATION: Measurement = {
  name: "classification",
  measure: () => [claimBusterFolds(), ...worthAblations(foldedSentences()), ...claimBusterDevRows(), ...policlaim(), causal(), ...kinds()],
};
