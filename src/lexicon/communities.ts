/** Religious, political and ethnic groups and their members, which news writes with a capital. Not here: nationalities (`countries.ts`). */
export const COMMUNITIES: ReadonlySet<string> = new Set<string>([
  "aboriginal", "african", "african american", "african americans", "africans", "alawite", "alawites", "anglican", "anglicans", "arab", "arabs",
  "asian", "asian american", "asian americans", "asians", "balkan", "baptists", "bedouin", "berber", "berbers", "buddhist", "buddhists", "catholic",
  "catholics", "caucasian", "christian", "christians", "communist", "communists", "conservatives", "democrat", "democrats", "druze", "european",
  "europeans", "evangelical", "evangelicals", "fulani", "greens", "hausa", "hazara", "hazaras", "hindu", "hindus", "hispanic", "hispanics", "hutu",
  "hutus", "igbo", "inuit", "islamic", "islamist", "islamists", "jew", "jewish", "jews", "kurd", "kurdish", "kurds", "latin american",
  "latin americans", "latina", "latino", "latinos", "liberals", "maoist", "maoists", "maori", "marxist", "marxists", "methodist", "mormon",
  "mormons", "muslim", "muslims", "native american", "native americans", "nazi", "nazis", "orthodox christians", "ottoman", "palestinian",
  "palestinians", "pashtun", "pashtuns", "persian", "protestant", "protestants", "republican", "republicans", "rohingya", "roma", "salafist",
  "salafists", "scandinavian", "shi'ite", "shi'ites", "shia", "shias", "shiite", "shiites", "sikh", "sikhs", "sinhalese", "slav", "slavic", "slavs",
  "socialist", "socialists", "sunni", "sunnis", "tajik", "tamil", "tamils", "tatar", "tatars", "tories", "tory", "tutsi", "tutsis", "uighur",
  "uighurs", "uyghur", "uyghurs", "uzbek", "western", "yazidi", "yazidis", "yoruba", "zionist", "zionists", "zulu", "zulus",
]);
