/** Titles, ranks and roles that stand before a personal name and are not part of it. */

/** What a title tells of its bearer. */
export interface Title {
  readonly gender?: "male" | "female";
}

/** Titles before names, lower case, longest forms included as they are. */
export const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ["actor", {}], ["actress", { gender: "female" }], ["adm.", {}], ["admiral", {}], ["ambassador", {}], ["analyst", {}], ["archbishop", {}],
  ["attorney", {}], ["attorney general", {}], ["author", {}], ["ayatollah", { gender: "male" }], ["bishop", {}], ["brigadier", {}],
  ["brother", { gender: "male" }], ["candidate", {}], ["capt", {}], ["capt.", {}], ["captain", {}], ["cardinal", { gender: "male" }], ["ceo", {}],
  ["cfo", {}], ["chair", {}], ["chairman", { gender: "male" }], ["chairperson", {}], ["chairwoman", { gender: "female" }], ["chancellor", {}],
  ["chief", {}], ["chief executive", {}], ["chief justice", {}], ["cmdr.", {}], ["coach", {}], ["col", {}], ["col.", {}], ["colonel", {}],
  ["commander", {}], ["commissioner", {}], ["comrade", {}], ["congressman", { gender: "male" }], ["congresswoman", { gender: "female" }],
  ["constable", {}], ["consul", {}], ["corporal", {}], ["crown prince", { gender: "male" }], ["dame", { gender: "female" }],
  ["defence minister", {}], ["defense minister", {}], ["deputy", {}], ["deputy minister", {}], ["deputy president", {}],
  ["deputy prime minister", {}], ["detective", {}], ["director", {}], ["director general", {}], ["director-general", {}], ["doctor", {}], ["dr", {}],
  ["dr.", {}], ["duchess", { gender: "female" }], ["duke", { gender: "male" }], ["economist", {}], ["emir", { gender: "male" }],
  ["emperor", { gender: "male" }], ["empress", { gender: "female" }], ["envoy", {}], ["executive director", {}], ["father", { gender: "male" }],
  ["field marshal", {}], ["finance minister", {}], ["first lady", { gender: "female" }], ["foreign minister", {}], ["former president", {}],
  ["fr.", {}], ["gen", {}], ["gen.", {}], ["general", {}], ["general secretary", {}], ["gov", {}], ["gov.", {}], ["governor", {}], ["haji", {}],
  ["health minister", {}], ["high commissioner", {}], ["hon", {}], ["hon.", {}], ["honourable", {}], ["imam", { gender: "male" }], ["inspector", {}],
  ["interior minister", {}], ["io", {}], ["journalist", {}], ["judge", {}], ["justice", {}], ["justice minister", {}], ["king", { gender: "male" }],
  ["lady", { gender: "female" }], ["lawyer", {}], ["leader", {}], ["lieutenant", {}], ["lieutenant general", {}], ["lieutenant governor", {}],
  ["lord", { gender: "male" }], ["lt", {}], ["lt.", {}], ["maj", {}], ["maj.", {}], ["major", {}], ["managing director", {}], ["marshal", {}],
  ["mayor", {}], ["md", {}], ["md.", {}], ["minister", {}], ["miss", { gender: "female" }], ["mohd", {}], ["mp", {}], ["mr", { gender: "male" }],
  ["mr.", { gender: "male" }], ["mrs", { gender: "female" }], ["mrs.", { gender: "female" }], ["ms", { gender: "female" }],
  ["ms.", { gender: "female" }], ["officer", {}], ["opposition leader", {}], ["pm", {}], ["pollster", {}], ["pope", { gender: "male" }],
  ["premier", {}], ["president", {}], ["prime minister", {}], ["prince", { gender: "male" }], ["princess", { gender: "female" }], ["prof", {}],
  ["prof.", {}], ["professor", {}], ["professor emeritus", {}], ["queen", { gender: "female" }], ["rabbi", {}], ["rep", {}], ["rep.", {}],
  ["representative", {}], ["rev", {}], ["rev.", {}], ["reverend", {}], ["secretary", {}], ["secretary general", {}], ["secretary of state", {}],
  ["secretary-general", {}], ["sen", {}], ["sen.", {}], ["senator", {}], ["sergeant", {}], ["sgt", {}], ["sgt.", {}], ["sheikh", { gender: "male" }],
  ["sheikha", { gender: "female" }], ["sheriff", {}], ["singer", {}], ["sir", { gender: "male" }], ["sister", { gender: "female" }], ["sp", {}],
  ["speaker", {}], ["special envoy", {}], ["spokesman", { gender: "male" }], ["spokesperson", {}], ["spokeswoman", { gender: "female" }],
  ["sultan", { gender: "male" }], ["superintendent", {}], ["superintendent of police", {}], ["under-secretary-general", {}], ["undersecretary", {}],
  ["us president", {}], ["vice president", {}], ["vice-president", {}],
]);
