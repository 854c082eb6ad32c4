/** What each part of classification adds: the check-worthiness model without a family of features, the kinds without the tree. */
import { classifyClaims } from "../../../src/classify/index.js";
import { extractPropositions } from "../../../src/extract/index.js";
import { bestMargin } from "../../../src/models/check-worthiness/train-calibration.js";
import type { LabelledSentence } from "../../../src/models/check-worthiness/train-data.js";
import { pickRows } from "../../../src/models/check-worthiness/train-rows.js";
import { marginsOf, trainScore } from "../../../src/models/check-worthiness/train.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Claim, Parsed, Token } from "../../../src/types.js";
import { FAMILIES, rowsWithout, type Family } from "../ablations/worth.js";
import type { Row } from "../frame.js";
import { macroF1Of } from "../scorers/binary.js";

const HUNDRED = 100;
const shown = (score: number): string => (HUNDRED * score).toFixed(1);

/** Macro F1 on the first fold at its best decision, trained once on the three others: cheap, and the same for every family. */
const scoreWithout = (sentences: readonly LabelledSentence[], family: Family | undefined): number => {
  const rows = rowsWithout(sentences.map(({ text }) => text), family);
  const side = (isHeld: boolean): { readonly picked: readonly number[]; readonly right: Uint8Array } => {
    const picked = sentences.flatMap(({ fold }, index) => ((fold === 0) === isHeld ? [index] : []));
    return { picked, right: Uint8Array.from(picked, (index) => (sentences[index]!.worth ? 1 : 0)) };
  };
  const [train, held] = [side(false), side(true)];
  const margins = marginsOf(pickRows(rows, held.picked), trainScore(pickRows(rows, train.picked), train.right));
  const decision = bestMargin(margins, held.right);
  return macroF1Of(Array.from(held.right, (right) => right === 1), margins.map((margin) => margin >= decision));
};

/** A row for all features and one for each family left out, trained anew without it. */
export const worthAblations = (sentences: readonly LabelledSentence[]): readonly Row[] => {
  const row = (metric: string, ours: string): Row => ({ stage: "check-worthiness", data: "ClaimBuster 2.5xNCS, first fold", metric, ours });
  const whole = scoreWithout(sentences, undefined);
  return [
    row("macro F1 at its best decision, all features", shown(whole)),
    ...FAMILIES.map((family) => {
      const score = scoreWithout(sentences, family);
      return row(`the same, trained without ${family}`, `${shown(score)}; ${score < whole ? "" : "+"}${shown(score - whole)}`);
    }),
  ];
};

const isPredicate = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";

/** The parse with its tags kept and its tree taken away: every token hangs on the first verb, the noun before it is its subject, the one after it its object. */
const withoutTree = (document: Parsed): Parsed => ({
  ...document,
  sentences: document.sentences.map((sentence) => {
    const found = sentence.tokens.findIndex(isPredicate);
    const root = Math.max(0, found);
    const tokens = sentence.tokens.map((token, index): Token => {
      if (index === root) return { ...token, head: -1, relation: "root" };
      const relation = token.pos === "PUNCT" ? "punct" : "dep";
      return { ...token, head: root, relation };
    });
    const isNominal = ({ pos }: Token): boolean => pos === "NOUN" || pos === "PROPN" || pos === "PRON";
    const subject = tokens.slice(0, root).findLastIndex(isNominal);
    const object = tokens.findIndex((token, index) => index > root && isNominal(token));
    return { ...sentence, tokens: tokens.map((token, index) => (index === subject ? { ...token, relation: "nsubj" } : index === object ? { ...token, relation: "obj" } : token)) };
  }),
});

const kindIn = (document: Parsed): Claim["kind"] | undefined =>
  classifyClaims(extractPropositions(tagEntities(document))).claims
    .reduce<Claim | undefined>((longest, claim) => (longest === undefined || claim.text.length > longest.text.length ? claim : longest), undefined)?.kind;

/** The kinds where the words' tags are known but not what hangs on what. */
export const kindAblation = (cases: readonly { readonly kind: string; readonly text: string }[]): Row => {
  const right = cases.filter(({ kind, text }) => kindIn(withoutTree(parseSyntax(splitSentences({ text })))) === kind).length;
  return { stage: "kind", data: `${cases.length} written sentences`, metric: "accuracy without the tree (first verb, nearest nouns)", ours: shown(right / cases.length) };
};
