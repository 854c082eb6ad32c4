/** Quotations and the frames that they belong to: content that runs on over sentences and paragraphs, and speech without a cue. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import type { Frame, SentenceView, TokenRun } from "./frame.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { dashSpeaker } from "./label-frames.js";
import { nearSpeaker } from "./near-frames.js";
import { speakerOf } from "./speaker.js";
import { verbGroup } from "./verb-group.js";

/** An outermost quotation as tokens. */
interface Quoted {
  readonly index: number;
  readonly runs: readonly TokenRun[];
  /** True where it is speech and not a word in inverted commas. */
  readonly speech: boolean;
  /** True where it is too long for a title or a term. */
  readonly long: boolean;
  /** True where nothing but punctuation stands outside it in its sentences. */
  readonly alone: boolean;
}

const isWord = (view: SentenceView, token: number): boolean => view.tree.tokens[token]!.pos !== "PUNCT";

/** Fewer words than these in inverted commas are a term, not speech, unless they fill their sentence. */
const SPEECH_WORDS = 4;

/** Speech of an unnamed speaker has at least so many words: titles are shorter. */
const UNNAMED_WORDS = 7;

const quotedOf = (views: readonly SentenceView[]): readonly Quoted[] => {
  const runs = new Map<number, { readonly sentence: number; readonly tokens: number[] }[]>();
  for (const view of views) {
    view.quotation.forEach((quotation, token) => {
      if (quotation < 0) return;
      const own = runs.get(quotation);
      const last = own?.at(-1);
      if (last !== undefined && last.sentence === view.index) last.tokens.push(token);
      else if (own !== undefined) own.push({ sentence: view.index, tokens: [token] });
      else runs.set(quotation, [{ sentence: view.index, tokens: [token] }]);
    });
  }
  return [...runs].sort(([left], [right]) => left - right).map(([index, own]) => {
    const words = own.flatMap(({ sentence, tokens }) => tokens.filter((token) => isWord(views[sentence]!, token)).map((token) => views[sentence]!.tree.tokens[token]!));
    const alone = own.every(({ sentence }) => views[sentence]!.quotation.every((quotation, token) => quotation >= 0 || !isWord(views[sentence]!, token)));
    const predicates = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return { index, runs: own, alone, long: words.length >= UNNAMED_WORDS && predicates, speech: (words.length >= SPEECH_WORDS && predicates) || (alone && words.length > 0) };
  });
};

/** A frame while quotations are added to it. */
interface Open {
  readonly frame: Frame;
  readonly added: TokenRun[];
}

const cueIsQuoted = (views: readonly SentenceView[], frame: Frame): boolean => frame.head >= 0 && views[frame.sentence]!.quotation[frame.head]! >= 0;

/** Quotations that a frame's content holds at least half of, within the sentence. */
const overlapped = (views: readonly SentenceView[], frame: Frame): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { sentence, tokens } of frame.content) {
    for (const token of tokens) {
      const quotation = views[sentence]!.quotation[token]!;
      if (quotation >= 0) counts.set(quotation, (counts.get(quotation) ?? 0) + 1);
    }
  }
  const [first] = frame.content;
  if (first === undefined) return [];
  const whole = views[first.sentence]!.quotation;
  return [...counts].filter(([quotation, count]) => 2 * count >= whole.filter((other) => other === quotation).length).map(([quotation]) => quotation);
};

/** The verb outside the quotation that introduces or closes it, nearest first. */
const nearestVerb = (views: readonly SentenceView[], quoted: Quoted): { readonly view: SentenceView; readonly verb: number } | undefined => {
  let best: { readonly view: SentenceView; readonly verb: number; readonly distance: number } | undefined;
  const consider = (view: SentenceView, first: number, last: number): void => {
    if (view.tree.tokens.length > LONGEST_SENTENCE) return;
    view.tree.tokens.forEach((token, verb) => {
      if (token.pos !== "VERB" || view.quotation[verb]! >= 0 || REPORTING_VERBS.get(token.lemma)?.takes.has("quotation") !== true) return;
      const distance = verb < first ? first - verb : verb - last;
      if (distance <= REACH && (best === undefined || distance < best.distance)) best = { view, verb, distance };
    });
  };
  const [opening] = quoted.runs;
  const closing = quoted.runs.at(-1);
  if (opening === undefined || closing === undefined) return undefined;
  for (const run of opening === closing ? [opening] : [opening, closing]) consider(views[run.sentence]!, run.tokens[0]!, run.tokens.at(-1)!);
  const before = views[opening.sentence - 1];
  if (best === undefined && before !== undefined && before.tree.tokens.at(-1)?.text === ":" && opening.tokens[0] === 0) consider(before, before.tree.tokens.length, before.tree.tokens.length);
  return best;
};

/** How many tokens may stand between a quotation and its verb. */
const REACH = 14;

const cueless = (quoted: Quoted, source: Frame | undefined): Frame => ({
  rule: source === undefined ? "unnamed-quotation" : "continued-quotation", family: "report", sentence: quoted.runs[0]!.sentence, head: -1, cue: [], lemma: "",
  ...(source?.source === undefined ? {} : { source: source.source }), ...(source?.sourceHead === undefined ? {} : { sourceHead: source.sourceHead }),
  content: quoted.runs, stance: "neutral", certainty: "certain", polarity: "positive",
});

const quotationFrame = (views: readonly SentenceView[], quoted: Quoted): Frame | undefined => {
  const dash = dashSpeaker(views, quoted.runs);
  if (dash !== undefined) return dash;
  const found = nearestVerb(views, quoted);
  if (found === undefined) return undefined;
  const { view, verb } = found;
  const entry = REPORTING_VERBS.get(view.tree.tokens[verb]!.lemma)!;
  const cue = verbGroup(view.tree, verb);
  const speaker = [speakerOf(view.tree, verb), nearSpeaker(view, cue)].find((candidate) => candidate?.tokens.some((token) => view.quotation[token]! < 0 && !cue.includes(token)));
  if (speaker === undefined) return undefined;
  const tokens = speaker.tokens.filter((token) => view.quotation[token]! < 0 && !cue.includes(token));
  return {
    rule: "quotation-verb", family: entry.family, sentence: view.index, head: verb, cue, lemma: view.tree.tokens[verb]!.lemma,
    source: { sentence: view.index, tokens }, sourceHead: speaker.head, content: quoted.runs, stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};

const claimRest = (views: readonly SentenceView[], holder: Open, byIndex: ReadonlyMap<number, Quoted>): void => {
  const { frame } = holder;
  const quoted = byIndex.get(views[frame.sentence]!.quotation[frame.head]!);
  for (const run of quoted?.runs ?? []) if (run.sentence > frame.sentence) holder.added.push(run);
};

const mergeRuns = (runs: readonly TokenRun[]): readonly TokenRun[] => {
  const bySentence = new Map<number, Set<number>>();
  for (const { sentence, tokens } of runs) {
    const own = bySentence.get(sentence) ?? new Set<number>();
    for (const token of tokens) own.add(token);
    bySentence.set(sentence, own);
  }
  return [...bySentence].sort(([left], [right]) => left - right).map(([sentence, tokens]) => ({ sentence, tokens: [...tokens].sort((left, right) => left - right) }));
};

const blockOf = (views: readonly SentenceView[], quoted: Quoted): number => views[quoted.runs[0]!.sentence]!.sentence.block;

/**
 * The frames with their quotations whole, and new frames for quotations that no cue in their clause introduces.
 *
 * @example
 * withQuotations(views, frames).some(({ rule }) => rule === "continued-quotation");
 */
export const withQuotations = (views: readonly SentenceView[], frames: readonly Frame[]): readonly Frame[] => {
  const quotations = quotedOf(views);
  if (quotations.length === 0) return frames;
  const byIndex = new Map(quotations.map((quoted) => [quoted.index, quoted]));
  const open: Open[] = frames.map((frame) => ({ frame, added: [] }));
  const owner = new Map<number, Open>();
  const claim = (holder: Open, quoted: Quoted): void => {
    owner.set(quoted.index, owner.get(quoted.index) ?? holder);
    holder.added.push(...quoted.runs);
  };
  for (const holder of [...open]) {
    if (cueIsQuoted(views, holder.frame)) {
      // A speaker's label stands inside the marks of what is spoken: the rest of the quotation is the content.
      if (holder.frame.rule === "label") claimRest(views, holder, byIndex);
      continue;
    }
    for (const quotation of overlapped(views, holder.frame)) claim(holder, byIndex.get(quotation)!);
  }
  const byHead = new Map(open.map((holder) => [`${holder.frame.sentence} ${holder.frame.head}`, holder]));
  for (const quoted of quotations) {
    if (owner.has(quoted.index) || !quoted.speech) continue;
    const found = quotationFrame(views, quoted);
    if (found === undefined) continue;
    const known = byHead.get(`${found.sentence} ${found.head}`);
    const holder = known ?? { frame: found, added: [] };
    if (known === undefined) {
      open.push(holder);
      byHead.set(`${found.sentence} ${found.head}`, holder);
    }
    claim(holder, quoted);
  }
  for (const quoted of quotations) {
    // A quotation that only repeats its opening mark in a new paragraph has one speaker throughout.
    const continued = views[0]!.document.quotations[quoted.index]?.continues;
    if (continued === undefined) continue;
    const [here, there] = [owner.get(quoted.index), owner.get(continued)];
    if (here === undefined && there !== undefined) claim(there, quoted);
    else if (there === undefined && here !== undefined) for (const earlier of chainBefore(views, byIndex, owner, continued)) claim(here, earlier);
  }
  continueSpeech(views, quotations, owner, open, claim);
  return open.map(({ frame, added }) => (added.length === 0 ? frame : { ...frame, content: mergeRuns([...frame.content, ...added]) }));
};

/** The unclaimed quotations that lead up to one. */
const chainBefore = (views: readonly SentenceView[], byIndex: ReadonlyMap<number, Quoted>, owner: ReadonlyMap<number, Open>, from: number): readonly Quoted[] => {
  const chain: Quoted[] = [];
  let current: number | undefined = from;
  while (current !== undefined && !owner.has(current)) {
    const quoted = byIndex.get(current);
    if (quoted === undefined) break;
    chain.push(quoted);
    current = views[0]!.document.quotations[current]?.continues;
  }
  return chain;
};

/** Free quotations: in the paragraph of a cue they are its content; in the next paragraph they keep its speaker. */
const continueSpeech = (
  views: readonly SentenceView[], quotations: readonly Quoted[], owner: Map<number, Open>, open: Open[], claim: (holder: Open, quoted: Quoted) => void,
): void => {
  let last: { readonly holder: Open; readonly block: number } | undefined;
  quotations.forEach((quoted, position) => {
    const block = blockOf(views, quoted);
    const own = owner.get(quoted.index);
    if (own === undefined && quoted.alone && quoted.speech) {
      const next = quotations[position + 1];
      const ahead = next !== undefined && blockOf(views, next) === block ? owner.get(next.index) : undefined;
      if (last !== undefined && last.block === block) claim(last.holder, quoted);
      else if (ahead !== undefined) claim(ahead, quoted);
      else if (last !== undefined && block - last.block === 1) {
        const holder: Open = { frame: cueless(quoted, last.holder.frame), added: [] };
        open.push(holder);
        claim(holder, quoted);
      }
    }
    // Whole sentences in quotation marks are somebody's words even where nobody is named.
    if (!owner.has(quoted.index) && quoted.speech && quoted.long) {
      const holder: Open = { frame: cueless(quoted, undefined), added: [] };
      open.push(holder);
      owner.set(quoted.index, holder);
      return;
    }
    const holder = owner.get(quoted.index);
    const end = quoted.runs.at(-1)!.sentence;
    if (holder !== undefined && quoted.speech) last = { holder, block: views[end]!.sentence.block };
  });
};
