/** The names of relations, whole and without subtype. */

/** A relation as it is called: "nsubj:pass" and "nsubj". */
export interface RelationNames {
  readonly whole: string;
  readonly plain: string;
}

/** The relations of Universal Dependencies 2 for English. */
const NAMES: readonly string[] = [
  "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt",
  "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
  "nmod", "nmod:desc", "nmod:npmod", "nmod:poss", "nmod:tmod", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:npmod",
  "obl:tmod", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
];

const withoutSubtype = (relation: string): string => {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

const namesOf = (whole: string): RelationNames => ({ whole, plain: withoutSubtype(whole) });

/** Every tree holds these very strings, so that an engine compares them by identity and not letter by letter. */
const KNOWN: ReadonlyMap<string, RelationNames> = new Map(NAMES.map((whole) => {
  const { plain } = namesOf(whole);
  return [whole, { whole, plain: NAMES.find((name) => name === plain) ?? plain }];
}));

/**
 * Both names of a relation.
 *
 * @example
 * relationNames("acl:relcl").plain; // => "acl"
 */
export const relationNames = (relation: string): RelationNames => KNOWN.get(relation) ?? namesOf(relation);
