/** A thing in the making: its mentions so far and what is known of it. */
import type { MentionType } from "../../types.js";
import type { Draft } from "../mentions/draft.js";

/** What is known of whether a person is a man or a woman. */
export type Gender = "male" | "female" | "unknown";

/** Mentions of one thing; changed only while the article is being linked. */
export interface Cluster {
  readonly number: number;
  type: MentionType;
  /** Its longest name, as it stands in the article. */
  name: string;
  /** True where the name is a proper name. */
  named: boolean;
  gender: Gender;
  /** Role nouns, nationalities and other lower-case words that were said of it. */
  readonly attributes: Set<string>;
  /** Places in the list of drafts, in the order of linking. */
  readonly drafts: number[];
  /** Country that it is, or whose nationality it is. */
  country?: string;
  /** Several things that are spoken of together. */
  readonly group: boolean;
}

/** Where drafts and clusters are kept while linking. */
export interface Board {
  readonly drafts: readonly Draft[];
  readonly clusters: Cluster[];
  /** For every draft, its cluster. */
  readonly clusterOf: (Cluster | undefined)[];
}

/**
 * A new cluster on the board.
 *
 * @example
 * const cluster = openCluster(board, "person", "Anna Berg", true);
 */
export const openCluster = (board: Board, type: MentionType, name: string, named: boolean, group = false): Cluster => {
  const cluster: Cluster = { number: board.clusters.length, type, name, named, gender: "unknown", attributes: new Set(), drafts: [], group };
  board.clusters.push(cluster);
  return cluster;
};

/** Puts a draft into a cluster. */
export const join = (board: Board, draft: number, cluster: Cluster): void => {
  board.clusterOf[draft] = cluster;
  cluster.drafts.push(draft);
};
