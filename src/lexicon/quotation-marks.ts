/** Quotation marks, as tokens. The single ones are apostrophes as well: a table with them is for where a quotation is known to stand. */

/** Double marks, of either side. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set(["\"", "''", "``", "«", "»", "“", "”", "„"]);

/** Double and single marks, of either side. */
export const ALL_QUOTATION_MARKS: ReadonlySet<string> = new Set(["\"", "'", "''", "``", "«", "»", "‘", "’", "“", "”", "„"]);

/** Double marks that can open; agencies open with "''" as well. */
export const OPENING_QUOTATION_MARKS: ReadonlySet<string> = new Set(["\"", "''", "``", "«", "“"]);
