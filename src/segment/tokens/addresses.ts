/** Web and mail addresses: tokens that hold punctuation. */
import { TOP_LEVEL_DOMAINS } from "../../lexicon/top-level-domains.js";
import { isBlank, isDigit, isLetter, isWord } from "../../text/characters.js";

/** Longest local part of a mail address (RFC 5321); it bounds the look ahead. */
const MAX_LOCAL_PART = 64;

/** Longest host name (RFC 1035); it bounds the look ahead. */
const MAX_HOST = 253;

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

const hostEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  const limit = Math.min(end, at + MAX_HOST);
  while (stop < limit && (isWord(text.charCodeAt(stop)) || ((text[stop] === "." || text[stop] === "-") && isWord(text.charCodeAt(stop + 1))))) stop += 1;
  return stop;
};

const mailEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  const limit = Math.min(end, at + MAX_LOCAL_PART);
  while (stop < limit && isLocal(text.charCodeAt(stop))) stop += 1;
  if (stop === at || text[stop] !== "@" || !isWord(text.charCodeAt(stop + 1))) return at;
  return hostEnd(text, stop + 1, end);
};

/** True where the text from `at` on is a host name whose last label is a known domain: "example.com", not "support.Video". */
const isHost = (text: string, at: number, stop: number): boolean => {
  const dot = text.lastIndexOf(".", stop - 1);
  if (dot <= at || !isLetter(text.charCodeAt(dot - 1)) && !isDigit(text.charCodeAt(dot - 1))) return false;
  return TOP_LEVEL_DOMAINS.has(text.slice(dot + 1, stop));
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
  if (!isHost(text, at, host)) return at;
  return text[host] === "/" && isWord(text.charCodeAt(host + 1)) ? linkEnd(text, at, end) : host;
};
