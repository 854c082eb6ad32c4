/**
 * chrono-node, for what it reads well: times of day, numeric dates and ISO dates. Its guesses about what an expression
 * leaves out are dropped: only parts that the words name are handed on, so the reference date is a constant and the
 * result depends on the words alone.
 */
// The one locale: the main door loads those of all languages, most of the time from import to first claim.
import { casual, GB } from "chrono-node/en";
import { MAX_ENGINE_WINDOW } from "../limits.js";

/** The named parts of a date or time of day. */
export interface NamedParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A date or time that chrono found, with offsets into the window. */
export interface ChronoDate {
  readonly start: number;
  readonly end: number;
  readonly first: NamedParts;
  readonly last?: NamedParts;
}

interface Components {
  readonly isCertain: (part: keyof NamedParts) => boolean;
  readonly get: (part: keyof NamedParts) => number | null;
}

const PARTS: readonly (keyof NamedParts)[] = ["year", "month", "day", "hour", "minute"];

const namedParts = (components: Components): NamedParts => {
  const named: { -readonly [Part in keyof NamedParts]: NamedParts[Part] } = {};
  for (const part of PARTS) {
    const value = components.isCertain(part) ? components.get(part) : null;
    if (value !== null) named[part] = value;
  }
  return named;
};

// A fixed instant, not the clock: chrono asks for one and nothing that depends on it is kept.
// eslint-disable-next-line no-restricted-globals -- built from a constant, the same on every machine
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: "UTC" };

/**
 * The dates and times of day in a window of text; nothing for a window that is too long.
 *
 * @param dayFirst whether "6/7" is the sixth of July
 * @example
 * chronoDates("at 2:30 p.m.", false); // => [{ start: 0, end: 12, first: { hour: 14, minute: 30 } }]
 */
export const chronoDates = (window: string, dayFirst: boolean): readonly ChronoDate[] => {
  if (window.length > MAX_ENGINE_WINDOW) return [];
  const engine = dayFirst ? GB : casual;
  return engine.parse(window, REFERENCE).map(({ index, text, start, end }) => ({
    start: index,
    end: index + text.length,
    first: namedParts(start),
    ...(end ? { last: namedParts(end) } : {}),
  }));
};
