/** Verbs that follow direct speech which ends in a question or exclamation mark ("“Stop!” Kim shouted"), as they are printed. */
export const SPEECH_TAG_VERBS: ReadonlySet<string> = new Set([
  "added", "answered", "asked", "asks", "called", "continued", "cried", "demanded", "exclaimed", "explained", "joked", "replied", "said", "says", "screamed",
  "shouted", "snapped", "told", "tweeted", "whispered", "wondered", "writes", "wrote", "yelled",
]);
