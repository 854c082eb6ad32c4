/** Web and mail addresses: tokens that hold punctuation. */
import { FILE_EXTENSIONS, TOP_LEVEL_DOMAINS } from "../../lexicon/top-level-domains.js";
import { isBlank, isWord } from "../../text/characters.js";

/** Longest local part of a mail address (RFC 5321); it bounds the look ahead. */
const MAX_LOCAL_PART = 64;

/** Longest host name (RFC 1035); it bounds the look ahead. */
const MAX_HOST = 253;

const DOT = ".";

const PREFIXES = ["http://", "https://", "ftp://", "www."] as const;
const LONGEST_PREFIX = 8;

/** Characters that end an address wherever they stand. */
const BREAKERS: ReadonlySet<string> = new Set(["<", ">", '"', "“", "”", "«", "»", "|"]);

/** Characters that belong to the sentence where they stand at the end of an address. */
const TRAILERS: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "?", "'", "’", "…", ")", "]", "*"]);

const startsWithPrefix = (text: string, at: number): boolean => {
  const head = text.slice(at, at + LONGEST_PREFIX).toLowerCase();
  return PREFIXES.some((prefix) => head.startsWith(prefix));
};

const linkEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  let hasBracket = false;
  while (stop < end && !isBlank(text.charCodeAt(stop)) && !BREAKERS.has(text[stop]!)) {
    hasBracket ||= text[stop] === "(";
    stop += 1;
  }
  while (stop > at && TRAILERS.has(text[stop - 1]!) && !(hasBracket && text[stop - 1] === ")")) stop -= 1;
  return stop;
};

const isLocal = (code: number): boolean => isWord(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;

const isHostCharacter = (code: number): boolean => isWord(code) || code === 0x5f;

/**
 * The end of what could be a host name from `at` on.
 *
 * @example
 * hostEnd("example.com, then", 0, 17); // => 11
 */
export const hostEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  const limit = Math.min(end, at + MAX_HOST);
  while (stop < limit && (isHostCharacter(text.charCodeAt(stop)) || ((text[stop] === DOT || text[stop] === "-") && isWord(text.charCodeAt(stop + 1))))) stop += 1;
  return stop;
};

const mailEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  const limit = Math.min(end, at + MAX_LOCAL_PART);
  while (stop < limit && isLocal(text.charCodeAt(stop))) stop += 1;
  if (stop === at || text[stop] !== "@" || !isWord(text.charCodeAt(stop + 1))) return at;
  return hostEnd(text, stop + 1, end);
};

/** Three labels or more in small letters, as in the name of a newsgroup or a package: "sci.space.news". */
const LABELS = /^[a-z]{2,}(?:[-.][a-z]{2,})+$/u;

const countDots = (name: string): number => name.split(DOT).length - 1;

/** True for a host or file name whose last label is known, and for names of three small labels: "example.com", not "support.Video". */
const isName = (text: string, at: number, stop: number): boolean => {
  const dot = text.lastIndexOf(DOT, stop - 1);
  if (dot <= at) return false;
  const label = text.slice(dot + 1, stop);
  if (TOP_LEVEL_DOMAINS.has(label) || FILE_EXTENSIONS.has(label.toLowerCase())) return true;
  const name = text.slice(at, stop);
  return LABELS.test(name) && countDots(name) >= 2;
};

/**
 * The end of the address that begins at `at`, or `at` where there is none.
 *
 * @example
 * addressEnd("www.example.com.", 0, 16); // => 15
 */
export const addressEnd = (text: string, at: number, end: number): number => {
  if (startsWithPrefix(text, at)) return linkEnd(text, at, end);
  const mail = mailEnd(text, at, end);
  if (mail > at) return mail;
  const host = hostEnd(text, at, end);
  if (!isName(text, at, host)) return at;
  return text[host] === "/" && isWord(text.charCodeAt(host + 1)) ? linkEnd(text, at, end) : host;
};
