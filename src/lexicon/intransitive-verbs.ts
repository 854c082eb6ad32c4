/**
 * Verbs that have no passive, so that in "was arrested and died" the second does not share the first's "was".
 */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set([
  "amount", "apologise", "apologize", "appear", "arise", "arrive", "become", "belong", "come", "confess", "consist", "depart", "die", "disappear", "emerge", "erupt", "escape",
  "exist", "fall", "flee", "go", "happen", "lie", "occur", "persist", "remain", "resign", "result", "rise", "stay", "succumb", "survive", "vanish",
]);
