/* Generated: npm run train -- check-worthiness */
import type { CalibrationTable } from "../calibration.js";

/** Probability of being worth checking; noise of the labels: 0 added, 0.02 missed. */
export const WORTH: CalibrationTable = {"first":-12682,"step":683,"thousandths":[0,0,0,1,1,1,2,4,6,9,13,21,32,49,75,112,164,235,324,428,539,646,740,816,874,916,944,964,976,985,990,994,996,997,998,999,999,1000,1000,1000,1000]};

/** Probability of being factual; noise of the labels: 0 added, 0.02 missed. */
export const FACTUAL: CalibrationTable = {"first":-12974,"step":683,"thousandths":[0,0,1,1,1,2,3,5,7,11,16,25,38,57,84,124,178,250,338,440,546,649,739,813,870,911,940,960,974,983,989,993,995,997,998,999,999,999,1000,1000,1000]};

/** Probabilities, in thousandths, above which the decision for the label was best out of fold. */
export const DECISIONS: { readonly worth: number; readonly factual: number } = { worth: 387, factual: 406 };
