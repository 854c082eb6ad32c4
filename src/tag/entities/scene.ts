/** What has been mentioned up to a place in the article: the state of the pass that links pronouns and descriptions. */
import type { Draft } from "../mentions/draft.js";
import { WINDOW, type Candidate, type Weighed } from "./antecedents.js";
import type { Board, Cluster } from "./cluster.js";
import type { Node } from "./nodes.js";
import type { Pronoun } from "../mentions/pronouns.js";

/** A mention that has been passed. */
export interface Passed {
  readonly cluster: Cluster;
  readonly draft: Draft;
  readonly node: Node;
  readonly leads: boolean;
  readonly pronoun?: Pronoun;
}

/** The pass so far. */
export interface Scene {
  readonly board: Board;
  /** All mentions of things, in order. */
  readonly trail: Passed[];
  readonly counts: Map<Cluster, number>;
  /** The countries named so far. */
  readonly countries: Set<Cluster>;
  /** Told of every pronoun and its candidates: for training. */
  readonly observe?: Observe;
}

/** Watches the linking of pronouns. */
export type Observe = (draft: Draft, weighed: readonly Weighed[], board: Board) => void;

/** Most things that are weighed for one pronoun or description. */
const MOST = 24;

/** Most mentions that are walked back over. */
const LONGEST_WALK = 160;

/**
 * A pass that has seen nothing yet.
 *
 * @example
 * const scene = openScene(board);
 */
export const openScene = (board: Board, observe?: Observe): Scene => ({ board, trail: [], counts: new Map(), countries: new Set(), ...(observe === undefined ? {} : { observe }) });

/**
 * Notes a mention: its thing becomes the most recent.
 *
 * @example
 * pass(scene, { cluster, draft, node, leads: true });
 */
export const pass = (scene: Scene, passed: Passed): void => {
  scene.trail.push(passed);
  scene.counts.set(passed.cluster, (scene.counts.get(passed.cluster) ?? 0) + 1);
  if (passed.cluster.type === "place" && passed.cluster.country !== undefined) scene.countries.add(passed.cluster);
};

/**
 * The things mentioned in the last sentences with their last mention, most recent first.
 *
 * @param accept those to keep of the things weighed; all without it
 * @example
 * recent(scene, 7); // => those mentioned in sentences 4 to 7
 */
export const recent = (scene: Scene, sentence: number, reach: number = WINDOW, accept?: (passed: Passed) => boolean): readonly Candidate[] => {
  const seen = new Set<Cluster>();
  const found: Candidate[] = [];
  const { trail } = scene;
  const end = Math.max(0, trail.length - LONGEST_WALK);
  for (let index = trail.length - 1; index >= end && seen.size < MOST; index--) {
    const passed = trail[index]!;
    if (sentence - passed.draft.sentence > reach) break;
    if (seen.has(passed.cluster)) continue;
    seen.add(passed.cluster);
    if (accept === undefined || accept(passed)) found.push({ ...passed, count: scene.counts.get(passed.cluster) ?? 1 });
  }
  return found;
};
