/**
 * The parser as it is shipped: `npm run train -- parser`. Two teachers learn from the treebanks, each in a process of its
 * own; the parser that is shipped learns from the treebanks and from the news on which the teachers agree.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { newsSentences, trainingSentences } from "../train-treebank.js";
import { unpackParser } from "./index.js";
import { trainData } from "./train-data.js";
import { packNetwork } from "./train-pack.js";
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
  further: 0.6,
};

/** The settings of a teacher. */
const teacherSettings = (seed: number): ParserSettings => ({ ...PARSER_SETTINGS, epochs: 8, seed, further: 0 });

/** The packed network of a teacher. */
export const trainTeacher = (seed: number, report: (line: string) => void): string => {
  const data = trainData(trainingSentences());
  return packNetwork(trainParser(data, [], teacherSettings(seed), (line) => { report(`teacher ${seed}, ${line}`); }), data);
};

/** A teacher in a process of its own, so that two learn at the same time. */
const teacherBeside = (seed: number, report: (line: string) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const teacher = fork(fileURLToPath(new URL("./train-teacher.ts", import.meta.url)), [String(seed)]);
    teacher.on("message", ({ line, network }: { readonly line?: string; readonly network?: string }) => {
      if (line !== undefined) report(line);
      if (network !== undefined) resolve(network);
    });
    teacher.on("error", reject);
    teacher.on("exit", (code) => { if (code !== 0) reject(new Error(`teacher ${seed} ended with ${code ?? "a signal"}`)); });
  });

/** Trains the shipped parser; `report` is told how it goes. */
export const trainShippedParser = async (report: (line: string) => void): Promise<string> => {
  const [first, second] = await Promise.all([teacherBeside(1, report), teacherBeside(2, report)]);
  const data = trainData(trainingSentences());
  const silver = silverSentences(newsSentences(), [unpackParser(first), unpackParser(second)], data);
  report(`${silver.length} sentences of news to learn from`);
  return packNetwork(trainParser(data, silver, PARSER_SETTINGS, report), data);
};
