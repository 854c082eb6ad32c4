/** Constructions whose content is an action: infinitives and gerunds. */
import { dependentOf, dependentsOf, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import { isInfinitive, POINTING, type ComplementRule } from "./complement.js";
import { isPassiveCue, sourceTokens } from "./speaker.js";
import { merge, wordAt } from "./tokens.js";

/** See its summary; its examples run as tests. */
export const infinitive: ComplementRule = {
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

/** See its summary; its examples run as tests. */
export const raising: ComplementRule = {
  id: "verb-raising",
  summary: "the verb is passive and its subject belongs to the infinitive: is said to, is expected to",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("raising") || !isPassiveCue(tree, verb)) return undefined;
    const action = dependentsOf(tree, verb, "xcomp", "advcl").find((index) => isInfinitive(tree, index) && index > verb);
    if (action === undefined) return undefined;
    const subject = dependentOf(tree, verb, "nsubj");
    const bearer = subject === undefined || POINTING.has(wordAt(tree, subject)) ? [] : sourceTokens(tree, subject, verb);
    return { content: merge(bearer, branchContent(tree, action, new Set())) };
  },
  examples: { hits: ["The storm is expected to reach the coast by night.", "The painter is said to have left the town."], misses: [] },
};

/** See its summary; its examples run as tests. */
export const selfReport: ComplementRule = {
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
