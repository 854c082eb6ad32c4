/** Plural nouns of things that come in wholes and are counted in the thousands: they show that four digits are no year. */

/** Lower-case plurals; add what the news counts, not units of measure. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  "accounts", "acres", "adults", "ballots", "beds", "billionaires", "bodies", "bombs", "books", "buildings", "bullets", "businesses", "calls",
  "candidates", "cars", "cases", "casualties", "cattle", "centers", "children", "citizens", "civilians", "classes", "clinics", "companies",
  "complaints", "consumers", "copies", "countries", "couples", "crew", "customers", "dead", "deaths", "delegates", "demonstrators", "deputies",
  "detainees", "developers", "displaced", "districts", "doctors", "documents", "drivers", "drones", "employees", "evacuees", "families", "farmers",
  "fatalities", "fighters", "firefighters", "firms", "flights", "followers", "foreigners", "gallons", "games", "girls", "goals", "guards", "guests",
  "guns", "hectares", "hens", "homes", "horses", "hospitals", "hostages", "hotels", "hours", "households", "houses", "immigrants", "infections",
  "inhabitants", "injured", "injuries", "inmates", "inspectors", "insurgents", "investors", "items", "jobs", "journalists", "judges", "kids", "killed",
  "killings", "kilometers", "kilometres", "labourers", "lawmakers", "lawyers", "leaders", "letters", "lives", "loans", "locations", "males", "marchers",
  "marines", "medals", "meetings", "members", "men", "migrants", "miles", "militants", "ministers", "missiles", "mosques", "mothers", "murders",
  "officers", "officials", "organizations", "participants", "parties", "passengers", "patients", "peacekeepers", "people", "persons", "pieces",
  "pilgrims", "pilots", "places", "planes", "players", "points", "police", "policemen", "pounds", "prisoners", "protesters", "protestors", "pupils",
  "rallies", "recruits", "refugees", "reporters", "reservists", "residents", "respondents", "rockets", "rounds", "schools", "scientists", "seats",
  "seconds", "sheep", "ships", "shops", "shots", "sites", "soldiers", "speakers", "spectators", "staff", "stars", "states", "stores", "strikes",
  "students", "subscribers", "suspects", "tanks", "teachers", "tests", "theatres", "tickets", "tonnes", "tons", "tourists", "towns", "travelers",
  "travellers", "trees", "trips", "troops", "trucks", "unemployed", "units", "vehicles", "vessels", "victims", "villagers", "villages", "visitors",
  "volunteers", "voters", "votes", "warheads", "weapons", "winners", "wives", "women", "words", "workers", "wounded", "yards", "years", "youths",
]);
