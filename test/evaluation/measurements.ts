/** All groups of rows, in the order of the stages. */
import type { Measurement } from "./frame.js";
import { ATTRIBUTION } from "./rows/attribution.js";
import { CERTAINTY } from "./rows/certainty.js";
import { CLASSIFICATION } from "./rows/classification.js";
import { CLAIMS } from "./rows/claims.js";
import { ENTITIES } from "./rows/entities.js";
import { PROPOSITIONS } from "./rows/propositions.js";
import { SECOND_LOOK_EFFECTS } from "./rows/second-looks.js";
import { SENTENCES } from "./rows/sentences.js";
import { SPEED } from "./rows/speed.js";
import { SYNTAX } from "./rows/syntax.js";
import { VALUES } from "./rows/values.js";

export const MEASUREMENTS: readonly Measurement[] = [
  SYNTAX,
  SECOND_LOOK_EFFECTS,
  SENTENCES,
  CLASSIFICATION,
  CLAIMS,
  ENTITIES,
  ATTRIBUTION,
  PROPOSITIONS,
  CERTAINTY,
  VALUES,
  SPEED,
];
