/** Integer hashes of words and features: the same in every engine. */
import { mixed } from "../linear.js";

/**
 * The 32-bit hash of a stretch of a string (FNV-1a over UTF-16 code units).
 *
 * @example
 * hashOfStretch("bank", 0, 4) === hashOfStretch("riverbank", 5, 9); // => true
 */
export const hashOfStretch = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
};

/**
 * The 32-bit hash of a feature: a template's number with two values.
 *
 * @example
 * featureOf(3, hashOfStretch("bank", 0, 4), 0);
 */
export const featureOf = (template: number, value: number, other: number): number =>
  mixed(Math.imul(mixed(Math.imul(template + 1, 0x9e3779b1) + value), 0x9e3779b1) + other);
