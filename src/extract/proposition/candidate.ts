/** What a structure proposes: a predicate, its subject, and how the two are to be said as a clause. */
import type { ClausePiece, Inflection, Role, Structure } from "../../types.js";
import type { Frame } from "./frame.js";

/** Words taken whole from elsewhere in the sentence: a token with what stands below it. */
export interface PhrasePiece {
  readonly how: "phrase";
  readonly top: number;
  readonly role: Role;
}

/** A piece of the clause before its words are gathered. */
export type PlannedPiece = ClausePiece | PhrasePiece;

/** A proposition before its words are gathered. All numbers are token indexes. */
export interface Candidate {
  readonly structure: Structure;
  /** Head token of the predicate: the proposition's own words stand below it. */
  readonly head: number;
  /** Head token of the subject. */
  readonly subject: number | undefined;
  /** The subject's words, where they are not the phrase of its head. */
  readonly subjectTokens?: readonly number[];
  /** The own words, where they are not those below the head. */
  readonly own?: readonly number[];
  /** Head of a proposition that this one makes needless: "this means" where what it means is told. */
  readonly replaces?: number;
  /** Circumstances said before the subject: shared with the clause that this one is coordinated with. */
  readonly front?: readonly number[];
  /** What is said between a subject from outside and the own words: a shared or added auxiliary, a governing predicate. */
  readonly lead?: readonly PlannedPiece[];
  /** Form that the verb takes in the clause. */
  readonly inflect?: Inflection;
  /** Words from outside that are said right after the predicate: the noun that an object relative modifies. */
  readonly object?: number;
  /** Words from outside that are said at the end, after a preposition of the clause. */
  readonly last?: readonly PlannedPiece[];
  /** Tokens that are left out with all below them: marks, relative pronouns. */
  readonly omit?: readonly number[];
  /** True where the clause around it is said without it. */
  readonly detached: boolean;
  /** A noun outside whose phrase goes with the proposition when the clause around is told: "prices" in "with prices rising". */
  readonly leaves?: number;
  /** Lemma of the predicate where it is not the head's: "be" for an apposition, the governing verb for an open complement. */
  readonly lemma?: string;
}

/** A construction from which propositions are read. */
export interface StructureRule {
  readonly id: string;
  readonly summary: string;
  /** Relations, without subtype, of the tokens that it can be about below a root; it is asked about no others. All where absent. */
  readonly relations?: readonly string[];
  /** The proposition whose predicate is at a token, if this is such a construction. */
  readonly find: (frame: Frame, index: number) => Candidate | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/**
 * A piece of a clause that does not stand in the article.
 *
 * @example
 * template("was"); // => { how: "template", text: "was" }
 */
export const template = (text: string): ClausePiece => ({ how: "template", text });
