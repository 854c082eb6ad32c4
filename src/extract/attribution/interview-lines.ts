/** Interviews whose lines open with "Q:" and "A:": the answers are the words of somebody whom the marks do not name. */
import { gatherFound } from "../../text/gather.js";
import { wholeSentence, type Frame, type SentenceView, type TokenRun } from "./frame.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { range } from "./tokens.js";

const ASKING: ReadonlySet<string> = new Set(["q", "question"]);
const ANSWERING: ReadonlySet<string> = new Set(["a", "answer"]);

/** A paragraph that opens with a mark, by the index of its first sentence. */
interface Line {
  readonly index: number;
  readonly asks: boolean;
}

/** The line that a sentence opens, if it opens one: "Q: ...", "Answer: ...". */
const lineAt = (views: readonly SentenceView[], { tree: { tokens }, sentence, index }: SentenceView): Line | undefined => {
  const mark = tokens[0]?.text.toLowerCase() ?? "";
  const asks = ASKING.has(mark);
  const opens = tokens[1]?.text === ":" && tokens.length > 2 && views[index - 1]?.sentence.block !== sentence.block;
  return opens && (asks || ANSWERING.has(mark)) ? { index, asks } : undefined;
};

/** Everything up to the next line is the answer; behind the last line only the rest of its own paragraph. */
const answerOf = (views: readonly SentenceView[], { index }: Line, next: Line | undefined): readonly TokenRun[] => {
  const { block } = views[index]!.sentence;
  const runs: TokenRun[] = [{ sentence: index, tokens: range(2, views[index]!.tree.tokens.length - 1) }];
  for (let at = index + 1; at < (next?.index ?? views.length); at += 1) {
    const { sentence, document } = views[at]!;
    const kind = document.blocks[sentence.block]?.kind;
    if (next === undefined ? sentence.block !== block : kind === "heading" || kind === "boilerplate" || kind === "caption") break;
    runs.push(wholeSentence(views[at]!));
  }
  return runs.filter(({ sentence }) => views[sentence]!.tree.tokens.length <= LONGEST_SENTENCE);
};

/**
 * The frames of the answers of an interview, without a source; none where nothing is asked or nothing answered.
 *
 * @example
 * interviewLines(views).map(({ rule }) => rule); // => ["interview-line"], for "Q: Is it safe?" and below it "A: It is."
 */
export const interviewLines = (views: readonly SentenceView[]): readonly Frame[] => {
  const lines = gatherFound(views, (view) => lineAt(views, view));
  if (!lines.some(({ asks }) => asks)) return [];
  return gatherFound(lines, (line, position): Frame | undefined => {
    const content = line.asks ? [] : answerOf(views, line, lines[position + 1]);
    return content.length === 0 ? undefined : {
      rule: "interview-line", family: "report", sentence: line.index, head: 1, cue: [0, 1], lemma: ":", content, stance: "neutral", certainty: "certain", polarity: "positive",
    };
  });
};
