import { describe, expect, test } from "vitest";
import { timesOf, valuesOf } from "./read.js";

/** Published on a Thursday. */
const PUBLISHED = "2024-06-20";

const expectTimes = (cases: readonly (readonly [string, readonly string[]])[], publishedAt?: string): void => {
  for (const [text, times] of cases) expect(timesOf(text, publishedAt), text).toEqual(times);
};

describe("dates that the words give in full", () => {
  test("read the same in every order", () => {
    expectTimes([
      ["The bridge was opened on March 5, 2021.", ["March 5, 2021 = 2021-03-05"]],
      ["The bridge was opened on 5 March 2021.", ["5 March 2021 = 2021-03-05"]],
      ["The bridge was opened on the 5th of March, 2021.", ["5th of March, 2021 = 2021-03-05"]],
      ["The bridge was opened on Friday, Mar. 5, 2021 at noon.", ["Friday, Mar. 5, 2021 at noon = 2021-03-05T12:00"]],
      ["The form was dated 2021-03-05.", ["2021-03-05 = 2021-03-05"]],
      ["The form was dated 5.3.2021.", ["5.3.2021 = 2021-03-05"]],
      ["The plant closed in March 2021.", ["March 2021 = 2021-03"]],
      ["The plant closed in 1987.", ["1987 = 1987"]],
    ]);
  });

  test("read longer and shorter periods", () => {
    expectTimes([
      ["Rents rose in the 1990s.", ["1990s = 199X"]],
      ["Rents rose in the late 1990s.", ["late 1990s = 199X"]],
      ["The mill dates from the 19th century.", ["19th century = 18XX"]],
      ["Sales fell in the third quarter of 2023.", ["third quarter of 2023 = 2023-07/2023-09"]],
      ["Sales fell in Q3 2023.", ["Q3 2023 = 2023-07/2023-09"]],
      ["Sales fell in the first half of 2023.", ["first half of 2023 = 2023-01/2023-06"]],
      ["The pool opened in the summer of 2021.", ["summer of 2021 = 2021-06/2021-08"]],
      ["The vote was held on the first Tuesday of November 2020.", ["first Tuesday of November 2020 = 2020-11-03"]],
      ["Shops closed on Easter Monday 2024.", ["Easter Monday 2024 = 2024-04-01"]],
    ]);
  });

  test("join the ends of an interval", () => {
    expectTimes([
      ["Rents doubled between 2010 and 2015.", ["between 2010 and 2015 = 2010/2015"]],
      ["The road was shut from May to July 2021.", ["from May to July 2021 = 2021-05/2021-07"]],
      ["The road was shut from December to February 2022.", ["from December to February 2022 = 2021-12/2022-02"]],
      ["The fair ran on May 5-7, 2021.", ["May 5-7, 2021 = 2021-05-05/2021-05-07"]],
      ["She led the council in 2010-15.", ["2010-15 = 2010/2015"]],
      ["The school has been shut since August 2012.", ["since August 2012 = 2012-08/.."]],
    ]);
  });
});

describe("dates counted from publication", () => {
  test("turn to the side that the tense shows", () => {
    expectTimes([
      ["The report was released Friday.", ["Friday = 2024-06-14"]],
      ["The court will rule on Friday.", ["Friday = 2024-06-21"]],
      ["The treaty was signed in November.", ["November = 2023-11"]],
      ["The treaty will be signed in November.", ["November = 2024-11"]],
      ["He was arrested on July 21.", ["July 21 = 2023-07-21"]],
      ["He said the trial would begin on July 21.", ["July 21 = 2024-07-21"]],
      ["The museum is expected to reopen in May.", ["May = 2025-05"]],
    ], PUBLISHED);
  });

  test("count days, weeks, months and years", () => {
    expectTimes([
      ["He resigned yesterday.", ["yesterday = 2024-06-19"]],
      ["Two men were held last week.", ["last week = 2024-W24"]],
      ["Prices fell last month.", ["last month = 2024-05"]],
      ["Prices fell over the past three years.", ["the past three years = 2021/2024"]],
      ["The law was passed in November last year.", ["November last year = 2023-11"]],
      ["They married on May 15 of this year.", ["May 15 of this year = 2024-05-15"]],
      ["The fire broke out on Sunday night.", ["Sunday night = 2024-06-16"]],
      ["The shop opened two years ago.", ["two years ago = 2022"]],
      ["They will leave in five days.", ["in five days = 2024-06-25"]],
      ["The work took place at the end of last year.", ["last year = 2023"]],
    ], PUBLISHED);
  });

  test("give the day before its day only where nothing else is told", () => {
    expectTimes([
      ["The contract signed the day before includes a clause on oil.", ["the day before = 2024-06-19"]],
      ["The contract was signed the day before the vote.", ["the day before = ?"]],
      ["On June 3 they met. The day before, he had resigned.", ["June 3 = 2024-06-03", "The day before = ?"]],
      ["Profit rose from a year earlier.", ["a year earlier = ?"]],
    ], PUBLISHED);
  });

  test("stay open without a date of publication", () => {
    const { times } = valuesOf("He resigned on Friday, a week after the vote on 3 May, and left last month. The day before, he was ill.");
    expect(times.map(({ anchor }) => anchor)).not.toContain("publication");
    expect(times.find(({ text }) => text === "Friday")).toMatchObject({ anchor: "none" });
    expect(times.find(({ text }) => text === "3 May")).toMatchObject({ value: "XXXX-05-03", anchor: "absolute" });
    expect(times.find(({ text }) => text === "The day before")).toMatchObject({ anchor: "narrative" });
  });

  test("use a date of publication that the article itself states", () => {
    expect(timesOf("A man was held yesterday (March 4, 2021) in the town. He will be charged today.")).toEqual([
      "yesterday = 2021-03-04", "March 4, 2021 = 2021-03-04", "today = 2021-03-05",
    ]);
  });

  test("take the year of the same day told in full elsewhere", () => {
    expect(timesOf("The raid took place on March 4, 2021. On March 4, no one was hurt.")).toContain("March 4 = 2021-03-04");
  });

  test("tell of an invalid date and count it as absent", () => {
    const { times, diagnostics } = valuesOf("He resigned yesterday.", "last Tuesday");
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid-date"]);
    expect(times[0]).toMatchObject({ anchor: "none" });
  });
});

describe("the order of day and month", () => {
  test("follows the article's own evidence and is left open without any", () => {
    expect(timesOf("The form was filed on 06/07/2021.")).toEqual(["06/07/2021 = ?"]);
    expect(timesOf("The form was filed on 06/07/2021 and returned on 25/07/2021.")).toEqual(["06/07/2021 = 2021-07-06", "25/07/2021 = 2021-07-25"]);
    expect(timesOf("The form was filed on 06/07/2021 and returned on 07/25/2021.")).toEqual(["06/07/2021 = 2021-06-07", "07/25/2021 = 2021-07-25"]);
    expect(timesOf("The form was filed on Monday 07/06/2021.")).toEqual(["Monday 07/06/2021 = 2021-06-07"]);
  });
});

describe("times of day", () => {
  test("belong to the day beside them, else to the day that the paragraph tells, else to publication", () => {
    expectTimes([
      ["The blast was heard at 2:30 p.m. on Friday.", ["2:30 p.m. on Friday = 2024-06-14T14:30"]],
      ["On June 5, 2024, he spoke. At 14:30 the hall was empty.", ["June 5, 2024 = 2024-06-05", "14:30 = 2024-06-05T14:30"]],
      ["The hall was empty at 5 p.m. when he spoke.", ["5 p.m. = 2024-06-20T17:00"]],
    ], PUBLISHED);
    expect(timesOf("The hall was empty at 5 p.m. when he spoke.")).toEqual(["5 p.m. = ?"]);
  });
});

describe("lengths of time and ages", () => {
  test("are ISO 8601 durations", () => {
    expectTimes([
      ["The strike lasted three years.", ["three years = P3Y"]],
      ["He was given a six-month ban.", ["six-month = P6M"]],
      ["It took half an hour.", ["half an hour = PT30M"]],
      ["A man aged 28 was held.", ["aged 28 = P28Y"]],
      ["Ana Cruz, 28, was held.", ["28 = P28Y"]],
      ["A 28-year-old man was held.", ["28-year-old = P28Y"]],
      ["The strike went on for months.", ["months = ?"]],
    ]);
  });
});

describe("what only looks like a time", () => {
  test.each([
    "The council may sue the city.",
    "Thousands march on the capital.",
    "He sat down and spoke.",
    "Prices fall again.",
    "April Jones said she was tired.",
    "The Senate voted 69-30.",
    "They sent 2000 troops.",
    "It rose 3 to 4 percent.",
    "Article 51 was cited.",
    "Version 1.10.30 was shipped.",
    "The day was long.",
    "It opened on June 31, 2022.",
  ])("%s", (text) => {
    expect(timesOf(text, PUBLISHED)).toEqual([]);
  });
});

describe("dates that count from the date beside them", () => {
  test("take the distance from it", () => {
    expectTimes([
      ["The hall burned two days after Christmas 2021.", ["two days after Christmas 2021 = 2021-12-27"]],
      ["They met a week before yesterday.", ["a week before yesterday = 2024-06-12"]],
      ["He left in May three years ago.", ["May three years ago = 2021-05"]],
      ["Fares rise in the week of October 7, 2024.", ["week of October 7, 2024 = 2024-W41"]],
      ["They must reply within two days of June 3.", ["two days = P2D", "June 3 = 2024-06-03"]],
      ["The dam broke less than a week after June 3.", ["a week = P1W", "June 3 = 2024-06-03"]],
    ], PUBLISHED);
  });

  test("name days of other weeks and months", () => {
    expectTimes([
      ["It will open on Wednesday of next week.", ["Wednesday of next week = 2024-06-26"]],
      ["It will open next Saturday.", ["next Saturday = 2024-06-29"]],
      ["It closed on the 20th of last month.", ["20th of last month = 2024-05-20"]],
      ["It closed on the first Monday of last month.", ["first Monday of last month = 2024-05-06"]],
      ["It closed on the last day of February 2020.", ["last day of February 2020 = 2020-02-29"]],
      ["It opened on Friday the 14th.", ["Friday the 14th = 2024-06-14"]],
      ["They were married on Feb. 29.", ["Feb. 29 = 2024-02-29"]],
      ["The club meets every Monday.", ["Monday = ?"]],
    ], PUBLISHED);
  });
});

describe("the year of a day", () => {
  test("is the one that the article gives it elsewhere", () => {
    expectTimes([["The vote was on July 11, 2023. The arrests after July 11 went on.", ["July 11, 2023 = 2023-07-11", "July 11 = 2023-07-11"]]], PUBLISHED);
  });

  test("is this one where the next lies far ahead", () => {
    expectTimes([["They said they would reply on May 2.", ["May 2 = 2024-05-02"]], ["It will open on August 2.", ["August 2 = 2024-08-02"]]], PUBLISHED);
  });
});

describe("feasts", () => {
  test("of several days are intervals", () => {
    expectTimes([
      ["Shops closed for Eid al-Fitr 2018.", ["Eid al-Fitr 2018 = 2018-06-15/2018-06-17"]],
      ["They fasted during Ramadan.", ["Ramadan = 2024-03-11/2024-04-09"]],
      ["Schools close for Rosh Hashanah 2018.", ["Rosh Hashanah 2018 = 2018-09-09/2018-09-11"]],
      ["Trains were full before Lunar New Year.", ["Lunar New Year = 2024-02-10"]],
    ], PUBLISHED);
  });

  test("are not read in personal names", () => {
    expectTimes([["Tariq Ramadan spoke.", []], ["Ramadan Sobhi scored.", []], ["The court heard Taha Ramadan. Later Ramadan left.", []]], PUBLISHED);
  });
});

test("names that hold a word of time are no time", () => {
  expectTimes([["He sued the Tomorrow Group.", []], ["They read USA Today.", []]], PUBLISHED);
});

describe("times of day in words", () => {
  test("are read with their day", () => {
    expectTimes([
      ["It began on Tuesday at half past three.", ["Tuesday at half past three = 2024-06-18T15:30"]],
      ["It began at a quarter to noon.", ["a quarter to noon = 2024-06-20T11:45"]],
      ["The ship left at 1500 GMT.", ["1500 GMT = 2024-06-20T15:00"]],
      ["She speaks at 8 tonight.", ["8 tonight = 2024-06-20T20:00"]],
    ], PUBLISHED);
  });
});
