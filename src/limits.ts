/** Every bound of the library, each with its reason. */

/** Longest article accepted by default, in UTF-16 code units: about two long books. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

/** Longest sentence in code units; a longer run is cut at the last space, so that every later stage stays linear. */
export const MAX_SENTENCE_LENGTH = 2_000;

/** Most tokens in a sentence, for text whose tokens are single characters. */
export const MAX_SENTENCE_TOKENS = 500;

/** Longest token that an engine is shown, in code units; wink is quadratic in the length of a token. */
export const MAX_ENGINE_TOKEN_LENGTH = 64;

/** Longest text that wink is given at once, in code units: inside it, all known hostile inputs stay linear. */
export const MAX_ENGINE_WINDOW = 2_000;
