/** Propositions: one event or state each, read from the trees and the attributions. */
import { phraseOfTokens } from "../../tree/phrase.js";
import type { Attribution, ExtractedProposition, Structure, Tagged } from "../../types.js";
import { attributionIndex, attributionsOver } from "./attribution-index.js";
import type { Candidate } from "./candidate.js";
import { buildClause } from "./clause.js";
import { commitmentOf } from "./commitment/index.js";
import { conditionsOf } from "./conditions.js";
import { isCountedVoice } from "./counted-voices.js";
import { frameOf, type Frame } from "./frame.js";
import { isSilent, isUnasserted } from "./never.js";
import { ownWords } from "./own-words.js";
import { propositionOf } from "./proposition.js";
import { main } from "./structures/main.js";
import { STRUCTURES } from "./structures/index.js";

/** A proposition, and what it reports where it is a reporting frame. */
interface Made {
  readonly proposition: ExtractedProposition;
  /** Ids of the attributions whose cue its predicate is. */
  readonly reports: readonly string[];
}

const candidatesOf = (frame: Frame): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let index = 0; index < frame.tree.tokens.length; index++) {
    if (frame.tree.tokens[index]!.pos === "PUNCT") continue;
    const rooted = frame.tree.tokens[index]!.head < 0;
    for (const structure of rooted ? [main] : STRUCTURES) {
      const candidate = structure.find(frame, index);
      if (candidate === undefined) continue;
      if (candidate.subject !== undefined && !isUnasserted(frame, index)) found.push(candidate);
      break;
    }
  }
  return found;
};

const make = (frame: Frame, candidate: Candidate, detached: ReadonlySet<number>): ExtractedProposition | undefined => {
  const { tree, text, sentence } = frame;
  const attribution = attributionsOver(frame.attributions, tree.tokens[candidate.head]!.span);
  const own = ownWords(frame, candidate, detached, attribution.at(-1));
  if (own.length === 0) return undefined;
  const clause = buildClause(frame, candidate, own, detached);
  if (clause.subject.length === 0) return undefined;
  const { polarity, certainty, evidence } = commitmentOf(frame, candidate, attribution);
  return {
    ...phraseOfTokens(text, tree, own),
    sentence, structure: frame.block === "title" || frame.block === "heading" ? "headline" : candidate.structure, head: candidate.head,
    proposition: propositionOf(frame, candidate, clause), attribution, polarity, certainty,
    conditions: conditionsOf(frame, candidate, clause, new Set(own)), clause: clause.pieces, evidence,
  };
};

const propositionsOf = (frame: Frame): readonly Made[] => {
  if (isSilent(frame)) return [];
  const candidates = candidatesOf(frame);
  const detached = new Set(candidates.flatMap(({ detached: apart, head, leaves }) => [...(apart ? [head] : []), ...(leaves === undefined ? [] : [leaves])]));
  return candidates.flatMap((candidate) => {
    const proposition = make(frame, candidate, detached);
    return proposition === undefined ? [] : [{ proposition, reports: isCountedVoice(frame.tree, candidate.head) ? [] : frame.cue.get(candidate.head) ?? [] }];
  });
};

/** Structures that say something in passing, of a noun: they do not tell the content of a source. */
const IN_PASSING: ReadonlySet<Structure> = new Set(["relative", "reduced-relative", "apposition"]);

/** The reporting frames of whose content none of the given propositions tells. */
const framesToKeep = (frames: readonly Made[], told: readonly Made[]): readonly Made[] => {
  const ids = new Set(told.filter(({ proposition: { structure } }) => !IN_PASSING.has(structure)).flatMap(({ proposition }) => proposition.attribution.map(({ id }) => id)));
  return frames.filter(({ reports }) => reports.length > 0 && reports.every((id) => !ids.has(id)));
};

/**
 * The propositions of a document, in the order of their spans, given its attributions.
 *
 * @example
 * findPropositions(document, attributions)[0]?.proposition.predicate.lemma; // => "sign"
 */
export const findPropositions = (document: Tagged, attributions: readonly Attribution[]): readonly ExtractedProposition[] => {
  const index = attributionIndex(attributions);
  const made = document.sentences.flatMap((_, sentence) => propositionsOf(frameOf(document, sentence, index)));
  const plain = made.filter(({ reports }) => reports.length === 0);
  // Frames are looked at twice: one that says something itself is content of the frame around it.
  const reporting = framesToKeep(made, plain);
  const kept = [...plain, ...framesToKeep(reporting, [...plain, ...reporting])];
  return kept.map(({ proposition }) => proposition)
    .sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
};
