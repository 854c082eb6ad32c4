/** What a period or comma inside a number means, by the shape of the number and by the other numbers of the article. */

/** How the article writes large and broken numbers, as far as unmistakable numbers show it. */
export interface Separators {
  /** True where a number such as "3,5" or "1.234.567" shows periods between thousands or a decimal comma. */
  readonly continental: boolean;
  /** True where a number such as "3.5" or "12,345,678" shows commas between thousands or a decimal point. */
  readonly english: boolean;
  /** True where a number such as "12,345" shows commas between thousands. */
  readonly commaThousands: boolean;
}

/** A number in digits, as a decimal string that `Number` reads. */
export interface ReadDigits {
  readonly decimal: string;
  /** True where the reading depends on what is counted: "10.000" is ten thousand of things that come in wholes. */
  readonly ambiguous: boolean;
}

/** More digits than this are a code, not an amount. */
const LONGEST_NUMBER = 20;

const groupsOf = (raw: string, separator: string): readonly string[] => raw.split(separator);

// Groups of three, or the South Asian two, two and three: "10,00,000".
const areThousands = (groups: readonly string[]): boolean => {
  const [first, ...rest] = groups;
  if (first === undefined || first === "0" || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  return inner.every((group) => group.length === 3) || (first.length <= 2 && inner.every((group) => group.length === 2));
};

const mixed = (raw: string): ReadDigits | undefined => {
  const decimalMark = raw.lastIndexOf(",") > raw.lastIndexOf(".") ? "," : ".";
  const [whole, fraction, ...more] = raw.split(decimalMark);
  if (whole === undefined || fraction === undefined || more.length > 0) return undefined;
  const groups = groupsOf(whole, decimalMark === "," ? "." : ",");
  return areThousands(groups) ? { decimal: `${groups.join("")}.${fraction}`, ambiguous: false } : undefined;
};

/**
 * Reads a number in digits with its separators; undefined for what is no number ("10.1.2.3").
 *
 * @example
 * readDigits("1.234.567,89"); // => { decimal: "1234567.89", ambiguous: false }
 */
export const readDigits = (raw: string): ReadDigits | undefined => {
  if (raw.length > LONGEST_NUMBER) return undefined;
  const comma = raw.includes(",");
  const point = raw.includes(".");
  if (!comma && !point) return { decimal: raw, ambiguous: false };
  if (comma && point) return mixed(raw);
  const groups = groupsOf(raw, comma ? "," : ".");
  if (comma) {
    if (areThousands(groups)) return { decimal: groups.join(""), ambiguous: false };
    return groups.length === 2 ? { decimal: groups.join("."), ambiguous: false } : undefined;
  }
  if (groups.length > 2) return areThousands(groups) ? { decimal: groups.join(""), ambiguous: false } : undefined;
  return { decimal: raw, ambiguous: areThousands(groups) };
};

/**
 * What the numbers of a text show about its separators.
 *
 * @example
 * separatorsOf(["3,5", "40"]); // => { continental: true, english: false, commaThousands: false }
 */
export const separatorsOf = (numbers: Iterable<string>): Separators => {
  let continental = false;
  let english = false;
  let thousands = false;
  for (const raw of numbers) {
    const lastComma = raw.lastIndexOf(",");
    const lastPoint = raw.lastIndexOf(".");
    if (lastComma < 0 && lastPoint < 0) continue;
    const read = readDigits(raw);
    if (read === undefined || read.ambiguous) continue;
    const commaThousands = lastComma >= 0 && areThousands(groupsOf(lastPoint > lastComma ? raw.slice(0, lastPoint) : raw, ","));
    thousands ||= commaThousands;
    if (lastComma < 0 ? read.decimal === raw : commaThousands) english = true;
    else continental = true;
  }
  return { continental, english, commaThousands: thousands };
};
