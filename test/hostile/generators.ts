/** Texts that break text libraries, at any length: runs of one token, nests, fragments of addresses, and news to compare with. */

/** A kind of text that can be made at any length. */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeated = (name: string, unit: string): HostileText => ({ name, make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) });

const nested = (name: string, open: string, close: string): HostileText => ({ name, make: (length) => open.repeat(Math.floor(length / 2)) + close.repeat(Math.floor(length / 2)) });

const NEWS = [
  "KALVIA CITY (KNA) - The Kalvian government denied on Friday that it had sent 1,500 soldiers to Orland, the state broadcaster reported.",
  "“We signed the agreement last week, and we will keep it,” President Anna Berg told reporters after the talks. “Nobody was forced.”",
  "According to the central bank, consumer prices rose by 3.5 percent in the third quarter of 2023, more than twice the rate of the year before.",
  "The two countries, which share a border of 410 kilometres, have accused each other of breaking the treaty signed in March 2019 by their foreign ministers.",
  "If parliament rejects the budget, the minister said, the hospital planned for Westmoor could not be built before 2030.",
];

/** News in paragraphs, all different in their numbers so that no memo can help. */
export const newsOf = (length: number): string => {
  const paragraphs: string[] = [];
  for (let total = 0, at = 0; total < length; at++) {
    const paragraph = `${NEWS[at % NEWS.length]!} It was report ${at} of the series.`;
    paragraphs.push(paragraph);
    total += paragraph.length + 2;
  }
  return paragraphs.join("\n\n").slice(0, length);
};

/** News first, then one text for each way in which the engines were seen to break. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: "news", make: newsOf },
  { name: "news in one line", make: (length) => newsOf(length).replaceAll("\n\n", " ") },
  { name: "one sentence without end", make: (length) => "the bank said that prices rose and ".repeat(Math.ceil(length / 35)).slice(0, length) },
  repeated("one letter", "a"), repeated("digits", "1"), repeated("digits and stops", "1."), repeated("digits and slashes", "1/"), repeated("digits and commas", "1,"),
  repeated("letters and digits", "aB3x"), repeated("a.", "a."), repeated("A. ", "A. "), repeated("! ", "! "), repeated("exclamations", "!"), repeated("stops", "."), repeated("ellipses", "... "),
  repeated("open brackets", "("), nested("nested brackets", "(", ")"), repeated("straight quotes", "\""), repeated("quote a ", "\"a "), nested("nested curly quotes", "“", "”"),
  repeated("single quotes", "'"), repeated("a'", "a'"), repeated("a’", "a’"), repeated("a-", "a-"), repeated("a/", "a/"), repeated("hyphens", "-"), repeated("dashes", "—"),
  repeated("hashes", "#"), repeated("underscores", "_"), repeated("at signs", "@"), repeated("mail addresses", "a@b.c "), repeated("http://", "http://"), repeated("one long address", "https://example.org/a/b"),
  repeated("addresses", "https://example.org/a?b=c "), repeated("NUL", "\u0000"), repeated("bidi controls", "\u202e"), repeated("lone surrogates", "\ud800"), repeated("emoji", "\u{1f600}"),
  repeated("Chinese", "中文没有空格"), repeated("combining marks", "e\u0301\u0301"), repeated("spaces", " "), repeated("newlines", "\n"), repeated("one word a line", "word\n"), repeated("list items", "- item\n"),
  repeated("names", "John Smith "), repeated("wasn't ", "wasn't "), repeated("NATO ", "NATO "), repeated("U.S. Mr. Dr. ", "U.S. Mr. Dr. "), repeated("and ", "and "), repeated("not ", "not "), repeated("that ", "that "),
  repeated("he said ", "he said "), repeated("said that he said that ", "said that he "), repeated("quoted sentences", "“He left.” "), repeated("open quotes and sentences", "“He left. "),
  repeated("prototype words", "__proto__ constructor toString "), repeated("money", "$1.2bn "), repeated("percentages", "3.5 percent "), repeated("dates", "3 May 2023 "), repeated("months", "May March June "),
  repeated("one two three", "one two three "), repeated("colons", "A: "), repeated("Name: text", "Berg: yes. "), repeated("pronouns", "he she it they "), repeated("the president ", "the president "),
];
