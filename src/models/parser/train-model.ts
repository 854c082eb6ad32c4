/**
 * The parser as it is shipped: `npm run train -- parser`. Three generations: two teachers learn from the treebanks; two
 * more from the treebanks and from what the first two read together in raw text; the parser that is shipped from the
 * treebanks and from what these read. The teachers of one generation learn at the same time, each in a process of its own.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { trainingSentences } from "../train-treebank.js";
import { unpackParser } from "./index.js";
import { trainData } from "./train-data.js";
import { packNetwork } from "./train-pack.js";
import { rawSentences } from "./train-raw.js";
import { silverSentences } from "./train-silver.js";
import type { ParserSettings } from "./train.js";
import { trainParser } from "./train.js";

/** The settings of the shipped parser. */
export const PARSER_SETTINGS: ParserSettings = {
  shape: { embedding: 96, hidden: 80, layers: 2, arc: 64, relation: 96 },
  epochs: 12,
  batch: 700,
  rate: 0.002,
  dropout: { units: 0.2, views: 0.1 },
  seed: 3,
  further: 0.8,
};

/** Both parsers of a generation, packed. */
type Pair = readonly [string, string];

/** What a teacher is to learn: its seed, and who taught the raw text that it learns from besides the treebanks. */
export interface TeacherTask {
  readonly seed: number;
  readonly taughtBy?: Pair;
}

const learn = (settings: ParserSettings, taughtBy: Pair | undefined, report: (line: string) => void): string => {
  const data = trainData(trainingSentences());
  const silver = taughtBy === undefined ? [] : silverSentences(rawSentences(), [unpackParser(taughtBy[0]), unpackParser(taughtBy[1])], data);
  if (silver.length > 0) report(`${silver.length} raw sentences to learn from`);
  return packNetwork(trainParser(data, silver, settings, report), data);
};

/** The packed network of a teacher. */
export const trainTeacher = ({ seed, taughtBy }: TeacherTask, report: (line: string) => void): string =>
  learn({ ...PARSER_SETTINGS, epochs: 8, seed, further: 0.6 }, taughtBy, (line) => { report(`teacher ${seed}, ${line}`); });

/** A teacher in a process of its own. */
const teacherBeside = (task: TeacherTask, report: (line: string) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const teacher = fork(fileURLToPath(new URL("./train-teacher.ts", import.meta.url)));
    teacher.on("message", ({ line, network }: { readonly line?: string; readonly network?: string }) => {
      if (line !== undefined) report(line);
      if (network !== undefined) resolve(network);
    });
    teacher.on("error", reject);
    teacher.on("exit", (code) => { if (code !== 0) reject(new Error(`teacher ${task.seed} ended with ${code ?? "a signal"}`)); });
    teacher.send(task);
  });

/** Trains the shipped parser; `report` is told how it goes. */
export const trainShippedParser = async (report: (line: string) => void): Promise<string> => {
  const first = await Promise.all([teacherBeside({ seed: 1 }, report), teacherBeside({ seed: 2 }, report)]);
  const second = await Promise.all([teacherBeside({ seed: 4, taughtBy: first }, report), teacherBeside({ seed: 5, taughtBy: first }, report)]);
  return learn(PARSER_SETTINGS, second, report);
};
