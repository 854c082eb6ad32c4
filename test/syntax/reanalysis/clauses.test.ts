/** Second looks at which noun or verb a clause hangs on. */
import { describe, expect, it } from "vitest";
import { changes } from "./changes.js";

describe("second looks at clauses", () => {
  it("hang a relative clause on what was done, not on when", () => {
    expect(changes("He PRON nsubj sent | sent/send VERB root | a DET det letter | letter NOUN obj sent | Friday/friday PROPN obl:unmarked sent | that PRON nsubj says | says/say VERB acl:relcl Friday")).toEqual(["says acl:relcl letter"]);
    expect(changes("He PRON nsubj left | left/leave VERB root | in ADP case year | the DET det year | year NOUN obl left | that PRON nsubj changed | changed/change VERB acl:relcl year | all PRON obj changed")).toEqual([]);
  });

  it("make a noun with 'of which' the subject of its clause", () => {
    expect(changes("They PRON nsubj asked | asked/ask VERB root | the DET det court | court NOUN obj asked | , PUNCT punct members | all DET det members | members/member NOUN appos court | of ADP case which | which PRON nmod members | serve VERB acl:relcl members"))
      .toEqual(["members nsubj serve", "serve acl:relcl court"]);
    expect(changes("They PRON nsubj asked | asked/ask VERB root | Berg PROPN obj asked | , PUNCT punct head | head NOUN appos Berg | of ADP case court | court NOUN nmod head")).toEqual([]);
  });

  it("make 'due' a predicate, no preposition beside another", () => {
    expect(changes("The DET det report | report NOUN nsubj end | is/be AUX cop end | due ADJ case end | before ADP case end | the DET det end | end NOUN root")).toEqual(["report nsubj due", "is cop due", "due root -", "end obl due"]);
    expect(changes("The DET det port | port NOUN nsubj closed | closed/close VERB root | due ADJ case floods | to ADP fixed due | floods/flood NOUN obl closed")).toEqual([]);
  });

  it("give a verb of saying behind what it tells the noun behind it", () => {
    expect(changes("Lee PROPN nsubj fled | fled/flee VERB root | , PUNCT punct reports | reports/report VERB parataxis fled | a DET det clerk | clerk NOUN obj reports | quoting/quote VERB ccomp reports | police NOUN obj quoting"))
      .toEqual(["clerk nsubj reports", "quoting advcl reports"]);
    expect(changes("Lee PROPN nsubj assured | assured/assure VERB root | Berg PROPN iobj assured | she PRON nsubj stays | stays/stay VERB ccomp assured | , PUNCT punct said | said/say VERB ccomp assured | Holm PROPN nsubj said")).toEqual(["said parataxis assured"]);
    expect(changes("Lee PROPN nsubj fled | fled/flee VERB root | and CCONJ cc reports | reports/report VERB conj fled | a DET det theft | theft NOUN obj reports")).toEqual([]);
  });

  it("put a frame between commas into the clause that is said", () => {
    expect(changes("If SCONJ mark fails | this PRON nsubj fails | fails/fail VERB advcl argues | , PUNCT punct fails | Berg PROPN nsubj argues | argues/argue VERB root | , PUNCT punct helps | Holm PROPN nsubj helps | helps/help VERB parataxis argues"))
      .toEqual(["fails advcl helps", "argues parataxis helps", "helps root -"]);
    expect(changes("Berg PROPN nsubj argues | argues/argue VERB root | , PUNCT punct helps | Holm PROPN nsubj helps | helps/help VERB parataxis argues")).toEqual([]);
  });

  it("make a past form behind a noun and its explanation the verb", () => {
    expect(changes("Lee PROPN root | , PUNCT punct head | the DET det head | head NOUN appos Lee | , PUNCT punct called | called/call VERB acl Lee | on ADP case mayor | mayor NOUN obl called")).toEqual(["Lee nsubj called", "called root -"]);
    expect(changes("Lee PROPN root | , PUNCT punct head | head NOUN appos Lee | , PUNCT punct called | called/call VERB acl Lee | by ADP case mayor | mayor NOUN obl:agent called")).toEqual([]);
  });

  it("take a clause behind an occasion for what was said there", () => {
    expect(changes("Lee PROPN nsubj said | said/say VERB root | at ADP case rally | rally NOUN obl said | that SCONJ mark rose | prices/price NOUN nsubj rose | rose/rise VERB acl:relcl rally")).toEqual(["rose ccomp said"]);
    expect(changes("Lee PROPN nsubj spoke | spoke/speak VERB root | at ADP case rally | rally NOUN obl spoke | that PRON obj held | unions/union NOUN nsubj held | held/hold VERB acl:relcl rally")).toEqual([]);
  });

  it("take a recipient of nothing for the object", () => {
    expect(changes("Lee PROPN nsubj thanked | thanked/thank VERB root | Berg PROPN iobj thanked")).toEqual(["Berg obj thanked"]);
    expect(changes("Lee PROPN nsubj told | told/tell VERB root | Berg PROPN iobj told")).toEqual([]);
    expect(changes("Lee PROPN nsubj gave | gave/give VERB root | Berg PROPN iobj gave | money NOUN obj gave")).toEqual([]);
  });

  it("take a day beside a subject for a time", () => {
    expect(changes("The DET det mayor | mayor NOUN nsubj said | yesterday NOUN nsubj said | said/say VERB root | so ADV advmod said")).toEqual(["yesterday obl:unmarked said"]);
    expect(changes("Lee PROPN nsubj ran | ran/run VERB root | a DET det feature | feature NOUN obj ran | Saturday PROPN nmod:unmarked feature")).toEqual(["Saturday obl:unmarked ran"]);
    expect(changes("Yesterday NOUN nsubj was | was/be VERB root | cold ADJ xcomp was")).toEqual([]);
  });

  it("give what stands before a frame and its quotation to the frame", () => {
    expect(changes("Today NOUN obl pay | , PUNCT punct pay | Lee PROPN nsubj said | said/say VERB parataxis pay | , PUNCT punct pay | “ PUNCT punct pay | We PRON nsubj pay | pay VERB root | ” PUNCT punct pay"))
      .toEqual(["Today obl said", ", punct said", "said root -", "pay ccomp said"]);
    expect(changes("“ PUNCT punct pay | Today NOUN obl pay | , PUNCT punct pay | ” PUNCT punct pay | Lee PROPN nsubj said | said/say VERB parataxis pay | , PUNCT punct pay | “ PUNCT punct pay | We PRON nsubj pay | pay VERB root")).toEqual([]);
  });

  it("hang a clause with 'who' on somebody", () => {
    expect(changes("Story NOUN nsubj profiled | profiled/profile VERB root | a DET det voter | voter NOUN obj profiled | who PRON nsubj left | left/leave VERB acl:relcl Story")).toEqual(["left acl:relcl voter"]);
    expect(changes("The DET det minister | minister NOUN nsubj left | from ADP case Oslo | Oslo PROPN nmod minister | who PRON nsubj spoke | spoke/speak VERB acl:relcl minister | left/leave VERB root")).toEqual([]);
  });

  it("take a noun with a preposition on a verb for a circumstance", () => {
    expect(changes("Chairman NOUN nsubj calls | calls/call VERB root | for ADP case plan | plan NOUN nmod calls")).toEqual(["plan obl calls"]);
  });

  it("read 'May' before a past form as a name", () => {
    expect(changes("Ann PROPN nsubj said | May PROPN aux said | said/say VERB root")).toEqual(["May flat Ann"]);
    expect(changes("May PROPN aux said | said/say VERB root")).toEqual(["May nsubj said"]);
    expect(changes("He PRON nsubj go | May AUX aux go | go VERB root")).toEqual([]);
  });

  it("read a day before as a time where its verb was hung on the day", () => {
    expect(changes("Lee PROPN nsubj:pass signed | the DET det day | day NOUN nmod:unmarked Lee | before ADV advmod made | made/make VERB acl day | calls/call NOUN obj made | , PUNCT punct Lee | deals/deal NOUN nsubj:pass signed | were/be AUX aux:pass signed | signed/sign VERB root"))
      .toContain("day obl:unmarked made");
  });

  it("let whoever reports withhold the details", () => {
    expect(changes("Berg PROPN nsubj said | said/say VERB root | he PRON nsubj failed | failed/fail VERB ccomp said | but CCONJ cc gave | gave/give VERB conj failed | no DET det reason | reason NOUN obj gave")).toEqual(["gave conj said"]);
    expect(changes("Berg PROPN nsubj said | said/say VERB root | he PRON nsubj failed | failed/fail VERB ccomp said | and CCONJ cc gave | gave/give VERB conj failed | his PRON nmod:poss house | house NOUN obj gave")).toEqual([]);
  });

  it("leave what stands before a conjunction to the first clause", () => {
    expect(changes("He PRON nsubj stays | stays/stay VERB root | , PUNCT punct leaves | after ADP case vote | vote NOUN obl leaves | , PUNCT punct vote | and CCONJ cc leaves | she PRON nsubj leaves | leaves/leave VERB conj stays")).toEqual(["vote obl stays"]);
  });

  it("take a clause behind a group that is told for what it is told", () => {
    expect(changes("He PRON nsubj told | told/tell VERB root | a DET det meeting | meeting NOUN obj told | of ADP case mayors | mayors/mayor NOUN nmod meeting | that SCONJ mark rose | prices/price NOUN nsubj rose | rose/rise VERB acl:relcl mayors")).toEqual(["rose ccomp told"]);
  });

  it("take a clause behind what it was learned from for what was learned", () => {
    expect(changes("It PRON nsubj:pass learned | was/be AUX aux:pass learned | learned/learn VERB root | from ADP case letters | letters/letter NOUN obl learned | that SCONJ mark fell | town NOUN nsubj fell | fell/fall VERB acl:relcl letters")).toEqual(["fell ccomp learned"]);
    expect(changes("It PRON nsubj learned | learned/learn VERB root | letters/letter NOUN obj learned | that PRON nsubj fell | fell/fall VERB acl:relcl letters")).toEqual([]);
  });

  it("hang an age on 'aged' and what follows on what happened", () => {
    expect(changes("He PRON nsubj died | died/die VERB root | , PUNCT punct aged | aged/age VERB advcl died | 39 NUM obj aged | , PUNCT punct year | a DET det year | year NOUN obl aged | before ADP case vote | vote NOUN nmod year"))
      .toEqual(["39 obl:unmarked aged", "year obl died"]);
    expect(changes("He PRON nsubj died | died/die VERB root | aged/age ADJ amod men | men/man NOUN obj died")).toEqual([]);
  });

  it("read a participle behind a noun that nobody says as the verb of what is said", () => {
    expect(changes("He PRON nsubj said | said/say VERB root | costs/cost NOUN obj said | for ADP case firms | firms/firm NOUN nmod costs | increased/increase VERB acl firms | by ADP case percent | 4 NUM nummod percent | percent NOUN obl:agent increased"))
      .toEqual(["costs nsubj increased", "increased ccomp said", "percent obl increased"]);
    expect(changes("He PRON nsubj said | said/say VERB root | a DET det prayer | prayer NOUN obj said | written/write VERB acl prayer | by ADP case monks | monks/monk NOUN obl:agent written")).toEqual([]);
    expect(changes("Some DET nsubj say | say VERB root | - PUNCT punct pledge | pledge NOUN obj say | made/make VERB acl pledge | in ADP case Paris | Paris PROPN obl made")).toEqual([]);
  });

  it("join a bare form to an infinitive, not to a verb with an ending", () => {
    expect(changes("Berg PROPN nsubj went | went/go VERB root | to PART mark accuse | accuse VERB advcl went | him PRON obj accuse | and CCONJ cc urge | urge VERB conj went | peace NOUN obj urge")).toEqual(["urge conj accuse"]);
    expect(changes("They PRON nsubj go | go VERB root | to PART mark accuse | accuse VERB advcl go | him PRON obj accuse | and CCONJ cc urge | urge VERB conj go | peace NOUN obj urge")).toEqual([]);
  });

  it("give a participle behind 'with' its subject, and take 'turned' between two nouns for a description", () => {
    expect(changes("With ADP case teams | teams/team NOUN obl expected | expected/expect VERB advcl closed | , PUNCT punct expected | they PRON nsubj closed | closed/close VERB root | roads/road NOUN obj closed")).toEqual(["With mark expected", "teams nsubj:pass expected"]);
    expect(changes("They PRON nsubj met | met/meet VERB root | Berg PROPN obj met | , PUNCT punct clerk | a DET det clerk | clerk NOUN nsubj turned | turned/turn VERB parataxis met | mayor NOUN obj turned")).toEqual(["clerk appos Berg", "turned acl clerk"]);
    expect(changes("It PRON nsubj rained | rained/rain VERB root | , PUNCT punct clerk | a DET det clerk | clerk NOUN nsubj turned | turned/turn VERB parataxis rained | pages/page NOUN obj turned")).toEqual([]);
  });

  it("join a second charge to the first", () => {
    expect(changes("Holm PROPN nsubj waits | is AUX aux waits | waits/wait VERB root | on ADP case charges | charges/charge NOUN obl waits | of ADP case bribery | bribery NOUN nmod charges | and CCONJ cc fixing | fixing/fix VERB conj waits | prices/price NOUN obj fixing"))
      .toEqual(["fixing conj bribery"]);
    expect(changes("Holm PROPN nsubj living | is AUX aux living | living/live VERB root | in ADP case Lund | Lund PROPN obl living | and CCONJ cc fixing | fixing/fix VERB conj living | roofs/roof NOUN obj fixing")).toEqual([]);
  });

  it("hang the infinitive on 'going'", () => {
    expect(changes("It PRON nsubj going | is AUX aux going | going/go VERB ccomp said | to PART mark rain | rain VERB ccomp said | he PRON nsubj said | said/say VERB root")).toEqual(["rain xcomp going"]);
    expect(changes("He PRON nsubj going | is AUX aux going | going/go VERB root | to ADP case Lund | Lund PROPN obl going")).toEqual([]);
  });

  it("put the sentence above a clause that says on which day", () => {
    expect(changes("The DET det day | day NOUN obl:unmarked left | Berg PROPN nsubj left | left/leave VERB root | , PUNCT punct split | parties/party NOUN nsubj split | split VERB parataxis left"))
      .toEqual(["day obl:unmarked split", "left acl:relcl day", "split root -"]);
    expect(changes("The DET det day | day NOUN obl:unmarked left | , PUNCT punct left | Berg PROPN nsubj left | left/leave VERB root | it PRON nsubj rained | rained/rain VERB parataxis left")).toEqual([]);
  });
});
