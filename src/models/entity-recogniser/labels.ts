/** The labels of the recogniser: O, and for every type begin, inside, last and unit (BILOU; Ratinov and Roth 2009). */

/** The types of name that it tells apart; "thing" is any other name (a product, a work, a ship). */
export type NameType = "person" | "organization" | "place" | "nationality" | "event" | "law" | "thing";

/** Types in label order. */
export const NAME_TYPES: readonly NameType[] = ["person", "organization", "place", "nationality", "event", "law", "thing"];

/** Place of a token in a name, in label order. */
export type Position = "begin" | "inside" | "last" | "unit";

const POSITIONS: readonly Position[] = ["begin", "inside", "last", "unit"];

/** Number of labels; label 0 is O. */
export const LABELS: number = 1 + NAME_TYPES.length * POSITIONS.length;

/**
 * The number of a label.
 *
 * @example
 * labelOf("person", "unit"); // => 4
 */
export const labelOf = (type: NameType, position: Position): number => 1 + NAME_TYPES.indexOf(type) * POSITIONS.length + POSITIONS.indexOf(position);

/**
 * The type that a label belongs to; undefined for O.
 *
 * @example
 * typeOf(4); // => "person"
 */
export const typeOf = (label: number): NameType | undefined => (label === 0 ? undefined : NAME_TYPES[Math.floor((label - 1) / POSITIONS.length)]);

/** True for a label after which the name goes on: begin and inside. */
export const isOpen = (label: number): boolean => label > 0 && (label - 1) % POSITIONS.length < 2;

/** True for a label that starts nothing new: inside and last. */
export const isContinuing = (label: number): boolean => label > 0 && [1, 2].includes((label - 1) % POSITIONS.length);

const mayFollow = (left: number, right: number): boolean =>
  isOpen(left) ? isContinuing(right) && typeOf(left) === typeOf(right) : !isContinuing(right);

/** The labels that a run may start with. */
export const STARTS: readonly number[] = Array.from({ length: LABELS }, (_, label) => label).filter((label) => !isContinuing(label));

/** The labels that a run may end with. */
export const FINALS: readonly number[] = Array.from({ length: LABELS }, (_, label) => label).filter((label) => !isOpen(label));

/** For every label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, right) =>
  Array.from({ length: LABELS }, (_unused, left) => left).filter((left) => mayFollow(left, right)),
);
