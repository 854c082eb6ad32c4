/** Forms under which names are compared. */
import { COUNTRIES } from "../../lexicon/countries.js";
import { METONYMS } from "../../lexicon/metonyms.js";
import { ORGANIZATION_SUFFIXES } from "../../lexicon/organization-suffixes.js";
import { WELL_KNOWN_ORGANIZATIONS } from "../../lexicon/well-known-organizations.js";

const countryNames: ReadonlyMap<string, string> = new Map([...COUNTRIES].flatMap(([name, { aliases }]) => [name, ...aliases].map((alias): [string, string] => [alias, name])));
const countryOfNationality: ReadonlyMap<string, string> = new Map([...COUNTRIES].flatMap(([name, { nationalities }]) => nationalities.map((nationality): [string, string] => [nationality, name])));
const organizationNames: ReadonlyMap<string, string> = new Map([...WELL_KNOWN_ORGANIZATIONS].flatMap(([name, aliases]) => [name, ...aliases].map((alias): [string, string] => [alias, name])));

/**
 * A name for comparison: lower case, single spaces, no spaces around hyphens, no article, plain quotes.
 *
 * @example
 * plainName("Kim Jong -un"); // => "kim jong-un"
 */
export const plainName = (name: string): string => {
  let plain = name.toLowerCase();
  if (BROKEN.test(plain)) plain = plain.split(/\s/).filter((word) => word !== "").join(" ");
  if (plain.includes("-") || UNUSUAL.test(plain)) plain = plain.split(/ ?[-\u2010-\u2013] ?/).join("-").split("’").join("'");
  if (plain.includes(" '")) plain = plain.split(" 's").join("'s");
  return plain.startsWith("the ") ? plain.slice("the ".length) : plain;
};

/** White space that is no single space. */
const BROKEN = / {2}|[^\S ]/;
const UNUSUAL = /[\u2010-\u2013\u2019]/;

/**
 * The country that a name stands for, by its usual English name in lower case.
 *
 * @example
 * countryNamed("DPRK"); // => "north korea"
 */
export const countryNamed = (name: string): string | undefined => countryNames.get(plainName(name));

/**
 * The country of a nationality word.
 *
 * @example
 * countryOf("Russians"); // => "russia"
 */
export const countryOf = (nationality: string): string | undefined => countryOfNationality.get(plainName(nationality));

/**
 * The country whose government a place stands for where it acts.
 *
 * @example
 * governmentAt("the Kremlin"); // => "russia"
 */
export const governmentAt = (place: string): string | undefined => METONYMS.get(plainName(place))?.government;

/**
 * The full name of a well-known organization, lower case.
 *
 * @example
 * organizationNamed("FAO"); // => "food and agriculture organization"
 */
export const organizationNamed = (name: string): string | undefined => organizationNames.get(plainName(name));

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "on", "in", "to", "&", "-"]);

/** The words of a name that count. */
export const wordsOfName = (name: string): readonly string[] => plainName(name).split(" ").filter((word) => !SMALL.has(word));

/**
 * True where `acronym` is formed of the first letters of the name's words, small words in or out.
 *
 * @example
 * isAcronymOf("MFSA", "Malta Financial Services Authority"); // => true
 */
export const isAcronymOf = (acronym: string, name: string): boolean => {
  const letters = acronym.split(".").join("").toLowerCase();
  if (letters.length < 2 || letters.length > 8 || acronym !== acronym.toUpperCase()) return false;
  const parts = plainName(name).split(/[ -]/).filter((part) => part !== "");
  if (parts.length < 2) return false;
  const all = parts.map((part) => part[0]).join("");
  const main = parts.filter((part) => !SMALL.has(part)).map((part) => part[0]).join("");
  return letters === main || letters === all;
};

/**
 * True where the short name is the long one without its legal form or first words: "Apple" and "Apple Inc".
 *
 * @example
 * isShortFor("Apple", "Apple Inc"); // => true
 */
export const isShortFor = (short: string, long: string): boolean => {
  const few = wordsOfName(short);
  const many = wordsOfName(long);
  if (few.length === 0 || few.length >= many.length || few.some((word, index) => word !== many[index])) return false;
  return many.slice(few.length).every((word) => ORGANIZATION_SUFFIXES.has(word));
};
