/* Generated: npm run train -- check-worthiness */
import type { CalibrationTable } from "../calibration.js";

/** Probability of being worth checking. */
export const WORTH: CalibrationTable = {"first":-12395,"step":683,"thousandths":[0,0,0,0,0,0,1,1,2,4,6,10,17,29,48,79,127,198,296,416,548,673,777,855,909,945,967,980,988,993,996,998,999,999,999,1000,1000,1000,1000,1000,1000]};

/** Probability of being factual. */
export const FACTUAL: CalibrationTable = {"first":-11446,"step":683,"thousandths":[0,0,0,1,1,1,2,3,5,7,12,18,28,42,64,97,143,206,287,386,494,604,703,787,852,899,933,956,971,981,988,992,995,997,998,999,999,999,1000,1000,1000]};
