/** The Extraction as JSON, for other programs. */

/** Characters that JSON leaves bare but that some readers take for the end of a line. */
const LINE_ENDS: ReadonlyMap<string, string> = new Map([["\u0085", "\\u0085"], ["\u2028", "\\u2028"], ["\u2029", "\\u2029"]]);

const withFile = (document: object, file: string | undefined): object => (file === undefined ? document : { file, ...document });

/**
 * A document as indented JSON; `file` comes first where one is given.
 *
 * @example
 * toJson(compact(extraction), "article.txt");
 */
export const toJson = (document: object, file?: string): string => JSON.stringify(withFile(document, file), undefined, 2);

/**
 * A document as one line of JSON Lines, without a line end of any kind in it.
 *
 * @example
 * toJsonLine(compact(extraction), "article.txt");
 */
export const toJsonLine = (document: object, file?: string): string =>
  JSON.stringify(withFile(document, file)).replace(/[\u0085\u2028\u2029]/g, (character) => LINE_ENDS.get(character)!);
