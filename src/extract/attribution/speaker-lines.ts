/** Speech under a line that only names its speaker, without a colon: records of courts and parliaments, voices set one under the other. */
import { gather, gatherFound } from "../../text/gather.js";
import type { BlockKind, Token } from "../../types.js";
import { wholeSentence, type Frame, type SentenceView, type TokenRun } from "./frame.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { range } from "./tokens.js";

/** A line with more tokens than this is no speaker's; a bare name has fewer. */
const LINE_TOKENS = 24;
const NAME_TOKENS = 6;

/** What the headings of records call speech. */
const SPEECHES: ReadonlySet<string> = new Set(["address", "argument", "evidence", "remarks", "speech", "statement", "testimony"]);
const SPEECH_KINDS: ReadonlySet<string> = new Set(["closing", "concluding", "full", "introductory", "opening", "oral", "prepared", "rebuttal", "written"]);
const OF_SPEAKER: ReadonlySet<string> = new Set(["by", "from", "of"]);
const ON_BEHALF: ReadonlySet<string> = new Set(["at", "before", "for", "in", "on", "to"]);
const IN_SPEECH: ReadonlySet<BlockKind> = new Set(["paragraph", "quote"]);
/** Who speaks and who is spoken to. */
const SPEECH_PRONOUNS: ReadonlySet<string> = new Set(["i", "my", "our", "us", "we", "you", "your"]);

const isCapitalised = ({ text }: Token): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The speaker in a record's heading: "ORAL ARGUMENT OF ANN LEE ON BEHALF OF THE TOWN". */
const inHeading = (tokens: readonly Token[]): readonly number[] => {
  const words = tokens.slice(0, LINE_TOKENS).map(({ text }) => text.toLowerCase());
  const speech = words.findIndex((word) => SPEECHES.has(word));
  if (speech < 0 || speech > 1 || (speech === 1 && !SPEECH_KINDS.has(words[0]!)) || !OF_SPEAKER.has(words[speech + 1] ?? "")) return [];
  const until = words.findIndex((word, index) => index > speech + 1 && ON_BEHALF.has(word));
  const name = range(speech + 2, (until < 0 ? tokens.length : until) - 1);
  return name.length > 0 && name.every((index) => isCapitalised(tokens[index]!) || tokens[index]!.pos === "PUNCT") ? name : [];
};

/** The speaker in a line of nothing but a name in capitals or with a title: "MS. LEE", "Dr. Lee." */
const bareName = (tokens: readonly Token[]): readonly number[] => {
  const end = tokens.at(-1)?.text === "." && tokens.length > 1 ? tokens.length - 1 : tokens.length;
  const name = range(0, end - 1);
  const isName = end > 1 && end <= NAME_TOKENS && name.every((index) => isCapitalised(tokens[index]!) && (tokens[index]!.pos === "PROPN" || tokens[index]!.pos === "X"));
  return isName ? name : [];
};

/** A sentence that is a block of its own and names a speaker. */
interface Line {
  readonly index: number;
  readonly name: readonly number[];
  readonly isHeading: boolean;
}

const linesOf = (views: readonly SentenceView[]): readonly Line[] => gather(views, ({ tree, sentence, index }) => {
  if (tree.tokens.length > LINE_TOKENS || views[index - 1]?.sentence.block === sentence.block || views[index + 1]?.sentence.block === sentence.block) return [];
  const heading = inHeading(tree.tokens);
  const name = heading.length > 0 ? heading : bareName(tree.tokens);
  return name.length === 0 ? [] : [{ index, name, isHeading: heading.length > 0 }];
});

/** The sentences of the paragraph under a line, where somebody speaks in it, outside quotation marks, as himself or to somebody. */
const spokenUnder = (views: readonly SentenceView[], line: number): readonly TokenRun[] => {
  const block = views[line + 1]?.sentence.block;
  const runs: TokenRun[] = [];
  let isSpeech = false;
  for (let at = line + 1; views[at]?.sentence.block === block && block !== undefined; at += 1) {
    const { tree, quotation, document } = views[at]!;
    if (tree.tokens.length > LONGEST_SENTENCE || !IN_SPEECH.has(document.blocks[block]?.kind ?? "paragraph")) return [];
    isSpeech ||= tree.tokens.some(({ text }, token) => quotation[token]! < 0 && SPEECH_PRONOUNS.has(text.toLowerCase()));
    runs.push(wholeSentence(views[at]!));
  }
  return isSpeech ? runs : [];
};

/** Bare names are speakers' lines where one of them comes again: names that stand once sign the letters above them, or head a section. */
const isRecord = (views: readonly SentenceView[], lines: readonly Line[]): boolean =>
  new Set(lines.map(({ index }) => views[index]!.sentence.text)).size < lines.length;

/**
 * The frames of speech under the lines of their speakers.
 *
 * @example
 * speakerLines(views).map(({ rule }) => rule); // => ["speaker-line"]
 */
export const speakerLines = (views: readonly SentenceView[]): readonly Frame[] => {
  const lines = linesOf(views);
  const bare = isRecord(views, lines);
  return gatherFound(lines.filter(({ isHeading }) => isHeading || bare), ({ index, name }): Frame | undefined => {
    const content = spokenUnder(views, index);
    return content.length === 0 ? undefined : {
      rule: "speaker-line", family: "report", sentence: index + 1, head: -1, cue: [], lemma: "", source: { sentence: index, tokens: name }, sourceHead: name.at(-1)!,
      content, stance: "neutral", certainty: "certain", polarity: "positive",
    };
  });
};
