/** How a reporting verb holds its content, one rule per construction. */
import { infinitive, raising, selfReport } from "./complement-actions.js";
import { asSaid, clause, parenthesis } from "./complement-clauses.js";
import { predicative } from "./complement-naming.js";
import { finding, object, preposition } from "./complement-phrases.js";
import type { ComplementRule } from "./complement.js";

/** The constructions. The first that reads something wins: from the most explicit, a clause of its own, to the loosest, a noun phrase. */
export const COMPLEMENT_RULES: readonly ComplementRule[] = [clause, selfReport, raising, infinitive, predicative, preposition, asSaid, parenthesis, finding, object];
