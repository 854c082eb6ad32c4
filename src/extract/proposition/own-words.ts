/** Which tokens a proposition is made of: those below its predicate, without other propositions and frames. */
import { gather } from "../../text/gather.js";
import { CONNECTIVE_ADVERBS, CONNECTIVE_PHRASES, PARENTHETICAL_REMARKS } from "../../lexicon/discourse-connectives.js";
import { ALL_QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { covers, spansOf } from "../../text/span.js";
import { subtreeOf } from "../../tree/phrase.js";
import { ancestorsOf, dependentsOf, hasRelation, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Attribution, Token } from "../../types.js";
import type { Candidate } from "./candidate.js";
import { firstToken } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { isPlural } from "./verb-form.js";

const COMMAS: ReadonlySet<string> = new Set([",", ";", ":", "-", "–", "—", "―", "--", "(", ")", ".", "!", "?", "…", "..."]);

/** What somebody says who "said no". */
const ANSWERS: ReadonlySet<string> = new Set(["no", "yes"]);

/** "nor did he sign": without its first word, the order of the others asks. */
const isInvertingNor = (tree: Tree, index: number, subject: number): boolean =>
  wordOf(tree, index) === "nor" && index + 1 < subject && hasRelation(tree, index + 1, "aux", "cop");

/** Adverbs, interjections and fixed phrases before the subject that only tie the clause to the text. */
const connectives = (tree: Tree, head: number, subject: number | undefined): readonly number[] => {
  const limit = Math.min(head, subject ?? head);
  // A conjunction between the subject's own nouns may hang on the predicate: only one before the subject opens the clause.
  const opening = subject === undefined || tree.tokens[subject]!.head !== head ? head : firstToken(tree, subject);
  return (tree.dependents[head] ?? []).filter((index) => {
    if (hasRelation(tree, index, "discourse", "vocative", "reparandum")) return index !== head + 1 || !ANSWERS.has(wordOf(tree, index));
    if (hasRelation(tree, index, "cc")) return index < opening && !(subject !== undefined && isInvertingNor(tree, index, subject));
    if (index > limit) return false;
    if (!hasRelation(tree, index, "advmod", "obl", "nmod", "advcl", "parataxis", "mark")) return false;
    const words = subtreeOf(tree, index, (dependent) => tree.tokens[dependent]!.pos === "PUNCT").map((token) => wordOf(tree, token));
    return words.length === 1 ? CONNECTIVE_ADVERBS.has(words[0]!) : words.length <= 4 && CONNECTIVE_PHRASES.has(words.join(" "));
  });
};

/** Tokens of the innermost attribution's content; all, where there is none. */
const insideContent = (tree: Tree, attribution: Attribution | undefined): ((index: number) => boolean) => {
  if (attribution === undefined) return () => true;
  const spans = gather(attribution.content, spansOf);
  return (index) => spans.some((span) => covers(span, tree.tokens[index]!.span));
};

/**
 * Without commas and dashes next to words that were left out or at an edge, and without quotation marks that have
 * lost their partner.
 *
 * @example
 * tidyPunctuation(tree, [0, 1, 5, 6]); // 5 is a comma: => [0, 1, 6]
 */
export const tidyPunctuation = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  if (!tokens.some((index) => isMark(tree.tokens[index]!))) return tokens;
  let current = tokens;
  for (;;) {
    const kept = current.filter((index, at) => {
      const token = tree.tokens[index]!;
      if (token.pos !== "PUNCT" || !COMMAS.has(token.text)) return true;
      if (token.text === "(" || token.text === ")") return current[at + (token.text === "(" ? 1 : -1)] === index + (token.text === "(" ? 1 : -1);
      return current[at - 1] === index - 1 && current[at + 1] === index + 1;
    });
    const paired = withoutOuterQuotes(tree, withoutLoneQuotes(tree, joinedQuotation(tree, kept)));
    if (paired.length === current.length) return paired;
    current = paired;
  }
};

/** What tidying may leave out: punctuation, and brackets whatever the parser took them for. */
const isMark = ({ text, pos }: Token): boolean => pos === "PUNCT" || text === "(" || text === ")";

const isQuote = (tree: Tree, index: number | undefined): boolean => index !== undefined && tree.tokens[index]!.pos === "PUNCT" && ALL_QUOTATION_MARKS.has(tree.tokens[index]!.text);

/** "“The garden,” she says, “is old”": without the marks between which the frame stood, the quotation is one again. */
const joinedQuotation = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const isSplit = (at: number): boolean => isQuote(tree, tokens[at]) && isQuote(tree, tokens[at + 1]) && tokens[at + 1]! > tokens[at]! + 1;
  return tokens.some((_, at) => isSplit(at)) ? tokens.filter((_, at) => !isSplit(at) && !isSplit(at - 1)) : tokens;
};

/** Without a pair of quotation marks or brackets around the whole. */
const withoutOuterQuotes = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const middle = tokens.slice(1, -1);
  const isBracketed = tree.tokens[tokens[0] ?? -1]?.text === "(" && tree.tokens[tokens.at(-1) ?? -1]?.text === ")";
  if (isBracketed && !middle.some((index) => tree.tokens[index]!.text === "(" || tree.tokens[index]!.text === ")")) return middle;
  return isQuote(tree, tokens[0]) && isQuote(tree, tokens.at(-1)) && !middle.some((index) => isQuote(tree, index)) ? middle : tokens;
};

const withoutLoneQuotes = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const quotes = tokens.filter((index) => isQuote(tree, index));
  const opens = tokens.filter((index) => tree.tokens[index]!.text === "(").length;
  const closes = tokens.filter((index) => tree.tokens[index]!.text === ")").length;
  return tokens.filter((index) => {
    const { text } = tree.tokens[index]!;
    if (quotes.length % 2 === 1 && quotes.includes(index)) return false;
    return !(opens !== closes && (text === "(" || text === ")"));
  });
};

/** What a verb of saying inside a clause tells: without it the clause would break off, "the mayor left after saying", "letters accusing him". */
const isToldInPassing = ({ tree, cue }: Frame, head: number, index: number): boolean => {
  const verb = tree.tokens[index]!.head;
  if (verb < 0 || verb === head || verb > index || !cue.has(verb)) return false;
  // "forced a recognition that the border was open": without what it holds, the noun says little.
  if (tree.tokens[verb]!.pos === "NOUN") return !cue.has(head) && hasRelation(tree, index, "acl", "ccomp");
  if (hasRelation(tree, verb, "acl")) return hasRelation(tree, index, "advcl", "ccomp", "obl", "xcomp");
  return (!cue.has(head) || hasRelation(tree, verb, "advcl")) && hasRelation(tree, index, "ccomp");
};

/**
 * The own words of a candidate, ascending.
 *
 * @param detached heads of propositions that are told apart
 * @param attribution the attributions that cover the predicate, outermost first
 * @param heads heads of all propositions of the sentence
 * @example
 * ownWords(frame, candidate, new Set(), []);
 */
export const ownWords = (frame: Frame, candidate: Candidate, detached: ReadonlySet<number>, attribution: readonly Attribution[], heads: ReadonlySet<number> = new Set()): readonly number[] => {
  const { tree, cue, source } = frame;
  const innermost = attribution.at(-1);
  const reporting = new Set(attribution.map(({ id }) => id));
  const { head, subject } = candidate;
  const inside = insideContent(tree, innermost);
  const omitted = new Set([...(candidate.omit ?? []), ...connectives(tree, head, subject)]);
  const isFrame = (index: number): boolean => cue.get(index)?.some((id) => reporting.has(id)) === true && hasRelation(tree, index, "parataxis", "advcl", "ccomp", "obl", "advmod", "conj", "discourse");
  const whole = subtreeOf(tree, head, (index) => index !== head && ((detached.has(index) && !isToldInPassing(frame, head, index)) || omitted.has(index) || isFrame(index)));
  const framed = innermost === undefined ? whole : whole.filter((index) => inside(index) && !((cue.has(index) || source.has(index)) && isOfFrame(frame, innermost, index)));
  if (!framed.includes(head)) return tidyPunctuation(tree, withoutRemarks(tree, whole));
  const strays = innermost === undefined || candidate.lemma !== undefined ? [] : strayWords(frame, framed, inside, (index) => index !== head && ( heads.has(index) || omitted.has(index) || isFrame(index)), head);
  const words = strays.length === 0 ? framed : [...new Set([...framed, ...strays])].sort((left, right) => left - right);
  return withoutComplementiser(frame, tidyPunctuation(tree, withoutRemarks(tree, words)), innermost !== undefined);
};

const isPause = (tree: Tree, index: number): boolean => index < 0 || index >= tree.tokens.length || tree.tokens[index]!.pos === "PUNCT";

/** Without remarks between pauses that tell nothing: "this is, you know, a start". */
const withoutRemarks = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const remarks = new Set(tokens.filter((index) => isPause(tree, index - 1) && isPause(tree, index + 2) && tree.tokens[index + 1] !== undefined &&
    PARENTHETICAL_REMARKS.has(`${wordOf(tree, index)} ${wordOf(tree, index + 1)}`)));
  return remarks.size === 0 ? tokens : tokens.filter((index) => !remarks.has(index) && !remarks.has(index - 1));
};

/**
 * Words of the content that the parser hung on the reporting frame or beside it, right after the proposition's own: they
 * belong to no other proposition, so they belong to this one.
 */
const strayWords = ({ tree, cue, source }: Frame, own: readonly number[], inside: (index: number) => boolean, isTaken: (index: number) => boolean, head: number): readonly number[] => {
  const found: number[] = [];
  const isBelowTaken = (index: number): boolean => {
    const above = ancestorsOf(tree, index).slice(0, 6).find((each) => each === head || (isTaken(each) && inside(each)));
    return above !== undefined && above !== head;
  };
  for (let index = own.at(-1)! + 1; index < tree.tokens.length && inside(index); index++) {
    if (cue.has(index) || source.has(index) || isTaken(index) || isBelowTaken(index)) break;
    found.push(index);
  }
  return found;
};

const OPENING_CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "but", "or"]);

/**
 * True for "that" which opens what somebody says or holds, whatever the parser took it for: right after the cue, or before a
 * noun of which there are several.
 *
 * @example
 * isComplementiser(frame, 2); // "that" in "insists, so often, that prices fell"
 */
export const isComplementiser = ({ tree, cue }: Frame, index: number): boolean =>
  wordOf(tree, index) === "that" && (cue.has(index - 1) || opensClause(tree, index) || isBeforePlural(tree, index));

/** What a noun begins with that cannot stand behind "that" as a determiner: "that the plan", "that once the plan". */
const NOT_DETERMINED: ReadonlySet<string> = new Set(["ADP", "ADV", "DET", "NUM", "PRON", "PROPN", "SCONJ"]);

/**
 * The mark of a clause that is no subject: in "that he lied is clear" it belongs to what is clear. Before a noun of which
 * there is one, "that market fell", it may be a determiner.
 */
const opensClause = (tree: Tree, index: number): boolean => {
  const { head } = tree.tokens[index]!;
  if (!hasRelation(tree, index, "mark") || head < index || hasRelation(tree, head, "csubj", "csubj:pass")) return false;
  return NOT_DETERMINED.has(tree.tokens[index + 1]!.pos) || dependentsOf(tree, head, "nsubj", "nsubj:pass").some((subject) => isPlural(tree, subject));
};

const isBeforePlural = (tree: Tree, index: number): boolean => hasRelation(tree, index, "det") && tree.tokens[index]!.head >= 0 && isPlural(tree, tree.tokens[index]!.head);

/** Without a conjunction at the beginning or the end, and without the "that" that opens what somebody says. */
const withoutComplementiser = (frame: Frame, tokens: readonly number[], isTold: boolean): readonly number[] => {
  const { tree } = frame;
  if (tokens.length <= 2) return tokens;
  const isLoose = (index: number): boolean => OPENING_CONJUNCTIONS.has(wordOf(tree, index)) && tree.tokens[index]!.pos === "CCONJ";
  const from = isLoose(tokens[0]!) || (isTold && isComplementiser(frame, tokens[0]!)) ? 1 : 0;
  const end = isLoose(tokens.at(-1)!) ? tokens.length - 1 : tokens.length;
  return from === 0 && end === tokens.length ? tokens : tidyPunctuation(tree, tokens.slice(from, end));
};

/** True where a token is the cue or source of the attribution that covers the proposition, not of one inside it. */
const isOfFrame = ({ tree }: Frame, attribution: Attribution, index: number): boolean =>
  [attribution.cue, attribution.source].some((phrase) => phrase !== undefined && spansOf(phrase).some((span) => covers(span, tree.tokens[index]!.span)));

/**
 * The words of a phrase from elsewhere in the sentence, without clauses that are told apart.
 *
 * @example
 * phraseWords(frame, subject, detached, [candidate.head]);
 */
export const phraseWords = (frame: Frame, top: number, detached: ReadonlySet<number>, without: readonly number[]): readonly number[] => {
  const { tree } = frame;
  const clausal = dependentsOf(tree, top, "nsubj", "cop").length > 0;
  const modifier = without.find((index) => isDirect(tree, top, index));
  const all = subtreeOf(tree, top, (index) => detached.has(index) || without.includes(index)
    || (modifier !== undefined && index > modifier && isDirect(tree, top, index) && hasRelation(tree, index, "conj"))
    || (clausal && isDirect(tree, top, index) && !hasRelation(tree, index, "det", "amod", "nmod", "compound", "flat", "nummod", "case", "conj", "acl", "acl:relcl", "fixed")));
  return tidyPunctuation(tree, withoutCase(tree, top, all));
};

const isDirect = (tree: Tree, top: number, index: number): boolean => tree.tokens[index]?.head === top;

/** Without the prepositions and conjunctions before a noun, which belong to its place in the other clause. */
const withoutCase = (tree: Tree, top: number, tokens: readonly number[]): readonly number[] => {
  const dropped = new Set(dependentsOf(tree, top, "case", "cc", "mark", "det")
    .filter((index) => (hasRelation(tree, index, "det") ? wordOf(tree, index) === "that" && isBeforePlural(tree, index) : relationOf(tree, index) !== "nmod:poss"))
    .flatMap((index) => subtreeOf(tree, index)));
  const possessive = dependentsOf(tree, top, "case").filter((index) => index > top);
  for (const index of possessive) dropped.add(index);
  return tokens.filter((index) => !dropped.has(index));
};
