/** What the words beside a name say of its bearer: title, role, nationality, gender. */
import { lexiconTags } from "../../adapters/compromise.js";
import { MENS_NAMES, NAMES_OF_BOTH, WOMENS_NAMES } from "../../lexicon/given-name-genders.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { TITLES } from "../../lexicon/titles.js";
import { withoutAccents } from "../../text/accents.js";
import type { Parsed, Token } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import type { Board, Cluster, Gender } from "./cluster.js";
import { countryNamed, countryOf } from "./names.js";

/** How far to the left of a name its titles are looked for. */
const REACH = 7;

const STOPPING: ReadonlySet<string> = new Set(["VERB", "AUX", "PRON", "PUNCT", "SCONJ", "CCONJ", "PART"]);

const addWord = (cluster: Cluster, token: Token): void => {
  const lower = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  const country = countryOf(lower) ?? countryNamed(lower);
  if (country !== undefined) cluster.attributes.add(`country:${country}`);
  const title = TITLES.get(lower);
  const role = ROLE_NOUNS.get(lemma);
  if (title !== undefined || role !== undefined) cluster.attributes.add(lemma);
  else if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") cluster.attributes.add(lower);
  const gender = title?.gender ?? (role?.type === "person" ? role.gender : undefined);
  if (gender !== undefined && cluster.gender === "unknown") cluster.gender = gender;
};

/** Words of two tokens, "North Korean", count as one. */
const addPair = (cluster: Cluster, left: Token, right: Token): void => {
  const country = countryOf(`${left.text} ${right.text}`) ?? countryNamed(`${left.text} ${right.text}`);
  if (country !== undefined) cluster.attributes.add(`country:${country}`);
};

const describeBefore = (tokens: readonly Token[], { first }: Draft, cluster: Cluster): void => {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = tokens[index]!;
    if (STOPPING.has(token.pos) || token.pos === "DET" || token.pos === "ADP") break;
    addWord(cluster, token);
    if (index + 1 < first) addPair(cluster, token, tokens[index + 1]!);
  }
};

/** ", the minister for trade," after a name. */
const describeAfter = (tokens: readonly Token[], { last }: Draft, cluster: Cluster): void => {
  if (tokens[last + 1]?.text !== ",") return;
  const start = last + 2;
  if (tokens[start] === undefined || (tokens[start].pos !== "DET" && tokens[start].pos !== "NOUN" && tokens[start].pos !== "ADJ" && tokens[start].pos !== "PRON")) return;
  for (let index = start; index < Math.min(tokens.length, start + REACH); index++) {
    const token = tokens[index]!;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT" || token.pos === "ADP") return;
    addWord(cluster, token);
  }
};

/**
 * The gender that the first word of a name tells. A name of one word is mostly a family's: our own lists, with many words
 * that are both, are not asked for it.
 *
 * @example
 * genderOfName("Anna Berg"); // => "female"
 */
export const genderOfName = (name: string): Gender => {
  const space = name.indexOf(" ");
  const given = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  if (NAMES_OF_BOTH.has(given)) return "unknown";
  if (space > 0 && WOMENS_NAMES.has(given)) return "female";
  if (space > 0 && MENS_NAMES.has(given)) return "male";
  const known = lexiconTags(given);
  const tags = known.length > 0 ? known : lexiconTags(withoutAccents(given));
  if (tags.includes("FemaleName")) return "female";
  return tags.includes("MaleName") ? "male" : "unknown";
};

/**
 * Adds to every person and organization what the words beside its names say of it.
 *
 * @example
 * describe(document, board); // attributes of "Anna Berg": "minister", "country:norway"
 */
export const describe = (document: Parsed, board: Board): void => {
  board.drafts.forEach((draft, index) => {
    const cluster = board.clusterOf[index];
    if (cluster === undefined || draft.form !== "name" || (draft.type !== "person" && draft.type !== "organization" && draft.type !== "place")) return;
    const { tokens } = document.sentences[draft.sentence]!;
    if (draft.type !== "place") describeBefore(tokens, draft, cluster);
    describeAfter(tokens, draft, cluster);
  });
  for (const cluster of board.clusters) if (cluster.type === "person" && cluster.gender === "unknown") cluster.gender = genderOfName(cluster.name);
};
