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
export const fits = (pronoun: Pronoun, node: Node, draft: Draft, candidate: Candidate): boolean =>
  fitsKind(pronoun, candidate.cluster) && !standsBeside(pronoun, node, draft, candidate);

const fitsKind = (pronoun: Pronoun, { type, group, gender }: Cluster): boolean => {
  if (!FITTING[pronoun.gender].has(type)) return false;
  if (pronoun.gender === "plural") return group || type !== "person";
  if (group) return false;
  return pronoun.gender === "neuter" || gender === "unknown" || gender === pronoun.gender;
};

/** "She saw her": two under one verb are two people; "her aunt Anna": the aunt is not her own. */
const standsBeside = (pronoun: Pronoun, node: Node, draft: Draft, candidate: Candidate): boolean => {
  if (candidate.draft.sentence !== draft.sentence) return false;
  if (candidate.node.head === node.token) return true;
  if (pronoun.possessive && candidate.draft.first > draft.first && (candidate.node.head === node.head || candidate.node.token === node.head)) return true;
  return candidate.node.head === node.head && node.head >= 0 && !pronoun.possessive && !pronoun.reflexive;
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
  const { cluster } = candidate;
  const distance = Math.min(WINDOW, draft.sentence - candidate.draft.sentence);
  const role = roleOf(candidate.node);
  const own = roleOf(node);
  const base = classOf(pronoun) * CLASS_FEATURES;
  const near = Math.min(distance, 2);
  return [
    base + distance,
    base + 4 + near * ROLE_COUNT + role,
    base + 31 + Math.min(rank, 3),
    base + 35 + Math.min(candidate.count, 4) - 1,
    base + 39 + FORMS.get(candidate.draft.form)!,
    base + 42 + (own === SUBJECT ? 0 : own === POSSESSIVE ? 1 : 2) * ROLE_COUNT + role,
    base + 69 + (candidate.leads ? 0 : 1) * 3 + near,
    base + 75 + lastMention(pronoun, candidate) * 3 + near,
    base + 84 + (cluster.gender === "unknown" ? 0 : 1),
    base + 86 + quotation(node, candidate),
    base + 89 + KINDS.get(cluster.type)!,
    base + 96 + Math.min(rivals, 4),
    base + 101 + (cluster.named ? 0 : 1),
    base + 116 + (rank === 0 ? 0 : 1) * 3 + near,
    ...(distance === 0 ? inSentence(base, node, own, candidate) : []),
    ...(own === role ? [base + 105 + near] : []),
    ...(node.speaks ? [base + 108 + (candidate.node.speaks ? 0 : 1) * 3 + near] : []),
    ...(candidate.follows === true ? [base + 122] : []),
  ];
};

/** Features of one kind of pronoun. */
const CLASS_FEATURES = 130;
const SUBJECT = 0;
const POSSESSIVE = 2;

const lastMention = (pronoun: Pronoun, candidate: Candidate): number =>
  candidate.pronoun === undefined ? 0 : candidate.pronoun.gender === pronoun.gender ? 1 : 2;

const quotation = (node: Node, candidate: Candidate): number => (candidate.node.quoted === node.quoted ? 0 : node.quoted ? 1 : 2);

const inSentence = (base: number, node: Node, own: number, candidate: Candidate): readonly number[] => [
  ...(candidate.node.head === node.head ? [base + 103 + (own === POSSESSIVE ? 0 : 1)] : []),
  base + 114 + (candidate.node.head === node.token || own === POSSESSIVE ? 0 : 1),
];

/** The pronoun of a draft. */
export const pronounOf = (text: string): Pronoun | undefined => PRONOUNS.get(text.toLowerCase());
