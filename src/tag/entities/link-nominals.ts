/** Descriptions: which thing "the Russian leader", "the agency", "the contract" or "both countries" is. */
import { THING_KINDS } from "../../lexicon/thing-kinds.js";
import type { Parsed, Token } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import { isPair } from "../mentions/nominals.js";
import type { Candidate } from "./antecedents.js";
import type { Cluster } from "./cluster.js";
import type { Decision } from "./link-pronouns.js";
import { countryNamed, countryOf, governmentAt, wordsOfName } from "./names.js";
import { recent, type Scene } from "./scene.js";

/** How a description points: back to something said ("the", "this"), to something new ("a"), or neither. */
export type Pointing = "definite" | "demonstrative" | "indefinite" | "bare";

const DEFINITE: ReadonlySet<string> = new Set(["the", "both", "its", "his", "her", "their"]);
const DEMONSTRATIVE: ReadonlySet<string> = new Set(["this", "that", "these", "those", "said"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "some", "any", "every", "each", "no", "one", "such", "many", "several", "other"]);

/**
 * How a description points, by its first word.
 *
 * @example
 * pointingOf(tokens, draft); // => "definite" for "the agency"
 */
export const pointingOf = (tokens: readonly Token[], { first }: Draft): Pointing => {
  const word = tokens[first]!.text.toLowerCase();
  if (DEFINITE.has(word)) return "definite";
  if (DEMONSTRATIVE.has(word)) return "demonstrative";
  return INDEFINITE.has(word) ? "indefinite" : "bare";
};

const HEADS_OF_STATE: ReadonlySet<string> = new Set(["leader", "president", "premier", "chancellor", "chief", "ruler", "strongman", "dictator", "prime minister", "monarch", "king", "queen"]);

const sameRole = (attributes: ReadonlySet<string>, role: string): boolean =>
  attributes.has(role) || (HEADS_OF_STATE.has(role) && [...HEADS_OF_STATE].some((other) => attributes.has(other)));

/** Modifiers of a description: countries and plain words before its head. */
interface Modifiers {
  readonly countries: readonly string[];
  readonly words: readonly string[];
}

const IGNORED: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both", "two", "'s", "’s", "new", "latest", "current", "own", "same"]);

const modifiersOf = (tokens: readonly Token[], { first, head }: Draft): Modifiers => {
  const countries: string[] = [];
  const words: string[] = [];
  for (let index = first; index < head; index++) {
    const { text, pos } = tokens[index]!;
    const lower = text.toLowerCase();
    if (IGNORED.has(lower) || pos === "DET" || pos === "PUNCT" || pos === "PART") continue;
    const pair = index + 1 < head ? `${text} ${tokens[index + 1]!.text}` : text;
    const two = countryOf(pair) ?? countryNamed(pair);
    const country = two ?? countryOf(text) ?? countryNamed(text) ?? governmentAt(text);
    if (country !== undefined) {
      countries.push(country);
      if (two !== undefined && pair !== text) index++;
    } else words.push(lower);
  }
  return { countries, words };
};

const only = (found: readonly Candidate[]): Decision => {
  const [first, second] = found;
  if (first === undefined) return undefined;
  return second === undefined ? { cluster: first.cluster } : { between: found.slice(0, 3) };
};

/** Sentences back within which the bearer of a role is looked for. */
const FAR = 40;

const person = (scene: Scene, draft: Draft, role: string, { countries, words }: Modifiers): Decision => {
  const known = recent(scene, draft.sentence, FAR).filter(({ cluster }) =>
    cluster.type === "person" && cluster.named && sameRole(cluster.attributes, role)
    && countries.every((country) => cluster.attributes.has(`country:${country}`)) && words.every((word) => cluster.attributes.has(word)));
  return only(known);
};

const organization = (scene: Scene, draft: Draft, role: string, { countries, words }: Modifiers): Decision => {
  const known = recent(scene, draft.sentence, FAR).filter(({ cluster }) => {
    if (cluster.type !== "organization" || !cluster.named) return false;
    const names = wordsOfName(cluster.name);
    return (names.includes(role) || cluster.attributes.has(role))
      && words.every((word) => names.includes(word) || cluster.attributes.has(word)) && countries.every((country) => cluster.attributes.has(`country:${country}`));
  });
  return only(known);
};

const COUNTRY_NOUNS: ReadonlySet<string> = new Set(["country", "nation"]);

const place = (scene: Scene, draft: Draft, role: string, { countries, words }: Modifiers, pointing: Pointing): Decision => {
  if (words.length > 0 || countries.length > 0) return undefined;
  const near = recent(scene, draft.sentence, 2).filter(({ cluster }) =>
    cluster.type === "place" && cluster.named && !cluster.group && (COUNTRY_NOUNS.has(role) ? cluster.country !== undefined : cluster.attributes.has(role) || wordsOfName(cluster.name).includes(role)));
  if (pointing === "demonstrative" && near[0] !== undefined && COUNTRY_NOUNS.has(role)) return { cluster: near[0].cluster };
  if (near.length > 0) return only(near);
  const [country, other] = COUNTRY_NOUNS.has(role) ? scene.countries : [];
  return country === undefined || other !== undefined ? undefined : { cluster: country };
};

/** True where all that the description says was said of the thing. */
const saidOf = (cluster: Cluster, { countries, words }: Modifiers): boolean =>
  countries.every((country) => cluster.attributes.has(`country:${country}`)) && words.every((word) => cluster.attributes.has(word));

const thing = (scene: Scene, draft: Draft, role: string, modifiers: Modifiers): Decision => {
  const kind = THING_KINDS.get(role) ?? role;
  const known = recent(scene, draft.sentence, FAR).filter(({ cluster }) => cluster.attributes.has(`kind:${kind}`) && saidOf(cluster, modifiers));
  const [nearest, next] = known;
  if (nearest === undefined) return undefined;
  if (next === undefined || (draft.sentence - nearest.draft.sentence <= 1 && nearest.draft.sentence > next.draft.sentence)) return { cluster: nearest.cluster };
  return { between: known.slice(0, 3) };
};

/**
 * Which thing a description is; the close candidates where it is not clear; nothing where it is none named before.
 *
 * @example
 * decideNominal(scene, document, draft, "definite");
 */
export const decideNominal = (scene: Scene, document: Parsed, draft: Draft, pointing: Pointing): Decision => {
  const { tokens } = document.sentences[draft.sentence]!;
  if (pointing === "indefinite" || pointing === "bare") return undefined;
  const role = tokens[draft.head]!.lemma.toLowerCase();
  if (isPair(tokens, draft)) return pair(scene, draft, role);
  if (tokens[draft.head]!.text.toLowerCase() !== role && tokens[draft.head]!.text.toLowerCase().endsWith("s")) return undefined;
  const modifiers = modifiersOf(tokens, draft);
  if (draft.last > draft.head) return undefined;
  if (draft.type === "person") return person(scene, draft, role, modifiers);
  if (draft.type === "organization") return organization(scene, draft, role, modifiers);
  if (draft.type === "place") return place(scene, draft, role, modifiers, pointing);
  return draft.type === "thing" ? thing(scene, draft, role, modifiers) : undefined;
};

const PAIRS_OF: ReadonlyMap<string, string> = new Map([["country", "place"], ["nation", "place"], ["leader", "person"], ["man", "person"], ["woman", "person"], ["company", "organization"], ["team", "organization"], ["government", "place"], ["party", "organization"]]);

const pair = (scene: Scene, draft: Draft, role: string): Decision => {
  const type = PAIRS_OF.get(role);
  if (type === undefined && role !== "side") return undefined;
  const known = recent(scene, draft.sentence, FAR).filter(({ cluster }) => cluster.group && (type === undefined || cluster.type === type));
  return known[0] === undefined ? undefined : { cluster: known[0].cluster };
};

/**
 * What a description that stands for something new or not yet linked says of it.
 *
 * @example
 * attributesOf(tokens, draft); // => "kind:agreement", "bilateral"
 */
export const attributesOf = (tokens: readonly Token[], draft: Draft): readonly string[] => {
  const role = tokens[draft.head]!.lemma.toLowerCase();
  const { countries, words } = modifiersOf(tokens, draft);
  const after = tokens.slice(draft.head + 1, draft.last + 1).filter(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "ADJ").map(({ text }) => text.toLowerCase());
  return [`kind:${THING_KINDS.get(role) ?? role}`, role, ...countries.map((country) => `country:${country}`), ...words, ...after];
};
