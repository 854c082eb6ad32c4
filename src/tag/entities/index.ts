/** Entities: which mentions stand for one thing. */
import { phraseAt } from "../../text/span.js";
import { identifierOf } from "../../text/identifier.js";
import type { Diagnostic, Entity, Mention, Parsed, Token } from "../../types.js";
import { byPlace, type Draft } from "../mentions/draft.js";
import { pronounOf } from "./antecedents.js";
import { join, openCluster, type Board, type Cluster } from "./cluster.js";
import { describe } from "./describe.js";
import { attributesOf, decideNominal, pointingOf } from "./link-nominals.js";
import { subjectAhead } from "./following.js";
import { hasOtherSubject } from "./near-subject.js";
import { linkNames } from "./link-names.js";
import { decidePronoun, type Decision } from "./link-pronouns.js";
import { metonymsOf } from "./metonyms.js";
import { nodeOf, quotedDrafts, type Node } from "./nodes.js";
import { findPairs } from "./pairs.js";
import { isOnlySpokenOf, sameSpeaker } from "./same-speaker.js";
import { openScene, pass, recent, type Observe, type Scene } from "./scene.js";

/** Mentions, linked, and the things that they stand for. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly diagnostics: readonly Diagnostic[];
}

const ambiguous = (document: Parsed, draft: Draft, decision: Decision): readonly Diagnostic[] => {
  if (decision === undefined || !("between" in decision)) return [];
  const { text } = document.article;
  return [{
    code: "ambiguous-reference", severity: "info", span: draft.span,
    message: `"${text.slice(draft.span.start, draft.span.end)}" may stand for more than one thing: left unlinked.`,
    alternatives: decision.between.map(({ draft: { span } }) => phraseAt(text, span)),
  }];
};

/** Keeps nominals that overlap no name; a pair may hold names. */
const settle = (document: Parsed, drafts: readonly Draft[]): readonly Draft[] => {
  const names = drafts.filter(({ form }) => form === "name");
  return [...drafts, ...findPairs(document, names)].sort(byPlace);
};

/** What the pass keeps in hand. */
interface Pass {
  readonly document: Parsed;
  readonly board: Board;
  readonly scene: Scene;
  readonly diagnostics: Diagnostic[];
  /** Pairs by their words. */
  readonly pairs: Map<string, Cluster>;
}

/** "Russia and North Korea". */
const isPairOfNames = (tokens: readonly Token[], draft: Draft): boolean =>
  draft.form === "nominal" && tokens[draft.head + 1]?.text.toLowerCase() === "and" && draft.head < draft.last;

/** The pair that these words name. */
const pairOf = ({ board, pairs }: Pass, draft: Draft, text: string): Cluster => {
  const cluster = pairs.get(text) ?? openCluster(board, draft.type, text, false, true);
  pairs.set(text, cluster);
  return cluster;
};

/** A description that points at nothing named before may bring in a new thing. */
const newThing = ({ board, scene }: Pass, tokens: readonly Token[], draft: Draft, text: string): Cluster | undefined => {
  if (draft.type !== "thing" || isPlural(tokens[draft.head]!)) return undefined;
  const pointing = pointingOf(tokens, draft);
  if (pointing === "bare" && draft.first === draft.head) return undefined;
  return knownThing(scene, board, draft, text, attributesOf(tokens, draft), pointing === "definite");
};

/** What a pronoun or description stands for. */
const clusterFor = (state: Pass, index: number, node: Node): Cluster | undefined => {
  const { document, board, scene, diagnostics } = state;
  const draft = board.drafts[index]!;
  const { tokens } = document.sentences[draft.sentence]!;
  const text = document.article.text.slice(draft.span.start, draft.span.end);
  if (isPairOfNames(tokens, draft)) return pairOf(state, draft, text);
  const pronoun = draft.form === "pronoun" ? pronounOf(text) : undefined;
  const decision = draft.form === "pronoun"
    ? decidePronoun(scene, draft, node, text, (own) => subjectAhead(board, tokens, index, draft, own, node))
    : decideNominal(scene, document, draft, pointingOf(tokens, draft));
  const isSure = decision !== undefined && "cluster" in decision && !isOnlySpokenOf(scene, decision.cluster, draft.sentence);
  const speaker = pronoun === undefined || isSure ? undefined : sameSpeaker(scene, tokens, pronoun, draft, node);
  if (speaker !== undefined) return speaker;
  diagnostics.push(...ambiguous(document, draft, decision));
  if (decision === undefined) return draft.form === "nominal" ? newThing(state, tokens, draft, text) : undefined;
  if (!("cluster" in decision)) return undefined;
  return IT.has(text.toLowerCase()) && draft.form === "pronoun" && hasOtherSubject(board, tokens, draft, decision.cluster) ? undefined : decision.cluster;
};

const IT: ReadonlySet<string> = new Set(["it"]);

/** Links pronouns and descriptions in one pass from left to right. */
const linkRest = (document: Parsed, board: Board, observe?: Observe): readonly Diagnostic[] => {
  const own: Pass = { document, board, scene: openScene(board, observe), diagnostics: [], pairs: new Map() };
  const quoted = quotedDrafts(document, board.drafts);
  const led = new Set<number>();
  board.drafts.forEach((draft, index) => {
    const node = nodeOf(document, draft, quoted[index]!);
    let cluster = board.clusterOf[index];
    if (cluster === undefined && draft.form !== "name") {
      cluster = clusterFor(own, index, node);
      if (cluster !== undefined) join(board, index, cluster);
    }
    if (cluster === undefined) return;
    if (draft.type === "law" && draft.form === "name") for (const attribute of attributesOf(document.sentences[draft.sentence]!.tokens, draft)) cluster.attributes.add(attribute);
    const pronoun = draft.form === "pronoun" ? pronounOf(document.article.text.slice(draft.span.start, draft.span.end)) : undefined;
    pass(own.scene, { cluster, draft, node, leads: !led.has(draft.sentence), ...(pronoun === undefined ? {} : { pronoun }) });
    led.add(draft.sentence);
  });
  return own.diagnostics;
};

/** Several things of a kind are none to point back to. */
const isPlural = ({ text, lemma }: Token): boolean => text.length > lemma.length && text.toLowerCase().endsWith("s");

/** Sentences back within which the same description means the same thing. */
const FAR = 60;

/** The thing that was described in the same words before, or a new one. */
const knownThing = (scene: Scene, board: Board, draft: Draft, text: string, attributes: readonly string[], definite: boolean): Cluster => {
  const content = attributes.slice(2);
  const alike = recent(scene, draft.sentence, FAR, ({ cluster }) => !cluster.group && cluster.attributes.has(attributes[0]!));
  const needed = definite && alike.length === 1 ? 1 : 2;
  for (const { cluster } of alike) if (content.filter((word) => cluster.attributes.has(word)).length >= needed) return cluster;
  const cluster = openCluster(board, "thing", text, false);
  for (const attribute of attributes) cluster.attributes.add(attribute);
  return cluster;
};

/** True for a thing worth telling: named, spoken of together and again, or described at least twice. */
const isEntity = (cluster: Cluster): boolean => cluster.drafts.length > 0 && (cluster.named || cluster.drafts.length > 1);

const entityId = (cluster: Cluster, board: Board): string => {
  const first = board.drafts[cluster.drafts.reduce((least, draft) => Math.min(least, draft))]!;
  return identifierOf("entity", cluster.name, cluster.type, first.span.start);
};

/**
 * Links the mentions of an article to things, values left as they are.
 *
 * @param found names, pronouns and descriptions, in order
 * @param values mentions of dates and amounts, in order, overlapping no name
 * @param observe told of every pronoun and its candidates: for training
 * @example
 * linkEntities(document, drafts, values.mentions).entities[0]?.name;
 */
export const linkEntities = (document: Parsed, found: readonly Draft[], values: readonly Mention[], observe?: Observe): Linked => {
  const drafts = settle(document, found);
  const board: Board = { drafts, clusters: [], clusterOf: drafts.map(() => undefined) };
  linkNames(document, board);
  const metonyms = metonymsOf(document, board);
  describe(document, board);
  const diagnostics = linkRest(document, board, observe);
  const ids = new Map(board.clusters.filter(isEntity).map((cluster) => [cluster, entityId(cluster, board)]));
  const { text } = document.article;
  const own = drafts.map((draft, index): { readonly mention: Mention; readonly cluster?: Cluster } => {
    const cluster = board.clusterOf[index];
    const id = cluster === undefined ? undefined : ids.get(cluster);
    const plain: Mention = { text: text.slice(draft.span.start, draft.span.end), span: draft.span, type: draft.form === "name" || id === undefined ? draft.type : cluster!.type, form: draft.form };
    const linked: Mention = id === undefined ? plain : { ...plain, entity: id };
    const mention: Mention = metonyms.has(index) ? { ...linked, metonym: true } : linked;
    return cluster === undefined || id === undefined ? { mention } : { mention, cluster };
  });
  const all = [...own, ...values.map((mention): { readonly mention: Mention; readonly cluster?: Cluster } => ({ mention }))].sort((left, right) => byPlace(left.mention, right.mention));
  const places = new Map<Cluster, number[]>();
  all.forEach(({ cluster }, index) => {
    if (cluster === undefined) return;
    const list = places.get(cluster);
    if (list === undefined) places.set(cluster, [index]);
    else list.push(index);
  });
  const entities = [...places].map(([cluster, mentions]): Entity => ({ id: ids.get(cluster)!, type: cluster.type, name: cluster.name, mentions }));
  return { mentions: all.map(({ mention }) => mention), entities, diagnostics };
};
