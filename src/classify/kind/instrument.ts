/** The text that binds: the law, treaty or contract that a rule claim speaks for. */
import { LEGAL_INSTRUMENTS } from "../../lexicon/legal-instruments.js";
import type { Argument } from "../../types.js";
import { headTokenOf, lemmaAt, type Reading } from "../reading.js";

const isInstrument = ({ tree, setting }: Reading, argument: Argument): boolean => {
  const entity = argument.entity === undefined ? undefined : setting.entities.get(argument.entity);
  return entity?.type === "law" || LEGAL_INSTRUMENTS.has(lemmaAt(tree, headTokenOf(tree, argument)));
};

/**
 * The instrument as the subject of the proposition: "the treaty obliges ...".
 *
 * @example
 * subjectInstrument(reading)?.text; // => "the treaty"
 */
export const subjectInstrument = (reading: Reading): Argument | undefined => {
  const { subject } = reading.item.proposition;
  return subject !== undefined && (reading.subjectType === "law" || isInstrument(reading, subject)) ? subject : undefined;
};

/** The opening words of an argument that names the instrument a rule stands in. */
const OPENS_INSTRUMENT: ReadonlySet<string> = new Set(["under", "by", "per", "in", "according"]);

/**
 * The instrument wherever it stands: the subject, an argument ("under the new law") or the source ("the contract says").
 *
 * @example
 * instrumentOf(reading)?.text; // => "the text of the contract"
 */
export const instrumentOf = (reading: Reading): Argument | undefined => {
  const asSubject = subjectInstrument(reading);
  if (asSubject !== undefined) return asSubject;
  const named = reading.item.proposition.arguments.find((argument) => argument.role !== "object" && argument.role !== "complement"
    && (argument.role === "agent" || OPENS_INSTRUMENT.has(argument.text.slice(0, argument.text.indexOf(" ")).toLowerCase())) && isInstrument(reading, argument));
  return named ?? sourceInstrument(reading);
};

/** The instrument as the source of the words. */
const sourceInstrument = (reading: Reading): Argument | undefined => {
  const source = reading.told?.source;
  if (source?.kind !== "document") return undefined;
  const { text, span, spans, entity } = source;
  const argument: Argument = { text, span, ...(spans === undefined ? {} : { spans }), ...(entity === undefined ? {} : { entity }), role: "other" };
  return wordsOf(source.text).some((word) => LEGAL_INSTRUMENTS.has(word)) || (entity !== undefined && reading.setting.entities.get(entity)?.type === "law") ? argument : undefined;
};

/** The lower-case words of a short phrase, plural endings also without their "s". */
const wordsOf = (text: string): readonly string[] =>
  (text.slice(0, 200).toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => (word.endsWith("s") ? [word, word.slice(0, -1)] : [word]));
