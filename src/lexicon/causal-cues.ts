/** Lower-case words that open a cause: "because", "due to". */
export const CAUSAL_CUES: ReadonlySet<string> = new Set([
  "as a consequence of",
  "as a result of",
  "because",
  "because of",
  "by virtue of",
  "due to",
  "in light of",
  "in response to",
  "in the wake of",
  "in view of",
  "on account of",
  "on the back of",
  "owing to",
  "thanks to",
]);
