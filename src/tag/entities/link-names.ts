/** Names of one thing brought together: same name, last name, acronym, short form, another name of the same country. */
import { lexiconTags } from "../../adapters/compromise.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { TITLES } from "../../lexicon/titles.js";
import type { Parsed } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import { genderOfName } from "./describe.js";
import { join, openCluster, type Board, type Cluster } from "./cluster.js";
import { countryNamed, countryOf, isAcronymOf, isShortFor, organizationNamed, plainName } from "./names.js";

/** Most namesakes and organizations of one letter that a name is compared with: keeps a page of them linear. */
const MOST = 12;
const MOST_ORGANIZATIONS = 60;

const push = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
};

/** What a name is filed under: names with the same key are the same thing. */
const keyOf = (draft: Draft, plain: string): string => {
  if (draft.type === "place") return `place:${countryNamed(plain) ?? plain}`;
  if (draft.type === "nationality") return `nationality:${countryOf(plain) ?? plain}`;
  if (draft.type === "organization") return `organization:${organizationNamed(plain) ?? plain}`;
  return `${draft.type}:${plain}`;
};

/** What a title right before a last name tells of its bearer: "Mr. Berg" is not Anna Berg. */
const titledGender = (document: Parsed, draft: Draft, plain: string): "male" | "female" | undefined =>
  (draft.type === "person" && draft.first > 0 && !plain.includes(" ") ? TITLES.get(document.sentences[draft.sentence]!.tokens[draft.first - 1]!.text.toLowerCase())?.gender : undefined);

/** Sentences after which a last name on its own is no longer taken up by a full name: "Scott" of the opening is not the Tim Scott of the end. */
const LATE = 4;

/** True where the article has spoken of somebody by a last name for a while when a full name with it comes up; a headline does not count. */
const isSettled = (document: Parsed, board: Board, cluster: Cluster, draft: Draft): boolean => {
  if (cluster.type !== "person" || cluster.name.includes(" ")) return false;
  const first = cluster.drafts.map((index) => board.drafts[index]!).find(({ sentence }) => !isInHead(document, sentence));
  return first !== undefined && draft.sentence - first.sentence > LATE;
};

const HEADS: ReadonlySet<string> = new Set(["title", "heading", "caption"]);

const isInHead = (document: Parsed, sentence: number): boolean => HEADS.has(document.blocks[document.sentences[sentence]!.block]?.kind ?? "paragraph");

/** "Reckless Berg": where every word has a capital, only a given name is sure to be part of a personal name of two words. */
const headName = (name: string): string => {
  const space = name.indexOf(" ");
  const first = name.slice(0, Math.max(0, space)).toLowerCase();
  const isPlain = space < 0 || name.includes(" ", space + 1) || first.endsWith(".") || first.length < 3;
  return isPlain || GIVEN_NAMES.has(first) || lexiconTags(first).some((tag) => NAME_TAGS.has(tag)) ? name : name.slice(space + 1);
};

/** What compromise's lexicon calls a given name. */
const NAME_TAGS: ReadonlySet<string> = new Set(["FemaleName", "FirstName", "MaleName"]);

interface Files {
  readonly byKey: Map<string, Cluster>;
  /** People by each of the words of their names. */
  readonly byWord: Map<string, Cluster[]>;
  /** Organizations by the first letter of their names. */
  readonly organizations: Map<string, Cluster[]>;
}

const lastOf = (plain: string): string => plain.slice(plain.lastIndexOf(" ") + 1);
const firstOf = (plain: string): string => (plain.includes(" ") ? plain.slice(0, plain.indexOf(" ")) : plain);

/** The people that a part of a name can mean: a last or first word, or first and last without the middle. */
const peopleOf = (files: Files, plain: string): readonly Cluster[] => {
  const first = firstOf(plain);
  const last = lastOf(plain);
  const sameLast = (files.byWord.get(last) ?? []).slice(-MOST);
  if (first === last) return [...new Set([...sameLast])];
  return [...new Set([...sameLast, ...(files.byWord.get(first) ?? []).slice(-MOST)])].filter(({ name }) => {
    const other = plainName(name);
    if (!other.includes(" ")) return other === last || other === first;
    return firstOf(other) === first && lastOf(other) === last;
  });
};

const organizationsOf = (files: Files, name: string): readonly Cluster[] => {
  const letter = plainName(name)[0] ?? "";
  return (files.organizations.get(letter) ?? []).slice(-MOST_ORGANIZATIONS).filter((other) =>
    isAcronymOf(name, other.name) || isAcronymOf(other.name, name) || isShortFor(name, other.name) || isShortFor(other.name, name));
};

/** "(CST)" right after a name is its short form, whatever the letters. */
const bracketed = (document: Parsed, draft: Draft, previous: Draft | undefined): boolean => {
  const { tokens } = document.sentences[draft.sentence]!;
  if (previous === undefined || previous.sentence !== draft.sentence || previous.last !== draft.first - 2) return false;
  const { text } = tokens[draft.first]!;
  return tokens[draft.first - 1]!.text === "(" && tokens[draft.last + 1]?.text === ")" && draft.first === draft.last && text === text.toUpperCase() && text.length <= 8;
};

const file = (files: Files, cluster: Cluster, plain: string, key: string, clear: boolean): void => {
  files.byKey.set(key, cluster);
  if (!clear) return;
  if (cluster.type === "person") for (const word of new Set([firstOf(plain), lastOf(plain)])) push(files.byWord, word, cluster);
  if (cluster.type === "organization") push(files.organizations, plain[0] ?? "", cluster);
};

/**
 * Opens a cluster for every thing that the article names and puts the names into them.
 *
 * @example
 * linkNames(document, board); // "Anna Berg" and "Berg" in one cluster
 */
export const linkNames = (document: Parsed, board: Board): void => {
  const files: Files = { byKey: new Map(), byWord: new Map(), organizations: new Map() };
  let previous: number | undefined;
  board.drafts.forEach((draft, index) => {
    if (draft.form !== "name") return;
    const written = document.article.text.slice(draft.span.start, draft.span.end);
    const name = draft.type === "person" && isInHead(document, draft.sentence) ? headName(written) : written;
    const plain = plainName(name);
    const gender = titledGender(document, draft, plain);
    const key = gender === undefined ? keyOf(draft, plain) : `person:${gender} ${plain}`;
    const before = previous === undefined ? undefined : { draft: board.drafts[previous]!, cluster: board.clusterOf[previous] };
    const people = draft.type === "person" && !files.byKey.has(key)
      ? peopleOf(files, plain).filter((other) => !(plain.includes(" ") && isSettled(document, board, other, draft)) && !isOtherGender(other, gender)) : [];
    const cluster = shortFormOf(document, draft, before) ?? files.byKey.get(key) ?? only(people)
      ?? (draft.type === "organization" ? only(organizationsOf(files, name)) : undefined) ?? open(board, draft, name);
    if (cluster.type !== "nationality" && betterName(cluster, name)) cluster.name = name;
    if (!files.byKey.has(key)) file(files, cluster, plain, key, new Set(people).size <= 1);
    join(board, index, cluster);
    previous = index;
  });
};

/** True where a title tells that a person of that full name is not meant. */
const isOtherGender = ({ name }: Cluster, gender: "male" | "female" | undefined): boolean => {
  if (gender === undefined || !name.includes(" ")) return false;
  const other = genderOfName(name);
  return other !== "unknown" && other !== gender;
};

/** The thing whose short form in brackets this is. */
const shortFormOf = (document: Parsed, draft: Draft, before: { readonly draft: Draft; readonly cluster: Cluster | undefined } | undefined): Cluster | undefined =>
  (before?.cluster !== undefined && before.cluster.type !== "person" && bracketed(document, draft, before.draft) ? before.cluster : undefined);

const open = (board: Board, draft: Draft, name: string): Cluster => {
  const cluster = openCluster(board, draft.type, name, true);
  const country = draft.type === "place" ? countryNamed(name) : draft.type === "nationality" ? countryOf(name) : undefined;
  if (country !== undefined) cluster.country = country;
  return cluster;
};

/** The one candidate; none where there are several: a wrong link costs more than none. */
const only = (candidates: readonly Cluster[]): Cluster | undefined => {
  const distinct = [...new Set(candidates)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

/** A longer name is better, unless it is written in capitals throughout or only spaced otherwise. */
const betterName = ({ name, type }: Cluster, other: string): boolean => {
  const words = plainName(name).split(/[ -]/).length;
  const more = plainName(other).split(/[ -]/).length;
  if (type === "person" || type === "organization") return more > words && (other !== other.toUpperCase() || more > 1);
  return type === "place" && name === name.toUpperCase() && name.length <= 4 && other.length > name.length;
};
