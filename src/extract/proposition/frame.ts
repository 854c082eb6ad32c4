/** A sentence with all that the structures ask about it. */
import { spansOf } from "../../text/span.js";
import { gather } from "../../text/gather.js";
import { treeOf, type Tree } from "../../tree/tree.js";
import { firstFrom, within } from "../../text/within.js";
import type { Attribution, BlockKind, Phrase, Span, Tagged } from "../../types.js";
import { isTitleCase } from "../title.js";
import type { AttributionIndex, CueOf } from "./attribution-index.js";
import { quotedQuestions } from "./quoted-questions.js";

/** A sentence as the structures see it. Token numbers are indexes into `tree.tokens`. */
export interface Frame {
  /** The article's text. */
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly tree: Tree;
  readonly block: BlockKind;
  /** Tokens that lie in the cue of an attribution, with the ids of the attributions. */
  readonly cue: ReadonlyMap<number, readonly string[]>;
  /** Tokens that lie in the source of an attribution. */
  readonly source: ReadonlySet<number>;
  /** Attributions whose content reaches into the sentence. */
  readonly attributions: readonly Attribution[];
  /** Ids of the attributions whose source holds that the content is not so. */
  readonly denied: ReadonlySet<string>;
  /** Tokens of dates, times and durations. */
  readonly times: ReadonlySet<number>;
  /** Tokens of the names of places. */
  readonly places: ReadonlySet<number>;
  /** Tokens of the names of persons. */
  readonly persons: ReadonlySet<number>;
  /** Tokens of the names of places, organizations and other things that are no persons. */
  readonly impersonal: ReadonlySet<number>;
  /** Tokens of titles of works between quotation marks: “The Road to Somewhere”. */
  readonly titles: ReadonlySet<number>;
  /** Tokens of questions between quotation marks: “Who pays?” she asked. */
  readonly questions: ReadonlySet<number>;
  /** Entity of every token that lies in a mention with an entity: the longest mention wins. */
  readonly entities: ReadonlyMap<number, string>;
}

/** The tokens that lie inside a span. */
const tokensIn = (tree: Tree, span: Span): readonly number[] => {
  const found: number[] = [];
  for (let index = firstFrom(tree.tokens, span.start); index < tree.tokens.length && tree.tokens[index]!.span.start < span.end; index++) found.push(index);
  return found;
};

const tokensOfCues = (tree: Tree, cues: readonly CueOf[]): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, readonly string[]>();
  for (const { spans, id } of cues) {
    for (const token of gather(spans, (span) => tokensIn(tree, span))) found.set(token, [...(found.get(token) ?? []), id]);
  }
  return found;
};

const HEADINGS: ReadonlySet<BlockKind> = new Set(["heading", "title"]);

/** The tokens of quotations that are titles and not the whole sentence; in a heading every word may have a capital. */
const titlesIn = (document: Tagged, tree: Tree, span: Span, block: BlockKind): ReadonlySet<number> => {
  if (HEADINGS.has(block)) return new Set();
  return new Set(gather(within(document.quotations, span), ({ content, depth }) => {
    const tokens = depth > 0 || content.end >= span.end - 2 && content.start <= span.start + 1 ? [] : tokensIn(tree, content);
    return isTitleCase(tokens.map((index) => tree.tokens[index]!)) ? tokens : [];
  }));
};

const tokensOfPhrases = (tree: Tree, phrases: readonly Phrase[]): ReadonlySet<number> =>
  new Set(gather(phrases, (phrase) => gather(spansOf(phrase), (span) => tokensIn(tree, span))));

/**
 * The frame of a sentence.
 *
 * @example
 * frameOf(document, 0, attributionIndex(attributions), new Set());
 */
export const frameOf = (document: Tagged, sentence: number, index: AttributionIndex, denied: ReadonlySet<string>): Frame => {
  const { span, block } = document.sentences[sentence]!;
  const kind = document.blocks[block]?.kind ?? "paragraph";
  const tree = treeOf(document.sentences[sentence]!);
  const mentions = within(document.mentions, span);
  const named = (...types: readonly string[]): ReadonlySet<number> => tokensOfPhrases(tree, mentions.filter(({ type }) => types.includes(type)));
  const entities = new Map<number, string>();
  for (const mention of [...mentions].sort((left, right) => left.span.end - left.span.start - (right.span.end - right.span.start))) {
    if (mention.entity !== undefined) for (const token of tokensIn(tree, mention.span)) entities.set(token, mention.entity);
  }
  return {
    text: document.article.text, sentence, tree, block: kind,
    cue: tokensOfCues(tree, index.cues(span)),
    source: tokensOfPhrases(tree, index.sources(span)),
    attributions: index.covering(span),
    denied,
    times: tokensOfPhrases(tree, within(document.times, span)),
    places: named("place"),
    persons: named("person"),
    impersonal: named("place", "organization", "event", "law", "thing"),
    questions: quotedQuestions(tree),
    titles: titlesIn(document, tree, span, kind),
    entities,
  };
};
