/**
 * How an abbreviation behaves at a sentence's end.
 *
 * - title: stands before a name and never ends a sentence
 * - inner: stands before what it explains and never ends a sentence
 * - number-follows: an abbreviation only before a number ("No. 10"; "No." alone is a sentence)
 * - unit: an abbreviation only after a number ("6 in. tall")
 * - clock: after a time or a year ("5 a.m.", "44 B.C.")
 * - degree: after a name or a determiner ("Ph.D.")
 * - month, weekday, state, company, direction: an abbreviation only with a capital; "Co." is one without, too
 * - part: mostly part of a name ("Main St.", "Jr.")
 * - final: often at the end ("etc.")
 */
export type AbbreviationKind =
  | "title" | "inner" | "number-follows" | "unit" | "clock" | "degree" | "month" | "weekday" | "state" | "company" | "direction" | "part" | "final";

/** The kinds of each word that is written with a full stop, in the order in which they are tried; the key has small letters and no last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly AbbreviationKind[]> = new Map<string, readonly AbbreviationKind[]>([
  ["a.d", ["clock"]], ["a.m", ["clock"]], ["adm", ["title"]], ["al", ["final"]], ["ala", ["state"]], ["amb", ["title"]], ["approx", ["inner"]],
  ["apr", ["month"]], ["archbp", ["title"]], ["ariz", ["state"]], ["ark", ["state"]], ["art", ["number-follows"]], ["arts", ["number-follows"]],
  ["assn", ["part"]], ["assoc", ["part"]], ["asst", ["title"]], ["atty", ["title"]], ["aug", ["month"]], ["ave", ["part"]], ["b.a", ["degree"]],
  ["b.c", ["clock"]], ["b.c.e", ["clock"]], ["b.s", ["degree"]], ["b.sc", ["degree"]], ["bldg", ["part"]], ["blvd", ["part"]], ["bp", ["title"]],
  ["brig", ["title"]], ["bros", ["company"]], ["c", ["inner"]], ["c.e", ["clock"]], ["ca", ["inner"]], ["calif", ["state"]], ["capt", ["title"]],
  ["cdr", ["title"]], ["cf", ["inner"]], ["ch", ["number-follows"]], ["chap", ["number-follows"]], ["cmdr", ["title"]], ["co", ["company"]],
  ["col", ["title"]], ["colo", ["state"]], ["comdr", ["title"]], ["congr", ["title"]], ["conn", ["state"]], ["cont", ["final"]],
  ["corp", ["company"]], ["cos", ["company"]], ["cpl", ["title"]], ["cu", ["unit"]], ["d.d.s", ["degree"]], ["dec", ["month"]], ["del", ["state"]],
  ["dept", ["part"]], ["det", ["title"]], ["dist", ["part"]], ["div", ["part"]], ["doz", ["unit"]], ["dr", ["title"]], ["drs", ["title"]],
  ["e.g", ["inner"]], ["ed.d", ["degree"]], ["eg", ["inner"]], ["eq", ["number-follows"]], ["esq", ["degree"]],
  ["etc", ["final"]], ["feb", ["month"]], ["fig", ["number-follows"]],
  ["figs", ["number-follows"]], ["fl", ["unit"]], ["fla", ["state"]], ["fr", ["title"]], ["fri", ["weekday"]], ["ft", ["unit"]], ["fwd", ["inner"]],
  ["ga", ["state"]], ["gal", ["unit"]], ["gen", ["title"]], ["gov", ["title"]], ["govs", ["title"]], ["govt", ["part"]],
  ["hon", ["title"]], ["hr", ["unit"]], ["hrs", ["unit"]], ["hwy", ["part"]], ["i.e", ["inner"]], ["ie", ["inner"]], ["ill", ["state"]],
  ["in", ["unit"]], ["inc", ["company"]], ["incl", ["inner"]], ["ind", ["state"]], ["insp", ["title"]], ["inst", ["part"]], ["j.d", ["degree"]],
  ["jan", ["month"]], ["jr", ["part"]], ["jul", ["month"]], ["jun", ["month"]], ["kan", ["state"]], ["kans", ["state"]], ["kg", ["unit"]],
  ["km", ["unit"]], ["ky", ["state"]], ["la", ["state"]], ["lb", ["unit"]], ["lbs", ["unit"]], ["lieut", ["title"]], ["ll.b", ["degree"]],
  ["ll.d", ["degree"]], ["ll.m", ["degree"]], ["lt", ["title"]], ["ltd", ["company"]], ["m.a", ["degree"]], ["m.b.a", ["degree"]],
  ["m.d", ["degree"]], ["m.sc", ["degree"]], ["maj", ["title"]], ["mar", ["month"]], ["mass", ["state"]], ["md", ["state"]], ["messrs", ["title"]],
  ["mfg", ["part"]], ["mgr", ["part"]], ["mi", ["unit"]], ["mich", ["state"]], ["min", ["unit"]], ["minn", ["state"]], ["mins", ["unit"]],
  ["misc", ["part"]], ["mlle", ["title"]], ["mm", ["unit"]], ["mme", ["title"]], ["mon", ["weekday"]], ["mont", ["state"]], ["mph", ["unit"]],
  ["mr", ["title"]], ["mrs", ["title"]], ["ms", ["title"]], ["msgr", ["title"]], ["mt", ["title"]], ["mtn", ["part"]], ["mx", ["title"]],
  ["nat", ["part"]], ["natl", ["part"]], ["ne", ["direction"]], ["neb", ["state"]], ["nev", ["state"]], ["no", ["number-follows"]],
  ["nos", ["number-follows"]], ["nov", ["month"]], ["nr", ["number-follows"]], ["nw", ["direction"]], ["n°", ["number-follows"]],
  ["nºs", ["number-follows"]], ["oct", ["month"]], ["ofc", ["title"]], ["okla", ["state"]], ["ont", ["state"]], ["ops", ["final"]],
  ["ore", ["state"]], ["oz", ["unit"]], ["p", ["number-follows"]], ["p.m", ["clock"]], ["p.s", ["inner"]], ["pa", ["state"]], ["para", ["number-follows"]],
  ["pct", ["final"]], ["penn", ["state"]], ["pfc", ["title"]], ["pg", ["number-follows"]], ["ph.d", ["degree"]], ["pkwy", ["part"]],
  ["plc", ["company"]], ["pp", ["number-follows"]], ["pres", ["title"]], ["prof", ["title"]], ["profs", ["title"]], ["pt", ["number-follows"]],
  ["pte", ["title"]], ["pts", ["number-follows"]], ["pvt", ["title"]], ["qt", ["unit"]], ["que", ["part"]], ["rd", ["part"]], ["rep", ["title"]],
  ["reps", ["title"]], ["rev", ["title"]], ["rs", ["number-follows"]], ["rte", ["part"]], ["sask", ["part"]], ["sat", ["weekday"]], ["se", ["direction"]],
  ["sec", ["unit"]], ["secs", ["unit"]], ["sect", ["number-follows"]], ["sen", ["title"]], ["sens", ["title"]], ["sep", ["month"]],
  ["sept", ["month"]], ["sgt", ["title"]], ["sq", ["unit"]], ["sr", ["part"]], ["st", ["part"]],
  ["ste", ["title", "part"]], ["sun", ["weekday"]], ["supt", ["title"]], ["sw", ["direction"]], ["tel", ["number-follows"]], ["tenn", ["state"]],
  ["tex", ["state"]], ["thu", ["weekday"]], ["thur", ["weekday"]], ["thurs", ["weekday"]], ["tk", ["number-follows"]], ["treas", ["title"]], ["tue", ["weekday"]],
  ["tues", ["weekday"]], ["univ", ["part"]], ["v", ["inner"]], ["va", ["state"]], ["viz", ["inner"]], ["vol", ["number-follows"]],
  ["vols", ["number-follows"]], ["vs", ["inner"]], ["vt", ["state"]], ["wash", ["state"]], ["wed", ["weekday"]], ["wis", ["state"]],
  ["wyo", ["state"]], ["yd", ["unit"]], ["yds", ["unit"]], ["yr", ["unit"]], ["yrs", ["unit"]],
]);
