/* Generated: npm run train -- check-worthiness */
import type { CalibrationTable } from "../calibration.js";

/** Probability of being worth checking. */
export const WORTH: CalibrationTable = {"first":-38552,"step":2048,"thousandths":[0,0,1,1,1,2,3,5,8,12,18,27,40,59,86,125,178,247,332,430,533,634,724,799,857,901,932,954,969,980,986,991,994,996,997,998,999,999,1000,1000,1000]};

/** Probability of being factual. */
export const FACTUAL: CalibrationTable = {"first":-39682,"step":2048,"thousandths":[0,0,1,1,1,2,3,5,7,11,17,25,37,55,82,119,169,236,318,414,517,618,710,788,849,895,928,951,967,978,985,990,994,996,997,998,999,999,999,1000,1000]};
