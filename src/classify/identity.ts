/** The matter of a claim: who, what, whom, when and how much, without source, certainty or place in the text. */
import { MOTION_VERBS } from "../lexicon/motion-verbs.js";
import { PREDICATE_CLASSES } from "../lexicon/predicate-classes.js";
import type { Argument, Identity, Quantity } from "../types.js";
import { argumentIn, headTokenOf, lemmaAt, type Reading } from "./reading.js";

/** Names without what is only courtesy or grammar: lower case, no leading article. */
const plainName = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, "").replace(/['’]s$/, "").trim();

/** The participant by its entity's name, else by the lemma of its head. */
const nameOf = ({ tree, setting }: Reading, argument: Argument | undefined): string | undefined => {
  if (argument === undefined) return undefined;
  const entity = argument.entity === undefined ? undefined : setting.entities.get(argument.entity);
  if (entity !== undefined) return plainName(entity.name);
  const head = lemmaAt(tree, headTokenOf(tree, argument));
  return head === "" ? plainName(argument.text.slice(0, 80)) : head;
};

const amountOf = ({ value, to, unit, counted }: Quantity): string =>
  [to === undefined ? `${value}` : `${value}-${to}`, unit ?? counted?.text.toLowerCase() ?? ""].filter((part) => part !== "").join(" ");

/** What stands after the predicate and tells its matter: the object, what the subject is, or where it went. */
const otherOf = (reading: Reading): Argument | undefined => {
  const core = argumentIn(reading, "object") ?? argumentIn(reading, "complement", "indirect-object");
  if (core !== undefined) return core;
  return MOTION_VERBS.has(reading.lemma) ? argumentIn(reading, "place") : argumentIn(reading, "topic");
};

/**
 * The identity of a claim; in the passive who acts is the agent, so that both voices agree.
 *
 * @example
 * identityOf(reading, claim.quantities[0]); // => { who: "russia", predicate: "sign", whom: "treaty", polarity: "positive" }
 */
export const identityOf = (reading: Reading, amount: Quantity | undefined): Identity => {
  const { proposition, polarity } = reading.item;
  const passive = proposition.predicate.voice === "passive";
  const who = nameOf(reading, passive ? argumentIn(reading, "agent") : proposition.subject);
  const whom = reading.copular && !passive && argumentIn(reading, "complement") === undefined ? reading.headLemma
    : nameOf(reading, passive ? proposition.subject : otherOf(reading));
  const when = reading.times.find(({ value }) => value !== undefined)?.value;
  const identity: { -readonly [Field in keyof Identity]?: Identity[Field] } = {};
  if (who !== undefined) identity.who = who;
  identity.predicate = PREDICATE_CLASSES.get(reading.lemma) ?? reading.lemma;
  if (whom !== undefined && whom !== who) identity.whom = whom;
  if (when !== undefined) identity.when = when;
  if (amount !== undefined) identity.howMuch = amountOf(amount);
  identity.polarity = polarity;
  return identity as Identity;
};

/**
 * The key of an identity: who, predicate and whom.
 *
 * @example
 * keyOf({ who: "russia", predicate: "sign", whom: "treaty", polarity: "positive" }); // => "russia | sign | treaty"
 */
export const keyOf = ({ who, predicate, whom }: Identity): string => [who ?? "-", predicate, whom ?? "-"].join(" | ");
