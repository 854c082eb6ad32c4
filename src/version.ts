/** The version of the package; output may change with any minor release. */
export const VERSION = "0.1.0";
