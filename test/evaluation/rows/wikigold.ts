/**
 * WikiGold in four folds by document: the shipped model was trained on all of it, so models of the same settings are
 * trained here on the other folds and the other sets made by hand; the silver set, the treebank's web text and the averaging of several models are left out for time.
 */
import { join } from "node:path";
import { readGum, readSpanSet } from "../../../src/models/entity-recogniser/train-data.js";
import { SETTINGS, train } from "../../../src/models/entity-recogniser/train.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { findNames } from "../../../src/tag/mentions/names.js";
import { dataFolder, readRecords, type Row } from "../frame.js";
import { NOTHING, plus, type Counts, type TypedSpan } from "../scorers/entities.js";
import { documentsOf, measureNames, NAME_TYPES, type NameRecord } from "../scorers/names.js";
import { byType } from "./names.js";

const FOLDS = 4;

const namesWith = (weights: string) => (text: string): readonly TypedSpan[] =>
  findNames(parseSyntax(splitSentences(text)), weights)
    .filter(({ type }) => NAME_TYPES.includes(type))
    .map(({ span: { start, end }, type }) => ({ start, end, type }));

/** Strict F1 over the folds. */
export const wikigoldRows = (): readonly Row[] => {
  const documents = documentsOf(readRecords<NameRecord>("entities", "wikigold", "test.jsonl.gz"));
  const wikigold = readSpanSet("wikigold", join(dataFolder, "entities/wikigold/test.jsonl.gz"));
  const others = [
    ...readSpanSet("wnut17", join(dataFolder, "entities/wnut17/train.jsonl.gz"), false),
    ...readGum(join(dataFolder, "coreference/gum/train.jsonl.gz")),
    ...readSpanSet("crossner", join(dataFolder, "entities/crossner-politics/train.jsonl")),
  ];
  const total = new Map<string, Counts>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = train([...wikigold.filter((_, index) => index % FOLDS !== fold), ...others], { ...SETTINGS, rounds: 1 });
    const { strict } = measureNames(documents.filter((_, index) => index % FOLDS === fold), namesWith(weights));
    for (const [type, counts] of strict) total.set(type, plus(total.get(type) ?? NOTHING, counts));
  }
  return [{ stage: "entities", data: `WikiGold, ${FOLDS} folds (one model, trained without the fold, GMB and EWT)`, metric: "strict F1 (person, place, organization)", ours: byType(total) }];
};
