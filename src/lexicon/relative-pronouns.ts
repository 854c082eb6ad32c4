/** Relative pronouns, by what they can be in their clause. */

/** Subjects of a relative clause: "the bank that failed". */
export const SUBJECT_RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who"]);

/** Subjects and objects of a relative clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set([...SUBJECT_RELATIVES, "whom"]);

/** Those that stand behind a preposition or a comma, and never open what is told: "in which", "whose house". */
export const BOUND_RELATIVES: ReadonlySet<string> = new Set(["which", "whom", "whose"]);
