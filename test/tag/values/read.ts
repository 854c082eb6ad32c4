/** Reads the values of a text through the real first stages. */
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { findValues } from "../../../src/tag/values/index.js";
import type { Values } from "../../../src/tag/values/index.js";
import type { Parsed } from "../../../src/types.js";

/** The article cut and parsed. */
export const parsedOf = (text: string, publishedAt?: string): Parsed =>
  parseSyntax(splitSentences(publishedAt === undefined ? text : { text, publishedAt }));

/** The values of a text. */
export const valuesOf = (text: string, publishedAt?: string): Values => findValues(parsedOf(text, publishedAt));

/** The times of a text as "words = value", with "?" where there is none. */
export const timesOf = (text: string, publishedAt?: string): readonly string[] =>
  valuesOf(text, publishedAt).times.map(({ text: words, value }) => `${words} = ${value ?? "?"}`);
