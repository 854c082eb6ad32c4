/**
 * Words that are written with a full stop. The key is the word in lower case without its last full stop.
 *
 * - title: stands before a name and never ends a sentence
 * - inner: stands before what it explains and never ends a sentence
 * - number-follows: an abbreviation only before a number ("No. 10"; "No." alone is a sentence)
 * - number-precedes: an abbreviation only after a number ("6 in. tall"); may end a sentence
 * - capital: an abbreviation only with a capital ("Sat.", "Mass."); may end a sentence
 * - final: may end a sentence
 */
export type AbbreviationKind = "title" | "inner" | "number-follows" | "number-precedes" | "capital" | "final";

const KINDS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    "adm amb archbp asst atty bp brig capt cdr cmdr col comdr congr cpl cpt det dr drs ens fr gen gov govs hon insp lieut lt maj messrs mlle mme mr mrs ms msgr mt " +
    "mx ofc pfc pres prof profs pte pvt rep reps rev rt sec-gen sen sens sgt st ste supt treas",
  inner: "approx c.f ca cf e.g eg fwd i.e ie incl v viz vs",
  "number-follows": "art arts cap ch chap eq ex fig figs fl no nos n° nr p para pg pp pt pts q sect stat tel vol vols §",
  "number-precedes": "cu doz fl ft gal hr hrs in kg km lb lbs mi min mins mm mph oz pt qt sec secs sq yd yds yr yrs",
  capital:
    "ala apr ariz ark assn assoc aug ave bldg blvd bros calif co colo conn corp ct cos dec del dept dist div e feb fla fri ga govt ill inc ind inst jan jr jul jun kan kans " +
    "ky la ln ltd mass md mfg mich minn miss mo mon mont mtn natl nat ne neb nev nov nw oct okla ont ore pa penn pkwy plc que rd sask sat se sep sept sq sr sun sw tenn tex " +
    "thu thur thurs tue tues univ va vt wash wed wis wyo yugo",
  final: "a.d a.m ad al a.k.a b.a b.c b.c.e b.s bros c.e cont d.c d.d.s ed eds esq est et.al etc ext inc int j.d jr ll.b ll.d ll.m ltd m.a m.b.a m.d m.p m.s mgr misc op p.m pct ph.d r.i sr st u.k u.n u.s",
};

const entries = (kind: AbbreviationKind): readonly (readonly [string, AbbreviationKind])[] => KINDS[kind].split(" ").map((word) => [word, kind] as const);

/** The kind of each abbreviation; a word with several kinds has the first that its context allows. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly AbbreviationKind[]> = (() => {
  const kinds = new Map<string, AbbreviationKind[]>();
  for (const kind of ["title", "inner", "number-follows", "number-precedes", "capital", "final"] as const) {
    for (const [word] of entries(kind)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
})();
