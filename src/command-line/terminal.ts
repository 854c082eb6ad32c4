/** What is known of the terminal: width, colour, progress. */

/** Width where there is no terminal: a table in a file should look the same everywhere. */
const DEFAULT_WIDTH = 110;

/** The part of a stream that says whether it is a terminal. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to print in colour: on a terminal that has any, unless NO_COLOR is set; FORCE_COLOR overrules both.
 *
 * @example
 * wantsColour({ isTTY: true }, { NO_COLOR: "1" }); // => false
 */
export const wantsColour = ({ isTTY }: TerminalStream, environment: Environment): boolean => {
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  return isTTY === true && environment["TERM"] !== "dumb";
};

/**
 * The columns of the terminal, or of the page where there is none.
 *
 * @example
 * widthOf({ columns: 80 }); // => 80
 */
export const widthOf = ({ columns }: TerminalStream): number => (columns === undefined || columns <= 0 ? DEFAULT_WIDTH : columns);

/** Goes back to the beginning of the line and wipes it. */
export const WIPE = "\r\u001b[K";

/**
 * The line that shows how far the reading is, over itself.
 *
 * @example
 * progressLine(3, 120); // => "\r\u001b[Kclaimkit: file 3 of 120"
 */
export const progressLine = (current: number, whole: number): string => `${WIPE}claimkit: file ${current} of ${whole}`;
