/** The command: reads the call, reads the articles, prints their claims. */
import type { Readable, Writable } from "node:stream";
import type * as library from "../index.js";
import { MAX_ARTICLE_LENGTH } from "../limits.js";
import { VERSION } from "../version.js";
import { callOf, type Reading } from "./call.js";
import { HELP } from "./help.js";
import { outputOf, type Result } from "./output.js";
import { quotedName } from "./quoted-name.js";
import { readArticles, type Input, type Origin } from "./read-articles.js";
import { progressLine, wantsColour, widthOf, WIPE, type TerminalStream } from "./terminal.js";
import { writeAll } from "./write.js";

/** What the command needs of the library. */
export type Library = Pick<typeof library, "extractClaims" | "compact">;

/** What a process gives the command: its streams, its files, its environment and the library. */
export interface World extends Origin {
  readonly stdin: Readable & TerminalStream;
  readonly stdout: Writable & TerminalStream;
  readonly stderr: Writable & TerminalStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called only where there is something to read: help and a wrong call need not wait for the models. */
  readonly loadLibrary: () => Promise<Library>;
}

const WRONG_CALL = 2;

/** The library decides what a date is, so that the command cannot think otherwise. */
const isDate = (publishedAt: string, { extractClaims }: Library): boolean =>
  !extractClaims({ text: "", publishedAt }).diagnostics.some(({ code }) => code === "invalid-date");

/** The extractions one by one, each made when it is asked for; progress is shown while one is being made. */
function* resultsOf(inputs: readonly Input[], call: Reading, { extractClaims, compact }: Library, progress: (line: string) => void): Generator<Result> {
  const dated = call.publishedAt === undefined ? {} : { publishedAt: call.publishedAt };
  for (const [index, { file, text }] of inputs.entries()) {
    progress(progressLine(index + 1, inputs.length));
    const extraction = extractClaims({ text, ...dated });
    progress(WIPE);
    yield { ...(file === undefined ? {} : { file }), extraction: call.all ? extraction : compact(extraction) };
  }
}

/** Reads and prints; returns what is wrong, if anything is, before anything is printed. */
const read = async (call: Reading, world: World): Promise<string | undefined> => {
  const { stdin, stdout, stderr, environment } = world;
  const { files, format, publishedAt } = call;
  if (files.length === 0 && stdin.isTTY === true) stderr.write("claimkit reads from the keyboard: paste an article, end with Ctrl-D. `claimkit --help` tells more.\n");
  const found = await readArticles(files, world, MAX_ARTICLE_LENGTH);
  if ("problem" in found) return found.problem;
  const loaded = await world.loadLibrary();
  if (publishedAt !== undefined && !isDate(publishedAt, loaded)) return `${quotedName(publishedAt)} is not a date: write it as 2024-06-20 or 2024-06-20T14:30`;
  const several = found.inputs.length > 1;
  const progress = (line: string): void => {
    if (several && stderr.isTTY === true) stderr.write(line);
  };
  const results = resultsOf(found.inputs, call, loaded, progress);
  await writeAll(stdout, outputOf(format, results, { several, width: widthOf(stdout), colour: wantsColour(stdout, environment) }));
  return undefined;
};

/**
 * Runs the command and returns its exit code: 0, or 2 for a wrong call.
 *
 * @param args the arguments, without the program's own name
 * @example
 * process.exitCode = await main(["article.txt"], world);
 */
export const main = async (args: readonly string[], world: World): Promise<number> => {
  const call = callOf(args);
  if (call.kind === "help") await writeAll(world.stdout, [HELP]);
  if (call.kind === "version") await writeAll(world.stdout, [`${VERSION}\n`]);
  const problem = call.kind === "wrong" ? call.problem : call.kind === "read" ? await read(call, world) : undefined;
  if (problem === undefined) return 0;
  await writeAll(world.stderr, [`claimkit: ${problem}\n`]);
  return WRONG_CALL;
};
