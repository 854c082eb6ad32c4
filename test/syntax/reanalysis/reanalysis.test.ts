import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reanalyse } from "../../../src/syntax/reanalysis/index.js";
import type { PartOfSpeech, Token } from "../../../src/types.js";
import { changes } from "./changes.js";

describe("second looks at a tree", () => {
  it("give a sentence its predicate that was read as a participle", () => {
    expect(changes("Herons/heron NOUN root | nested/nest VERB acl Herons | in ADP case reeds | reeds/reed NOUN obl nested | . PUNCT punct Herons")).toEqual(["Herons nsubj nested", "nested root -", ". punct nested"]);
    expect(changes("Prices/price NOUN root | increased/increase VERB acl Prices | by ADP case percent | 4 NUM nummod percent | percent NOUN obl:agent increased | . PUNCT punct Prices"))
      .toEqual(["Prices nsubj increased", "increased root -", "percent obl increased", ". punct increased"]);
    expect(changes("Bridges/bridge NOUN root | built/build VERB acl Bridges | by ADP case firms | firms/firm NOUN obl:agent built | . PUNCT punct Bridges")).toEqual([]);
  });

  it("put the sentence above the clause that says under what condition", () => {
    expect(changes("If SCONJ mark rises | it PRON nsubj rises | rises/rise VERB root | , PUNCT punct rises | towns NOUN nsubj flood | flood VERB parataxis rises")).toEqual(["rises advcl flood", ", punct flood", "flood root -"]);
    expect(changes("In ADP case event | the DET det event | event NOUN obl falls | that SCONJ mark falls | it PRON nsubj falls | falls/fall VERB root | , PUNCT punct falls | we PRON nsubj help | help VERB parataxis falls"))
      .toEqual(["event obl help", "falls acl event", ", punct help", "help root -"]);
    expect(changes("The DET det point | point NOUN nsubj came | is AUX cop came | that SCONJ mark came | he PRON nsubj came | came/come VERB root | , PUNCT punct came | this PRON nsubj means | means/mean VERB parataxis came")).toEqual([]);
  });

  it("read 'the day before' as a time where a finite verb without a subject follows", () => {
    expect(changes("treaty NOUN nsubj signed | signed/sign VERB root | the DET det day | day NOUN obl:unmarked signed | before SCONJ mark includes | includes/include VERB advcl signed | aid NOUN obj includes"))
      .toEqual(["treaty nsubj includes", "signed acl treaty", "before advmod day", "includes root -"]);
    expect(changes("We PRON nsubj left | left/leave VERB root | the DET det day | day NOUN obl:unmarked left | before SCONJ mark arrived | they PRON nsubj arrived | arrived/arrive VERB advcl left")).toEqual([]);
  });

  it("give a subject behind a preposition of time its conjunction", () => {
    expect(changes("We PRON nsubj left | left/leave VERB root | after ADP case Berg | Berg PROPN nsubj accused | accused/accuse VERB parataxis left | us PRON obj accused")).toEqual(["after mark accused", "accused advcl left"]);
    expect(changes("We PRON nsubj are | are/be VERB root | here ADV advmod are | as ADP case you | you PRON nsubj know | know VERB parataxis are")).toEqual([]);
  });

  it("give a verb of saying behind all that is said the subject right before it, and what is said its clause of cause", () => {
    expect(changes("It PRON nsubj fell | fell/fall VERB ccomp said | because SCONJ mark broke | gate NOUN nsubj broke | broke/break VERB advcl said | , PUNCT punct director | director NOUN nsubj broke | said/say VERB root"))
      .toEqual(["broke advcl fell", "director nsubj said"]);
  });

  it("read a clause with an intransitive verb behind \"that\" as what a noun of saying holds", () => {
    expect(changes("She PRON nsubj denied | denied/deny VERB root | the DET det claim | claim NOUN obj denied | that PRON obj lied | he PRON nsubj lied | lied/lie VERB acl:relcl claim")).toEqual(["that mark lied", "lied acl claim"]);
    expect(changes("She PRON nsubj denied | denied/deny VERB root | the DET det claim | claim NOUN obj denied | that PRON obj made | he PRON nsubj made | made/make VERB acl:relcl claim")).toEqual([]);
  });

  it("leave a verb one direct object, and \"become\" none", () => {
    expect(changes("Critics/critic NOUN nsubj called | called/call VERB root | the DET det plan | plan NOUN obj called | a DET det fraud | fraud NOUN obj called")).toEqual(["fraud xcomp called"]);
    expect(changes("They PRON nsubj gave | gave/give VERB root | the DET det firm | firm NOUN obj gave | a DET det loan | loan NOUN obj gave")).toEqual(["firm iobj gave"]);
    expect(changes("She PRON nsubj became | became/become VERB root | a DET det lawyer | lawyer NOUN obj became")).toEqual(["lawyer xcomp became"]);
    expect(changes("They PRON nsubj built | built/build VERB root | roads/road NOUN obj built | roads NOUN obj built")).toEqual([]);
  });

  it("take a clause behind 'that' beside a verb of saying for what it says", () => {
    expect(changes("It PRON nsubj writes | writes/write VERB root | quoting/quote VERB advcl writes | her PRON obj quoting | that SCONJ mark left | he PRON nsubj left | left/leave VERB parataxis writes")).toEqual(["left ccomp writes"]);
  });

  it("take 'that' for the subject of a relative clause that has none", () => {
    expect(changes("floods NOUN root | that SCONJ mark tore | tore/tear VERB acl:relcl floods | it PRON obj tore")).toEqual(["that nsubj tore"]);
    expect(changes("floods NOUN root | that SCONJ mark saw | she PRON nsubj saw | saw/see VERB acl:relcl floods")).toEqual([]);
  });

  it("give a quotation that is split by its frame the subject in its first part", () => {
    expect(changes("“ PUNCT punct garden | garden NOUN nsubj says | ” PUNCT punct garden | says/say VERB root | author NOUN nsubj covers | , PUNCT punct covers | “ PUNCT punct covers | covers/cover VERB ccomp says | it PRON obj covers"))
      .toEqual(["garden nsubj covers", "author nsubj says"]);
    expect(changes("“ PUNCT punct Frankly | Frankly ADV advmod says | ” PUNCT punct Frankly | says/say VERB root | author NOUN nsubj says | “ PUNCT punct fell | it PRON nsubj fell | fell/fall VERB ccomp says")).toEqual([]);
  });

  it("let the object of a verb act in the infinitive behind it", () => {
    expect(changes("We PRON nsubj expect | expect VERB root | the DET det bank | bank NOUN obj expect | to PART mark raise | raise VERB acl bank | rates NOUN obj raise")).toEqual(["raise xcomp expect"]);
    expect(changes("We PRON nsubj have | have VERB root | a DET det plan | plan NOUN obj have | to PART mark raise | raise VERB acl plan | rates NOUN obj raise")).toEqual([]);
  });

  it("take an auxiliary that opens a sentence before its subject for a condition", () => {
    expect(changes("Had/have VERB aux safe | the DET det dam | dam NOUN nsubj Had | held/hold VERB acl dam | , PUNCT punct Had | it PRON nsubj safe | would AUX aux safe | be AUX cop safe | safe ADJ root"))
      .toEqual(["Had aux held", "dam nsubj held", "held advcl safe", ", punct held"]);
    expect(changes("Had/have AUX aux known | we PRON nsubj known | known/know VERB root | , PUNCT punct known | he PRON nsubj gone | would AUX aux gone | have AUX aux gone | gone/go VERB ccomp known"))
      .toEqual(["known advcl gone", "gone root -"]);
    expect(changes("Had/have AUX aux known | we PRON nsubj known | known/know VERB root | , PUNCT punct known | would AUX aux gone | he PRON nsubj gone | have AUX aux gone | gone/go VERB ccomp known | ? PUNCT punct known")).toEqual([]);
  });

  it("leave a verb one subject", () => {
    expect(changes("Prices NOUN nsubj said | , PUNCT punct Prices | he PRON nsubj said | said/say VERB root | would AUX aux fall | fall VERB ccomp said")).toEqual(["Prices nsubj fall"]);
    expect(changes("The DET det leader | leader NOUN nsubj resigned | Berg PROPN nsubj resigned | resigned/resign VERB root")).toEqual(["Berg appos leader"]);
    expect(changes("gate NOUN nsubj:pass damaged | was AUX aux:pass damaged | damaged/damage VERB root | , PUNCT punct director | director NOUN nsubj:pass damaged | told/tell VERB parataxis damaged")).toEqual(["director nsubj told"]);
    expect(changes("told/tell VERB root | the DET det paper | paper NOUN obj told | Morgenbote PROPN obj told")).toEqual(["Morgenbote appos paper"]);
    expect(changes("Party NOUN compound leader | leader NOUN nsubj resigned | Berg PROPN nsubj resigned | resigned/resign VERB root")).toEqual(["leader nmod:desc Berg"]);
    expect(changes("spokeswoman NOUN nsubj told | told/tell VERB root | parliament NOUN obj told | ; PUNCT punct told | report NOUN nsubj told | counted/count VERB ccomp told")).toEqual(["report nsubj counted", "counted parataxis told"]);
    expect(changes("It PRON nsubj fell | fell/fall VERB root | because SCONJ mark broke | gate NOUN nsubj broke | broke/break VERB advcl fell | , PUNCT punct director | director NOUN nsubj broke | said/say VERB parataxis fell")).toEqual(["director nsubj said"]);
    expect(changes("Ms PROPN nsubj resigned | Berg PROPN nsubj resigned | resigned/resign VERB root")).toEqual(["Ms nmod:desc Berg"]);
    expect(changes("Anna PROPN nsubj resigned | Lind PROPN compound Berg | Berg PROPN nsubj resigned | resigned/resign VERB root")).toEqual(["Berg flat Anna"]);
    expect(changes("Berg PROPN nsubj resigned | , PUNCT punct Berg | Lind PROPN nsubj resigned | resigned/resign VERB root")).toEqual([]);
  });

  it("give a clause behind a conjunction of time the noun that was read as standing behind a preposition", () => {
    expect(changes("They PRON nsubj left | left/leave VERB root | after ADP case minister | the DET det minister | minister NOUN obl accused | accused/accuse VERB advcl left | firms NOUN obj accused")).toEqual(["after mark accused", "minister nsubj accused"]);
  });

  it("hang what is told on the verb of telling, and a participle on the noun before it", () => {
    expect(changes("told/tell VERB root | by ADP case doctors | doctors NOUN obl:agent told | that PRON obj rest | she PRON nsubj rest | should AUX aux rest | rest VERB acl:relcl doctors")).toEqual(["that mark rest", "rest ccomp told"]);
    expect(changes("told/tell VERB root | men NOUN obj told | that PRON nsubj left | left/leave VERB acl:relcl men")).toEqual([]);
    expect(changes("revised/revise VERB root | it PRON obj revised | from ADP case percent | percent NOUN obl reported | reported/report VERB advcl revised | in ADP case May | May PROPN obl reported")).toEqual(["percent obl revised", "reported acl percent"]);
    expect(changes("revised/revise VERB root | it PRON obj revised | from ADP case percent | percent NOUN nsubj:pass reported | reported/report VERB parataxis revised | in ADP case May | May PROPN obl reported")).toEqual(["percent obl revised", "reported acl percent"]);
  });

  it("find the predicate behind a participle between commas", () => {
    expect(changes("budget NOUN nsubj presented | , PUNCT punct budget | presented/present VERB root | today NOUN obl presented | , PUNCT punct foresees | foresees/foresee VERB parataxis presented | cuts NOUN obj foresees"))
      .toEqual(["budget nsubj foresees", "presented acl budget", "foresees root -"]);
  });

  it("join nouns with an article to each other", () => {
    expect(changes("has/have VERB root | a DET det ban | ban NOUN obj has | on ADP case coal | coal NOUN nmod ban | and CCONJ cc cap | A/a DET det cap | cap NOUN conj coal")).toEqual(["cap conj ban"]);
  });

  it("set a clause without a conjunction beside the other", () => {
    expect(changes("Berg PROPN nsubj said | said/say VERB root | , PUNCT punct adding | adding/add VERB ccomp said | that SCONJ mark fell | it PRON nsubj fell | fell/fall VERB ccomp adding")).toEqual(["adding advcl said"]);
    expect(changes("They PRON nsubj fell | fell/fall VERB ccomp told | she PRON nsubj told | told/tell VERB root | ; PUNCT punct counted | report NOUN nsubj counted | counted/count VERB ccomp told")).toEqual(["counted parataxis told"]);
    expect(changes("Prices NOUN nsubj fell | fell/fall VERB root | , PUNCT punct showed | figures NOUN nsubj showed | showed/show VERB advcl fell")).toEqual(["showed parataxis fell"]);
    expect(changes("There PRON expl are | are/be VERB advcl told | flats NOUN obl are | , PUNCT punct are | she PRON nsubj told | told/tell VERB root | parliament NOUN obj told")).toEqual(["are ccomp told"]);
    expect(changes("He PRON nsubj met | met/meet VERB root | two NUM obj met | , PUNCT punct ill | one NUM nsubj ill | of ADP case whom | whom PRON nmod one | was AUX cop ill | ill ADJ advcl met")).toEqual([]);
  });

  it("join a conjunction to its clause, and set a frame beside what it reports", () => {
    expect(changes("Exports NOUN nsubj fell | fell/fall VERB root | and CCONJ cc imports | imports NOUN nsubj rose | rose/rise VERB conj fell")).toEqual(["and cc rose"]);
    expect(changes("It PRON nsubj opens | opens/open VERB root | , PUNCT punct owner | the DET det owner | owner NOUN nsubj says | says/say VERB conj opens")).toEqual(["says parataxis opens"]);
    expect(changes("It PRON nsubj rose | rose/rise VERB root | and CCONJ cc fell | fell/fall VERB conj rose")).toEqual([]);
  });

  it("give a verb without a conjunction of its own the noun behind the conjunction before it", () => {
    expect(changes("Firms NOUN nsubj cut | cut VERB root | wages NOUN obj cut | and CCONJ cc workers | workers NOUN conj wages | leave VERB conj cut")).toEqual(["and cc leave", "workers nsubj leave"]);
    expect(changes("We PRON nsubj build | build VERB root | trust NOUN obj build | and CCONJ cc part | part NOUN conj trust | of ADP case that | that PRON nmod part | is AUX cop truth | truth NOUN conj build")).toEqual(["and cc truth", "part nsubj truth"]);
    expect(changes("Firms NOUN nsubj cut | cut VERB root | wages NOUN obj cut | and CCONJ cc bonuses | bonuses NOUN conj wages | and/And CCONJ cc left | left/leave VERB conj cut")).toEqual([]);
  });

  it("give a verb below a participle the noun behind a preposition of time", () => {
    expect(changes("held/hold VERB root | after ADP case tape | a DET det tape | tape NOUN obl held | showing/show VERB acl tape | him PRON obj showing | was AUX aux:pass released | released/release VERB ccomp showing"))
      .toEqual(["after mark released", "tape nsubj:pass released", "released advcl held"]);
    expect(changes("held/hold VERB root | after ADP case tape | a DET det tape | tape NOUN obl held | saying/say VERB acl tape | it PRON nsubj fell | had AUX aux fell | fell/fall VERB ccomp saying")).toEqual([]);
  });

  it("hang what several are accused of on the verb", () => {
    expect(changes("accuse VERB root | firm NOUN obj accuse | and CCONJ cc bank | bank NOUN conj firm | of SCONJ mark hiding | hiding/hide VERB acl bank | it PRON obj hiding")).toEqual(["hiding advcl accuse"]);
    expect(changes("sold/sell VERB root | firm NOUN obj sold | and CCONJ cc right | right NOUN conj firm | of SCONJ mark hiding | hiding/hide VERB acl right | it PRON obj hiding")).toEqual([]);
  });

  it("hang what an attitude is about on its noun", () => {
    expect(changes("They PRON nsubj voiced | voiced/voice VERB root | concern NOUN obj voiced | about ADP case dam | dam NOUN obl voiced")).toEqual(["dam nmod concern"]);
    expect(changes("They PRON nsubj voiced | voiced/voice VERB root | concern NOUN obj voiced | on ADP case Friday | Friday PROPN obl voiced")).toEqual([]);
  });

  it("take a whole clause behind 'that' for what a noun of saying holds", () => {
    expect(changes("He PRON nsubj rejects | rejects/reject VERB root | claims/claim NOUN obj rejects | that SCONJ mark paid | they PRON nsubj paid | paid/pay VERB acl:relcl claims | bribes NOUN obj paid")).toEqual(["paid acl claims"]);
    expect(changes("He PRON nsubj rejects | rejects/reject VERB root | claims/claim NOUN obj rejects | that SCONJ mark made | they PRON nsubj made | made/make VERB acl:relcl claims")).toEqual([]);
    expect(changes("He PRON nsubj rejects | rejects/reject VERB root | weapons/weapon NOUN obj rejects | that SCONJ mark gave | they PRON nsubj gave | gave/give VERB acl:relcl weapons | us PRON obj gave")).toEqual([]);
  });

  it("join a verb in the past to one that it can be told with", () => {
    expect(changes("He PRON nsubj said | said/say VERB root | they PRON nsubj leave | should AUX aux leave | leave VERB ccomp said | and CCONJ cc denied | denied/deny VERB conj leave | rumours/rumour NOUN obj denied")).toEqual(["denied conj said"]);
    expect(changes("He PRON nsubj:pass told | was AUX aux:pass told | told/tell VERB root | to PART mark leave | leave VERB xcomp told | and CCONJ cc denied | denied/deny VERB conj leave | entry NOUN obj denied")).toEqual([]);
    expect(changes("They PRON nsubj leave | should AUX aux leave | leave VERB root | and CCONJ cc vote | vote VERB conj leave")).toEqual([]);
    expect(changes("He PRON nsubj said | said/say VERB root | they PRON nsubj leave | did AUX aux leave | leave VERB ccomp said | but CCONJ cc voted | voted/vote VERB conj leave")).toEqual([]);
  });

  it("read 'May' behind a preposition of time as the month", () => {
    expect(changes("Berg PROPN nsubj won | in ADP case won | May AUX aux won | won/win VERB root | it PRON obj won")).toEqual(["in case May", "May obl won"]);
    expect(changes("Berg PROPN nsubj win | May AUX aux win | win VERB root | it PRON obj win")).toEqual([]);
  });

  it("leave one tree of any tree, with the same words", () => {
    const relations = fc.constantFrom("nsubj", "ccomp", "mark", "acl", "obl", "conj", "parataxis", "advcl", "det", "punct", "obl:unmarked", "nmod");
    const words = fc.constantFrom("the", "day", "before", "event", "that", "if", ",", "said", "includes", "Anna", "a", "leader", ".");
    fc.assert(fc.property(fc.array(fc.tuple(words, relations, fc.constantFrom<PartOfSpeech>("NOUN", "VERB", "PROPN", "SCONJ", "PUNCT", "DET"), fc.nat(20)), { minLength: 1, maxLength: 14 }), fc.nat(13), (rows, at) => {
      const root = at % rows.length;
      // Each word hangs on one nearer to the root, so that the heads make one tree.
      const order = rows.map((_, index) => index).sort((left, right) => Math.abs(left - root) - Math.abs(right - root));
      const tokens = rows.map(([text, relation, pos, pick], index): Token => {
        const rank = order.indexOf(index);
        return { text, span: { start: 10 * index, end: 10 * index + text.length }, lemma: text, pos, relation: rank === 0 ? "root" : relation, head: rank === 0 ? -1 : order[pick % rank]! };
      });
      const mended = reanalyse(tokens);
      expect(mended.map(({ text, span, pos }) => ({ text, span, pos }))).toEqual(tokens.map(({ text, span, pos }) => ({ text, span, pos })));
      expect(mended.filter(({ head }) => head < 0)).toHaveLength(1);
      for (let index = 0; index < mended.length; index += 1) {
        let above = index;
        for (let steps = 0; steps <= mended.length && mended[above]!.head >= 0; steps += 1) above = mended[above]!.head;
        expect(mended[above]!.head).toBe(-1);
      }
    }));
  });
});
