/** Reads all articles of a call, and says what is wrong with the first that cannot be read. */
import { stat } from "node:fs/promises";
import { quotedName } from "./quoted-name.js";

/** A text and the file that it is from. */
export interface Input {
  /** Absent for standard input. */
  readonly file?: string;
  readonly text: string;
}

/** Where the bytes of the texts come from. */
export interface Origin {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The bytes of a file; fails as the file system does while they are read. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
}

/** The texts, or what is wrong. */
export type Inputs = { readonly inputs: readonly Input[] } | { readonly problem: string };

/** What to say for the errors of the file system that a wrong call can cause. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["ENOTDIR", "there is no such file"],
  ["EISDIR", "it is a directory: name the files in it"],
  ["EACCES", "it may not be read: its permissions forbid it"],
  ["EPERM", "it may not be read: its permissions forbid it"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ELOOP", "its links lead in a circle"],
  ["ERR_INVALID_ARG_VALUE", "that is no name of a file"],
]);

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
};

/** No UTF-8 text of an allowed length has more bytes: three for every UTF-16 code unit, and a byte order mark. */
const mostBytes = (maxLength: number): number => 3 * maxLength + 3;

const tooLong = (maxLength: number): string => `the text is too long: at most ${maxLength} characters are read at once`;

/** The text of the bytes, or why they are none. */
const decode = (bytes: Uint8Array, maxLength: number): { readonly text: string } | { readonly problem: string } => {
  if (bytes.length > mostBytes(maxLength)) return { problem: tooLong(maxLength) };
  if (bytes.includes(0)) return { problem: "it is not a text: it holds NUL bytes" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.length > maxLength ? { problem: tooLong(maxLength) } : { text };
  } catch {
    return { problem: "it is not a text in UTF-8" };
  }
};

/** All bytes of a stream, or as many as show that it is too long. */
const drain = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
};

/** A file's bytes; what is neither a file nor a pipe would never end or never begin. */
const bytesOf = async (file: string, { openFile }: Origin, maxLength: number): Promise<Uint8Array | { readonly problem: string }> => {
  const found = await stat(file);
  if (found.isDirectory()) return { problem: REASONS.get("EISDIR")! };
  if (!found.isFile() && !found.isFIFO()) return { problem: "it is not a file" };
  return found.size > mostBytes(maxLength) ? { problem: tooLong(maxLength) } : drain(openFile(file), mostBytes(maxLength));
};

/**
 * The texts of the named files, or of standard input where none is named; all are checked before any is returned.
 *
 * @param maxLength longest text accepted, in UTF-16 code units
 * @example
 * await readArticles(["article.txt"], { stdin: process.stdin, openFile: createReadStream }, 1_000_000); // => { inputs: [{ file: "article.txt", text: "..." }] }
 */
export const readArticles = async (files: readonly string[], origin: Origin, maxLength: number): Promise<Inputs> => {
  const inputs: Input[] = [];
  if (files.indexOf("-") !== files.lastIndexOf("-")) return { problem: 'standard input, "-", can be read only once' };
  for (const file of files.length === 0 ? ["-"] : files) {
    const name = file === "-" ? "standard input" : quotedName(file);
    try {
      const bytes = file === "-" ? await drain(origin.stdin, mostBytes(maxLength)) : await bytesOf(file, origin, maxLength);
      const result = "problem" in bytes ? bytes : decode(bytes, maxLength);
      if ("problem" in result) return { problem: `cannot read ${name}: ${result.problem}` };
      inputs.push(files.length === 0 ? { text: result.text } : { file, text: result.text });
    } catch (error) {
      return { problem: `cannot read ${name}: ${reasonOf(error)}` };
    }
  }
  return { inputs };
};
