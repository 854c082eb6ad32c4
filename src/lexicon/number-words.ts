/** Words that stand for numbers. */

/** Cardinal words below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["eight", 8], ["eighteen", 18], ["eighty", 80], ["eleven", 11], ["fifteen", 15], ["fifty", 50], ["five", 5], ["forty", 40], ["four", 4],
  ["fourteen", 14], ["nine", 9], ["nineteen", 19], ["ninety", 90], ["one", 1], ["seven", 7], ["seventeen", 17], ["seventy", 70], ["six", 6],
  ["sixteen", 16], ["sixty", 60], ["ten", 10], ["thirteen", 13], ["thirty", 30], ["three", 3], ["twelve", 12], ["twenty", 20], ["two", 2], ["zero", 0],
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["billion", 1e9], ["billions", 1e9], ["bln", 1e9], ["bn", 1e9], ["crore", 1e7], ["crores", 1e7], ["dozen", 12], ["dozens", 12], ["hundred", 100],
  ["hundreds", 100], ["lac", 1e5], ["lakh", 1e5], ["lakhs", 1e5], ["million", 1e6], ["millions", 1e6], ["mln", 1e6], ["mn", 1e6], ["score", 20],
  ["scores", 20], ["thousand", 1000], ["thousands", 1000], ["tln", 1e12], ["tn", 1e12], ["trillion", 1e12], ["trillions", 1e12], ["trn", 1e12],
]);

/** Letters that multiply a number they are attached to: "$5m", "20k". */
export const ATTACHED_MAGNITUDES: ReadonlyMap<string, number> = new Map([["b", 1e9], ["k", 1000], ["m", 1e6], ["t", 1e12]]);

/** Ordinal words up to the thirty-first, for days, centuries and quarters; tens combine with units. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["eighteenth", 18], ["eighth", 8], ["eleventh", 11], ["fifteenth", 15], ["fifth", 5], ["first", 1], ["fourteenth", 14], ["fourth", 4],
  ["nineteenth", 19], ["ninth", 9], ["second", 2], ["seventeenth", 17], ["seventh", 7], ["sixteenth", 16], ["sixth", 6], ["tenth", 10], ["third", 3],
  ["thirteenth", 13], ["thirtieth", 30], ["twelfth", 12], ["twentieth", 20],
]);

/** Words for parts of a whole, singular and plural, with what they divide by. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["eighth", 8], ["eighths", 8], ["fifth", 5], ["fifths", 5], ["fourth", 4], ["fourths", 4], ["half", 2], ["halves", 2], ["hundredth", 100],
  ["hundredths", 100], ["ninth", 9], ["ninths", 9], ["quarter", 4], ["quarters", 4], ["seventh", 7], ["sevenths", 7], ["sixth", 6], ["sixths", 6],
  ["tenth", 10], ["tenths", 10], ["third", 3], ["thirds", 3], ["thousandth", 1000], ["thousandths", 1000],
]);

/** All words with which a number may begin: a cheap first look. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(), "a", "an", "billions", "couple", "dozens", "few", "half", "hundreds", "many", "millions", "minus", "negative", "scores", "several", "tens", "thousands", "trillions",
].sort());

/** All words with which an ordinal may begin. */
export const ORDINAL_STARTS: ReadonlySet<string> = new Set([...ORDINALS.keys(), "fifty", "forty", "ninety", "seventy", "sixty", "thirty", "twenty"].sort());

/** Signs for parts of a whole. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([["¼", 0.25], ["½", 0.5], ["¾", 0.75], ["⅓", 1 / 3], ["⅔", 2 / 3]]);
