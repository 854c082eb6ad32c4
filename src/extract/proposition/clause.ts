/** The clause of a candidate: its pieces in speaking order, and the tokens of each role. */
import { gather } from "../../text/gather.js";
import { CONNECTIVE_ADVERBS } from "../../lexicon/discourse-connectives.js";
import { subtreeOf } from "../../tree/phrase.js";
import { plainRelationOf, wordOf } from "../../tree/tree.js";
import type { ClausePiece, Role } from "../../types.js";
import type { Candidate, PlannedPiece } from "./candidate.js";
import { firstConjunct } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { phraseWords, tidyPunctuation } from "./own-words.js";
import { branchesOf, branchRole } from "./roles.js";

/** A run of own tokens that do one thing in the clause. */
export interface Part {
  readonly role: Role | "predicate";
  /** The branch of the predicate, or the head itself. */
  readonly branch: number;
  readonly tokens: readonly number[];
}

/** A clause with what it was made of. */
export interface BuiltClause {
  readonly pieces: readonly ClausePiece[];
  readonly parts: readonly Part[];
  /** Tokens of the subject, own or from outside. */
  readonly subject: readonly number[];
}

const isVerbal = (pos: string): boolean => pos === "VERB" || pos === "AUX";

/** Role of an own token: the predicate's, its complement's, or that of its branch. */
const roleOf = (frame: Frame, candidate: Candidate, branch: number): Role | "predicate" => {
  const { tree } = frame;
  const { head, subject } = candidate;
  if (branch === head) return isVerbal(tree.tokens[head]!.pos) ? "predicate" : "complement";
  if (branch === subject) return "subject";
  const relation = plainRelationOf(tree, branch);
  if (relation === "mark" || relation === "cc" || relation === "punct") return "predicate";
  if (relation === "advmod" && ["not", "n't", "n’t", "never"].includes(wordOf(tree, branch))) return "predicate";
  return branchRole(frame, head, branch) ?? "predicate";
};

/** The own tokens as runs of one branch; the predicate's verbs, wherever they stand, share one branch. */
export const partsOf = (frame: Frame, candidate: Candidate, own: readonly number[]): readonly Part[] => {
  const { tree } = frame;
  const branches = branchesOf(tree, candidate.head, own, !isVerbal(tree.tokens[candidate.head]!.pos));
  const parts: { role: Role | "predicate"; branch: number; tokens: number[] }[] = [];
  for (const index of own) {
    const branch = branches.get(index) ?? candidate.head;
    const last = parts.at(-1);
    const punctuation = tree.tokens[index]!.pos === "PUNCT" && branch === index && last !== undefined;
    const role = punctuation ? last.role : roleOf(frame, candidate, branch);
    if (last !== undefined && (punctuation || (last.role === role && (last.branch === branch || role === "predicate")))) last.tokens.push(index);
    else parts.push({ role, branch, tokens: [index] });
  }
  return parts;
};

const resolve = (frame: Frame, piece: PlannedPiece, detached: ReadonlySet<number>, head: number): ClausePiece =>
  piece.how === "phrase" ? { how: "words", role: piece.role, tokens: phraseWords(frame, piece.top, detached, [head]) } : piece;

/** A part as pieces: the inflected verb stands alone. */
const piecesOf = (part: Part, candidate: Candidate): readonly ClausePiece[] => {
  const { inflect, head } = candidate;
  const at = part.tokens.indexOf(head);
  if (inflect === undefined || at < 0) return [{ how: "words", role: part.role, tokens: part.tokens }];
  const pieces: ClausePiece[] = [{ how: "words", role: part.role, tokens: [head], inflect }];
  if (at > 0) pieces.unshift({ how: "words", role: part.role, tokens: part.tokens.slice(0, at) });
  if (at + 1 < part.tokens.length) pieces.push({ how: "words", role: part.role, tokens: part.tokens.slice(at + 1) });
  return pieces;
};

/** Adverbs that open a phrase from outside and tie it to the text. */
const withoutOpener = (frame: Frame, tokens: readonly number[]): readonly number[] =>
  tokens.length > 1 && CONNECTIVE_ADVERBS.has(wordOf(frame.tree, tokens[0])) && frame.tree.tokens[tokens[0]!]!.pos === "ADV" ? tokens.slice(1) : tokens;

/** True where a possessor ("whose") is said before the candidate's own subject. */
const hasPossessor = ({ lead }: Candidate): boolean => lead?.[0]?.how === "phrase";

const outsideWords = (frame: Frame, candidate: Candidate, isOwn: boolean, detached: ReadonlySet<number>): readonly number[] => {
  if (candidate.subjectTokens !== undefined) return candidate.subjectTokens;
  if (candidate.subject === undefined || isOwn) return [];
  // "plans that could raise costs and delay trains" could delay trains: the auxiliary that both verbs share is said once.
  const first = firstConjunct(frame.tree, candidate.head);
  const isBelow = first !== candidate.head && (candidate.lead ?? []).some(({ how }) => how === "words") && frame.tree.tokens[first]!.head === candidate.subject;
  return withoutOpener(frame, phraseWords(frame, candidate.subject, detached, isBelow ? [candidate.head, first] : [candidate.head]));
};

/** The part before which stands what comes between subject and predicate: the copula or the predicate itself. */
const predicatePart = ({ head, subject }: Candidate, parts: readonly Part[]): Part | undefined => {
  const after = parts.findLastIndex(({ role, branch }) => role === "subject" && branch === subject);
  const ofHead = parts.findIndex(({ tokens }) => tokens.includes(head));
  return parts.find(({ role }, place) => place > after && place < ofHead && role === "predicate") ?? parts[ofHead];
};

/** The own words after the subject, with what is to be said before and after the predicate. */
const middlePieces = (frame: Frame, candidate: Candidate, parts: readonly Part[], between: readonly ClausePiece[], detached: ReadonlySet<number>): readonly ClausePiece[] => {
  const predicate = between.length === 0 ? undefined : predicatePart(candidate, parts);
  return gather(parts, (part): readonly ClausePiece[] => {
    const pieces = [...(part === predicate ? between : []), ...piecesOf(part, candidate)];
    if (candidate.object === undefined || !part.tokens.includes(candidate.head)) return pieces;
    return [...pieces, { how: "words", role: "object", tokens: phraseWords(frame, candidate.object, detached, [candidate.head]) } as const];
  });
};

/**
 * The clause of a candidate from its own words.
 *
 * @example
 * buildClause(frame, candidate, ownWords(frame, candidate, detached, []), detached).pieces;
 */
export const buildClause = (frame: Frame, candidate: Candidate, own: readonly number[], detached: ReadonlySet<number>): BuiltClause => {
  const { subject, head } = candidate;
  const given = new Set(candidate.subjectTokens ?? []);
  const isOwn = subject !== undefined && given.size === 0 && own.includes(subject);
  const outside = outsideWords(frame, candidate, isOwn, detached);
  // In a wrong tree, words of the subject may hang on the predicate, too: they are said once.
  const parts = partsOf(frame, candidate, outside.length === 0 ? own : own.filter((index) => !outside.includes(index)));
  const front = frontPieces(frame, candidate, detached);
  const lead = (candidate.lead ?? []).map((piece) => resolve(frame, piece, detached, head));
  // An auxiliary for a predicate with a subject of its own stands between the two; a possessor stands before both.
  const between = isOwn && !hasPossessor(candidate) ? lead : [];
  // What the sentence says before a subject that was found by the word order stays before it.
  const earlier = (part: Part): boolean => part.tokens[0]! < candidate.subjectTokens![0]! && !part.tokens.includes(head);
  const opening = given.size === 0 ? [] : gather(parts.filter(earlier), (part) => piecesOf(part, candidate));
  const middle = middlePieces(frame, candidate, given.size === 0 ? parts : parts.filter((part) => !earlier(part)), between, detached);
  const last = (candidate.last ?? []).map((piece) => resolve(frame, piece, detached, head));
  const aside: readonly ClausePiece[] = outside.length > 0 ? [{ how: "words", role: "subject", tokens: outside }] : [];
  const comma: readonly ClausePiece[] = front.length > 0 || opening.length > 0 ? [{ how: "template", text: "," }] : [];
  const pieces = [
    ...front, ...withoutLastComma(frame, opening), ...comma,
    ...aside,
    ...(between.length > 0 ? [] : lead), ...middle, ...last,
  ].filter((piece) => piece.how === "template" || piece.tokens.length > 0);
  const ownSubject = isOwn ? gather(parts.filter((part) => part.role === "subject" && part.branch === subject), ({ tokens }) => tokens) : outside;
  return { pieces, parts, subject: tidyPunctuation(frame.tree, ownSubject) };
};

/** Pieces without the comma that ends them: a template comma follows. */
const withoutLastComma = (frame: Frame, pieces: readonly ClausePiece[]): readonly ClausePiece[] =>
  pieces.map((piece, place) => (piece.how === "words" && place === pieces.length - 1 && piece.tokens.length > 1 && frame.tree.tokens[piece.tokens.at(-1)!]!.text === ","
    ? { ...piece, tokens: piece.tokens.slice(0, -1) } : piece));

/** Circumstances that are said before the subject of another clause. */
const frontPieces = (frame: Frame, { front = [] }: Candidate, detached: ReadonlySet<number>): readonly ClausePiece[] =>
  front.map((top) => ({ how: "words", role: branchRole(frame, frame.tree.tokens[top]!.head, top) ?? "other", tokens: frontWords(frame, top, detached) }));

const frontWords = (frame: Frame, top: number, detached: ReadonlySet<number>): readonly number[] =>
  tidyPunctuation(frame.tree, subtreeOf(frame.tree, top, (index) => detached.has(index)));
