/** Cuts a text at the edges of its claims, so that claims that overlap can be shown as elements that nest. */
import type { Claim, Span } from "../../types.js";

/** A stretch of the text that the same claims cover from end to end. */
export interface Piece {
  readonly span: Span;
  /** Indexes of the claims that cover it, longest first. */
  readonly claims: readonly number[];
  /** Indexes of the claims that begin here. */
  readonly begins: readonly number[];
}

interface Edge {
  readonly at: number;
  readonly claim: number;
  readonly opens: boolean;
  readonly first: boolean;
}

const edgesOf = (claims: readonly Claim[], length: number): readonly Edge[] =>
  claims.flatMap((claim, index) =>
    (claim.spans ?? [claim.span]).flatMap(({ start, end }, part): readonly Edge[] =>
      start >= 0 && start < end && end <= length
        ? [{ at: start, claim: index, opens: true, first: part === 0 }, { at: end, claim: index, opens: false, first: false }]
        : []));

const lengthOf = ({ span }: Claim): number => span.end - span.start;

/**
 * The text as pieces in order, without gaps: cut wherever a claim begins or ends and at the given further places.
 *
 * @param cuts ascending offsets, such as the edges of the blocks
 * @example
 * piecesOf(claims, 120, [0, 40, 120]);
 */
export const piecesOf = (claims: readonly Claim[], length: number, cuts: readonly number[]): readonly Piece[] => {
  const edges = [...edgesOf(claims, length)].sort((one, other) => one.at - other.at);
  const places = [...new Set([0, ...cuts, ...edges.map(({ at }) => at), length])].sort((one, other) => one - other);
  const open = new Map<number, number>();
  const pieces: Piece[] = [];
  let next = 0;
  places.forEach((start, index) => {
    const begins: number[] = [];
    for (let edge = edges[next]; edge !== undefined && edge.at === start; next += 1, edge = edges[next]) {
      open.set(edge.claim, (open.get(edge.claim) ?? 0) + (edge.opens ? 1 : -1));
      if (open.get(edge.claim) === 0) open.delete(edge.claim);
      if (edge.first) begins.push(edge.claim);
    }
    const end = places[index + 1];
    if (end === undefined) return;
    const covering = [...open.keys()].sort((one, other) => lengthOf(claims[other]!) - lengthOf(claims[one]!) || one - other);
    pieces.push({ span: { start, end }, claims: covering, begins: begins.sort((one, other) => one - other) });
  });
  return pieces;
};
