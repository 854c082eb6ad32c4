/** Lemmas of verbs so much of one moment that their simple present tells news, not habit. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set([
  "accuse", "acquire", "adopt", "announce", "appoint", "approve", "arrest", "arrive", "assassinate", "attack", "ban", "begin", "bomb", "capture",
  "charge", "collapse", "condemn", "confirm", "crash", "cut", "deny", "depart", "die", "discover", "dismiss", "elect", "enter", "escape", "explode",
  "file", "fine", "fire", "flee", "hit", "injure", "invade", "jail", "kill", "launch", "lose", "murder", "name", "open", "plunge", "publish",
  "quit", "ratify", "release", "replace", "resign", "return", "reveal", "sack", "seize", "send", "sentence", "shoot", "shut", "sign", "soar",
  "start", "steal", "strike", "sue", "surge", "suspend", "unveil", "visit", "warn", "win", "wound",
]);
