/** Lemmas of verbs so much of one moment that their simple present tells news, not habit. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set([
  "accuse", "acquire", "adopt", "announce", "appoint", "approve", "arrest", "arrive", "assassinate", "assault", "attack", "ban", "begin", "bomb",
  "capture", "charge", "collapse", "condemn", "confess", "confirm", "crash", "cut", "deny", "depart", "die", "discover", "dismiss", "divorce",
  "elect", "enter", "escape", "explode", "file", "fine", "fire", "flee", "hack", "hit", "injure", "invade", "jail", "kill", "launch", "lose",
  "marry", "murder", "name", "open", "plunge", "poison", "publish", "quit", "rape", "ratify", "release", "replace", "resign", "return", "reveal",
  "sack", "seize", "send", "sentence", "shoot", "shut", "sign", "soar", "stab", "start", "steal", "strike", "sue", "surge", "suspend", "testify",
  "unveil", "visit", "vote", "warn", "win", "wound",
]);
