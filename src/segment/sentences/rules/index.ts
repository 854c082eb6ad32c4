/** All boundary rules in the order in which they are asked; where none applies, the mark ends the sentence. */
import { ABBREVIATION_RULES } from "./abbreviations.js";
import { LETTER_RULES } from "./letters.js";
import type { BoundaryRule } from "./rule.js";
import { STRUCTURE_RULES } from "./structure.js";

/** Structure first, since it holds whatever the words; then abbreviations, since their full stop is no sign of an end; then the letter that follows. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [...STRUCTURE_RULES, ...ABBREVIATION_RULES, ...LETTER_RULES];
