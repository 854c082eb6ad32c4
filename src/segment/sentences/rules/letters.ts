/** Rules that look at the letter after the mark: quotations, questions, ellipses. */
import { SPEECH_TAG_VERBS } from "../../../lexicon/speech-tags.js";
import { isLower } from "../../../text/characters.js";
import { hasCloser, hasClosingQuote, hasSpaceBefore, isEllipsis, nextIsDash, nextIsLower, nextIsStarter, nextIsUpper, tokenAt, type Gap } from "../gap.js";
import type { BoundaryRule } from "./rule.js";

const isStrong = (gap: Gap): boolean => /[?!]$/u.test(tokenAt(gap, gap.mark));

/** How many words of a name may stand before the verb of speech. */
const LONGEST_NAME = 3;

const hasSpeechTag = (gap: Gap): boolean => {
  for (let offset = 1; offset <= LONGEST_NAME; offset += 1) if (SPEECH_TAG_VERBS.has(tokenAt(gap, gap.next + offset))) return true;
  return false;
};

/** A face ends a sentence only before a capital. */
const isFaceBeforeSmall = (gap: Gap): boolean => /^[:;=^<(-]/u.test(tokenAt(gap, gap.mark)) && !nextIsUpper(gap);

export const LETTER_RULES: readonly BoundaryRule[] = [
  {
    id: "face-goes-on",
    summary: "After an emoticon anything but a capital goes on with the sentence.",
    verdict: "keep",
    applies: isFaceBeforeSmall,
    examples: { hits: ["I like it :) ¦and so does she"], misses: ["I like it :) ¦She does too"] },
  },
  {
    id: "ellipsis-goes-on",
    summary: "After an ellipsis a small letter, or \"I\", goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => isEllipsis(gap) && (nextIsLower(gap) || tokenAt(gap, gap.next) === "I"),
    examples: { hits: ["I thought... ¦maybe not.", "I thought... ¦I would go."], misses: ["He waited... ¦Then he left."] },
  },
  {
    id: "speech-tag",
    summary: "After a closing quotation mark or bracket a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => hasCloser(gap) && nextIsLower(gap),
    examples: { hits: ["“Stop!” ¦he shouted.", "He taught (He had been a cook.) ¦at a school."], misses: ["“Stop!” ¦Lee ran."] },
  },
  {
    id: "speech-tag-with-name",
    summary: "After a question or exclamation in quotation marks, a name and a verb of speech go on with the sentence.",
    verdict: "keep",
    applies: (gap) => isStrong(gap) && hasClosingQuote(gap) && !nextIsStarter(gap) && hasSpeechTag(gap),
    examples: { hits: ["“Stop!” ¦Ann Lee shouted."], misses: ["She asked, “Who?” ¦Nobody answered."] },
  },
  {
    id: "exclamation-goes-on",
    summary: "After an exclamation mark a small letter goes on with the sentence: the mark is part of a name or an aside.",
    verdict: "keep",
    applies: (gap) => tokenAt(gap, gap.mark).endsWith("!") && nextIsLower(gap),
    examples: { hits: ["Yahoo! ¦rose by 3 percent."], misses: ["It rose! ¦Lee cheered."] },
  },
  {
    id: "aside-between-dashes",
    summary: "After an exclamation or a question that dashes set off, a dash and a small letter go on with the sentence.",
    verdict: "keep",
    applies: (gap) => isStrong(gap) && nextIsDash(gap) && isLower(gap.text.charCodeAt(gap.tokens.starts[gap.next + 1] ?? gap.text.length)),
    examples: { hits: ["Some are -- dare I say it? ¦-- a bit dull.", "It was – at last! ¦– ours."], misses: ["Who came? ¦– Lee did."] },
  },
  {
    id: "glued-small-letter",
    summary: "A mark with a small letter right after it is inside a name or address.",
    verdict: "keep",
    applies: (gap) => !hasSpaceBefore(gap, gap.next) && nextIsLower(gap),
    examples: { hits: ["The file notes.¦tex is lost."], misses: ["It is lost.¦Lee searched."] },
  },
];
