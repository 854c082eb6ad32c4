/** Nouns that, written with a capital beside a name, make it a place. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set<string>([
  "airport", "avenue", "basin", "bay", "beach", "border", "bridge", "canal", "canyon", "cape", "castle", "cathedral", "channel", "city", "coast",
  "county", "creek", "delta", "desert", "district", "emirate", "falls", "forest", "governorate", "gulf", "harbor", "harbour", "heights", "highway",
  "hill", "hills", "island", "islands", "kingdom", "lake", "mosque", "mount", "mountain", "mountains", "municipality", "oblast", "ocean", "palace",
  "park", "peninsula", "plaza", "port", "province", "region", "republic", "river", "road", "sea", "shire", "shrine", "springs", "square", "stadium",
  "state", "station", "strait", "street", "temple", "territories", "territory", "tower", "town", "upazila", "valley", "village",
]);
