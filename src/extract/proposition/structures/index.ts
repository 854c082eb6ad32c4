/** The structures, in the order in which they are asked: the first that knows a token has it. */
import type { StructureRule } from "../candidate.js";
import { adverbial } from "./adverbial.js";
import { age } from "./age.js";
import { apposition } from "./apposition.js";
import { blaming } from "./blaming.js";
import { complement } from "./complement.js";
import { coordinated } from "./coordinated.js";
import { gerund } from "./gerund.js";
import { gloss } from "./gloss.js";
import { listedObject } from "./listed-object.js";
import { main } from "./main.js";
import { naming } from "./naming.js";
import { openComplement } from "./open-complement.js";
import { participial } from "./participial.js";
import { quotedName } from "./quoted-name.js";
import { reducedRelative } from "./reduced-relative.js";
import { relative } from "./relative.js";
import { toldGerund } from "./told-gerund.js";

/**
 * Every structure. Those that hang on particular words (naming, blaming, listing) come first, because the
 * general ones would read the same token otherwise; a gerund with its own subject comes before the participles without.
 */
export const STRUCTURES: readonly StructureRule[] = [
  naming, quotedName, blaming, gloss, age, listedObject, openComplement, main, coordinated, complement, toldGerund, gerund, relative, reducedRelative, adverbial, participial, apposition,
];

const ANYWHERE: readonly StructureRule[] = STRUCTURES.filter(({ relations }) => relations === undefined);

const BY_RELATION: ReadonlyMap<string, readonly StructureRule[]> = new Map(STRUCTURES.flatMap(({ relations }) => relations ?? [])
  .map((relation) => [relation, STRUCTURES.filter(({ relations }) => relations?.includes(relation) !== false)]));

/**
 * The structures that can be about a token in a relation (without its subtype), in their order.
 *
 * @example
 * structuresFor("appos").includes(apposition); // => true
 */
export const structuresFor = (relation: string): readonly StructureRule[] => BY_RELATION.get(relation) ?? ANYWHERE;
