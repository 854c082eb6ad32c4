/** What speaks for and against a thing as the one that a pronoun stands for: shared by training and linking. */
import type { Draft } from "../mentions/draft.js";
import { PRONOUNS, type Pronoun } from "../mentions/pronouns.js";
import type { Cluster } from "./cluster.js";
import type { Node } from "./nodes.js";

/** A thing that a pronoun may stand for, with its last mention before the pronoun. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly draft: Draft;
  readonly node: Node;
  /** How often it was mentioned before the pronoun. */
  readonly count: number;
  /** Whether the mention is the first of its sentence. */
  readonly leads: boolean;
  /** The subject that follows a fronted phrase with the pronoun: "In her speech, Berg said". */
  readonly follows?: boolean;
  /** The pronoun by which it was last mentioned, if it was. */
  readonly pronoun?: Pronoun;
}

/** A candidate with its features. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: readonly number[];
}

/** How many sentences back a candidate may be. */
export const WINDOW = 3;

/** Types that each kind of pronoun can stand for. */
const FITTING: Readonly<Record<Pronoun["gender"], ReadonlySet<string>>> = {
  male: new Set(["person"]),
  female: new Set(["person"]),
  neuter: new Set(["organization", "place", "thing", "law", "event"]),
  plural: new Set(["organization", "place", "nationality", "person"]),
};

/**
 * True where a thing can be meant at all: type and gender fit, and the two do not stand beside each other under one verb.
 *
 * @example
 * fits(PRONOUNS.get("she")!, pronounNode, pronounDraft, candidate);
 */
export const fits = (pronoun: Pronoun, node: Node, draft: Draft, candidate: Candidate): boolean => {
  const { cluster } = candidate;
  if (!FITTING[pronoun.gender].has(cluster.type)) return false;
  if (pronoun.gender === "plural" && !cluster.group && cluster.type === "person") return false;
  if (pronoun.gender !== "plural" && cluster.group) return false;
  if ((pronoun.gender === "male" && cluster.gender === "female") || (pronoun.gender === "female" && cluster.gender === "male")) return false;
  const beside = candidate.draft.sentence === draft.sentence && candidate.node.head === node.head && node.head >= 0;
  if (beside && !pronoun.possessive && !pronoun.reflexive) return false;
  return !(candidate.draft.sentence === draft.sentence && candidate.node.head === node.token);
};

const ROLES: ReadonlyMap<string, number> = new Map([
  ["nsubj", 0], ["obj", 1], ["iobj", 1], ["nmod:poss", 2], ["obl", 3], ["nmod", 4], ["appos", 5], ["conj", 6], ["root", 7],
]);
const OTHER_ROLE = 8;
const ROLE_COUNT = 9;
const FORMS: ReadonlyMap<string, number> = new Map([["name", 0], ["nominal", 1], ["pronoun", 2]]);
const KINDS: ReadonlyMap<string, number> = new Map([["organization", 0], ["place", 1], ["thing", 2], ["law", 3], ["event", 4], ["nationality", 5], ["person", 6]]);

const roleOf = (node: Node): number => ROLES.get(node.relation) ?? OTHER_ROLE;
const classOf = ({ gender }: Pronoun): number => (gender === "neuter" ? 1 : gender === "plural" ? 2 : 0);

/** Number of features. */
export const ANTECEDENT_FEATURES = 400;

/**
 * The features of a candidate as numbers below `ANTECEDENT_FEATURES`.
 *
 * @param rank how many fitting candidates were mentioned more recently
 * @example
 * featuresOfCandidate(pronoun, node, draft, candidate, 0);
 */
export const featuresOfCandidate = (pronoun: Pronoun, node: Node, draft: Draft, candidate: Candidate, rank: number, rivals: number): readonly number[] => {
  const distance = Math.min(WINDOW, draft.sentence - candidate.draft.sentence);
  const role = roleOf(candidate.node);
  const own = roleOf(node);
  const kind = classOf(pronoun);
  const base = kind * 130;
  const near = distance === 0 ? 0 : distance === 1 ? 1 : 2;
  const features = [
    base + distance,
    base + 4 + near * ROLE_COUNT + role,
    base + 31 + Math.min(rank, 3),
    base + 35 + Math.min(candidate.count, 4) - 1,
    base + 39 + FORMS.get(candidate.draft.form)!,
    base + 42 + (own === 0 ? 0 : own === 2 ? 1 : 2) * ROLE_COUNT + role,
    base + 69 + (candidate.leads ? 0 : 1) * 3 + near,
    base + 75 + (candidate.pronoun === undefined ? 0 : candidate.pronoun.gender === pronoun.gender ? 1 : 2) * 3 + near,
    base + 84 + (candidate.cluster.gender === "unknown" ? 0 : 1),
    base + 86 + (candidate.node.quoted === node.quoted ? 0 : node.quoted ? 1 : 2),
    base + 89 + KINDS.get(candidate.cluster.type)!,
    base + 96 + Math.min(rivals, 4),
    base + 101 + (candidate.cluster.named ? 0 : 1),
  ];
  if (candidate.draft.sentence === draft.sentence && candidate.node.head === node.head) features.push(base + 103 + (own === 2 ? 0 : 1));
  if (own === role) features.push(base + 105 + near);
  if (node.speaks) features.push(base + 108 + (candidate.node.speaks ? 0 : 1) * 3 + near);
  if (candidate.draft.sentence === draft.sentence) features.push(base + 114 + (candidate.node.head === node.token || own === 2 ? 0 : 1));
  if (candidate.follows === true) features.push(base + 122);
  features.push(base + 116 + (rank === 0 ? 0 : 1) * 3 + near);
  return features;
};

/** The pronoun of a draft. */
export const pronounOf = (text: string): Pronoun | undefined => PRONOUNS.get(text.toLowerCase());
