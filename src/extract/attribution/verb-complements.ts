/**
 * How a reporting verb holds its content, one rule per construction. The first that reads something wins; the order goes from the most
 * explicit (a clause of its own) to the loosest (a preposition).
 */
import type { ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { caseOf, markOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, headOf, isRelation, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import { agentOf, isPassiveCue, nearestSubject, sourceTokens } from "./speaker.js";

/** What a construction holds. */
export interface Complement {
  readonly content: readonly number[];
  /** A word that follows the verb and belongs to the cue: the "for" of "called for". */
  readonly tail?: number;
  /** True where nobody can be the source although the verb has a subject ("is expected to"). */
  readonly impersonal?: boolean;
}

/** One construction. */
export interface ComplementRule {
  readonly id: string;
  readonly summary: string;
  readonly read: (tree: Tree, verb: number, entry: ReportingVerb) => Complement | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const merge = (...runs: readonly (readonly number[])[]): readonly number[] => [...new Set(runs.flat())].sort((left, right) => left - right);

const markText = (tree: Tree, clause: number): string => tree.tokens[markOf(tree, clause) ?? -1]?.text.toLowerCase() ?? "";

const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "it", "this", "so", "himself", "herself", "themselves", "itself"]);

/** The noun phrase that a verb has as object, unless it only points elsewhere. */
const contentObject = (tree: Tree, verb: number): number | undefined => {
  const object = dependentOf(tree, verb, "obj");
  return object === undefined || RELATIVE.has(tree.tokens[object]!.text.toLowerCase()) ? undefined : object;
};

/** A clause has a predicate; "he said Friday" has none. */
const isClause = (tree: Tree, head: number): boolean => {
  if (["VERB", "AUX"].includes(tree.tokens[head]!.pos) || tree.dependents[head]!.some((index) => isRelation(tree.tokens[index]!.relation, ["cop", "nsubj", "aux"]))) return true;
  return branchContent(tree, head, new Set()).some((index) => ["VERB", "AUX", "PUNCT"].includes(tree.tokens[index]!.pos));
};

/** The subject of the reported clause where the parser hung it on the reporting verb. */
const farSubject = (tree: Tree, verb: number): readonly number[] => {
  const subjects = dependentsOf(tree, verb, "nsubj");
  const own = nearestSubject(tree, verb);
  return subjects.length < 2 ? [] : subjects.filter((index) => index !== own && index < verb && (own ?? 0) - index > 2 && hasComma(tree, index, own ?? verb))
    .flatMap((index) => branchContent(tree, index, new Set([own ?? verb])));
};

const hasComma = (tree: Tree, from: number, to: number): boolean => tree.tokens.slice(from, to).some(({ text }) => text === ",");

/** How a clause is completed where the parser lost its edges: back to the start where it comes first, on to the next comma where it follows. */
const wholeClause = (tree: Tree, verb: number, tokens: readonly number[]): readonly number[] => {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return tokens;
  if (last < verb) return fill(0, last);
  if (first < verb) return tokens;
  let end = last;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT" && tree.tokens[end + 1]!.pos !== "CCONJ" && tree.tokens[end + 1]!.pos !== "SCONJ") end += 1;
  return merge(tokens, fill(last, end));
};

const fill = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

const clause: ComplementRule = {
  id: "verb-clause",
  summary: "a finite clause is the verb's complement",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("clause") && !entry.takes.has("quotation")) return undefined;
    const clauses = dependentsOf(tree, verb, "ccomp").filter((index) => !(isPassiveCue(tree, verb) && index < verb && tree.tokens[index]!.pos === "NOUN"));
    const subjects = isPassiveCue(tree, verb) || dependentOf(tree, verb, "expl") !== undefined ? dependentsOf(tree, verb, "csubj").filter((index) => index > verb) : [];
    const heads = [...clauses, ...subjects];
    if (heads.length === 0 || !heads.some((head) => isClause(tree, head))) return undefined;
    if (!entry.takes.has("clause") && !heads.some((head) => branchContent(tree, head, new Set()).some((index) => QUOTE_MARKS.has(tree.tokens[index]!.text)))) return undefined;
    const more = dependentsOf(tree, verb, "conj").filter((index) => markText(tree, index) === "that");
    return { content: wholeClause(tree, verb, merge(farSubject(tree, verb), ...[...heads, ...more].map((head) => branchContent(tree, head, new Set([verb]))))) };
  },
  examples: {
    hits: ["The minister said that prices would fall.", "The union says it will appeal.", "It was assumed that the bridge would hold."],
    misses: ["The minister spoke to the workers.", "The union signed the statement."],
  },
};

const parenthesis: ComplementRule = {
  id: "verb-parenthesis",
  summary: "the verb stands as a parenthesis in or after the clause that it reports",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("clause") && !entry.takes.has("quotation")) return undefined;
    const head = headOf(tree, verb);
    if (head === undefined || !tree.tokens[verb]!.relation.startsWith("parataxis")) return undefined;
    if (dependentOf(tree, verb, "nsubj") === undefined || dependentOf(tree, verb, "obj") !== undefined) return undefined;
    const content = branchContent(tree, head, new Set([verb]));
    return content.length < 2 ? undefined : { content };
  },
  examples: { hits: ["Prices, the minister said, would fall."], misses: [] },
};

const asSaid: ComplementRule = {
  id: "verb-as-said",
  summary: "the verb stands in a clause with \"as\": as the minister put it",
  read: (tree, verb, entry) => {
    const head = headOf(tree, verb);
    if (head === undefined || !entry.takes.has("clause") || !isRelation(tree.tokens[verb]!.relation, ["advcl", "parataxis"]) || markText(tree, verb) !== "as") return undefined;
    if (dependentOf(tree, verb, "nsubj") === undefined || dependentOf(tree, verb, "obj", "xcomp") !== undefined) return undefined;
    return { content: branchContent(tree, head, new Set([verb])) };
  },
  examples: { hits: ["As the minister noted, prices have fallen."], misses: [] },
};

/** The predicative part of "call A B", "describe A as B". */
const predicativeOf = (tree: Tree, verb: number): number | undefined =>
  dependentsOf(tree, verb, "xcomp", "advcl", "obl").find((index) => {
    const { relation } = tree.tokens[index]!;
    const introducer = tree.tokens[caseOf(tree, index) ?? markOf(tree, index) ?? -1]?.text.toLowerCase();
    return introducer === "as" || (relation === "xcomp" && introducer === undefined && index > verb && tree.tokens[index]!.pos !== "VERB");
  });

/** Verbs that name what follows their object even where the parser sees one long noun phrase. */
const NAMING: ReadonlySet<string> = new Set(["brand", "call", "deem", "dub", "label", "term"]);

/** "called the plan a mistake", "called the charges unfounded": two phrases in a row behind the verb, read as one. */
const namedAfter = (tree: Tree, verb: number): readonly number[] => {
  const thing = dependentsOf(tree, verb, "obj", "nsubj", "xcomp").find((index) => index > verb);
  if (!NAMING.has(tree.tokens[verb]!.lemma) || thing === undefined || ["for", "on"].includes(tree.tokens[verb + 1]?.text ?? "")) return [];
  const end = clauseEnd(tree, verb);
  const after = fill(verb + 1, end);
  const second = after.findIndex((index, at) => at > 0 && (OPENING_QUOTES.has(tree.tokens[index]!.text) || ["a", "an"].includes(tree.tokens[index]!.text) || (tree.tokens[index]!.pos === "ADJ" && tree.tokens[index - 1]!.pos !== "DET" && tree.tokens[index]!.head < index)));
  return second < 0 ? [] : after;
};

const OPENING_QUOTES: ReadonlySet<string> = new Set(["\"", "“", "‘", "''", "``", "«"]);

/** The last token before the next comma or conjunction of clauses, quotations left whole. */
const clauseEnd = (tree: Tree, from: number): number => {
  let end = from;
  let quoted = false;
  while (end + 1 < tree.tokens.length) {
    const { text, pos } = tree.tokens[end + 1]!;
    if (QUOTE_MARKS.has(text)) quoted = !quoted;
    else if (!quoted && (pos === "PUNCT" || (pos === "CCONJ" && isRelation(tree.tokens[tree.tokens[end + 1]!.head]?.relation ?? "", ["conj"]) && tree.tokens[tree.tokens[end + 1]!.head]!.pos === "VERB"))) break;
    end += 1;
  }
  return end;
};

const QUOTE_MARKS: ReadonlySet<string> = new Set(["\"", "“", "”", "''", "``", "«", "»"]);

const predicative: ComplementRule = {
  id: "verb-predicative",
  summary: "the verb calls one thing another: call A B, consider A (as) B, describe A as B",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("predicative")) return undefined;
    const value = predicativeOf(tree, verb);
    const thing = isPassiveCue(tree, verb) ? dependentOf(tree, verb, "nsubj") : dependentOf(tree, verb, "obj");
    if (value === undefined || (thing === undefined && tree.tokens[verb]!.relation !== "acl:relcl")) {
      const named = isPassiveCue(tree, verb) ? [] : namedAfter(tree, verb);
      return named.length === 0 ? undefined : { content: named };
    }
    const what = thing === undefined ? [] : isPassiveCue(tree, verb) ? sourceTokens(tree, thing, verb) : branchContent(tree, thing, new Set());
    return { content: merge(what, branchContent(tree, value, new Set())) };
  },
  examples: {
    hits: ["The senator called the plan a mistake.", "Critics describe the law as useless.", "The committee considers the agreement a success."],
    misses: ["The senator called his sister."],
  },
};

const isInfinitive = (tree: Tree, index: number): boolean => markText(tree, index) === "to";

const infinitive: ComplementRule = {
  id: "verb-infinitive",
  summary: "the verb wants or expects something of another: expect A to, urge A to",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("infinitive") || isPassiveCue(tree, verb)) return undefined;
    const action = dependentsOf(tree, verb, "xcomp", "ccomp", "advcl").find((index) => isInfinitive(tree, index) && index > verb);
    const bearer = dependentOf(tree, verb, "obj", "iobj") ?? (action === undefined ? undefined : dependentOf(tree, action, "nsubj"));
    if (action === undefined || bearer === undefined || bearer < verb) return undefined;
    return { content: merge(branchContent(tree, bearer, new Set()), branchContent(tree, action, new Set())) };
  },
  examples: { hits: ["Analysts expect the bank to raise rates."], misses: ["The company hopes to receive new orders."] },
};

const raising: ComplementRule = {
  id: "verb-raising",
  summary: "the verb is passive and its subject belongs to the infinitive: is said to, is expected to",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("raising") || !isPassiveCue(tree, verb)) return undefined;
    const action = dependentsOf(tree, verb, "xcomp", "advcl").find((index) => isInfinitive(tree, index) && index > verb);
    if (action === undefined) return undefined;
    const subject = dependentOf(tree, verb, "nsubj");
    const bearer = subject === undefined || RELATIVE.has(tree.tokens[subject]!.text.toLowerCase()) ? [] : sourceTokens(tree, subject, verb);
    return { content: merge(bearer, branchContent(tree, action, new Set())), impersonal: true };
  },
  examples: { hits: ["The storm is expected to reach the coast by night.", "The painter is said to have left the town."], misses: [] },
};

const selfReport: ComplementRule = {
  id: "verb-self-report",
  summary: "the verb reports what its own subject did: denied taking money, claims to own the land",
  read: (tree, verb, entry) => {
    const action = dependentsOf(tree, verb, "xcomp").find((index) => index > verb && !["quoting", "citing"].includes(tree.tokens[index]!.text));
    if (action === undefined || isPassiveCue(tree, verb)) return undefined;
    const fits = isInfinitive(tree, action) ? entry.takes.has("infinitive-self") : entry.takes.has("gerund") && leadsWithGerund(tree, action);
    return fits ? { content: branchContent(tree, action, new Set()) } : undefined;
  },
  examples: { hits: ["The mayor denied taking money.", "The heir claims to own the land."], misses: ["The mayor hopes to win."] },
};

const leadsWithGerund = (tree: Tree, action: number): boolean =>
  tree.tokens[action]!.text.endsWith("ing") || dependentsOf(tree, action, "aux", "cop").some((index) => tree.tokens[index]!.text.endsWith("ing"));

const OF_SOMEBODY: ReadonlySet<string> = new Set(["of", "for", "with", "in", "on", "over", "to", "against", "about", "at"]);

const preposition: ComplementRule = {
  id: "verb-preposition",
  summary: "the content follows a preposition: accuse A of, warn of, call for, call on A to",
  read: (tree, verb, entry) => {
    const after = dependentsOf(tree, verb, "obl", "advcl", "xcomp", "ccomp").filter((index) => index > verb);
    for (const index of after) {
      const introducer = caseOf(tree, index) ?? markOf(tree, index);
      if (introducer === undefined) continue;
      const text = tree.tokens[introducer]!.text.toLowerCase();
      if (!OF_SOMEBODY.has(text) || !entry.takes.has(text) || isRelation(tree.tokens[index]!.relation, ["obl:tmod", "obl:agent"])) continue;
      if (text === "to" && tree.tokens[index]!.relation === "xcomp") continue;
      const somebody = isPassiveCue(tree, verb) ? dependentOf(tree, verb, "nsubj") : dependentOf(tree, verb, "obj");
      const wantsSomebody = ACCUSATIONS.has(tree.tokens[verb]!.lemma);
      if (wantsSomebody !== (somebody !== undefined)) continue;
      const who = somebody === undefined ? [] : sourceTokens(tree, somebody, verb);
      const what = branchContent(tree, index, new Set([introducer]));
      const action = dependentsOf(tree, verb, "xcomp", "advcl").find((other) => other > index && isInfinitive(tree, other));
      const deed = (text === "on" || text === "for") && action !== undefined ? branchContent(tree, action, new Set()) : [];
      return { content: merge(who, what, deed), ...(introducer === verb + 1 ? { tail: introducer } : {}) };
    }
    return undefined;
  },
  examples: {
    hits: ["The board accused the manager of hiding losses.", "Doctors warned of a new wave.", "The union called for a strike."],
    misses: ["The manager spoke to the board."],
  },
};

/** Verbs whose preposition says what their object did. */
const ACCUSATIONS: ReadonlySet<string> = new Set([
  "accuse", "applaud", "assure", "attack", "attribute", "ascribe", "blame", "charge", "commend", "compare", "condemn", "congratulate", "credit", "criticise", "criticize", "fault", "implicate", "indict",
  "inform", "liken", "notify", "praise", "remind", "reassure", "sue", "suspect", "thank", "convince", "persuade", "chide", "ridicule", "mock", "castigate", "denounce", "hail", "lambast", "lambaste", "rebuke",
]);

const object: ComplementRule = {
  id: "verb-object",
  summary: "a noun phrase is what is announced, denied, praised or condemned",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("object")) return undefined;
    if (isPassiveCue(tree, verb)) {
      const subject = agentOf(tree, verb) === undefined ? undefined : dependentOf(tree, verb, "nsubj");
      return subject === undefined || RELATIVE.has(tree.tokens[subject]!.text.toLowerCase()) ? undefined : { content: sourceTokens(tree, subject, verb) };
    }
    const thing = contentObject(tree, verb);
    return thing === undefined || thing < verb ? undefined : { content: branchContent(tree, thing, new Set()) };
  },
  examples: { hits: ["The ministry announced new taxes.", "The company denied the allegations."], misses: ["The ministry bought new cars."] },
};

/** What studies and polls do with a noun phrase: "the survey found signs of fatigue". */
const FINDING: ReadonlySet<string> = new Set(["detect", "estimate", "find", "give", "identify", "indicate", "predict", "project", "record", "reveal", "show", "suggest"]);
const STUDIES: ReadonlySet<string> = new Set(["analysis", "audit", "census", "data", "estimate", "figure", "forecast", "inquiry", "investigation", "model", "poll", "report", "research", "review", "statistic", "study", "survey"]);

const finding: ComplementRule = {
  id: "verb-finding",
  summary: "a study, poll or forecast finds, shows or gives something",
  read: (tree, verb) => {
    const subject = nearestSubject(tree, verb);
    const thing = contentObject(tree, verb);
    if (subject === undefined || thing === undefined || thing < verb || !FINDING.has(tree.tokens[verb]!.lemma) || !STUDIES.has(tree.tokens[subject]!.lemma.toLowerCase())) return undefined;
    return { content: merge(...dependentsOf(tree, verb, "obj", "iobj", "xcomp").filter((index) => index > verb).map((index) => branchContent(tree, index, new Set()))) };
  },
  examples: { hits: ["The survey found signs of fatigue."], misses: ["The boy found a coin."] },
};

/** The constructions, first match wins. */
export const COMPLEMENT_RULES: readonly ComplementRule[] = [clause, selfReport, raising, infinitive, predicative, preposition, asSaid, parenthesis, finding, object];
