/* Generated: npm run train -- check-worthiness */
import type { CalibrationTable } from "../calibration.js";

/** Probability of being worth checking. */
export const WORTH: CalibrationTable = {"first":-12682,"step":683,"thousandths":[0,0,0,0,0,0,1,1,2,3,6,10,17,28,47,78,126,198,297,420,553,679,784,861,914,948,969,982,989,994,996,998,999,999,1000,1000,1000,1000,1000,1000,1000]};

/** Probability of being factual. */
export const FACTUAL: CalibrationTable = {"first":-12974,"step":683,"thousandths":[0,0,0,0,1,1,2,3,4,7,11,17,27,41,64,98,146,213,300,404,517,629,728,809,870,914,944,964,977,985,991,994,996,998,998,999,999,1000,1000,1000,1000]};
