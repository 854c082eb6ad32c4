/** Who goes on speaking: "he said" after somebody's words, where the ranker of antecedents saw no clear one. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import type { Token } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import type { Pronoun } from "../mentions/pronouns.js";
import { fits } from "./antecedents.js";
import type { Cluster } from "./cluster.js";
import type { Node } from "./nodes.js";
import { recent, type Scene } from "./scene.js";

/** Sentences that somebody's words may fill before "he said" comes again. */
const REACH = 8;

/** True where a pronoun in the article's own words is the subject of a verb of saying. */
const isSpeaker = (tokens: readonly Token[], { head, relation, quoted }: Node): boolean =>
  !quoted && relation === "nsubj" && head >= 0 && REPORTING_VERBS.has(tokens[head]!.lemma);

/**
 * True for somebody last named inside a quotation: a likelier speaker of it is whoever spoke before it.
 *
 * @example
 * isOnlySpokenOf(scene, cluster, 4); // "“Holm agrees,” he said": => true for Holm
 */
export const isOnlySpokenOf = (scene: Scene, cluster: Cluster, sentence: number): boolean =>
  recent(scene, sentence).some((candidate) => candidate.cluster === cluster && candidate.node.quoted);

/**
 * The person who spoke or acted last in the article's own words, for "he" or "she" that speaks: whoever is named inside
 * quotations or as an object does not compete with a speaker, and anybody competes with one who only acted.
 *
 * @example
 * sameSpeaker(scene, tokens, PRONOUNS.get("he")!, draft, node); // "Kishida said the talks went well. “We agree,” he added."
 */
export const sameSpeaker = (scene: Scene, tokens: readonly Token[], pronoun: Pronoun, draft: Draft, node: Node): Cluster | undefined => {
  if ((pronoun.gender !== "male" && pronoun.gender !== "female") || !isSpeaker(tokens, node)) return undefined;
  const people = recent(scene, draft.sentence, REACH, ({ cluster, node: { quoted } }) => !quoted && cluster.type === "person" && !cluster.group)
    .filter((candidate) => fits(pronoun, node, draft, candidate));
  const at = people.findIndex((candidate) => candidate.node.relation === "nsubj");
  const found = people[at];
  if (found === undefined) return undefined;
  const isAlone = at === 0 && (people[1] === undefined || people[1].draft.sentence < found.draft.sentence);
  return found.node.speaks || isAlone ? found.cluster : undefined;
};
