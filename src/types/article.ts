/** What is read, and where its words stand. */

/** What is read: a text and what is known of its publication. */
export interface Article {
  readonly text: string;
  /** ISO 8601 date or date-time; relative dates resolve only against it. */
  readonly publishedAt?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** Settings of one call. */
export interface ExtractOptions {
  /** Longest text accepted, in UTF-16 code units. */
  readonly maxLength?: number;
}

/** A stretch of `article.text` in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that stand in the article. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
  /** Only where words in between do not belong: ascending, the first start and last end are `span`'s. */
  readonly spans?: readonly [Span, Span, ...Span[]];
}
