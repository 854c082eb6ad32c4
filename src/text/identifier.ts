/** Identifiers that depend on the text alone. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hexadecimal digits of an identifier: 48 bits, far more than the claims of one article need. */
const DIGITS = 12;

/** The text in UTF-8; most texts are plain ASCII and need no encoder. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return utf8ToBytes(text);
    bytes[index] = code;
  }
  return bytes;
};

/**
 * A short identifier of the given pieces: same pieces, same identifier, in any process.
 *
 * @example
 * identifierOf("claim", "Prices rose.", 0, 12); // => "claim-" and twelve hexadecimal digits
 */
export const identifierOf = (kind: string, ...pieces: readonly (string | number)[]): string =>
  `${kind}-${bytesToHex(sha256(bytesOf(JSON.stringify(pieces))).subarray(0, DIGITS / 2))}`;
