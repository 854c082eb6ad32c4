/** Quotations and the frames that they belong to: content that runs on over sentences and paragraphs, and speech without a cue. */
import { isIn, mentionsOfSentences } from "./assemble.js";
import { ancestorsOf } from "../../tree/tree.js";
import type { Frame, SentenceView, TokenRun } from "./frame.js";
import { lastSpeaker, type Speeches } from "./last-speaker.js";
import { cueless, quotationFrame } from "./quotation-frames.js";
import { quotedOf, type Quoted } from "./quoted.js";

/** A frame while quotations are added to it. */
interface Open {
  readonly frame: Frame;
  readonly added: TokenRun[];
}

/** The work in hand: all quotations, all frames, and whose each quotation is. */
interface Work {
  readonly views: readonly SentenceView[];
  readonly quotations: readonly Quoted[];
  readonly byIndex: ReadonlyMap<number, Quoted>;
  readonly open: Open[];
  readonly owner: Map<number, Open>;
}

const claim = ({ owner }: Work, holder: Open, quoted: Quoted): void => {
  if (!owner.has(quoted.index)) owner.set(quoted.index, holder);
  holder.added.push(...quoted.runs);
};

const openFrame = ({ open }: Work, frame: Frame): Open => {
  const holder: Open = { frame, added: [] };
  open.push(holder);
  return holder;
};

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

/** What a frame's own words reach into belongs to it whole. */
const claimOverlapped = (work: Work): void => {
  const { views, byIndex } = work;
  for (const holder of [...work.open]) {
    const { frame, added } = holder;
    if (!cueIsQuoted(views, frame)) for (const quotation of overlapped(views, frame)) claim(work, holder, byIndex.get(quotation)!);
    // A speaker's label stands inside the marks of what is spoken: the rest of the quotation is the content.
    else if (frame.rule === "label") {
      const quoted = byIndex.get(views[frame.sentence]!.quotation[frame.head]!)!;
      work.owner.set(quoted.index, holder);
      added.push(...quoted.runs.filter(({ sentence }) => sentence > frame.sentence));
    }
  }
};

/** Speech that no frame reaches goes to the verb nearest to it. */
const claimByVerb = (work: Work): void => {
  const keyOf = ({ sentence, head }: Frame): string => `${sentence} ${head}`;
  const byHead = new Map(work.open.map((holder) => [keyOf(holder.frame), holder]));
  for (const quoted of work.quotations) {
    const found = work.owner.has(quoted.index) || !quoted.speech ? undefined : quotationFrame(work.views, quoted);
    if (found === undefined) continue;
    const holder = byHead.get(keyOf(found)) ?? openFrame(work, found);
    byHead.set(keyOf(found), holder);
    claim(work, holder, quoted);
  }
};

/** The unclaimed quotations that lead up to one. */
const chainBefore = ({ views, byIndex, owner }: Work, from: number): readonly Quoted[] => {
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

/** A quotation that only repeats its opening mark in a new paragraph has one speaker throughout. */
const claimChains = (work: Work): void => {
  for (const quoted of work.quotations) {
    const continued = work.views[0]!.document.quotations[quoted.index]?.continues;
    if (continued === undefined) continue;
    const [here, there] = [work.owner.get(quoted.index), work.owner.get(continued)];
    if (here === undefined && there !== undefined) claim(work, there, quoted);
    if (here !== undefined && there === undefined) for (const earlier of chainBefore(work, continued)) claim(work, here, earlier);
  }
};

const blockOf = ({ views }: Work, quoted: Quoted): number => views[quoted.runs[0]!.sentence]!.sentence.block;

/** What the search for the last speaker asks about the work in hand. */
const speechesOf = (work: Work): Speeches<Open> => {
  const { views, owner, open } = work;
  const bySentence = new Map<number, { readonly frame: Frame; readonly holder: Open }[]>();
  for (const holder of open) {
    const list = bySentence.get(holder.frame.sentence);
    if (list === undefined) bySentence.set(holder.frame.sentence, [{ frame: holder.frame, holder }]);
    else list.push({ frame: holder.frame, holder });
  }
  return {
    views, mentions: mentionsOfSentences(views[0]!.document),
    framesAt: (sentence) => bySentence.get(sentence) ?? [],
    quoteAt: (sentence) => {
      const { tree, quotation } = views[sentence]!;
      const last = tree.tokens.findLastIndex(({ pos }) => pos !== "PUNCT");
      const holder = owner.get(quotation[last] ?? -1);
      return holder === undefined ? undefined : { frame: holder.frame, holder };
    },
  };
};

/** True where the speaker stands behind what he says: nothing that he denies or wonders is gone on with. */
const isPlain = ({ polarity, certainty, stance }: Frame): boolean => polarity === "positive" && certainty === "certain" && stance !== "denying";

/** Free speech: in the paragraph of its speaker's cue it is that cue's content; elsewhere it keeps the speaker of what stands before it. */
const claimFree = (work: Work, speeches: Speeches<Open>, quoted: Quoted, next: Quoted | undefined): void => {
  const block = blockOf(work, quoted);
  const ahead = next !== undefined && blockOf(work, next) === block ? work.owner.get(next.index) : undefined;
  const last = lastSpeaker(speeches, quoted);
  const isHere = last !== undefined && work.views[last.frame.sentence]!.sentence.block === block;
  if (isHere && isPlain(last.frame)) claim(work, last.holder, quoted);
  else if (ahead !== undefined) claim(work, ahead, quoted);
  else if (last !== undefined) {
    const holder = openFrame(work, cueless(quoted, last.frame));
    claim(work, holder, quoted);
  }
};

/** The frame around a part of a sentence in quotation marks that its content does not reach: "said the law “failed”, and that it “harms us all”". */
const frameAround = (work: Work, speeches: Speeches<Open>, quoted: Quoted): Open | undefined => {
  const { sentence, tokens } = quoted.runs[0]!;
  const { tree, quotation } = work.views[sentence]!;
  if (tree.tokens[tokens[0]! - 1]?.text === ":") return undefined;
  const top = tokens.find((token) => quotation[tree.tokens[token]!.head] !== quoted.index && tree.tokens[token]!.pos !== "PUNCT");
  const above = top === undefined ? [] : ancestorsOf(tree, top);
  return speeches.framesAt(sentence).findLast(({ frame }) => {
    if (frame.source === undefined || !frame.cue.every((token) => token < tokens[0]!) || quotation[frame.head]! >= 0) return false;
    const isTold = frame.content.some((run) => run.sentence === sentence && above.some((token) => isIn(run.tokens, token)));
    // A whole clause in quotation marks that hangs on the cue itself is told by it, too.
    return isTold || (quoted.long && frame.cue.includes(above[0] ?? -1));
  })?.holder;
};

const claimTheRest = (work: Work): void => {
  const { quotations, owner } = work;
  const rest = quotations.filter(({ index, speech }) => speech && !owner.has(index));
  if (rest.length === 0) return;
  const speeches = speechesOf(work);
  quotations.forEach((quoted, position) => {
    if (!quoted.speech || owner.has(quoted.index)) return;
    if (quoted.alone) {
      if (!quoted.titled) claimFree(work, speeches, quoted, quotations[position + 1]);
    } else {
      const around = frameAround(work, speeches, quoted);
      if (around !== undefined) claim(work, around, quoted);
    }
    // Whole sentences in quotation marks are somebody's words even where nobody is named; titles are nobody's.
    if (!owner.has(quoted.index) && (quoted.long || quoted.alone) && !quoted.titled) owner.set(quoted.index, openFrame(work, cueless(quoted, undefined)));
  });
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

/**
 * The frames with their quotations whole, and new frames for quotations that no cue in their clause introduces.
 *
 * @example
 * withQuotations(views, frames).some(({ rule }) => rule === "continued-quotation");
 */
export const withQuotations = (views: readonly SentenceView[], frames: readonly Frame[]): readonly Frame[] => {
  const quotations = quotedOf(views);
  if (quotations.length === 0) return frames;
  const work: Work = { views, quotations, byIndex: new Map(quotations.map((quoted) => [quoted.index, quoted])), open: frames.map((frame) => ({ frame, added: [] })), owner: new Map() };
  claimOverlapped(work);
  claimByVerb(work);
  claimChains(work);
  claimTheRest(work);
  return work.open.map(({ frame, added }) => (added.length === 0 ? frame : { ...frame, content: mergeRuns([...frame.content, ...added]) }));
};
