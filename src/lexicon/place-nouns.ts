/** Nouns that, written with a capital beside a name, make it a place. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set<string>([
  "airfield", "airport", "alley", "archipelago", "arena", "atoll", "ave", "ave.", "avenue", "barangay", "basin", "bay", "beach", "blvd", "blvd.",
  "border", "borough", "boulevard", "bridge", "brook", "camp", "campus", "canal", "canton", "canyon", "cape", "capes", "castle", "cathedral",
  "cemetery", "channel", "checkpoint", "city", "coast", "commune", "corridor", "county", "cove", "creek", "crossing", "dam", "delta", "desert",
  "district", "drive", "emirate", "estuary", "expressway", "falls", "field", "fields", "fjord", "forest", "fort", "freeway", "ft", "ft.", "garden",
  "gardens", "glacier", "governorate", "grove", "gulf", "harbor", "harbour", "heights", "highway", "hill", "hills", "inlet", "island", "islands",
  "isle", "isles", "junction", "kingdom", "lagoon", "lake", "landing", "lane", "mall", "marsh", "meadows", "memorial", "monument", "mosque", "mount",
  "mountain", "mountains", "mt", "mt.", "municipality", "oasis", "oblast", "ocean", "palace", "parish", "park", "peninsula", "pier", "plateau",
  "plaza", "pond", "port", "prefecture", "prison", "province", "quarter", "ranch", "rd", "rd.", "reef", "region", "republic", "reserve", "reservoir",
  "ridge", "river", "road", "sea", "shire", "shore", "shores", "shrine", "springs", "square", "st.", "stadium", "state", "station", "strait",
  "street", "suburb", "suburbs", "swamp", "taluk", "tehsil", "temple", "terminal", "terrace", "territories", "territory", "tower", "town", "township",
  "trail", "triangle", "tunnel", "turnpike", "upazila", "valley", "village", "volcano", "ward", "waterfall", "wharf", "wood", "woods", "woreda",
  "zone",
]);
