/** What is never a claim, whatever the earlier stages made of it: questions, commands, greetings, appeals, rhetoric. */
import { GREETING_WORDS } from "../lexicon/greeting-words.js";
import { RHETORIC_CUES } from "../lexicon/rhetoric-cues.js";
import type { BlockKind, Extracted, Sentence } from "../types.js";

/** Why a sentence holds no claim. */
export type NoClaimReason = "boilerplate" | "question" | "command" | "greeting" | "rhetoric";

const CLOSING: ReadonlySet<string> = new Set(["\"", "'", "”", "’", "»", ")", "]", " "]);

/** The last character that is not a closing mark. */
const lastMark = (text: string): string => {
  let end = text.length - 1;
  while (end > 0 && CLOSING.has(text[end]!)) end--;
  return text[end] ?? "";
};

const isPlainQuestion = ({ text, tokens }: Sentence): boolean =>
  lastMark(text) === "?" && !tokens.some(({ relation, text: word }) => relation === "ccomp" && word === "said");

/** Longest sentence, in tokens, that can be a greeting. */
const LONGEST_GREETING = 8;

const isGreeting = ({ tokens }: Sentence): boolean => {
  const first = tokens.find(({ pos }) => pos !== "PUNCT");
  return first !== undefined && tokens.length <= LONGEST_GREETING && GREETING_WORDS.has(first.text.toLowerCase())
    && !tokens.some(({ relation }) => relation.startsWith("nsubj"));
};

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl", "nsubj:outer"]);

/** A bare verb that opens the sentence and has no subject: "Sign up now." */
const isCommand = ({ tokens }: Sentence): boolean => {
  const root = tokens.findIndex(({ head }) => head === -1);
  const verb = tokens[root];
  if (verb === undefined || verb.pos !== "VERB" || verb.text.toLowerCase() !== verb.lemma.toLowerCase()) return false;
  let opening = 0;
  while (opening < root && OPENS_COMMAND.has(tokens[opening]!.text.toLowerCase())) opening++;
  return opening === root && !tokens.some(({ head, relation }) => head === root && SUBJECTS.has(relation));
};

const OPENS_COMMAND: ReadonlySet<string> = new Set(["please", "do", "not", "n't", "n’t", "don't", "don’t", "let", "'s", "just", "always", "never", "\"", "“", "'", "‘", "–", "-", "•", "and"]);

/** Longest text, in characters, in which a rhetorical phrase is looked for. */
const OPENING = 80;

const isRhetoric = ({ text }: Sentence): boolean => {
  const opening = text.slice(0, OPENING).toLowerCase().replace(/^["“'‘(\s]+/, "");
  for (const cue of RHETORIC_CUES) {
    if (opening.startsWith(cue) && (cue.length > 12 || opening.slice(cue.length).trim().length <= 2)) return true;
  }
  return false;
};

/** Blocks that hold no claims. */
const SILENT_BLOCKS: ReadonlyMap<BlockKind, NoClaimReason> = new Map([["boilerplate", "boilerplate"], ["question", "question"]]);

/**
 * Why a sentence holds no claim; undefined where it may.
 *
 * @example
 * noClaimReason(document, 3); // => "greeting" for "Dear readers,"
 */
export const noClaimReason = (document: Extracted, sentence: number): NoClaimReason | undefined => {
  const found = document.sentences[sentence];
  if (found === undefined) return undefined;
  const silent = SILENT_BLOCKS.get(document.blocks[found.block]?.kind ?? "paragraph");
  if (silent !== undefined) return silent;
  if (isPlainQuestion(found)) return "question";
  if (isGreeting(found)) return "greeting";
  if (isRhetoric(found)) return "rhetoric";
  return isCommand(found) ? "command" : undefined;
};

/** Why each sentence holds no claim, where it holds none. */
export type Reasons = readonly (NoClaimReason | undefined)[];

/**
 * The reasons for all sentences of a document.
 *
 * @example
 * reasonsOf(document)[3]; // => "greeting"
 */
export const reasonsOf = (document: Extracted): Reasons => document.sentences.map((_, sentence) => noClaimReason(document, sentence));
