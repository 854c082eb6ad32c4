/** Identifiers that depend on the text alone. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hexadecimal digits of an identifier: 48 bits, far more than the claims of one article need. */
const DIGITS = 12;

/**
 * A short identifier of the given pieces: same pieces, same identifier, in any process.
 *
 * @example
 * identifierOf("claim", "Prices rose.", 0, 12); // => "claim-" and twelve hexadecimal digits
 */
export const identifierOf = (kind: string, ...pieces: readonly (string | number)[]): string =>
  `${kind}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(pieces)))).slice(0, DIGITS)}`;
