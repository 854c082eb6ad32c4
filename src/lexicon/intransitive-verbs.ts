/**
 * Verbs that have no passive, so that in "was arrested and died" the second does not share the first's "was".
 */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set([
  "apologise", "apologize", "appear", "arise", "arrive", "become", "come", "confess", "depart", "die", "disappear", "emerge", "escape", "exist", "fall",
  "flee", "go", "happen", "lie", "occur", "remain", "resign", "rise", "stay", "survive", "vanish",
]);
