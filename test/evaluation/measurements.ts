/** All groups of rows, in the order of the stages. */
import type { Measurement } from "./frame.js";

export const MEASUREMENTS: readonly Measurement[] = [];
