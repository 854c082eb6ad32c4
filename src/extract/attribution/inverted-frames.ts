/** Verbs behind a comma and before their speaker: "Prices rose, said the minister." */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { dependentsOf, type Tree } from "../../tree/tree.js";
import { trimContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { TO_SOMEBODY } from "./near-content.js";
import { speakerAfter } from "./near-speaker.js";
import { BOUNDARY, isPredicate, range } from "./tokens.js";
import { verbGroup } from "./verb-group.js";

/** Verbs that stand in a parenthesis behind or inside what is said. */
export const PARENTHETIC: ReadonlySet<string> = new Set([
  "acknowledge", "add", "admit", "allege", "announce", "answer", "argue", "assert", "believe", "caution", "claim", "comment", "complain", "concede", "conclude", "confirm", "contend", "continue", "counter", "declare",
  "emphasise", "emphasize", "estimate", "exclaim", "explain", "indicate", "insist", "joke", "lament", "note", "observe", "point", "predict", "quip", "read", "recall", "reckon", "remark", "reply", "report", "respond", "reveal", "say",
  "state", "stress", "suggest", "tell", "testify", "think", "tweet", "warn", "write",
]);

/**
 * True for the second half of a hyphenated word ("truth-telling"), which is no verb.
 *
 * @example
 * isCompounded(tree, telling); // => true
 */
export const isCompounded = (tree: Tree, index: number): boolean =>
  index > 0 && tree.tokens[index - 1]!.text === "-" && tree.tokens[index - 1]!.span.end === tree.tokens[index]!.span.start;

/** What may follow an inverted speaker. */
const AFTER_SPEAKER: ReadonlySet<string> = new Set(["quoting", "citing", "who"]);

/**
 * The frame of a verb that stands behind a comma and before its speaker: "Prices rose, said the minister." The tree often takes the speaker
 * for an object and a word before the comma for the subject.
 *
 * @example
 * invertedFrame(view, verb)?.rule; // => "inverted"
 */
export const invertedFrame = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  const { lemma, text } = tree.tokens[verb]!;
  const entry = REPORTING_VERBS.get(lemma);
  if (entry === undefined || text.endsWith("ing") || !PARENTHETIC.has(lemma) || TO_SOMEBODY.has(lemma) || verb < 2) return undefined;
  const group = verbGroup(tree, verb);
  const first = group[0]!;
  if (group.length > 2 || opensQuotation(view, first) || !BOUNDARY.has(tree.tokens[first - 1]?.text ?? "")) return undefined;
  const speaker = speakerAfter(view, group);
  if (speaker === undefined || speaker.tokens[0] !== group.at(-1)! + 1 || !endsSpeaker(tree, speaker.tokens.at(-1)! + 1) || hasClauseAfter(tree, verb)) return undefined;
  const before = trimContent(tree, range(0, first - 1));
  if (!before.some((index) => isPredicate(tree, index))) return undefined;
  return {
    rule: "inverted", family: entry.family, sentence: view.index, head: verb, cue: group, lemma,
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens: before }],
    stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};

/** Behind the mark that opens its own quotation a verb is not inverted. */
const opensQuotation = ({ quotation }: SentenceView, first: number): boolean =>
  quotation[first]! >= 0 && quotation[first - 1] === quotation[first] && quotation[first - 2] !== quotation[first];

const endsSpeaker = (tree: Tree, index: number): boolean => {
  const next = tree.tokens[index];
  return next === undefined || next.pos === "PUNCT" || next.pos === "ADP" || AFTER_SPEAKER.has(next.text.toLowerCase());
};

const hasClauseAfter = (tree: Tree, verb: number): boolean => dependentsOf(tree, verb, "ccomp").some((index) => index > verb);
