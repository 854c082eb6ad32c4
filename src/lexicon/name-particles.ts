/** Lower-case words inside personal names and place names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set<string>([
  "abu", "af", "al", "av", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "e", "el", "ibn", "la", "le",
  "ten", "ter", "ud", "ul", "ur", "van", "von", "y", "zu",
]);
