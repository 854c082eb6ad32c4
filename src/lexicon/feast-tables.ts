/**
 * Where the feasts of moving calendars fall. The tables were computed once: the months of Umm al-Qura and the Chinese new
 * year are those of the Unicode calendars (ICU), Diwali is the last evening before the new moon in the sun's sidereal Libra
 * (Meeus, Astronomical Algorithms, chapters 25 and 47), as the almanacs have it.
 */

/** 1 Muharram 1390 of the Umm al-Qura calendar, the first day that its table knows. */
export const ISLAMIC_START: { readonly year: number; readonly month: number; readonly day: number } = { year: 1970, month: 3, day: 9 };

/** The first year of the table, counted from the Hijra. */
export const ISLAMIC_FIRST_YEAR: number = 1390;

/** Three hexadecimal digits a year: twelve bits from Muharram on, 1 for a month of 30 days. */
export const ISLAMIC_MONTHS: string =
  "5d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56ca"
  + "ad555b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f5";

/** The first year of the next two tables. */
export const FEAST_FIRST_YEAR: number = 1950;

/** The Chinese new year, one digit a year: days after 20 January, in base 36. */
export const CHINESE_NEW_YEARS: string =
  "sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3";

/** Diwali, one digit a year: days after 15 October, in base 36. */
export const DIWALIS: string = "pf3mbti7qg5ndvj9sh6pe3latj7qg5ncvk9sh7pe3latj8qf4nbukash6pd2lbtj8rf4ncuk9sh5oe2lbui7qf4ncvk9sh5oe3lbu";
