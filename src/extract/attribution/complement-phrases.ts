/** Constructions whose content is a noun phrase or follows a preposition. */
import { HUMAN_NOUNS } from "../../lexicon/human-nouns.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { DOCUMENT_NOUNS } from "../../lexicon/source-nouns.js";
import { caseOf, markOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, hasRelation, wordOf, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import { contentObject, isInfinitive, POINTING, type ComplementRule } from "./complement.js";
import { agentOf, isPassiveCue, nearestSubject, sourceTokens } from "./speaker.js";
import { merge, wordAt } from "./tokens.js";

const OF_SOMEBODY: ReadonlySet<string> = new Set(["of", "for", "with", "in", "on", "over", "to", "against", "about", "at"]);

/** See its summary; its examples run as tests. */
export const preposition: ComplementRule = {
  id: "verb-preposition",
  summary: "the content follows a preposition: accuse A of, warn of, call for, call on A to",
  read: (tree, verb, entry) => {
    const after = dependentsOf(tree, verb, "obl", "advcl", "xcomp", "ccomp").filter((index) => index > verb);
    for (const index of after) {
      const introducer = caseOf(tree, index) ?? markOf(tree, index);
      if (introducer === undefined) continue;
      const text = wordOf(tree, introducer);
      if (!OF_SOMEBODY.has(text) || !entry.takes.has(text) || hasRelation(tree, index, "obl:tmod", "obl:agent")) continue;
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
    hits: ["They accused him of fraud.", "Doctors warned of a new wave.", "The union called for a strike."],
    misses: ["The manager spoke to the board."],
  },
};

/** Verbs whose preposition says what their object did. */
const ACCUSATIONS: ReadonlySet<string> = new Set([
  "accuse", "applaud", "assure", "attack", "attribute", "ascribe", "blame", "charge", "commend", "compare", "condemn", "congratulate", "credit", "criticise", "criticize", "fault", "implicate", "indict",
  "inform", "liken", "notify", "praise", "remind", "reassure", "sue", "suspect", "thank", "convince", "persuade", "chide", "ridicule", "mock", "castigate", "denounce", "hail", "lambast", "lambaste", "rebuke",
]);

/** See its summary; its examples run as tests. */
export const object: ComplementRule = {
  id: "verb-object",
  summary: "a noun phrase is what is announced, denied, praised or condemned",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("object")) return undefined;
    if (isPassiveCue(tree, verb)) {
      const subject = agentOf(tree, verb) === undefined ? undefined : dependentOf(tree, verb, "nsubj");
      if (subject === undefined || POINTING.has(wordAt(tree, subject))) return undefined;
      return { content: sourceTokens(tree, subject, verb), ...(wordAt(tree, verb + 1) === "by" ? { tail: verb + 1 } : {}) };
    }
    const thing = contentObject(tree, verb);
    if (thing === undefined || thing < verb || isLetIn(tree, verb, thing) || isOnlyDescribing(tree, verb)) return undefined;
    return { content: branchContent(tree, thing, new Set()) };
  },
  examples: {
    hits: ["The ministry announced new taxes.", "The company denied the allegations.", "The union issued a statement condemning the cuts."],
    misses: ["The ministry bought new cars.", "The school admitted forty students.", "The board met students opposing the plan.", "The team proved a good side."],
  },
};

/** Verbs that do something to people and say something of things: "admitted forty students", "admitted the mistake". */
const TO_PEOPLE: ReadonlySet<string> = new Set(["admit", "defend", "recall", "reject", "welcome"]);

const isLetIn = (tree: Tree, verb: number, thing: number): boolean => {
  const { lemma, pos } = tree.tokens[thing]!;
  return TO_PEOPLE.has(tree.tokens[verb]!.lemma) && pos === "NOUN" && (HUMAN_NOUNS.has(lemma) || ROLE_NOUNS.get(lemma)?.type === "person");
};

/** "taxpayers reporting gains": a participle behind a noun that is no document says what sort they are. */
const isOnlyDescribing = (tree: Tree, verb: number): boolean => {
  const { relation, head, text } = tree.tokens[verb]!;
  if (!text.endsWith("ing")) return false;
  // Behind an object and no comma it says what the object does, even where the parser has it say how the subject acts.
  const noun = relation === "acl" ? head : relation === "advcl" ? dependentsOf(tree, head, "obj").at(-1) : undefined;
  return noun === verb - 1 && !DOCUMENT_NOUNS.has(tree.tokens[noun]!.lemma);
};

/** What studies and polls do with a noun phrase: "the survey found signs of fatigue". */
const FINDING: ReadonlySet<string> = new Set(["detect", "estimate", "find", "give", "identify", "indicate", "predict", "project", "record", "reveal", "show", "suggest"]);
const STUDIES: ReadonlySet<string> = new Set(["analysis", "audit", "census", "data", "estimate", "figure", "forecast", "inquiry", "investigation", "model", "poll", "projection", "report", "research", "review", "statistic", "study", "survey"]);

const FORECASTS: ReadonlySet<string> = new Set(["estimate", "forecast", "model", "projection"]);

/** See its summary; its examples run as tests. */
export const finding: ComplementRule = {
  id: "verb-finding",
  summary: "a study, poll or forecast finds, shows or gives something",
  read: (tree, verb) => {
    const subject = nearestSubject(tree, verb);
    const thing = contentObject(tree, verb);
    if (subject === undefined || thing === undefined || thing < verb || !FINDING.has(tree.tokens[verb]!.lemma) || !STUDIES.has(tree.tokens[subject]!.lemma.toLowerCase())) return undefined;
    const forecast = FORECASTS.has(tree.tokens[subject]!.lemma.toLowerCase()) ? { certainty: "probable" as const } : {};
    return { ...forecast, content: merge(...dependentsOf(tree, verb, "obj", "iobj", "xcomp").filter((index) => index > verb).map((index) => branchContent(tree, index, new Set()))) };
  },
  examples: { hits: ["The survey found signs of fatigue."], misses: ["The boy found a coin."] },
};
