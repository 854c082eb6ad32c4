/**
 * Frames of reporting verbs that the tree leaves without content: long sentences, inverted speakers and names in a row mislead a parser, and
 * then the order of words and the commas still tell who says what.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import type { Tree } from "../../tree/tree.js";
import { branchContent, trimContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { speakerOf, type Speaker } from "./speaker.js";
import { verbGroup } from "./verb-group.js";

const NOMINAL: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "PART"]);
const LINKING: ReadonlySet<string> = new Set(["ADP", "CCONJ"]);
const CORE: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);
const BRACKETS: ReadonlySet<string> = new Set(["(", ")", "."]);
const BOUNDARY: ReadonlySet<string> = new Set([",", "\"", "”", "’", "''", "»", "—", "–", "--"]);
const MARKERS: ReadonlySet<string> = new Set(["that", "whether", "if", "how", "why", "what", "where", "when", "who", "which"]);
const NOT_SPEAKING: ReadonlySet<string> = new Set(["'s", "let", "us", "there", "this", "that", "what", "which", "who", "whom"]);

/** How many words a name with its title may have. */
const NAME_REACH = 12;

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

const isNominal = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index];
  return token !== undefined && (NOMINAL.has(token.pos) || LINKING.has(token.pos) || BRACKETS.has(token.text) || isHyphen(tree, index));
};

/** A hyphen inside a word: "Director-General". */
const isHyphen = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.text === "-" && tree.tokens[index - 1]?.span.end === tree.tokens[index]!.span.start && tree.tokens[index + 1]?.span.start === tree.tokens[index]!.span.end;

const named = (tree: Tree, tokens: readonly number[]): Speaker | undefined => {
  let [start, end] = [0, tokens.length];
  while (start < end && (LINKING.has(tree.tokens[tokens[start]!]!.pos) || BRACKETS.has(tree.tokens[tokens[start]!]!.text))) start += 1;
  while (end > start && (LINKING.has(tree.tokens[tokens[end - 1]!]!.pos) || tree.tokens[tokens[end - 1]!]!.text === ".")) end -= 1;
  const own = tokens.slice(start, end);
  const inside = new Set(own);
  const head = own.find((index) => CORE.has(tree.tokens[index]!.pos) && !inside.has(tree.tokens[index]!.head)) ?? own.find((index) => CORE.has(tree.tokens[index]!.pos));
  return head === undefined || own.some((index) => NOT_SPEAKING.has(tree.tokens[index]!.text.toLowerCase()) && own.length < 2) ? undefined : { head, tokens: own };
};

/** The noun phrase that ends right before a verb group, outside quotation marks. */
const speakerBefore = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const first = group[0]!;
  let start = first;
  while (start > 0 && first - start < NAME_REACH && isNominal(tree, start - 1) && quotation[start - 1] === quotation[first]) start -= 1;
  return named(tree, range(start, first - 1));
};

/** The name with its apposition between a closing quotation mark and the verb: "...," Ann Lee, a doctor, said. */
const speakerBetween = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const first = group[0]!;
  if (tree.tokens[first - 1]?.text !== "," || quotation[first]! >= 0) return undefined;
  let start = first - 1;
  while (start > 0 && first - start < APPOSITION_REACH && quotation[start - 1]! < 0) start -= 1;
  if (start === 0 || quotation[start - 1]! < 0) return undefined;
  while (start < first && tree.tokens[start]!.pos === "PUNCT") start += 1;
  const comma = range(start, first - 1).find((index) => tree.tokens[index]!.text === ",");
  const name = comma === undefined || comma === start ? undefined : named(tree, range(start, comma - 1));
  return name === undefined ? undefined : { head: name.head, tokens: range(start, first - 2) };
};

const APPOSITION_REACH = 40;

/** The noun phrase that follows an inverted verb: "said the minister". */
const speakerAfter = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const last = group.at(-1)!;
  let end = last;
  while (end + 1 < tree.tokens.length && end - last < NAME_REACH && isNominal(tree, end + 1) && quotation[end + 1] === quotation[last]) end += 1;
  const run = untilPlace(tree, range(last + 1, end));
  const speaker = named(tree, run);
  return speaker === undefined || run.length < end - last ? speaker : { head: speaker.head, tokens: withApposition(tree, quotation, speaker.tokens) };
};

/** The name with what a comma adds to it: "said Ann Lee, a doctor who treated him". */
const withApposition = (tree: Tree, quotation: readonly number[], tokens: readonly number[]): readonly number[] => {
  const last = tokens.at(-1)!;
  if (tree.tokens[last + 1]?.text !== "," || !APPOSED.has(tree.tokens[last + 2]?.pos ?? "")) return tokens;
  let end = last + 2;
  while (end + 1 < tree.tokens.length && end - last < APPOSITION_REACH && quotation[end + 1] === quotation[last] && !endsApposition(tree, end + 1)) end += 1;
  return [...tokens, ...range(last + 1, end)];
};

const APPOSED: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"]);

const endsApposition = (tree: Tree, index: number): boolean => {
  const [token, next] = [tree.tokens[index]!, tree.tokens[index + 1]];
  if (token.pos !== "PUNCT" || BRACKETS.has(token.text)) return token.text === ".";
  return token.text !== "," || next === undefined || next.text.endsWith("ing") || ["CCONJ", "SCONJ", "ADP"].includes(next.pos);
};

/** Prepositions that go on with a name or an office behind the verb; others say where and when it was said. */
const NAMING_LINKS: ReadonlySet<string> = new Set(["of", "for"]);

/** Tokens of an inverted speaker up to what only says where: "said the minister at a press conference". */
const untilPlace = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const at = tokens.findIndex((index, position) => position > 0 && tree.tokens[index]!.pos === "ADP" && tree.tokens[index - 1]!.pos === "PROPN" && !NAMING_LINKS.has(tree.tokens[index]!.text.toLowerCase()));
  return at < 0 ? tokens : tokens.slice(0, at);
};

const isInverted = (tree: Tree, group: readonly number[]): boolean => {
  const before = tree.tokens[group[0]! - 1];
  return before === undefined || BOUNDARY.has(before.text);
};

/**
 * Who stands beside a reporting verb, where the tree names nobody.
 *
 * @example
 * nearSpeaker(view, group)?.tokens;
 */
export const nearSpeaker = (view: SentenceView, group: readonly number[]): Speaker | undefined =>
  isInverted(view.tree, group) ? speakerBetween(view, group) ?? speakerAfter(view, group) : speakerBefore(view, group);

const isPredicate = (tree: Tree, index: number): boolean => ["VERB", "AUX"].includes(tree.tokens[index]?.pos ?? "");

/** The clause that a marker after the verb opens. */
const markedAfter = (view: SentenceView, last: number): readonly number[] => {
  const { tree } = view;
  const end = Math.min(tree.tokens.length, last + 1 + NAME_REACH);
  for (let index = last + 1; index < end; index += 1) {
    if (isPredicate(tree, index)) return [];
    if (!MARKERS.has(tree.tokens[index]!.text.toLowerCase())) continue;
    const { head, relation } = tree.tokens[index]!;
    // "a document that says" opens a relative clause, not a reported one.
    if (tree.tokens[index]!.text.toLowerCase() === "that" && relation !== "mark" && index > last + 1 && !(WITHOUT_MARKER.has(tree.tokens[last]!.lemma) && (tree.tokens[index]!.pos === "SCONJ" || tree.tokens[last]!.lemma === "tell"))) return [];
    if (index > last + 1 && tree.tokens[index]!.text.toLowerCase() !== "that") return [];
    const clause = head > index ? branchContent(tree, head, new Set()).filter((token) => token >= index) : [];
    return clause.length > 1 ? toComma(tree, [...new Set([index, ...clause])].sort((left, right) => left - right)) : toComma(tree, [index]);
  }
  return [];
};

/** The tokens on to the next comma or the end of the sentence. */
const toComma = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let end = tokens.at(-1)!;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT") end += 1;
  return [...tokens, ...range(tokens.at(-1)! + 1, end)];
};

/** A clause without a marker right after the verb and its recipient: "told the forum he was". */
const bareAfter = (view: SentenceView, last: number): readonly number[] => {
  const { tree } = view;
  if (!WITHOUT_MARKER.has(tree.tokens[last]!.lemma)) return [];
  let index = last + 1;
  while (index < tree.tokens.length && index - last <= NAME_REACH && isNominal(tree, index) && tree.tokens[index]!.text !== "to") index += 1;
  if (index - last < 2 || !isPredicate(tree, index) || tree.tokens[index]!.text.endsWith("ing")) return [];
  const predicate = tree.tokens[index]!.pos === "AUX" && tree.tokens[index]!.head > index ? tree.tokens[index]!.head : index;
  const subject = tree.dependents[predicate]!.find((token) => token > last && token < index && tree.tokens[token]!.relation.startsWith("nsubj"));
  const start = subject === undefined ? bareSubject(tree, last, index) : branchContent(tree, subject, new Set())[0] ?? subject;
  if (start === undefined) return [];
  return toComma(tree, range(Math.max(start, last + 1), Math.max(predicate, branchContent(tree, predicate, new Set()).at(-1) ?? predicate)));
};

/** Verbs whose clause often has no "that". */
const WITHOUT_MARKER: ReadonlySet<string> = new Set([
  "acknowledge", "add", "admit", "allege", "announce", "argue", "assume", "believe", "claim", "complain", "conclude", "confirm", "contend", "declare", "deny", "estimate", "fear", "feel", "find", "guess", "hope", "indicate", "insist",
  "joke", "know", "note", "predict", "reveal", "say", "show", "state", "suggest", "suspect", "tell", "testify", "think", "tweet", "warn", "worry", "write",
]);

const NOMINATIVE: ReadonlySet<string> = new Set(["he", "i", "it", "she", "they", "we", "you"]);
const TO_SOMEBODY: ReadonlySet<string> = new Set(["assure", "convince", "inform", "notify", "persuade", "reassure", "remind", "tell", "warn"]);

/** Where a clause begins whose subject the parser lost: at a pronoun right before its verb, or right behind a cue that addresses nobody. */
const bareSubject = (tree: Tree, last: number, predicate: number): number | undefined => {
  if (NOMINATIVE.has(tree.tokens[predicate - 1]?.text.toLowerCase() ?? "")) return predicate - 1;
  return TO_SOMEBODY.has(tree.tokens[last]!.lemma) || tree.tokens[last + 1]?.pos === "ADP" ? undefined : last + 1;
};

/** The last token of what says when and where it was said, up to the next mark: "he explained earlier in the hearing,". */
const adjunctsEnd = (tree: Tree, last: number): number => {
  let end = last;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT" && !isPredicate(tree, end + 1)) end += 1;
  return tree.tokens[end + 1]?.pos === "PUNCT" ? end : last;
};

/** What stands before ", he said": everything from the start of the sentence; and what goes on after the next comma. */
const aroundCue = (view: SentenceView, first: number, last: number): readonly number[] => {
  const { tree, quotation } = view;
  const [opening] = tree.tokens;
  if (first === 1 && opening?.text.toLowerCase() === "as" && tree.tokens[last + 1]?.text === ",") return trimContent(tree, range(last + 2, tree.tokens.length - 1));
  const opens = tree.tokens[first - 1]?.text.toLowerCase() === "as" ? first - 1 : first;
  if (opens < 2 || !BOUNDARY.has(tree.tokens[opens - 1]?.text ?? "")) return [];
  const before = trimContent(tree, range(0, opens - 1));
  const end = adjunctsEnd(tree, last);
  const next = tree.tokens[end + 2];
  const goesOn = tree.tokens[end + 1]?.text === "," && tree.tokens.slice(end + 2).some((_, offset) => isPredicate(tree, end + 2 + offset)) && next?.text.endsWith("ing") === false && next.pos !== "CCONJ";
  if (!goesOn && !before.some((index) => isPredicate(tree, index) || quotation[index]! >= 0)) return [];
  return goesOn ? [...before, ...trimContent(tree, range(end + 2, tree.tokens.length - 1))] : before;
};

/** Verbs that see one thing as another. */
const SEEN_AS: ReadonlySet<string> = new Set(["brand", "cast", "characterise", "characterize", "consider", "denounce", "depict", "describe", "dismiss", "hail", "label", "paint", "perceive", "portray", "regard", "see", "view"]);

/** "considers the deal with its neighbour as a union" where the parser hangs "as" on the wrong noun. */
const seenAs = (view: SentenceView, group: readonly number[]): readonly number[] => {
  const { tree } = view;
  const last = group.at(-1)!;
  if (!SEEN_AS.has(tree.tokens[last]!.lemma)) return [];
  const as = tree.tokens.findIndex(({ text }, index) => index > last + 1 && index <= last + NAME_REACH && text.toLowerCase() === "as");
  if (as < 0 || range(last + 1, as - 1).some((index) => isPredicate(tree, index) || tree.tokens[index]!.pos === "PUNCT")) return [];
  return toComma(tree, range(last + 1, as + 2).filter((index) => index < tree.tokens.length));
};

/** Verbs that say what they hold against somebody behind a preposition. */
const AGAINST: ReadonlyMap<string, string> = new Map([["accuse", "of"], ["blame", "for"], ["charge", "with"], ["fault", "for"]]);

/** "accused A of B" where the parser lost B. */
const heldAgainst = (view: SentenceView, group: readonly number[]): readonly number[] => {
  const { tree } = view;
  const last = group.at(-1)!;
  const preposition = AGAINST.get(tree.tokens[last]!.lemma);
  if (preposition === undefined) return [];
  const at = tree.tokens.findIndex(({ text }, index) => index > last + 1 && index <= last + NAME_REACH && text.toLowerCase() === preposition);
  if (at < 0 || range(last + 1, at - 1).some((index) => isPredicate(tree, index))) return [];
  return [...trimContent(tree, range(last + 1, at - 1)), ...toComma(tree, [at]).filter((index) => index > at)];
};

/** Verbs that stand in a parenthesis behind or inside what is said. */
const PARENTHETIC: ReadonlySet<string> = new Set([
  "acknowledge", "add", "admit", "allege", "announce", "answer", "argue", "assert", "believe", "caution", "claim", "comment", "complain", "concede", "conclude", "confirm", "contend", "continue", "counter", "declare",
  "emphasise", "emphasize", "estimate", "exclaim", "explain", "indicate", "insist", "joke", "lament", "note", "observe", "point", "predict", "quip", "read", "recall", "reckon", "remark", "reply", "report", "respond", "reveal", "say",
  "state", "stress", "suggest", "tell", "testify", "think", "tweet", "warn", "write",
]);

const FIRST_OR_SECOND: ReadonlySet<string> = new Set(["i", "we", "you"]);

const participleOf = (lemma: string): string => (lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);

const nearFrame = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  const lemma = tree.tokens[verb]!.pos === "NOUN" ? PARTICIPLES.get(tree.tokens[verb]!.text) ?? "" : tree.tokens[verb]!.lemma;
  const entry = REPORTING_VERBS.get(lemma);
  if (entry === undefined || entry.family !== "report") return undefined;
  const group = verbGroup(tree, verb);
  const against = [heldAgainst(view, group), seenAs(view, group)].find((tokens) => tokens.length > 0) ?? [];
  if (against.length === 0 && !entry.takes.has("clause")) return undefined;
  const after = against.length > 0 ? against : markedAfter(view, group.at(-1)!);
  const stated = after.length > 0 ? after : isInverted(tree, group) ? [] : bareAfter(view, group.at(-1)!);
  const speaker = stated.length > 0 ? speakerOf(tree, verb) ?? speakerBefore(view, group) : nearSpeaker(view, group);
  if (speaker === undefined || speaker.tokens.length === 0) return undefined;
  const reach = [...group, ...speaker.tokens];
  const parenthetic = PARENTHETIC.has(tree.tokens[verb]!.lemma) && !FIRST_OR_SECOND.has(tree.tokens[speaker.head]!.text.toLowerCase());
  const content = stated.length > 0 ? stated : parenthetic ? aroundCue(view, Math.min(...reach), Math.max(...reach)) : [];
  const own = new Set(reach);
  const tokens = content.filter((index) => !own.has(index));
  if (tokens.length < 2) return undefined;
  return {
    rule: stated.length > 0 ? "near-clause" : "near-parenthesis", family: entry.family, sentence: view.index, head: verb, cue: group, lemma,
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens }],
    stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};

/**
 * True for the second half of a hyphenated word ("truth-telling"), which is no verb.
 *
 * @example
 * isCompounded(tree, telling); // => true
 */
export const isCompounded = (tree: Tree, index: number): boolean =>
  index > 0 && tree.tokens[index - 1]!.text === "-" && tree.tokens[index - 1]!.span.end === tree.tokens[index]!.span.start;

/** What may follow an inverted speaker. */
const AFTER_SPEAKER: ReadonlySet<string> = new Set(["quoting", "citing", "who"]);

/**
 * The frame of a verb that stands behind a comma and before its speaker: "Prices rose, said the minister." The tree often takes the speaker
 * for an object and a word before the comma for the subject.
 *
 * @example
 * invertedFrame(view, verb)?.rule; // => "inverted"
 */
export const invertedFrame = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  const entry = REPORTING_VERBS.get(tree.tokens[verb]!.lemma);
  if (entry === undefined || !PARENTHETIC.has(tree.tokens[verb]!.lemma) || TO_SOMEBODY.has(tree.tokens[verb]!.lemma) || verb < 2) return undefined;
  const group = verbGroup(tree, verb);
  if (group.length > 2 || !BOUNDARY.has(tree.tokens[group[0]! - 1]?.text ?? "")) return undefined;
  const speaker = speakerAfter(view, group);
  if (speaker === undefined || speaker.tokens[0] !== group.at(-1)! + 1) return undefined;
  const next = tree.tokens[speaker.tokens.at(-1)! + 1];
  if (next !== undefined && next.pos !== "PUNCT" && next.pos !== "ADP" && !AFTER_SPEAKER.has(next.text.toLowerCase())) return undefined;
  const before = trimContent(tree, range(0, group[0]! - 1));
  if (!before.some((index) => isPredicate(tree, index)) || tree.tokens.slice(group[0]!).some((_, offset) => tree.tokens[group[0]! + offset]!.relation === "ccomp" && tree.tokens[group[0]! + offset]!.head === verb)) return undefined;
  return {
    rule: "inverted", family: entry.family, sentence: view.index, head: verb, cue: group, lemma: tree.tokens[verb]!.lemma,
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens: before }],
    stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};

/** Participles of reporting verbs that taggers take for nouns where they open a clause: ", tweeting that", ", asserting, '...". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([...REPORTING_VERBS].filter(([, { takes, family }]) => takes.has("clause") && family === "report").map(([lemma]) => [participleOf(lemma), lemma]));

const isMistaggedCue = (tree: Tree, index: number): boolean => {
  const { text, pos } = tree.tokens[index]!;
  const next = tree.tokens[index + 1]?.text.toLowerCase();
  return pos === "NOUN" && PARTICIPLES.has(text) && (next === "that" || (tree.tokens[index - 1]?.text === "," && (next === "," || next === ":")));
};

/**
 * The frames that only the order of words tells; `others` are those that the tree tells.
 *
 * @example
 * nearFrames(view, []).map(({ rule }) => rule); // => ["near-parenthesis"]
 */
export const nearFrames = (view: SentenceView, others: readonly Frame[]): readonly Frame[] => {
  const taken = new Set(others.flatMap(({ cue }) => cue));
  return view.tree.tokens.flatMap(({ pos }, index) => ((pos === "VERB" || isMistaggedCue(view.tree, index)) && !taken.has(index) && !isCompounded(view.tree, index) ? nearFrame(view, index) ?? [] : []));
};
