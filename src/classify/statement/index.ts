/** The claim as a sentence that reads on its own, every part with its provenance. */
import { gather } from "../../text/gather.js";
import { within } from "../../text/within.js";
import type { Diagnostic, Evidence, Extracted, ExtractedProposition, Statement } from "../../types.js";
import { unitsOf } from "./clause-units.js";
import { dateUnits } from "./dates.js";
import { denyUnits } from "./denial.js";
import { nameSpeaker, quoteAround } from "./first-person.js";
import { mendCase } from "./letter-case.js";
import { mendMarks, mendNumbers, mendSpacing, trimMarks } from "./mend.js";
import { joinUnits } from "./parts.js";
import { bestNamesOf, referencesIn, resolveUnits, type BestName, type References } from "./references.js";
import { nameSource } from "./told-of-source.js";
import type { Unit } from "./unit.js";

/** A statement with what is to be said of its making. */
export interface WrittenStatement {
  readonly statement: Statement;
  readonly diagnostics: readonly Diagnostic[];
  readonly evidence: readonly Evidence[];
}

/** The full stop that closes a statement, unless its own words end with one. */
const closed = (units: readonly Unit[]): readonly Unit[] => {
  const last = units.at(-1);
  if (last === undefined || /[.!?][”’"')]?$/.test(last.text)) return units;
  const isAfterStop = /[”"]/.test(last.text) && /[.!?]$/.test(units.at(-2)?.text ?? "");
  return isAfterStop ? units : [...units, { text: ".", how: "template", space: false }];
};

const write = (document: Extracted, proposition: ExtractedProposition, references: References, names: ReadonlyMap<string, BestName>): WrittenStatement => {
  const sentence = document.sentences[proposition.sentence]!;
  const quantities = within(document.quantities, sentence.span);
  const { units, unresolved } = resolveUnits(sentence, unitsOf(sentence, proposition.clause), references, names, (place) => quoteAround(proposition.attribution, document.quotations, place)?.source?.entity);
  const named = nameSpeaker(document, proposition, nameSource(sentence, proposition, units), names);
  const mended = mendNumbers(mendMarks(mendSpacing(trimMarks(dateUnits(sentence, named, document.times)))), quantities);
  const statement = joinUnits(document.article.text, closed(mendCase(sentence, denyUnits(sentence, proposition, mended))));
  return {
    statement,
    diagnostics: unresolved.map(({ text, from }) => ({
      code: "unresolved-reference", severity: "info", message: `“${text}” has no sure antecedent and stands in the statement as it is.`, ...(from === undefined ? {} : { span: from }),
    })),
    evidence: evidenceOf(statement),
  };
};

/** One piece of evidence for each kind of change that the article's words went through. */
const evidenceOf = (statement: Statement): readonly Evidence[] =>
  gather(statement.parts, (part): readonly Evidence[] => {
    switch (part.how) {
      case "resolved":
        return [{ field: "statement", rule: "resolved-reference", span: part.replaces }];
      case "dated":
        return [{ field: "statement", rule: "absolute-date", span: part.replaces }];
      case "inflected":
        return [{ field: "statement", rule: "inflected-verb", span: part.from }];
      case "template":
        return part.text === "It is not true that" ? [{ field: "statement", rule: "denial-template" }] : [];
      case "mended":
      case "verbatim":
        return [];
    }
  });

/**
 * The statements of all propositions of a document, in their order: linear in the document.
 *
 * @example
 * statementsOf(document)[0]?.statement.text; // => "The contract was signed on 19 June 2024."
 */
export const statementsOf = (document: Extracted): readonly WrittenStatement[] => {
  const names = bestNamesOf(document);
  const known = new Map<number, References>();
  return document.propositions.map((proposition) => {
    const references = known.get(proposition.sentence) ?? referencesIn(document.sentences[proposition.sentence]!, document.mentions);
    known.set(proposition.sentence, references);
    return write(document, proposition, references, names);
  });
};
