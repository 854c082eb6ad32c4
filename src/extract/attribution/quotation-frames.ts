/** Frames of quotations whose cue the tree does not join to them. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { dependentOf, type Tree } from "../../tree/tree.js";
import type { Frame, SentenceView } from "./frame.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { dashSpeaker } from "./label-frames.js";
import { nearSpeaker } from "./near-speaker.js";
import type { Quoted } from "./quoted.js";
import { isPassiveCue, speakerOf } from "./speaker.js";
import { verbGroup } from "./verb-group.js";

/** The verb outside the quotation that introduces or closes it, nearest first. */
const nearestVerb = (views: readonly SentenceView[], quoted: Quoted): { readonly view: SentenceView; readonly verb: number } | undefined => {
  let best: { readonly view: SentenceView; readonly verb: number; readonly distance: number } | undefined;
  const consider = (view: SentenceView, first: number, last: number): void => {
    if (view.tree.tokens.length > LONGEST_SENTENCE) return;
    view.tree.tokens.forEach((token, verb) => {
      if (token.pos !== "VERB" || !isQuoting(view, verb)) return;
      const distance = verb < first ? first - verb : verb - last;
      if (distance <= REACH && (best === undefined || distance < best.distance)) best = { view, verb, distance };
    });
  };
  const [opening] = quoted.runs;
  const closing = quoted.runs.at(-1);
  if (opening === undefined || closing === undefined) return undefined;
  for (const run of opening === closing ? [opening] : [opening, closing]) consider(views[run.sentence]!, run.tokens[0]!, run.tokens.at(-1)!);
  const before = views[opening.sentence - 1];
  if (best === undefined && before !== undefined && before.tree.tokens.at(-1)?.text === ":" && opening.tokens[0] === 0) consider(before, before.tree.tokens.length, before.tree.tokens.length);
  return best ?? tagBehind(views, closing);
};

/** The tag of a cry that was read as the next sentence: "“Out!” Mr. Berg shouted." */
const tagBehind = (views: readonly SentenceView[], closing: Quoted["runs"][number]): { readonly view: SentenceView; readonly verb: number } | undefined => {
  const [own, view] = [views[closing.sentence]!, views[closing.sentence + 1]];
  if (view === undefined || view.sentence.block !== own.sentence.block || !isCried(own, closing)) return undefined;
  const verb = view.tree.roots[0];
  return verb !== undefined && verb <= REACH && isQuoting(view, verb) && isBareTag(view.tree, verb) ? { view, verb } : undefined;
};

const isQuoting = (view: SentenceView, verb: number): boolean =>
  view.tree.tokens[verb]!.pos === "VERB" && view.quotation[verb]! < 0 && REPORTING_VERBS.get(view.tree.tokens[verb]!.lemma)?.takes.has("quotation") === true;

/** True where a quotation closes its sentence with a cry or a question. */
const isCried = ({ tree }: SentenceView, { tokens }: Quoted["runs"][number]): boolean =>
  tokens.slice(-2).some((token) => /[!?]/u.test(tree.tokens[token]!.text)) && tree.tokens.slice(tokens.at(-1)! + 1).every(({ pos }) => pos === "PUNCT");

/** True for a verb that tells nothing itself. */
const isBareTag = (tree: Tree, verb: number): boolean => dependentOf(tree, verb, "ccomp", "obj", "xcomp", "parataxis") === undefined;

/** True for words in inverted commas that go on with the verb's own clause: "invited “a few old friends of the house”". */
const isPart = (views: readonly SentenceView[], { runs: [run] }: Quoted, view: SentenceView, verb: number): boolean => {
  if (run === undefined || run.sentence !== view.index || run.tokens[0]! < verb) return false;
  const { tree } = views[run.sentence]!;
  const first = tree.tokens[run.tokens[1] ?? run.tokens[0]!]!.text;
  return ![",", ":"].includes(tree.tokens[run.tokens[0]! - 1]?.text ?? "") && first === first.toLowerCase();
};

/** How many tokens may stand between a quotation and its verb. */
const REACH = 14;

/**
 * The frame of a quotation without a cue, with the source of the frame that it continues.
 *
 * @example
 * cueless(quoted, before).rule; // => "continued-quotation"
 */
export const cueless = (quoted: Quoted, source: Frame | undefined): Frame => ({
  rule: source === undefined ? "unnamed-quotation" : "continued-quotation", family: "report", sentence: quoted.runs[0]!.sentence, head: -1, cue: [], lemma: "",
  ...(source?.source === undefined ? {} : { source: source.source }), ...(source?.sourceHead === undefined ? {} : { sourceHead: source.sourceHead }),
  content: quoted.runs, stance: "neutral", certainty: "certain", polarity: "positive",
});

/**
 * The frame of a quotation by the verb nearest to it, or by the name behind a dash.
 *
 * @example
 * quotationFrame(views, quoted)?.lemma; // => "say"
 */
export const quotationFrame = (views: readonly SentenceView[], quoted: Quoted): Frame | undefined => {
  const dash = dashSpeaker(views, quoted.runs);
  if (dash !== undefined) return dash;
  const found = nearestVerb(views, quoted);
  if (found === undefined) return undefined;
  const { view, verb } = found;
  const entry = REPORTING_VERBS.get(view.tree.tokens[verb]!.lemma)!;
  // "went to prison, accused of “theft”": who is accused accuses nobody.
  if (entry.stance === "accusing" && dependentOf(view.tree, verb, "obj") === undefined && view.tree.tokens[verb + 1]?.text.toLowerCase() === "of") return undefined;
  if (!entry.takes.has("clause") && !entry.takes.has("predicative") && isPart(views, quoted, view, verb)) return undefined;
  const cue = verbGroup(view.tree, verb);
  // "accused of “theft”": where the agent of a passive is not named, nobody beside it speaks.
  const speaker = [speakerOf(view.tree, verb), isPassiveCue(view.tree, verb) ? undefined : nearSpeaker(view, cue)].find((candidate) => candidate?.tokens.some((token) => view.quotation[token]! < 0 && !cue.includes(token)));
  if (speaker === undefined) return undefined;
  const tokens = speaker.tokens.filter((token) => view.quotation[token]! < 0 && !cue.includes(token));
  return {
    rule: "quotation-verb", family: entry.family, sentence: view.index, head: verb, cue, lemma: view.tree.tokens[verb]!.lemma,
    source: { sentence: view.index, tokens }, sourceHead: speaker.head, content: quoted.runs, stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};
