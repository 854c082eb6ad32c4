/** Lemmas of verbs and adjectives that look ahead: "is expected to", "is likely to", "forecasts that". */
export const FORECAST_WORDS: ReadonlySet<string> = new Set([
  "anticipate", "anticipated", "bound", "destined", "due", "envisage", "estimated", "expect", "expected", "forecast", "foresee", "likely", "poised",
  "predict", "predicted", "project", "projected", "prophesy", "scheduled", "set", "slated", "tipped", "unlikely",
]);
