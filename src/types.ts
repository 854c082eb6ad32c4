/**
 * Every type that crosses a stage boundary, and nothing else: no code lives here.
 *
 * `article.text` is the one text and `Span` the one coordinate. For every `Phrase`, and everything that
 * extends it, `phrase.text === article.text.slice(phrase.span.start, phrase.span.end)`.
 */
export type * from "./types/article.js";
export type * from "./types/segmented.js";
export type * from "./types/tagged.js";
export type * from "./types/extracted.js";
export type * from "./types/claims.js";
export type * from "./types/stage.js";
