/** Attributions by place: which reach into a sentence, and which cover a token. */
import { gather, gatherFound } from "../../text/gather.js";
import { firstFrom, within } from "../../text/within.js";
import { covers, spansOf } from "../../text/span.js";
import type { Attribution, Phrase, Span } from "../../types.js";

/** A cue and the attribution that it belongs to. */
export interface CueOf {
  readonly span: Span;
  readonly spans: readonly Span[];
  readonly id: string;
}

/** Attributions, found by span. */
export interface AttributionIndex {
  /** Cues inside a span, each with the id of its attribution. */
  readonly cues: (span: Span) => readonly CueOf[];
  readonly sources: (span: Span) => readonly Phrase[];
  readonly covering: (span: Span) => readonly Attribution[];
}

const byStart = (left: { readonly span: Span }, right: { readonly span: Span }): number => left.span.start - right.span.start;

/**
 * An index of attributions. `covering` is to be asked in the order of the text: it sweeps once.
 *
 * @example
 * attributionIndex(attributions).cues(sentence.span);
 */
export const attributionIndex = (attributions: readonly Attribution[]): AttributionIndex => {
  const cues = [...gatherFound(attributions, ({ cue, id }): CueOf | undefined => (cue === undefined ? undefined : { span: cue.span, spans: spansOf(cue), id }))].sort(byStart);
  const sources = [...gatherFound(attributions, ({ source }) => source)].sort(byStart);
  const contents = [...gather(attributions, (attribution) => gather(attribution.content, (phrase) => spansOf(phrase).map((span) => ({ span, attribution }))))]
    .sort((left, right) => left.span.start - right.span.start);
  let next = 0;
  let open: (typeof contents)[number][] = [];
  return {
    cues: (span) => within(cues, span),
    sources: (span) => within(sources, span),
    covering: (span) => {
      while (next < contents.length && contents[next]!.span.start < span.end) open.push(contents[next++]!);
      open = open.filter((content) => content.span.end > span.start);
      const start = firstFrom(contents, span.end);
      return start === 0 ? [] : [...new Set(open.map(({ attribution }) => attribution))];
    },
  };
};

const lengthOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, phrase) => sum + spansOf(phrase).reduce((length, { start, end }) => length + end - start, 0), 0);

const depthOf = (attribution: Attribution, byId: ReadonlyMap<string, Attribution>): number => {
  let depth = 0;
  let parent = attribution.parent;
  while (parent !== undefined && depth < 16) {
    depth++;
    parent = byId.get(parent)?.parent;
  }
  return depth;
};

/**
 * The attributions whose content covers a span, outermost first.
 *
 * @example
 * attributionsOver(frame.attributions, token.span);
 */
export const attributionsOver = (attributions: readonly Attribution[], span: Span): readonly Attribution[] => {
  const over = attributions.filter(({ content }) => content.some((phrase) => spansOf(phrase).some((part) => covers(part, span))));
  if (over.length < 2) return over;
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return over.map((attribution) => ({ attribution, depth: depthOf(attribution, byId), length: lengthOf(attribution) }))
    .sort((left, right) => left.depth - right.depth || right.length - left.length)
    .map(({ attribution }) => attribution);
};
