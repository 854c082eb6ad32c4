/** Sentences with the propositions that an editor reads in them. */
import type { Certainty, Structure } from "../../../src/types.js";

/** What is expected of one proposition. */
export interface Expected {
  /** The clause in plain words, as `clauseOf` writes it. */
  readonly clause: string;
  readonly lemma: string;
  readonly structure: Structure;
  /** Arguments as "role: words", subject aside. */
  readonly arguments?: readonly string[];
  readonly negative?: true;
  readonly certainty?: Certainty;
  readonly conditions?: readonly string[];
  /** Source and stance of the innermost attribution. */
  readonly said?: string;
}

/** A sentence and all that it asserts. */
export interface Case {
  readonly text: string;
  readonly propositions: readonly Expected[];
}

const main = (clause: string, lemma: string, more: Partial<Expected> = {}): Expected => ({ clause, lemma, structure: "main", ...more });
const also = (structure: Structure, clause: string, lemma: string, more: Partial<Expected> = {}): Expected => ({ clause, lemma, structure, ...more });

export const CASES: readonly Case[] = [
  { text: "The river flooded the old town.", propositions: [main("The river flooded the old town", "flood", { arguments: ["object: the old town"] })] },
  { text: "The bank raised its rate yesterday.", propositions: [main("The bank raised its rate yesterday", "raise", { arguments: ["object: its rate", "time: yesterday"] })] },
  { text: "The treaty was signed by both ministers.", propositions: [main("The treaty was signed by both ministers", "sign", { arguments: ["agent: by both ministers"] })] },
  { text: "The bridge is unsafe.", propositions: [main("The bridge is unsafe", "be", { arguments: ["complement: unsafe"] })] },
  { text: "Lena Ortiz is the mayor of the town.", propositions: [main("Lena Ortiz is the mayor of the town", "be")] },
  { text: "There is a shortage of doctors.", propositions: [main("There is a shortage of doctors", "be")] },
  { text: "However, the union rejected the offer.", propositions: [main("the union rejected the offer", "reject")] },
  { text: "In turn, the union rejected the offer.", propositions: [main("the union rejected the offer", "reject")] },
  // Of two, one is set aside and the other holds.
  { text: "He joined the march not as a minister but in his own name.", propositions: [main("He joined the march not as a minister but in his own name", "join")] },
  { text: "The law would not protect the farmers but ruin the owners.",
    propositions: [main("The law would not protect the farmers", "protect", { negative: true }), also("coordinated", "The law would ruin the owners", "ruin")] },
  // Predicates that are left out, and what is only demanded or meant.
  { text: "You can find work while you can.", propositions: [main("You can find work while you can", "find")] },
  { text: "Berg knows as much about law as I do about chess.", propositions: [main("Berg knows as much about law as I do about chess", "know")] },
  { text: "The council met so that the road is built.", propositions: [main("The council met so that the road is built", "meet")] },
  { text: "Here are five things to know about the vote.", propositions: [] },
  // A past tense among others, and a participle behind an infinitive.
  { text: "Berg met Holm in May, visited Velmar twice, and left in June.",
    propositions: [main("Berg met Holm in May", "meet"), also("coordinated", "Berg visited Velmar twice", "visit"), also("coordinated", "Berg left in June", "leave")] },
  // Denied by a conjunction.
  { text: "He did not sign the deal, nor did he read it.",
    propositions: [main("He did not sign the deal", "sign", { negative: true }), also("coordinated", "nor did he read it", "read", { negative: true })] },
  { text: "Nor did the council pay the workers.", propositions: [main("Nor did the council pay the workers", "pay", { negative: true })] },
  { text: "Neither Spain nor Italy signed the deal.", propositions: [main("Neither Spain nor Italy signed the deal", "sign", { negative: true })] },
  { text: "The firm paid, and so did the union.", propositions: [main("The firm paid , and so did the union", "pay")] },
  // Coordination.
  { text: "The firm sold the mill and dismissed its workers.",
    propositions: [main("The firm sold the mill", "sell"), also("coordinated", "The firm dismissed its workers", "dismiss")] },
  { text: "The law was passed in June and was signed in July.",
    propositions: [main("The law was passed in June", "pass"), also("coordinated", "The law was signed in July", "sign")] },
  { text: "The parliament has debated the law and rejected the budget.",
    propositions: [main("The parliament has debated the law", "debate"), also("coordinated", "The parliament has rejected the budget", "reject")] },
  { text: "Exports fell and imports rose.", propositions: [main("Exports fell", "fall"), also("coordinated", "imports rose", "rise")] },
  { text: "Norway and Sweden signed the treaty.", propositions: [main("Norway and Sweden signed the treaty", "sign")] },
  { text: "The council will repair and reopen the bridge.", propositions: [main("The council will repair and reopen the bridge", "repair")] },
  { text: "The treaty obliges both countries to share data and to protect the river.",
    propositions: [main("The treaty obliges both countries to share data", "oblige"), also("open-complement", "The treaty obliges both countries to protect the river", "oblige")] },
  // Clauses on nouns.
  { text: "The survey, which was held in March, surprised the council.",
    propositions: [main("The survey surprised the council", "surprise"), also("relative", "The survey was held in March", "hold")] },
  { text: "The agreement, signed in June, ended the strike.",
    propositions: [main("The agreement ended the strike", "end"), also("reduced-relative", "The agreement {was} signed in June", "sign")] },
  { text: "Ann Lee, the head of the bank, resigned.",
    propositions: [main("Ann Lee resigned", "resign"), also("apposition", "Ann Lee {is} the head of the bank", "be")] },
  { text: "People who smoke should see a doctor.", propositions: [main("People who smoke should see a doctor", "see")] },
  // Clauses beside the main clause.
  { text: "The strike ended after the owners raised wages.",
    propositions: [main("The strike ended after the owners raised wages", "end"), also("adverbial", "the owners raised wages", "raise")] },
  { text: "Exports fell, while imports rose.", propositions: [main("Exports fell", "fall"), also("adverbial", "imports rose", "rise")] },
  { text: "The wall collapsed, killing two workers.",
    propositions: [main("The wall collapsed", "collapse"), also("adverbial", "The wall killing~past two workers", "kill")] },
  // What is not asserted.
  { text: "Did the council approve the plan?", propositions: [] },
  { text: "Close the gate at night.", propositions: [] },
  { text: "It remains to be seen whether the plan will work.", propositions: [] },
  // Negation.
  { text: "The minister did not sign the law.", propositions: [main("The minister did not sign the law", "sign", { negative: true })] },
  { text: "The minister never visited the camp.", propositions: [main("The minister never visited the camp", "visit", { negative: true })] },
  { text: "No minister visited the camp.", propositions: [main("No minister visited the camp", "visit", { negative: true })] },
  { text: "The minister refused to sign the law.", propositions: [main("The minister refused to sign the law", "refuse")] },
  // Modals and hedges.
  { text: "The plan could fail.", propositions: [main("The plan could fail", "fail", { certainty: "possible" })] },
  { text: "The plan may fail.", propositions: [main("The plan may fail", "fail", { certainty: "possible" })] },
  { text: "The plan will probably fail.", propositions: [main("The plan will probably fail", "fail", { certainty: "probable" })] },
  { text: "The plan will fail.", propositions: [main("The plan will fail", "fail")] },
  { text: "The minister must leave the country.", propositions: [main("The minister must leave the country", "leave")] },
  { text: "The economy seems to be shrinking.", propositions: [main("The economy seems to be shrinking", "seem", { certainty: "probable" })] },
  { text: "The dam is unlikely to hold.", propositions: [main("The dam is unlikely to hold", "be", { negative: true, certainty: "probable" })] },
  // Conditions.
  { text: "If the river rises, the dam will break.",
    propositions: [main("If the river rises , the dam will break", "break", { conditions: ["If the river rises"] })] },
  { text: "The army will help in the event of a flood.",
    propositions: [main("The army will help in the event of a flood", "help", { conditions: ["in the event of a flood"] })] },
  { text: "Unless the owners pay, the drivers will strike.",
    propositions: [main("Unless the owners pay , the drivers will strike", "strike", { conditions: ["Unless the owners pay"] })] },
  // Sources.
  { text: "The minister said that the bridge was unsafe.",
    propositions: [also("complement", "the bridge was unsafe", "be", { said: "The minister, neutral" })] },
  { text: "The minister denied that the bridge was unsafe.",
    propositions: [also("complement", "the bridge was unsafe", "be", { negative: true, said: "The minister, denying" })] },
  { text: "The union accused the firm of selling stolen cars.",
    propositions: [also("complement", "the firm selling~past stolen cars", "sell", { said: "The union, accusing" })] },
  { text: "According to the police, the driver fled the scene.",
    propositions: [main("the driver fled the scene", "flee", { said: "the police, neutral" })] },
  { text: "“The dam is safe,” the engineer said.",
    propositions: [also("complement", "The dam is safe", "be", { said: "the engineer, neutral" })] },
  { text: "The minister did not mention the strike, but said that wages would rise.",
    propositions: [main("The minister did not mention the strike", "mention", { negative: true }), also("complement", "wages would rise", "rise", { said: "The minister, neutral" })] },
  // What is said of a predicate or an apposition is told of its subject, where it is asserted.
  { text: "Tom Berg is a playwright based in Lund.", propositions: [main("Tom Berg is a playwright", "be"), also("reduced-relative", "Tom Berg {is} based in Lund", "base")] },
  { text: "Tom Berg is the man who shot the mayor.", propositions: [main("Tom Berg is the man who shot the mayor", "be"), also("relative", "Tom Berg shot the mayor", "shoot")] },
  { text: "He is not a man who gives up.", propositions: [main("He is not a man who gives up", "be", { negative: true })] },
  { text: "The mayor wants to be a leader who listens.", propositions: [main("The mayor wants to be a leader who listens", "want")] },
  { text: "Critics called the plan a fraud designed by the bank.",
    propositions: [also("complement", "the plan {is} a fraud", "be", { said: "Critics, neutral" }), also("reduced-relative", "the plan {was} designed by the bank", "design", { said: "Critics, neutral" })] },
  // What is called so in a clause on a noun stays with it; questions for a noun ask; few and nobody hold nothing by themselves.
  { text: "The letters accusing Holm of taking bribes are old.", propositions: [main("The letters accusing Holm of taking bribes are old", "be"), also("complement", "Holm taking~past bribes", "take", { said: "The letters, accusing" })] },
  { text: "Berg questioned what kind of mayor sleeps until noon.", propositions: [main("Berg questioned what kind of mayor sleeps until noon", "question")] },
  { text: "Few people would have described Berg as a reformer.", propositions: [main("Few people would have described Berg as a reformer", "describe")] },
  { text: "No leader can win by pretending that the crisis does not exist.", propositions: [main("No leader can win by pretending that the crisis does not exist", "win", { negative: true })] },
  { text: "The book left little doubt that the planet was warming.", propositions: [also("complement", "the planet was warming", "warm", { said: "The book, neutral" })] },
  { text: "The rules will be reviewed by the High Court, the composition of which depends on the election.",
    propositions: [main("The rules will be reviewed by the High Court", "review"), also("relative", "the composition of the High Court depends on the election", "depend")] },
  // Titles, questions between quotation marks and what was not done tell nothing.
  { text: "His new drama, “June 11, 1973: The Day the Mayor Died,” runs in May.", propositions: [main("His new drama , “ June 11 , 1973 : The Day the Mayor Died , ” runs in May", "run")] },
  { text: "“Does anybody know what the plan of the party is?” Berg asked.", propositions: [] },
  { text: "“Neither do I.”", propositions: [] },
  { text: "It is worth noting that prices rose in May.", propositions: [also("complement", "prices rose in May", "rise")] },
  { text: "Apple holds shares in the fund, rather than risk shifting rules in Europe.", propositions: [main("Apple holds shares in the fund , rather than risk shifting rules in Europe", "hold")] },
];
