/** The public door of claimkit. */
export { classifyClaims } from "./classify/index.js";
export { compact, type CompactExtraction, type CompactSentence } from "./classify/compact.js";
export { compareClaims, type ClaimRelation, type ComparableClaim } from "./classify/compare.js";
export { coverage, type Coverage } from "./classify/coverage.js";
export { explainClaim } from "./classify/explain.js";
export { extractPropositions } from "./extract/index.js";
export { readConllu, writeConllu } from "./formats/conllu.js";
export { STATEMENT_TEMPLATES } from "./lexicon/statement-templates.js";
export { MAX_ARTICLE_LENGTH } from "./limits.js";
export { extractClaims } from "./pipeline.js";
export { splitSentences } from "./segment/index.js";
export { parseSyntax } from "./syntax/index.js";
export { tagEntities } from "./tag/index.js";
export type * from "./types.js";
export { VERSION } from "./version.js";
