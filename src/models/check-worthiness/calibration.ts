/* Generated: npm run train -- check-worthiness */
import type { CalibrationTable } from "../calibration.js";

/** Probability of being worth checking. */
export const WORTH: CalibrationTable = {"first":-12395,"step":683,"thousandths":[0,0,0,0,0,0,1,1,2,4,6,10,17,29,48,79,127,198,296,416,548,673,777,855,909,945,967,980,988,993,996,998,999,999,999,1000,1000,1000,1000,1000,1000]};

/** Probability of being factual. */
export const FACTUAL: CalibrationTable = {"first":-12741,"step":683,"thousandths":[0,0,0,1,1,1,2,3,5,8,12,19,29,44,66,98,144,205,284,379,484,591,690,774,840,890,926,950,967,978,986,991,994,996,997,998,999,999,1000,1000,1000]};
