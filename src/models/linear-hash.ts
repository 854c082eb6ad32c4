/** Features as 32-bit hashes: the number of a template joined with one to four values. The high bits are the best mixed. */

/** A feature of one value. */
export const feature1 = (template: number, a: number): number => {
  const hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};

/** A feature of two values; their order matters. */
export const feature2 = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
};

/** A feature of three values; their order matters. */
export const feature3 = (template: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};

/** A feature of four values; their order matters. */
export const feature4 = (template: number, a: number, b: number, c: number, d: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
  hash = Math.imul((hash ^ (hash >>> 14)) + d, 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
};
