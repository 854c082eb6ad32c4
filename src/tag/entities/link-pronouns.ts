/** Pronouns: the best fitting thing of the last sentences, where it is clearly the best. */
import type { Draft } from "../mentions/draft.js";
import { PRONOUNS, type Pronoun } from "../mentions/pronouns.js";
import { ANTECEDENT_WEIGHTS, MARGIN, THRESHOLD } from "./antecedent-weights.js";
import { featuresOfCandidate, fits, type Candidate, type Weighed } from "./antecedents.js";
import type { Cluster } from "./cluster.js";
import type { Node } from "./nodes.js";
import { recent, type Scene } from "./scene.js";

/** What was decided for a pronoun or a description. */
export type Decision = { readonly cluster: Cluster } | { readonly between: readonly Candidate[] } | undefined;

/**
 * The candidates of a pronoun with their features, most recent first.
 *
 * @example
 * weigh(scene, pronoun, draft, node, ahead(pronoun));
 */
export const weigh = (scene: Scene, pronoun: Pronoun, draft: Draft, node: Node, ahead?: Candidate): readonly Weighed[] => {
  const before = recent(scene, draft.sentence);
  const all = ahead === undefined ? before : [...before.filter(({ cluster }) => cluster !== ahead.cluster), ahead];
  const fitting = all.filter((candidate) => fits(pronoun, node, draft, candidate));
  return fitting.map((candidate, rank) => ({ candidate, features: featuresOfCandidate(pronoun, node, draft, candidate, rank, fitting.length - 1) }));
};

const scoreOf = (features: readonly number[]): number => features.reduce((sum, feature) => sum + (ANTECEDENT_WEIGHTS[feature] ?? 0), 0);

/**
 * What a pronoun stands for; the close candidates where there is no clear one; nothing where nothing fits.
 *
 * @example
 * decidePronoun(scene, draft, node, "she", () => undefined);
 */
export const decidePronoun = (scene: Scene, draft: Draft, node: Node, text: string, ahead: (pronoun: Pronoun) => Candidate | undefined): Decision => {
  const pronoun = PRONOUNS.get(text.toLowerCase());
  if (pronoun === undefined) return undefined;
  const weighed = weigh(scene, pronoun, draft, node, ahead(pronoun));
  scene.observe?.(draft, weighed, scene.board);
  const scored = weighed
    .map(({ candidate, features }) => ({ candidate, score: scoreOf(features) }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = scored;
  if (best === undefined) return undefined;
  const alone = next === undefined && best.candidate.cluster.gender === pronoun.gender && draft.sentence - best.candidate.draft.sentence <= 1;
  if (!alone && best.score < THRESHOLD[pronoun.gender]) return undefined;
  const close = next !== undefined && best.score - next.score < MARGIN[pronoun.gender];
  return close ? { between: [best.candidate, next.candidate] } : { cluster: best.candidate.cluster };
};
