/** Places that act: "Moscow announced" is the Russian government, "in Moscow" is the city. */
import { isRelation, dependentsOf, treeOf } from "../../tree/tree.js";
import type { Parsed } from "../../types.js";
import type { Board, Cluster } from "./cluster.js";
import { join } from "./cluster.js";
import { governmentAt } from "./names.js";
import { nodeOf } from "./nodes.js";

/** Verbs that a town can do as a town. */
const TOWN_VERBS: ReadonlySet<string> = new Set(["be", "lie", "have", "host", "grow", "become", "remain", "sit", "stand", "see", "wake", "look", "sprawl"]);

const acts = (document: Parsed, board: Board, index: number): boolean => {
  const draft = board.drafts[index]!;
  const sentence = document.sentences[draft.sentence]!;
  const node = nodeOf(document, draft, false);
  if (node.head < 0) return false;
  const head = sentence.tokens[node.head]!;
  if (isRelation(node.relation, ["nsubj"])) return head.pos === "VERB" && !TOWN_VERBS.has(head.lemma);
  if (!isRelation(node.relation, ["obl"])) return false;
  const tree = treeOf(sentence);
  const [preposition] = dependentsOf(tree, node.token, "case").map((dependent) => sentence.tokens[dependent]!.text.toLowerCase());
  return preposition === "by" && tree.dependents[node.head]!.some((dependent) => sentence.tokens[dependent]!.relation === "aux:pass");
};

/**
 * The drafts that name a place and mean its government; they are moved to the country's cluster where the article
 * names the country.
 *
 * @example
 * metonymsOf(document, board).has(3); // => true where draft 3 is "Moscow" in "Moscow announced"
 */
export const metonymsOf = (document: Parsed, board: Board): ReadonlySet<number> => {
  const countries = new Map<string, Cluster>();
  for (const cluster of board.clusters) if (cluster.type === "place" && cluster.country !== undefined) countries.set(cluster.country, cluster);
  const found = new Set<number>();
  board.drafts.forEach((draft, index) => {
    if (draft.form !== "name" || (draft.type !== "place" && draft.type !== "organization")) return;
    const government = governmentAt(document.article.text.slice(draft.span.start, draft.span.end));
    if (government === undefined || !acts(document, board, index)) return;
    found.add(index);
    const country = countries.get(government);
    const cluster = board.clusterOf[index];
    if (country === undefined || cluster === undefined) return;
    cluster.drafts.splice(cluster.drafts.indexOf(index), 1);
    join(board, index, country);
  });
  return found;
};
