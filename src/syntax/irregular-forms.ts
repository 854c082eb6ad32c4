/** Forms that no rule leads back to their lemma. Each line: the lemma, then its irregular forms. */

const formsOf = (lines: string): ReadonlyMap<string, string> => {
  const lemmas = new Map<string, string>();
  for (const line of lines.split(";")) {
    const [lemma, ...forms] = line.trim().split(" ");
    for (const form of forms) if (lemma !== undefined) lemmas.set(form, lemma);
  }
  return lemmas;
};

/** Irregular verb forms: past tense, participles, third persons and contractions. */
export const VERB_FORMS: ReadonlyMap<string, string> = formsOf(
  "arise arose arisen; awake awoke awoken; be am is are was were been being 's ’s 're ’re 'm ’m m s r; bear bore borne born; beat beaten; become became; befall befell befallen; begin began begun;"
  + "behold beheld; bend bent; bet; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;"
  + "can ca could; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; die dying; dig dug; do does did done; draw drew drawn; dream dreamt; drink drank drunk;"
  + "drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast;"
  + "forego forewent foregone; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone goes gon; grind ground;"
  + "grow grew grown; hang hung; have has had having 've ’ve; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt; leave left;"
  + "lend lent; lie lay lain lying; light lit; lose lost; make made making; mean meant; meet met; mislead misled; misunderstand misunderstood; mow mown; outdo outdid outdone; overcome overcame; oversee oversaw overseen;"
  + "overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt; repay repaid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen;"
  + "seek sought; sell sold; send sent; sew sewn; shake shook shaken; shall sha; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;"
  + "slide slid; sow sown; speak spoke spoken; speed sped; spend spent; spill spilt; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; strike struck stricken;"
  + "strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; tie tying;"
  + "undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; use using; wake woke woken; wear wore worn; weave wove woven; weep wept; will wo 'll ’ll;"
  + "win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written; would 'd ’d; agree agreed agreeing; free freed freeing; guarantee guaranteed guaranteeing",
);

/** Irregular plurals, and nouns that end like plurals. */
export const NOUN_FORMS: ReadonlyMap<string, string> = formsOf(
  "analysis analyses; axis axes; basis bases; calf calves; child children; crisis crises; criterion criteria; curriculum curricula; diagnosis diagnoses; foot feet; goose geese; half halves; hypothesis hypotheses;"
  + "knife knives; leaf leaves; life lives; loaf loaves; man men; mouse mice; oasis oases; parenthesis parentheses; phenomenon phenomena; self selves; series; sheaf sheaves; shelf shelves; species; stimulus stimuli;"
  + "synthesis syntheses; thesis theses; thief thieves; tooth teeth; wife wives; wolf wolves; woman women; alumnus alumni; fungus fungi; nucleus nuclei; radius radii; bacterium bacteria; ox oxen;"
  + "fisherman fishermen; policeman policemen; policewoman policewomen; gunman gunmen; lawman lawmen; spokesman spokesmen; spokeswoman spokeswomen; businessman businessmen; congressman congressmen; chairman chairmen; fireman firemen;"
  + "serviceman servicemen; servicewoman servicewomen; craftsman craftsmen; frenchman frenchmen; englishman englishmen; countryman countrymen; midwife midwives; housewife housewives; statesman statesmen; clergyman clergymen; grandchild grandchildren;"
  + "a.m. am; p.m. pm; series series; species species; news news; politics politics; economics economics; means means; headquarters headquarters; regards regards; thanks thanks; athletics athletics; mathematics mathematics; physics physics;"
  + "bus buses; gas gases; virus viruses; bonus bonuses; campus campuses; census censuses; status statuses; lens lenses; class classes; process processes; loss losses; boss bosses; pass passes; mass masses; movie movies; cookie cookies; tie ties; pie pies; lie lies",
);

/** Irregular comparatives and superlatives. */
export const DEGREE_FORMS: ReadonlyMap<string, string> = formsOf(
  "good better best; bad worse worst; far farther farthest further furthest; late later latest; early earlier earliest; long longer longest; big bigger biggest; hot hotter hottest;"
  + "near nearer nearest; close closer closest; large larger largest; old elder eldest; safe safer safest; wide wider widest; nice nicer nicest; fine finer finest; rare rarer rarest; strange stranger strangest; simple simpler simplest;"
  + "fierce fiercer fiercest; brave braver bravest; wise wiser wisest; pure purer purest; cute cuter cutest; gentle gentler gentlest; free freer freest; severe severer severest; sad sadder saddest; fat fatter fattest; thin thinner thinnest; red redder reddest",
);

/** Function words whose lemma is another word, by their universal part of speech. */
const FUNCTION_LEMMAS: readonly (readonly [string, string])[] = [
  ["PRON me", "I"], ["PRON i", "I"], ["PRON them", "they"], ["PRON 'em", "they"], ["PRON em", "they"], ["PRON him", "he"], ["PRON us", "we"], ["PRON 's", "we"], ["PRON ’s", "we"], ["PRON mine", "my"],
  ["PRON these", "this"], ["PRON those", "that"], ["PRON themselves", "themselves"], ["DET these", "this"], ["DET those", "that"], ["DET an", "a"], ["PART n't", "not"], ["PART n’t", "not"], ["PART nt", "not"],
  ["PART na", "to"], ["PART ’s", "'s"], ["PART s", "'s"], ["PART '", "'s"], ["PART ’", "'s"], ["ADP through", "through"], ["PUNCT –", "-"], ["SYM –", "-"],
  ["PUNCT “", "\""], ["PUNCT ”", "\""], ["PUNCT ``", "\""], ["PUNCT ''", "\""], ["PUNCT ‘", "'"], ["PUNCT ’", "'"], ["PUNCT …", "..."], ["INTJ yeah", "yeah"], ["ADV better", "well"], ["ADV best", "well"], ["SCONJ cos", "because"],
];

/** The same by form and then by part of speech: most words are found to have no entry without a string being made. */
export const FUNCTION_FORMS: ReadonlyMap<string, ReadonlyMap<string, string>> = FUNCTION_LEMMAS.reduce((forms, [name, lemma]) => {
  const [pos, form] = name.split(" ") as [string, string];
  return forms.set(form, (forms.get(form) ?? new Map<string, string>()).set(pos, lemma));
}, new Map<string, Map<string, string>>());
