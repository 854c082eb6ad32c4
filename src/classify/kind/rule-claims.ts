/** Claims of what a law, treaty, contract or procedure obliges, permits, forbids or grants. */
import { DEONTIC_ADJECTIVES } from "../../lexicon/deontic-adjectives.js";
import { DEONTIC_MODALS } from "../../lexicon/deontic-modals.js";
import { DEONTIC_NOUNS } from "../../lexicon/deontic-nouns.js";
import { DEONTIC_VERBS } from "../../lexicon/deontic-verbs.js";
import { PROVISION_VERBS } from "../../lexicon/provision-verbs.js";
import { dependentOf } from "../../tree/tree.js";
import type { Argument, Deontic, Polarity, RuleClaim } from "../../types.js";
import { argumentIn, governorOf, lemmaAt, textAt, tokensIn, type Reading } from "../reading.js";
import { instrumentOf, subjectInstrument } from "./instrument.js";
import type { KindFinding, KindRule, Payload } from "./rule.js";

/** What a rule says when it is negated: not obliged is free to, not allowed is forbidden. */
const negated: { readonly [Key in Deontic]: Deontic } = {
  obligation: "permission", permission: "prohibition", prohibition: "permission", entitlement: "prohibition",
};

const payloadOf = (deontic: Deontic, bearer: Argument | undefined, instrument: Argument | undefined): Payload & Pick<RuleClaim, "kind"> => ({
  kind: "rule", deontic,
  ...(bearer === undefined ? {} : { bearer }),
  ...(instrument === undefined || instrument === bearer ? {} : { instrument }),
});

const under = (deontic: Deontic, polarity: Polarity): Deontic => (polarity === "negative" ? negated[deontic] : deontic);

/** A modal in the mouth of an instrument: "must not" forbids, "may not" forbids, "shall" obliges. */
const ofModal = (modal: string, polarity: Polarity): Deontic | undefined => {
  const deontic = DEONTIC_MODALS.get(modal);
  if (deontic === undefined || polarity === "positive") return deontic;
  return "prohibition";
};

/** Modals that state a duty or a freedom by themselves, without an instrument beside them. */
const BINDING_MODALS: ReadonlySet<string> = new Set(["shall", "must", "may", "have to"]);

/** Verb or participle of a deontic verb above or at the predicate, with the token that bears it. */
const deonticVerb = (reading: Reading): { readonly deontic: Deontic; readonly index: number } | undefined => {
  const { tree, item } = reading;
  const own = DEONTIC_VERBS.get(reading.lemma);
  if (own !== undefined) return { deontic: own, index: item.head };
  const governor = governorOf(reading);
  const above = DEONTIC_VERBS.get(lemmaAt(tree, governor));
  return above === undefined || governor === undefined ? undefined : { deontic: above, index: governor };
};

/** True for a rule as it stands, not the making of one: "drivers are banned from", not "the club banned him in May". */
const isStanding = ({ tree, item }: Reading, index: number): boolean => {
  const passive = dependentOf(tree, index, "aux:pass");
  const { tense } = item.proposition.predicate;
  return passive !== undefined && (tense === "present" || ["is", "are", "be"].includes(textAt(tree, passive)));
};

const byVerb = (reading: Reading): KindFinding | undefined => {
  const found = deonticVerb(reading);
  if (found === undefined) return undefined;
  const { tree, item } = reading;
  const { deontic, index } = found;
  const instrument = instrumentOf(reading);
  if (instrument === undefined && !isStanding(reading, index)) return undefined;
  // A law that was passed or signed is an event; the verb itself has to rule.
  const subject = item.proposition.subject;
  const bearer = index !== item.head || item.proposition.predicate.voice === "passive" ? subject : argumentIn(reading, "object", "indirect-object");
  return { payload: payloadOf(under(deontic, item.polarity), bearer, instrument), span: tree.tokens[index]!.span, strength: 3 };
};

const byModal = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const { modal } = reading;
  const deontic = ofModal(modal, item.polarity);
  const instrument = deontic === undefined ? undefined : instrumentOf(reading);
  if (deontic === undefined || instrument === undefined) return undefined;
  const inInstrument = instrument === item.proposition.subject;
  // "The treaty will expire" is told of the treaty, not by it; "the rules must be kept" is somebody's wish.
  if (inInstrument) return undefined;
  const aux = tree.dependents[item.head]?.find((index) => textAt(tree, index) === modal);
  return {
    payload: payloadOf(deontic, item.proposition.subject, instrument),
    span: aux === undefined ? item.proposition.predicate.span : tree.tokens[aux]!.span,
    strength: BINDING_MODALS.has(modal) ? 3 : 2,
  };
};

const byProvision = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const instrument = PROVISION_VERBS.has(reading.lemma) ? subjectInstrument(reading) : undefined;
  if (instrument === undefined || item.proposition.predicate.voice === "passive") return undefined;
  const contents = item.proposition.arguments.filter(({ role }) => ["object", "complement", "topic", "other", "purpose"].includes(role));
  const words = contents.flatMap(({ span }) => tokensIn(tree, [span]));
  const named = words.map((index) => DEONTIC_NOUNS.get(lemmaAt(tree, index)) ?? (lemmaAt(tree, index) === "not" ? "prohibition" : undefined)).find((deontic) => deontic !== undefined);
  return { payload: payloadOf(under(named ?? "obligation", item.polarity), undefined, instrument), span: item.proposition.predicate.span, strength: named === undefined ? 2 : 3 };
};

const byAdjective = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const index = reading.copular ? item.head : governorOf(reading);
  const complement = argumentIn(reading, "complement");
  const word = DEONTIC_ADJECTIVES.has(textAt(tree, index)) ? textAt(tree, index) : (complement?.text.slice(0, 60).toLowerCase().split(" ").find((part) => DEONTIC_ADJECTIVES.has(part)) ?? "");
  const deontic = DEONTIC_ADJECTIVES.get(word);
  if (deontic === undefined || index === undefined) return undefined;
  const personal = deontic === "entitlement";
  return {
    payload: payloadOf(under(deontic, item.polarity), personal ? item.proposition.subject : undefined, instrumentOf(reading)),
    span: tree.tokens[index]!.span, strength: 2,
  };
};

/** The rules for rule claims: the verb that rules is surest, then a modal told by an instrument, then what an instrument contains. */
export const RULE_CLAIM_RULES: readonly KindRule[] = [
  {
    id: "rule-deontic-verb", summary: "a verb of obliging, permitting, forbidding or granting, said by an instrument or standing in the present passive", find: byVerb,
    examples: { hits: ["The treaty obliges both states to share data.", "Drivers are banned from the old town."], misses: ["The club banned the striker in May.", "The mayor opened the bridge."] },
  },
  {
    id: "rule-instrument-modal", summary: "a modal of duty or freedom under a law or in the words of a contract", find: byModal,
    examples: { hits: ["Under the new law, landlords must repair heating within a week."], misses: ["The treaty will expire in May.", "The minister must resign."] },
  },
  {
    id: "rule-instrument-provides", summary: "a binding text that provides for, contains or guarantees something", find: byProvision,
    examples: { hits: ["The charter guarantees the right to strike."], misses: ["The village contains forty houses."] },
  },
  {
    id: "rule-deontic-adjective", summary: "a thing is illegal, mandatory, or somebody is entitled to it", find: byAdjective,
    examples: { hits: ["Helmets are mandatory on scooters."], misses: ["Helmets are cheap."] },
  },
];
