/** Where a name really starts and ends: what the recogniser found, brought to our conventions. */
import { FIELD_WORDS } from "../../lexicon/field-words.js";
import { ORGANIZATION_SUFFIXES } from "../../lexicon/organization-suffixes.js";
import { TITLES } from "../../lexicon/titles.js";
import { afterTitles } from "../../models/entity-recogniser/titles.js";
import { isKnown, typeOfKnown } from "./known-names.js";

const EDGES: ReadonlySet<string> = new Set(["the", "a", "an", "'s", "’s", "'", "’", ",", ".", ":", "(", ")", "“", "”", "\"", "and", "of", "-", "–", "in", "to", "for"]);

/** "A. G. Berg", "A G Berg": the letter is no article. */
const isInitial = (texts: readonly string[], index: number): boolean => texts[index] === "A" && texts[index + 1] !== undefined && /^[A-Z]\.?$/.test(texts[index + 1]!);

/** The tokens of a name without marks and small words at its edges. */
export const trimmed = (texts: readonly string[], first: number, last: number): { readonly first: number; readonly last: number } => {
  let start = first;
  let end = last;
  while (start <= end && EDGES.has(texts[start]!.toLowerCase()) && !isInitial(texts, start)) start++;
  while (end >= start && EDGES.has(texts[end]!.toLowerCase())) end--;
  return { first: start, last: end };
};

/** The second half of a given name: "un" of "Jong-un". */
const isGivenEnd = (text: string | undefined): boolean => text !== undefined && text.length <= 5 && text.length > 1 && /^[a-z]+$/.test(text) && !NOT_GIVEN.has(text);

/** "Kim Jong -un": a given name goes on after its hyphen, whatever the spaces. */
export const withHyphenated = (texts: readonly string[], last: number): number => {
  const next = texts[last + 1];
  if (next !== undefined && texts[last + 2] === "-" && /^[A-Z][a-z]+$/.test(next) && isGivenEnd(texts[last + 3])) return last + 3;
  if (next === undefined || !(next.startsWith("-") || next.startsWith("–"))) return last;
  if (next.length > 1) return next.length <= 6 && next === next.toLowerCase() ? last + 1 : last;
  return isGivenEnd(texts[last + 2]) ? last + 2 : last;
};

/** What follows a hyphen after a name and is none: "Putin-led". */
const NOT_GIVEN: ReadonlySet<string> = new Set(["led", "era", "like", "style", "type", "run", "owned", "born", "made", "based", "free", "anti", "pro"]);

/** "FAO Director": a title after an organization is not part of its name. */
export const withoutTitle = (texts: readonly string[], first: number, last: number): number => {
  let end = last;
  while (end > first && (TRAILING.has(texts[end]!.toLowerCase()) || texts[end] === "-")) end--;
  return end;
};

/** "Indigenous Australians Linda Burney": a nationality before two more words is no part of a personal name. */
export const afterNationality = (texts: readonly string[], first: number, last: number): number => {
  for (let index = last - 2; index >= first; index--) {
    const words = texts[index]!.toLowerCase();
    if (isKnown(words) && typeOfKnown(words, "thing") === "nationality") return index + 1;
  }
  return first;
};

/** "Superintendent of Police Anna Berg": a name does not start inside a title. */
export const afterSplitTitle = (texts: readonly string[], first: number, last: number): number => {
  for (let end = Math.min(last - 1, first + 1); end >= first; end--) {
    for (let back = 1; back <= 3 && first - back >= 0; back++) {
      if (TITLES.has(texts.slice(first - back, end + 1).join(" ").toLowerCase())) return end + 1;
    }
  }
  return first;
};

/** Offices that are held "of" or "for" something. */
const OFFICES: ReadonlySet<string> = new Set(["minister", "ministers", "secretary", "undersecretary", "director", "commissioner", "head", "chief"]);

/** What ministers and secretaries are in charge of. */
const PORTFOLIOS: ReadonlySet<string> = new Set([
  "affairs", "agriculture", "and", "commerce", "communications", "culture", "defence", "defense", "development", "economy", "education", "energy", "environment", "finance", "foreign",
  "health", "home", "housing", "industry", "information", "interior", "justice", "labor", "labour", "mines", "planning", "police", "security", "sports", "state", "tourism", "trade", "transport", "water", "works", "youth",
]);

/** "Minister of Defense Anna Berg": a name does not start inside an office. */
export const afterPortfolio = (texts: readonly string[], first: number, last: number): number => {
  if (first < 2 || (texts[first - 1] !== "of" && texts[first - 1] !== "for") || !OFFICES.has(texts[first - 2]!.toLowerCase())) return first;
  let start = first;
  while (start < last && PORTFOLIOS.has(texts[start]!.toLowerCase())) start++;
  return start === first ? first : afterTitles(texts, start, last);
};

/** What a crown is held of besides countries and towns: "Miss Universe". */
const CROWNS: ReadonlySet<string> = new Set(["earth", "galaxy", "international", "olympia", "supranational", "universe", "world"]);
const CROWNED: ReadonlySet<string> = new Set(["miss", "mister", "mr", "mr."]);

/** "Miss Norway Anna Berg": of what somebody holds the crown is no part of the name, and "a former Miss Universe" has none. */
export const afterCrown = (texts: readonly string[], first: number, last: number): number => {
  const words = texts[first]?.toLowerCase() ?? "";
  if (!CROWNED.has(texts[first - 1]?.toLowerCase() ?? "")) return first;
  const isHeld = CROWNS.has(words) || (isKnown(words) && typeOfKnown(words, "thing") === "place");
  return isHeld && (last - first > 1 || (last === first && CROWNS.has(words))) ? first + 1 : first;
};

/** Words with which letters and thanks begin: "Dear Anna". */
const GREETINGS: ReadonlySet<string> = new Set(["dear", "hello", "hi", "hey", "welcome", "thanks", "thank", "aunt", "auntie", "uncle", "from", "to", "p.s.", "ps"]);

export const afterGreeting = (texts: readonly string[], first: number, last: number): number => (first < last && GREETINGS.has(texts[first]!.toLowerCase()) ? first + 1 : first);

/** Legal forms that stand behind a comma: "Berg & Sons, Inc." */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["inc", "inc.", "ltd", "ltd.", "llc", "llc.", "llp", "corp", "corp.", "plc", "s.a.", "n.v.", "gmbh", "l.p.", "co."]);

export const hasLegalForm = (texts: readonly string[], last: number): boolean => texts[last + 1] === "," && LEGAL_FORMS.has(texts[last + 2]?.toLowerCase() ?? "");

/** Names of texts: what ends in one of these says nothing and does nothing. */
export const TEXTS: ReadonlySet<string> = new Set(["statement", "report", "survey", "poll", "study", "letter", "speech", "interview", "plan", "memo", "budget", "ruling", "verdict", "review", "letters", "papers", "files"]);

/** Roles that stand behind the name of a body. */
const TRAILING: ReadonlySet<string> = new Set(["adviser", "advisor", "ambassador", "candidate", "envoy", "expert", "lawmaker", "lawmakers", "official", "officials", "rapporteur", "ruler", "spokesperson", "director", "president", "chairman", "secretary", "minister", "spokesman", "spokeswoman", "chief", "ceo", "mps", "mp", "leader", "commissioner", "inspector", "officer", "general", "analyst", "manager", "consultant", "executive"]);

/** Titles inside what was taken for one personal name: "Corp Vice-President Anna Berg". */
const INNER_TITLES: ReadonlySet<string> = new Set([
  "president", "minister", "secretary", "chairman", "chairwoman", "senator", "governor", "ambassador", "spokesman", "spokeswoman", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.",
  "gen.", "lt.", "col.", "sgt.", "brig.", "maj.", "gov.", "sen.", "rep.", "prof.", "professor", "director", "commissioner",
]);

/** The start of a personal name behind the last title in it. */
export const afterInnerTitle = (texts: readonly string[], first: number, last: number): number => {
  for (let index = last - 1; index > first; index--) if (INNER_TITLES.has(texts[index]!.toLowerCase())) return index + 1;
  return first;
};

/** Small words that no personal name holds. */
const BREAKS: ReadonlySet<string> = new Set(["and", "at", "by", "from", "in", "on", "to", "with"]);

/** The end of a personal name before a small word that it cannot hold. */
export const beforeBreak = (texts: readonly string[], first: number, last: number): number => {
  for (let index = first + 1; index < last; index++) if (BREAKS.has(texts[index]!) && texts[index - 1] !== "-") return index - 1;
  return last;
};

/** Roles that are held in a body or a country: "Head of the Health Department". */
const HOLDERS: ReadonlySet<string> = new Set([
  "head", "heads", "director", "president", "chairman", "chairwoman", "chair", "minister", "ministers", "secretary", "member", "members", "ruler", "governor", "king", "queen", "leader", "leaders", "founder",
  "commissioner", "manager", "dean", "ambassador", "mayor", "spokesman", "spokeswoman",
]);

/** "Head of State" is a role and no name. */
const GENERIC: ReadonlySet<string> = new Set(["state", "government", "staff", "mission", "delegation", "department"]);

/** The start of a body behind the role of its holder; `last + 1` where no name is left. */
export const afterHolder = (texts: readonly string[], first: number, last: number): number => {
  if (texts[first + 1] !== "of" || !HOLDERS.has(texts[first]!.toLowerCase())) return first;
  const start = texts[first + 2] === "the" ? first + 3 : first + 2;
  if (start > last) return first;
  return start === last && GENERIC.has(texts[start]!.toLowerCase()) ? last + 1 : start;
};

/** "Department of Housing" goes on with "and Urban Development": fields of work, each with a capital. */
export const withFields = (texts: readonly string[], first: number, last: number): number => {
  if (texts[last + 1] !== "and" || !FIELD_WORDS.has(texts[last]!.toLowerCase())) return last;
  let isBody = false;
  for (let index = first; index < last; index++) isBody ||= texts[index + 1] === "of" || texts[index + 1] === "for" || ORGANIZATION_SUFFIXES.has(texts[index]!.toLowerCase());
  let end = last + 1;
  while (texts[end + 1] !== undefined && /^[A-Z]/.test(texts[end + 1]!) && FIELD_WORDS.has(texts[end + 1]!.toLowerCase())) end++;
  return isBody && end > last + 1 ? end : last;
};
