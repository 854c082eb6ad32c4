/** The article at a glance: one line in which every stretch has the colour of what became of it. */
import type { Claim } from "../../types.js";
import type { Readable } from "../readable.js";
import { element, type Markup } from "./markup.js";

/** Cells of the line; as fine as a screen shows. */
const CELLS = 300;

interface Run {
  readonly from: number;
  readonly length: number;
  readonly name: string;
}

/** What became of the text at evenly spread places, equal neighbours joined. */
const runsOf = ({ article, ledger, claims }: Readable): readonly Run[] => {
  const kinds = new Map<string, Claim["kind"]>(claims.map(({ id, kind }) => [id, kind]));
  const runs: Run[] = [];
  let entry = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const place = ((cell + 0.5) * article.text.length) / CELLS;
    while (entry < ledger.length - 1 && ledger[entry]!.span.end <= place) entry += 1;
    const { status, claims: held } = ledger[entry]!;
    const kind = held?.[0] === undefined ? undefined : kinds.get(held[0]);
    const name = kind === undefined ? status : `k-${kind}`;
    const last = runs.at(-1);
    if (last?.name === name) runs.splice(-1, 1, { ...last, length: last.length + 1 });
    else runs.push({ from: cell, length: 1, name });
  }
  return runs;
};

/**
 * The line as an image; empty for an empty article.
 *
 * @example
 * stripOf(extraction).html;
 */
export const stripOf = (extraction: Readable): Markup | "" =>
  extraction.ledger.length === 0 || extraction.article.text === "" ? "" : element("svg",
    { class: "strip", viewBox: `0 0 ${CELLS} 10`, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...runsOf(extraction).map(({ from, length, name }) => element("rect", { class: name, x: String(from), y: "0", width: String(length), height: "10" })));
