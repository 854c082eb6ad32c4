/**
 * Who spoke last before a quotation that stands alone. The words before it are read backwards: the nearest sentence with a cue of speech or
 * with somebody's quotation tells, unless somebody else acts in between, a heading stands there, or a question was asked, which another answers.
 */
import { HUMAN_NOUNS } from "../../lexicon/human-nouns.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { ancestorsOf, dependentOf } from "../../tree/tree.js";
import type { BlockKind, Mention, Token } from "../../types.js";
import { mentionAt } from "./assemble.js";
import type { Frame, SentenceView } from "./frame.js";
import type { Quoted } from "./quoted.js";

/** What the search asks about the document: all by sentence. */
export interface Speeches<Holder> {
  readonly views: readonly SentenceView[];
  readonly mentions: readonly (readonly Mention[])[];
  /** The frames whose cue stands in a sentence, with whoever holds them. */
  readonly framesAt: (sentence: number) => readonly { readonly frame: Frame; readonly holder: Holder }[];
  /** Whose quotation a sentence ends in. */
  readonly quoteAt: (sentence: number) => { readonly frame: Frame; readonly holder: Holder } | undefined;
}

/** How many sentences of the article's own may stand between a speaker's words and his next. */
const NARRATED = 2;

const PASSED: ReadonlySet<BlockKind> = new Set(["boilerplate", "caption", "byline"]);
const PARTS: ReadonlySet<BlockKind> = new Set(["title", "heading", "question"]);

/** Verbs of thought and of showing, which also take quotations, do not make their subject speak on. */
const SILENT: ReadonlySet<string> = new Set([
  "believe", "consider", "decide", "deem", "determine", "discover", "doubt", "expect", "fear", "feel", "find", "hear", "hope", "imagine", "indicate", "know", "learn", "mean", "prove", "realise", "realize",
  "see", "show", "suspect", "think", "understand", "want", "wonder", "worry",
]);

const speaks = ({ views }: Speeches<unknown>, { head, lemma, sentence, source, family }: Frame): boolean =>
  source !== undefined && (head < 0 || (family === "report" && views[sentence]!.quotation[head]! < 0 && REPORTING_VERBS.get(lemma)?.takes.has("quotation") === true && !SILENT.has(lemma)));

/** The frame of a sentence whose cue stands highest in the tree. */
const outermost = <Holder>(speeches: Speeches<Holder>, sentence: number): { readonly frame: Frame; readonly holder: Holder } | undefined => {
  let best: { readonly frame: Frame; readonly holder: Holder; readonly depth: number } | undefined;
  for (const { frame, holder } of speeches.framesAt(sentence)) {
    if (frame.head < 0 || !speaks(speeches, frame)) continue;
    const depth = ancestorsOf(speeches.views[sentence]!.tree, frame.head).length;
    if (best === undefined || depth < best.depth) best = { frame, holder, depth };
  }
  return best;
};

/** The entity of a frame's source. */
const entityOf = ({ views, mentions }: Speeches<unknown>, { source, sourceHead }: Frame): string | undefined => {
  const head = source === undefined ? undefined : views[source.sentence]?.tree.tokens[sourceHead ?? source.tokens[0]!];
  return head === undefined ? undefined : mentionAt(mentions[source!.sentence] ?? [], head.span)?.entity;
};

/** The entity of a sentence's subject where that is a person or a body, "?" where such a subject has none; undefined where nobody acts. */
const actorIn = ({ views, mentions }: Speeches<unknown>, sentence: number): string | undefined => {
  const { tree } = views[sentence]!;
  const root = tree.roots[0];
  const subject = root === undefined ? undefined : dependentOf(tree, root, "nsubj");
  if (subject === undefined) return undefined;
  const own = mentions[sentence] ?? [];
  const named = dependentOf(tree, subject, "flat") ?? subject;
  const mention = mentionAt(own, tree.tokens[subject]!.span) ?? mentionAt(own, tree.tokens[named]!.span);
  return isActor(tree.tokens[subject]!, mention) ? mention?.entity ?? "?" : undefined;
};

const ACTING: ReadonlySet<string> = new Set(["person", "organization"]);

const isActor = ({ pos, lemma }: Token, mention: Mention | undefined): boolean => {
  if (mention !== undefined && ACTING.has(mention.type)) return true;
  if (pos === "PROPN") return mention === undefined;
  return lemma === "he" || lemma === "she" || (pos === "NOUN" && (HUMAN_NOUNS.has(lemma) || ROLE_NOUNS.get(lemma)?.type === "person"));
};

/** Everybody who comes into question as a speaker in a sentence of the article's own. */
const peopleIn = (speeches: Speeches<unknown>, sentence: number): readonly string[] => {
  const actor = actorIn(speeches, sentence);
  const named = (speeches.mentions[sentence] ?? []).flatMap(({ type, form, entity }) => (type === "person" && form === "name" ? [entity ?? "?"] : []));
  return actor === undefined ? named : [actor, ...named];
};

const asks = ({ views }: Speeches<unknown>, sentence: number): boolean =>
  views[sentence]!.tree.tokens.slice(-3).some(({ text }) => text.includes("?"));

const firstSentence = ({ runs }: Quoted): number => runs[0]!.sentence;

/** True where the sentence behind the quotation, in its paragraph, names another speaker: the quotation may be that one's. */
const isContested = (speeches: Speeches<unknown>, quoted: Quoted, frame: Frame): boolean => {
  const next = quoted.runs.at(-1)!.sentence + 1;
  const { views } = speeches;
  if (views[next] === undefined || views[next].sentence.block !== views[firstSentence(quoted)]!.sentence.block) return false;
  const after = outermost(speeches, next)?.frame;
  return after !== undefined && (entityOf(speeches, after) === undefined || entityOf(speeches, after) !== entityOf(speeches, frame)) && views[next].tree.tokens[after.sourceHead ?? 0]?.pos !== "PRON";
};

/** A frame with whoever holds it. */
interface Held<Holder> {
  readonly frame: Frame;
  readonly holder: Holder;
}

/** What stood last before the quotation and spoke, with the people who came up since; undefined where a heading or a colon parts them. */
const before = <Holder>(speeches: Speeches<Holder>, first: number): (Held<Holder> & { readonly sentence: number; readonly people: readonly string[] }) | undefined => {
  const { views } = speeches;
  const people: string[] = [];
  let narrated = 0;
  for (let sentence = first - 1; sentence >= 0 && narrated <= NARRATED; sentence -= 1) {
    const view = views[sentence]!;
    const kind = view.document.blocks[view.sentence.block]?.kind ?? "paragraph";
    if (PARTS.has(kind)) return undefined;
    if (PASSED.has(kind)) continue;
    const found = outermost(speeches, sentence) ?? speeches.quoteAt(sentence);
    if (found !== undefined) return { ...found, sentence, people };
    // "... put it like this:" names a speaker that was not understood.
    if (narrated === 0 && view.tree.tokens.at(-1)?.text === ":") return undefined;
    people.push(...peopleIn(speeches, sentence));
    narrated += 1;
  }
  return undefined;
};

/**
 * The frame, with its holder, whose speaker goes on in a quotation that stands alone; undefined where that is in doubt.
 *
 * @example
 * lastSpeaker(speeches, quoted)?.frame.source;
 */
export const lastSpeaker = <Holder>(speeches: Speeches<Holder>, quoted: Quoted): Held<Holder> | undefined => {
  const first = firstSentence(quoted);
  const found = before(speeches, first);
  if (found === undefined || !speaks(speeches, found.frame)) return undefined;
  const isNear = speeches.views[found.sentence]!.sentence.block === speeches.views[first]!.sentence.block;
  if (!isNear && (asks(speeches, found.sentence) || isContested(speeches, quoted, found.frame))) return undefined;
  const entity = entityOf(speeches, found.frame);
  return found.people.every((person) => person === entity) ? found : undefined;
};
