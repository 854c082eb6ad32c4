/** Pronouns, definite phrases and short names replaced by the best name of their entity. */
import { covers } from "../../text/span.js";
import { firstFrom, within } from "../../text/within.js";
import type { Entity, Mention, Sentence, Span, Tagged } from "../../types.js";
import { writtenOut } from "./contractions.js";
import { mendedName, possessiveOf, takesArticle } from "./names.js";
import type { Unit } from "./unit.js";

/** The best name of an entity and where it stands, with the article that it takes: "the European Union". */
export interface BestName {
  readonly text: string;
  readonly from: Span;
  readonly form: Mention["form"];
  readonly type: Entity["type"];
}

/**
 * Best names by entity id: one pass over the document.
 *
 * @example
 * bestNamesOf(document).get("entity-1")?.text; // => "Vladimir Putin"
 */
export const bestNamesOf = (document: Tagged): ReadonlyMap<string, BestName> => {
  const names = new Map<string, BestName>();
  for (const { id, name, type, mentions } of document.entities) {
    const at = mentions.map((index) => document.mentions[index]).find((mention) => mention?.text === name);
    if (at === undefined) continue;
    const from = type === "person" ? at.span : withArticle(document, at.span);
    names.set(id, { text: document.article.text.slice(from.start, from.end), from, form: at.form, type });
  }
  return names;
};

/** The span with the "the" before it, where that belongs to the name and not to a word behind it ("the UN agency"). */
const withArticle = (document: Tagged, span: Span): Span => {
  const sentence = document.sentences[firstFrom(document.sentences, span.start + 1) - 1];
  const first = sentence?.tokens.findIndex((token) => token.span.start === span.start) ?? -1;
  const article = sentence?.tokens[first - 1];
  const head = sentence?.tokens[article?.head ?? -1];
  return article?.text.toLowerCase() === "the" && head !== undefined && covers(span, head.span) ? { start: article.span.start, end: span.end } : span;
};

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);
const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "it", "they", "him", "them"]);
/** Verb forms that a plural "they" takes and a single name does not. */
const PLURAL_VERBS: ReadonlySet<string> = new Set(["are", "have", "were", "do", "'re", "’re", "'ve", "’ve"]);

/** Longest definite phrase that is replaced: a longer one says more than its name would. */
const MAX_DEFINITE_TOKENS = 4;
/** Longest nominal name put in the place of a pronoun. */
const MAX_NOMINAL_NAME = 60;

const DEFINITE: ReadonlySet<string> = new Set(["both", "that", "the", "these", "this", "those"]);

const isNamed = (type: Entity["type"]): boolean => type === "person" || type === "organization" || type === "place";

const isPossessive = (sentence: Sentence, unit: Unit): boolean =>
  POSSESSIVES.has(unit.text.toLowerCase()) && (unit.text.toLowerCase() !== "her" || sentence.tokens[unit.token ?? -1]?.relation.startsWith("nmod") === true);

/** A plural "they" before a plural verb, for one name: the verb would no longer agree. */
const losesAgreement = (words: string, name: BestName, next: Unit | undefined): boolean =>
  words === "they" && PLURAL_VERBS.has(next?.text.toLowerCase() ?? "") && !/s$| and /.test(name.text);

/** "his or her": everybody's; "its own": that of the subject. */
const isUnspecific = ({ form }: Mention, units: readonly Unit[], at: number, end: number): boolean => {
  if (form !== "pronoun") return false;
  const word = (place: number): string => units[place]?.text.toLowerCase() ?? "";
  const isPronoun = (place: number): boolean => POSSESSIVES.has(word(place)) || PERSONAL.has(word(place));
  return word(end + 1) === "own" || (word(end + 1) === "or" && isPronoun(end + 2)) || (word(at - 1) === "or" && isPronoun(at - 2));
};

const pronounYields = (words: string, name: BestName, next: Unit | undefined): boolean =>
  (POSSESSIVES.has(words) || PERSONAL.has(words)) && !losesAgreement(words, name, next) &&
  (name.form === "name" || (name.form === "nominal" && name.text.length <= MAX_NOMINAL_NAME));

/** "Russia and North Korea": names joined, which are a nominal mention as a whole. */
const isName = (name: BestName): boolean =>
  name.form === "name" || (isNamed(name.type) && !/^(?:an?|his|her|its|one|some|th(?:e|at|eir|is)|two)? ?[a-z]/.test(name.text.replace(/^the /i, "")));

/** "the group" where the name is "Group": it would say no more. */
const saysMore = (name: BestName, run: readonly Unit[]): boolean => !run.some(({ text }) => text.toLowerCase() === name.text.toLowerCase());

const nominalYields = (name: BestName, run: readonly Unit[]): boolean =>
  isName(name) && saysMore(name, run) && isNamed(name.type) && run.length <= MAX_DEFINITE_TOKENS && DEFINITE.has(run[0]!.text.toLowerCase());

/** "the survey" where the survey is named in full as "an NBC survey": the words that the article adds to the phrase's own noun. */
const fuller = (name: BestName, run: readonly Unit[]): string | undefined => {
  const noun = run.at(-1)!.text.toLowerCase();
  const bare = name.text.replace(/^(?:an?|the) /i, "");
  const isFuller = run.length === 2 && run[0]!.text.toLowerCase() === "the" && !isNamed(name.type) && name.text.length <= MAX_NOMINAL_NAME &&
    bare.toLowerCase() !== noun && !OWNED.test(bare) && bare.toLowerCase().split(" ").includes(noun);
  return isFuller ? bare : undefined;
};

/** A name that begins with whose it is cannot stand behind "the". */
const OWNED = /^(?:his|her|its|their|our|my|your|this|that|these|those|some|any|no|\S+[’']s?) /i;

const nameYields = (mention: Mention, name: BestName): boolean =>
  name.form === "name" && name.type === "person" && mention.type === "person" && name.text !== mention.text && name.text.includes(mention.text);

/** Words behind a noun that are part of the office: "the attorney general", "the president-elect". */
const POSTPOSED: ReadonlySet<string> = new Set(["-", "designate", "elect", "emeritus", "general", "generals"]);

/** True where the mention's words give way to the best name. */
const yields = (mention: Mention, name: BestName, run: readonly Unit[], next: Unit | undefined): boolean => {
  switch (mention.form) {
    case "pronoun":
      return pronounYields(mention.text.toLowerCase(), name, next);
    case "nominal":
      return !POSTPOSED.has(next?.text.toLowerCase() ?? "") && (nominalYields(name, run) || fuller(name, run) !== undefined);
    case "name":
      return nameYields(mention, name);
    case "value":
      return false;
  }
};

/** A nominal name in mid-sentence: "The agreement" as "the agreement". */
const inSentence = (name: BestName): string =>
  mendedName(/^(?:an?|the) /i.test(name.text) ? name.text.charAt(0).toLowerCase() + name.text.slice(1) : name.text);

/** Outermost mentions first, so that a name inside a longer one is not replaced apart from it. */
const outermost = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention, at) => !mentions.some((other, place) => place !== at && other.form !== "value" && covers(other.span, mention.span) && (other.span.start !== mention.span.start || other.span.end !== mention.span.end)));

/** The mentions of a sentence that may give way to a name, the same for all its statements. */
export interface References {
  /** The mention that begins at an offset: the first of several. */
  readonly byStart: ReadonlyMap<number, Mention>;
  /** Names of entities. */
  readonly named: readonly Mention[];
}

/**
 * The references of a sentence.
 *
 * @example
 * referencesIn(sentence, document.mentions).byStart.get(0)?.text; // => "She"
 */
export const referencesIn = (sentence: Sentence, mentions: readonly Mention[]): References => {
  const inOrder = outermost(within(mentions, sentence.span).filter(({ form }) => form !== "value"));
  const byStart = new Map<number, Mention>();
  for (const mention of inOrder) if (!byStart.has(mention.span.start)) byStart.set(mention.span.start, mention);
  return { byStart, named: inOrder.filter(({ form, entity }) => form === "name" && entity !== undefined) };
};

/** The unit with which a mention ends, from the given one on; -1 where the statement leaves its end out. */
const endOf = (units: readonly Unit[], at: number, { span }: Mention): number => {
  for (let place = at; place < units.length; place++) if (units[place]!.from?.end === span.end) return place;
  return -1;
};

/** What the replacement of references came to. */
export interface Resolved {
  readonly units: readonly Unit[];
  /** Third-person pronouns that stayed, for want of a sure antecedent. */
  readonly unresolved: readonly Unit[];
}

const replacement = (sentence: Sentence, mention: Mention, name: BestName, run: readonly Unit[]): readonly Unit[] => {
  const first = run[0]!;
  const bare = mention.form === "nominal" ? fuller(name, run) : undefined;
  if (bare !== undefined) {
    const from = { start: name.from.end - bare.length, end: name.from.end };
    return [first, { text: bare, how: "resolved", from, replaces: run.at(-1)!.from ?? mention.span, space: true }];
  }
  const article: readonly Unit[] = takesArticle(name.text) && !/^the /i.test(name.text) ? [{ text: "the", how: "template", space: first.space }] : [];
  const resolved: Unit = { text: inSentence(name), how: "resolved", from: name.from, replaces: mention.span, space: article.length > 0 || first.space };
  return mention.form === "pronoun" && isPossessive(sentence, first)
    ? [...article, resolved, { text: possessiveOf(name.text), how: "template", space: false }]
    : [...article, resolved];
};

/** The best name of a mention's entity; none for a pronoun in the words of whoever it would name. */
const nameOf = ({ form, entity, span }: Mention, names: ReadonlyMap<string, BestName>, speakerAt: (place: Span) => string | undefined): BestName | undefined =>
  (entity === undefined || (form === "pronoun" && speakerAt(span) === entity) ? undefined : names.get(entity));

/**
 * The units with references replaced. A reference stays where its entity is named earlier in the statement, where the
 * name would say less than the phrase, and where no sure antecedent is known.
 *
 * @param speakerAt the entity in whose quoted words a place stands: in one's own words, "he" is somebody else
 * @example
 * resolveUnits(sentence, units, referencesIn(sentence, document.mentions), bestNamesOf(document), () => undefined);
 */
export const resolveUnits = (sentence: Sentence, units: readonly Unit[], references: References, names: ReadonlyMap<string, BestName>, speakerAt: (place: Span) => string | undefined): Resolved => {
  const result: Unit[] = [];
  const named = new Set<string>();
  const unresolved: Unit[] = [];
  let afterName = -1;
  const isNamedInFull = (entity: string): boolean =>
    references.named.some((mention) => mention.entity === entity && units.some(({ from }) => from !== undefined && covers(mention.span, from)));
  const isNamedBefore = ({ entity, form }: Mention): boolean => entity !== undefined && (named.has(entity) || (form === "nominal" && isNamedInFull(entity)));
  for (let at = 0; at < units.length; at++) {
    const unit = afterName === at ? writtenOut(sentence, units[at]!) : units[at]!;
    const mention = unit.from === undefined ? undefined : references.byStart.get(unit.from.start);
    const end = mention === undefined ? -1 : endOf(units, at, mention);
    if (mention === undefined || end < 0) {
      result.push(unit);
      continue;
    }
    const run = units.slice(at, end + 1);
    const name = nameOf(mention, names, speakerAt);
    const isLeft = isNamedBefore(mention) || isUnspecific(mention, units, at, end);
    if (name !== undefined && !isLeft && yields(mention, name, run, units[end + 1])) {
      result.push(...replacement(sentence, mention, name, run));
      afterName = end + 1;
    } else {
      result.push(...run);
      if (name === undefined && mention.form === "pronoun" && PERSONAL.has(mention.text.toLowerCase())) unresolved.push(unit);
    }
    if (mention.entity !== undefined) named.add(mention.entity);
    at = end;
  }
  return { units: result, unresolved };
};
