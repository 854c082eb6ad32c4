/** The proposition of a clause: its predicate and its arguments, as phrases of the article. */
import { gather } from "../../text/gather.js";
import { MODALS } from "../../lexicon/modals.js";
import { isPassive } from "../../tree/predicate.js";
import { phraseOfTokens } from "../../tree/phrase.js";
import { dependentOf, dependentsOf, relationOf, wordOf } from "../../tree/tree.js";
import type { Argument, ClausePiece, Phrase, Predicate, Proposition, Role } from "../../types.js";
import type { Candidate } from "./candidate.js";
import type { BuiltClause } from "./clause.js";
import type { Frame } from "./frame.js";
import { tidyPunctuation } from "./own-words.js";
import { formOf, tenseOf } from "./verb-form.js";

const argumentOf = (frame: Frame, role: Role, tokens: readonly number[], head: number): Argument | undefined => {
  const tidy = tidyPunctuation(frame.tree, tokens);
  if (tidy.length === 0) return undefined;
  const entity = frame.entities.get(head);
  const { text, span, spans } = phraseOfTokens(frame.text, frame.tree, tidy);
  // Written out for every case: an engine makes such an object in one step, and field by field one that begins with a spread.
  if (spans === undefined) return entity === undefined ? { text, span, role } : { text, span, role, entity };
  return entity === undefined ? { text, span, spans, role } : { text, span, spans, role, entity };
};

/** The verb group: auxiliaries, copula, negators, particle, verb. A nominal predicate's is its copula, or failing that its head. */
const predicateTokens = (frame: Frame, candidate: Candidate, clause: BuiltClause): readonly number[] => {
  const { tree } = frame;
  const { head } = candidate;
  const borrowed = gather(candidate.lead ?? [], (piece: ClausePiece | { readonly how: "phrase" }) => (piece.how === "words" && piece.role === "predicate" ? piece.tokens : []));
  const own = gather(clause.parts, (part) => (part.role === "predicate" ? part.tokens : [])).filter((index) =>
    tree.tokens[index]!.pos !== "PUNCT" && !["mark", "cc"].includes(relationOf(tree, index)));
  const tokens = [...new Set([...borrowed, ...own])].sort((left, right) => left - right);
  return tokens.length > 0 ? tokens : [head];
};

/** Tense as the clause is told: that of a template, of an inflection, of a shared auxiliary, or its own. */
const clauseTense = (frame: Frame, candidate: Candidate): Predicate["tense"] => {
  const { tree } = frame;
  if (candidate.inflect !== undefined) return candidate.inflect === "past" ? "past" : "present";
  for (const piece of candidate.lead ?? []) {
    if (piece.how === "template" && piece.text !== "’s") return ["was", "were", "had", "did"].includes(piece.text) ? "past" : "present";
    if (piece.how === "words" && piece.role === "predicate" && piece.tokens[0] !== undefined) {
      const verb = piece.tokens.find((index) => tree.tokens[index]!.pos === "AUX") ?? piece.tokens.at(-1)!;
      const word = wordOf(tree, verb);
      if (tree.tokens[verb]!.pos === "AUX") return ["will", "wo", "'ll", "’ll", "shall"].includes(word) ? "future" : ["was", "were", "had", "did"].includes(word) ? "past" : "present";
      return tenseOf(tree, verb);
    }
  }
  return tenseOf(tree, candidate.head);
};

const predicateWith = ({ text, span, spans }: Phrase, lemma: string, tense: Predicate["tense"], voice: Predicate["voice"], modal: string | undefined): Predicate => {
  if (spans === undefined) return modal === undefined ? { text, span, lemma, tense, voice } : { text, span, lemma, tense, voice, modal };
  return modal === undefined ? { text, span, spans, lemma, tense, voice } : { text, span, spans, lemma, tense, voice, modal };
};

const predicateOf = (frame: Frame, candidate: Candidate, clause: BuiltClause): Predicate => {
  const { tree } = frame;
  const { head } = candidate;
  const tokens = predicateTokens(frame, candidate, clause);
  const modal = [...tokens, ...dependentsOf(tree, head, "aux")].find((index) => tree.tokens[index]!.pos === "AUX" && MODALS.has(wordOf(tree, index)));
  const nominal = !["VERB", "AUX"].includes(tree.tokens[head]!.pos);
  const sharedPassive = (candidate.lead ?? []).some((piece) =>
    (piece.how === "template" && ["was", "were", "is", "are"].includes(piece.text) && !nominal && formOf(tree.tokens[head]!) !== "gerund")
    || (piece.how === "words" && piece.tokens.some((index) => relationOf(tree, index) === "aux:pass")));
  const phrase = phraseOfTokens(frame.text, tree, tokens);
  const lemma = candidate.lemma ?? (nominal && dependentOf(tree, head, "cop") !== undefined ? "be" : tree.tokens[head]!.lemma.toLowerCase());
  const tense = clauseTense(frame, candidate);
  const voice = isPassive(tree, head) || sharedPassive ? "passive" : "active";
  return predicateWith(phrase, lemma, tense, voice, modal === undefined ? undefined : tree.tokens[modal]!.lemma.toLowerCase());
};

/**
 * The proposition of a built clause.
 *
 * @example
 * propositionOf(frame, candidate, clause).predicate.lemma; // => "sign"
 */
export const propositionOf = (frame: Frame, candidate: Candidate, clause: BuiltClause): Proposition => {
  const { subject, head, object } = candidate;
  const parts = clause.parts.filter((part) => part.role !== "predicate" && !(part.role === "subject" && part.branch === subject));
  const own = parts.map((part) => argumentOf(frame, part.role as Role, part.tokens, part.branch));
  const borrowed = clause.pieces.filter((piece) => piece.how === "words" && piece.role !== "predicate" && piece.role !== "subject" && piece.tokens.every((index) => !parts.some((part) => part.tokens.includes(index))))
    .map((piece) => (piece.how === "words" && piece.role !== "predicate" ? argumentOf(frame, piece.role, piece.tokens, piece.role === "object" && object !== undefined ? object : piece.tokens.at(-1) ?? head) : undefined));
  const found = subject === undefined ? undefined : argumentOf(frame, "subject", clause.subject, subject);
  const rest = [...own, ...borrowed].filter((argument) => argument !== undefined);
  const predicate = predicateOf(frame, candidate, clause);
  return found === undefined ? { predicate, arguments: rest } : { subject: found, predicate, arguments: rest };
};

