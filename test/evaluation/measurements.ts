/** All groups of rows, in the order of the stages. */
import type { Measurement } from "./frame.js";
import { CLASSIFICATION } from "./rows/classification.js";
import { CLAIMS } from "./rows/claims.js";
import { ENTITIES } from "./rows/entities.js";
import { SENTENCES } from "./rows/sentences.js";
import { SPEED } from "./rows/speed.js";

export const MEASUREMENTS: readonly Measurement[] = [
  SENTENCES,
  CLASSIFICATION,
  CLAIMS,
  ENTITIES,
  SPEED,
];
