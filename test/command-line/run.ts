/** Runs the command, in this process with streams of its own or as the program that is shipped. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main, type Library, type World } from "../../src/command-line/index.js";

/** What a run leaves behind. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A terminal or none, and what stands in standard input. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly terminal?: { readonly columns: number };
  readonly environment?: World["environment"];
  readonly openFile?: World["openFile"];
}

const collector = (terminal: Surroundings["terminal"]): { readonly stream: PassThrough; readonly text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = Object.assign(new PassThrough(), terminal === undefined ? {} : { isTTY: true, columns: terminal.columns });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
};

/** Runs the command in this process. */
export const runHere = async (library: Library, args: readonly string[], { stdin = "", terminal, environment = {}, openFile = createReadStream }: Surroundings = {}): Promise<Outcome> => {
  const out = collector(terminal);
  const error = collector(terminal);
  const code = await main(args, {
    stdin: Readable.from([typeof stdin === "string" ? Buffer.from(stdin, "utf8") : stdin]),
    stdout: out.stream, stderr: error.stream, environment, openFile, loadLibrary: () => Promise.resolve(library),
  });
  return { code, out: out.text(), error: error.text() };
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = `${root}dist/cli.js`;

/** The program: the built one, or its source where nothing was built. */
export const program: readonly string[] = existsSync(built) ? [built] : ["--import", "tsx", `${root}src/cli.ts`];

/** Runs the program as its users do. */
export const runProgram = (args: readonly string[], input: string | Uint8Array = ""): Outcome => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { input, cwd: root, maxBuffer: 1 << 28 });
  return { code: status, out: stdout.toString("utf8"), error: stderr.toString("utf8") };
};
