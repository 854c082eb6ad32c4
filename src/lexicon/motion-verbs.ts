/** Lemmas of verbs whose place is what they are about: "arrived in", "moved to". */
export const MOTION_VERBS: ReadonlySet<string> = new Set([
  "arrive", "come", "depart", "deploy", "emigrate", "flee", "fly", "go", "head", "leave", "live", "migrate", "move", "relocate", "return", "settle",
  "travel", "visit", "withdraw",
]);
