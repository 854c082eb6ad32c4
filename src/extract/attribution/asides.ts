/** Asides between dashes or brackets: "the minister - who said that he would stay - left". */
import type { Frame, SentenceView } from "./frame.js";

/** What closes an aside, by what opens it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([["—", "—"], ["–", "–"], ["--", "--"], ["(", ")"], ["[", "]"]]);

/** The marks around the aside that a token stands in, outside quotation marks; undefined where it stands in none. */
const asideAround = ({ tree, quotation }: SentenceView, at: number): { readonly open: number; readonly close: number } | undefined => {
  let open: number | undefined;
  for (let index = 0; index < tree.tokens.length; index += 1) {
    if (quotation[index]! >= 0) continue;
    const { text } = tree.tokens[index]!;
    if (open !== undefined && text === CLOSERS.get(tree.tokens[open]!.text)) {
      if (open < at && at < index) return { open, close: index };
      open = undefined;
    } else if (index < at && CLOSERS.has(text)) open = index;
    else if (index > at && open === undefined) return undefined;
  }
  return undefined;
};

/**
 * A frame whose cue stands in an aside and whose content follows the cue there, without what stands behind the aside.
 *
 * @example
 * withinAside(view, frame);
 */
export const withinAside = (view: SentenceView, frame: Frame): Frame => {
  const [run] = frame.content;
  const first = frame.cue[0];
  if (run === undefined || first === undefined || first === 0 || run.sentence !== frame.sentence) return frame;
  const last = run.tokens.at(-1)!;
  // Content that begins before the cue may be the clause around the aside.
  if (run.tokens[0]! < first || last <= first) return frame;
  const aside = asideAround(view, first);
  if (aside === undefined || last < aside.close || run.tokens[0]! > aside.close) return frame;
  // "(They will say) Look, ...": what they say stands behind the aside.
  const isBehind = run.tokens[0] === aside.close;
  const tokens = run.tokens.filter((token) => (isBehind ? token > aside.close : token < aside.close));
  return { ...frame, content: [...(tokens.length === 0 ? [] : [{ ...run, tokens }]), ...frame.content.slice(1)] };
};
