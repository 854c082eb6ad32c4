/** Frames become attributions: phrases, mode, identifiers, nesting. */
import { gather } from "../../text/gather.js";
import { identifierOf } from "../../text/identifier.js";
import { cover, phraseAt, spansOf } from "../../text/span.js";
import { isBlankText } from "../../text/whitespace.js";
import { phraseOfTokens } from "../../tree/phrase.js";
import type { Attribution, AttributionMode, Mention, Phrase, Source, Span, Tagged } from "../../types.js";
import type { Frame, SentenceView, TokenRun } from "./frame.js";
import { sourceKindOf } from "./source-kind.js";

/** An attribution with the frame that it was read from. */
export interface ReadAttribution {
  readonly attribution: Attribution;
  readonly frame: Frame;
}

/** True where only punctuation stands between two tokens of a sentence. */
const onlyMarksBetween = ({ tree }: SentenceView, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1) if (tree.tokens[index]!.pos !== "PUNCT") return false;
  return true;
};

/** The spans of content: one for each stretch with nothing but white space or punctuation between its tokens. */
const contentSpans = (views: readonly SentenceView[], runs: readonly TokenRun[]): readonly Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { sentence, tokens } of runs) {
    const view = views[sentence]!;
    let before: number | undefined;
    for (const token of tokens) {
      const { span } = view.tree.tokens[token]!;
      const last = spans.at(-1);
      const isNear = last !== undefined && (before === undefined ? isBlankText(view.document.article.text.slice(last.end, span.start)) : onlyMarksBetween(view, before, token));
      if (isNear) last.end = span.end;
      else spans.push({ start: span.start, end: span.end });
      before = token;
    }
  }
  return spans;
};

/** How much of the content stands in quotation marks, those around the cue itself not counted. */
const modeOf = (views: readonly SentenceView[], frame: Frame): AttributionMode => {
  if (VERBATIM.has(frame.rule)) return "direct";
  const outer = frame.head >= 0 ? views[frame.sentence]!.quotation[frame.head]! : -1;
  let quoted = 0;
  let words = 0;
  for (const { sentence, tokens } of frame.content) {
    const { quotation, tree } = views[sentence]!;
    for (const token of tokens) {
      if (tree.tokens[token]!.pos === "PUNCT") continue;
      words += 1;
      if (quotation[token]! >= 0 && quotation[token] !== outer) quoted += 1;
    }
  }
  return quoted === 0 ? "indirect" : quoted === words ? "direct" : "mixed";
};

/** What these tell stands word for word though without marks. */
const VERBATIM: ReadonlySet<string> = new Set(["block-quotation", "interview-line", "speaker-line"]);

/** The smallest mention around a token, by a search over the mentions of its sentence. */
export const mentionAt = (mentions: readonly Mention[], token: Span): Mention | undefined => {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (!spansOf(mention).some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    if (best === undefined || mention.text.length < best.text.length) best = mention;
  }
  return best;
};

/** The mentions of every sentence. */
export const mentionsOfSentences = (document: Tagged): readonly (readonly Mention[])[] => {
  const found: Mention[][] = document.sentences.map(() => []);
  const mentions = [...document.mentions].sort((left, right) => left.span.start - right.span.start);
  let sentence = 0;
  for (const mention of mentions) {
    while (sentence + 1 < document.sentences.length && document.sentences[sentence]!.span.end <= mention.span.start) sentence += 1;
    found[sentence]?.push(mention);
  }
  return found;
};

const sourceOf = (views: readonly SentenceView[], frame: Frame, mentions: readonly (readonly Mention[])[]): Source | undefined => {
  const { source } = frame;
  if (source === undefined || source.tokens.length === 0) return undefined;
  const { tree, document } = views[source.sentence]!;
  const phrase = phraseOfTokens(document.article.text, tree, source.tokens);
  const head = tree.tokens[frame.sourceHead ?? source.tokens[0]!] ?? tree.tokens[source.tokens[0]!]!;
  const mention = mentionAt(mentions[source.sentence] ?? [], head.span);
  const kind = sourceKindOf(head, phrase.text, mention);
  return { ...phrase, ...(mention?.entity === undefined ? {} : { entity: mention.entity }), kind };
};

const attributionOf = (views: readonly SentenceView[], frame: Frame, mentions: readonly (readonly Mention[])[]): Attribution => {
  const { article } = views[0]!.document;
  const content: readonly Phrase[] = contentSpans(views, frame.content).map((span) => phraseAt(article.text, span));
  const source = sourceOf(views, frame, mentions);
  const cue = frame.cue.length === 0 ? undefined : phraseOfTokens(article.text, views[frame.sentence]!.tree, frame.cue);
  const places = gather([cue, ...content], (phrase) => (phrase === undefined ? [] : [phrase.span.start, phrase.span.end]));
  return {
    id: identifierOf("attribution", cue?.text ?? "", content[0]!.text, ...places),
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue: { ...cue, lemma: frame.lemma } }),
    content, mode: modeOf(views, frame), stance: frame.stance, certainty: frame.certainty,
  };
};

const size = ({ content }: Frame): number => content.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** What one frame says in one sentence. */
interface Stretch {
  readonly position: number;
  /** Ascending. */
  readonly tokens: readonly number[];
}

/** True where ascending tokens hold one, by halving. */
export const isIn = (tokens: readonly number[], token: number): boolean => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return tokens[low] === token;
};

const stretchesBySentence = (frames: readonly Frame[]): ReadonlyMap<number, readonly Stretch[]> => {
  const bySentence = new Map<number, Stretch[]>();
  frames.forEach(({ content }, position) => {
    for (const { sentence, tokens } of content) {
      const stretch = { position, tokens };
      const list = bySentence.get(sentence);
      if (list === undefined) bySentence.set(sentence, [stretch]);
      else list.push(stretch);
    }
  });
  return bySentence;
};

/** For every frame the position of the smallest frame whose content holds its cue. */
const parentsOf = (frames: readonly Frame[]): readonly (number | undefined)[] => {
  const bySentence = stretchesBySentence(frames);
  const sizes = frames.map(size);
  const byHead = new Map(frames.map(({ sentence, head }, position) => [`${sentence} ${head}`, position]));
  const holds = (position: number, sentence: number, token: number): boolean =>
    (bySentence.get(sentence) ?? []).some((stretch) => stretch.position === position && isIn(stretch.tokens, token));
  /** Two frames whose contents hold each other's cues are not nested: one is a parenthesis in the other. */
  const canHold = (outer: Frame, inner: Frame, position: number): boolean => {
    if (outer.head < 0) return inner.head >= 0;
    return inner.head < 0 || (outer.outerHead !== inner.head && !holds(position, outer.sentence, outer.head));
  };
  return withoutCircles(frames.map((frame, position) => {
    const told = frame.outerHead === undefined ? undefined : byHead.get(`${frame.sentence} ${frame.outerHead}`);
    if (told !== undefined) return told;
    const token = frame.head >= 0 ? frame.head : frame.content[0]!.tokens[0]!;
    let best: number | undefined;
    for (const { position: other, tokens } of bySentence.get(frame.sentence) ?? []) {
      const isSmaller = best === undefined || sizes[other]! < sizes[best]!;
      if (other !== position && isSmaller && isIn(tokens, token) && canHold(frames[other]!, frame, position)) best = other;
    }
    return best;
  }));
};

/** Frames that stand in each other, in damaged sentences: the last link of the circle is left out. */
const withoutCircles = (parents: readonly (number | undefined)[]): readonly (number | undefined)[] => {
  const kept = [...parents];
  const settled = new Set<number>();
  kept.forEach((_, position) => {
    const path = new Set<number>();
    let current: number = position;
    while (!settled.has(current)) {
      path.add(current);
      const parent = kept[current];
      if (parent === undefined) break;
      if (path.has(parent)) {
        kept[current] = undefined;
        break;
      }
      current = parent;
    }
    for (const passed of path) settled.add(passed);
  });
  return kept;
};

/**
 * The attributions of all frames, in the order of their first words.
 *
 * @example
 * assemble(views, frames).map(({ attribution }) => attribution.id);
 */
export const assemble = (views: readonly SentenceView[], frames: readonly Frame[]): readonly ReadAttribution[] => {
  const [first] = views;
  if (first === undefined) return [];
  const mentions = mentionsOfSentences(first.document);
  const parents = parentsOf(frames);
  const read = frames.map((frame) => attributionOf(views, frame, mentions));
  const start = ({ cue, source, content }: Attribution): number => cover([...(cue === undefined ? [] : [cue.span]), ...(source === undefined || cue === undefined ? [] : [source.span]), ...content.map(({ span }) => span)]).start;
  return frames
    .map((frame, position): ReadAttribution => {
      const parent = parents[position];
      return { frame, attribution: parent === undefined ? read[position]! : withParent(read[position]!, read[parent]!) };
    })
    .map((entry) => ({ entry, at: start(entry.attribution) }))
    .sort((left, right) => left.at - right.at)
    .map(({ entry }) => entry);
};

const THIRD_PERSONS: ReadonlySet<string> = new Set(["he", "her", "him", "she"]);

/** Whoever is quoted does not speak of himself as "he": that is somebody else. */
const isSomebodyElse = (source: Source | undefined, parent: Attribution): boolean =>
  source?.entity !== undefined && source.entity === parent.source?.entity && parent.mode === "direct" && THIRD_PERSONS.has(source.text.toLowerCase());

const withParent = ({ id, source, ...rest }: Attribution, parent: Attribution): Attribution => {
  if (source === undefined) return { id, parent: parent.id, ...rest };
  const { entity, ...unnamed } = source;
  return { id, parent: parent.id, source: entity === undefined || isSomebodyElse(source, parent) ? unnamed : source, ...rest };
};
