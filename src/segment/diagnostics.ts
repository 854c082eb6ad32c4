/** What the first stage tells instead of throwing. */
import type { Article, Diagnostic } from "../types.js";
import { isInvisible } from "../text/characters.js";

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/u;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * True for an ISO 8601 date or date-time that exists on the calendar.
 *
 * @example
 * isCalendarDate("2023-02-29"); // => false
 */
export const isCalendarDate = (value: string): boolean => {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [year, month, day, hour, minute, second, zoneHour, zoneMinute] = match.slice(1).map((part: string | undefined) => Number(part ?? "0")) as
    [number, number, number, number, number, number, number, number];
  const length = month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length && hour <= 24 && (hour < 24 || minute + second === 0) && minute <= 59 && second <= 60
    && zoneHour <= 23 && zoneMinute <= 59;
};

/** The diagnostic of a `publishedAt` that is no date. */
export const dateDiagnostics = ({ publishedAt }: Article): readonly Diagnostic[] => {
  const value: unknown = publishedAt;
  if (value === undefined || (typeof value === "string" && isCalendarDate(value))) return [];
  return [{ code: "invalid-date", severity: "warning", message: "`publishedAt` is not an ISO 8601 date or date-time that exists, and counts as absent: relative dates stay unresolved." }];
};

/** The diagnostic of characters that a reader cannot see, at the first of them. */
export const invisibleDiagnostics = (text: string): readonly Diagnostic[] => {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x200b || !isInvisible(code)) continue;
    if (count === 0) first = at;
    count += 1;
  }
  if (count === 0) return [];
  return [{
    code: "invisible-characters", severity: "warning", span: { start: first, end: first + 1 },
    message: `The text holds ${count} zero-width or direction-turning characters: what a reader sees may differ from what is read here.`,
  }];
};

/** The diagnostic of a sentence that was cut because it was too long. */
export const cutDiagnostic = (start: number, end: number): Diagnostic => ({
  code: "sentence-cut", severity: "info", span: { start, end }, message: "A run of text without a sentence end was cut at the length limit.",
});
