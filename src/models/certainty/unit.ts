/** Integer score that stands for one step of the scale from -3 to 3. */
export const FACTUALITY_UNIT = 25;
