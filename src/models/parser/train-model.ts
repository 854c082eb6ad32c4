/**
 * The parser as it is shipped: `npm run train -- parser`. Three generations: two teachers learn from the treebanks; two
 * more from the treebanks and from what the first two read together in raw text; the parser that is shipped from the
 * treebanks and from what these read. The teachers of one generation learn at the same time, each in a thread of its own;
 * the parser that is shipped is learned by two threads together.
 */
import { Worker } from "node:worker_threads";
import { trainingSentences } from "../train-treebank.js";
import { unpackParser } from "./index.js";
import { trainData } from "./train-data.js";
import { type Hand, makeMeetingRoom, type MeetingRoom, onlyHand } from "./train-hands.js";
import { packNetwork } from "./train-pack.js";
import { rawSentences } from "./train-raw.js";
import { silverSentences } from "./train-silver.js";
import type { ParserSettings } from "./train.js";
import { trainParser } from "./train.js";

/** The settings of the shipped parser. */
export const PARSER_SETTINGS: ParserSettings = {
  shape: { embedding: 96, hidden: 128, layers: 2, arc: 64, relation: 96 },
  epochs: 12,
  batch: 700,
  rate: 0.005,
  dropout: { units: 0.1, views: 0.1 },
  seed: 3,
  further: 0.8,
};

/** The settings of a teacher, which is smaller and learns for a shorter time. */
const teacherSettings = (seed: number): ParserSettings => ({ ...PARSER_SETTINGS, shape: { ...PARSER_SETTINGS.shape, hidden: 112 }, epochs: 7, seed, further: 0.6 });

/** Both parsers of a generation, packed. */
type Pair = readonly [string, string];

/** What one network is to learn, and who taught the raw text that it learns from besides the treebanks. */
export interface LearningTask {
  readonly name: string;
  readonly settings: ParserSettings;
  readonly taughtBy?: Pair | undefined;
}

/** The packed network of a task, learned alone or as one of two hands. */
export const learn = ({ name, settings, taughtBy }: LearningTask, report: (line: string) => void, hand: Hand = onlyHand): string => {
  const data = trainData(trainingSentences());
  const silver = taughtBy === undefined ? [] : silverSentences(rawSentences(), [unpackParser(taughtBy[0]), unpackParser(taughtBy[1])], data);
  if (silver.length > 0) report(`${name}, ${silver.length} raw sentences to learn from`);
  return packNetwork(trainParser(data, silver, settings, (line) => { report(`${name}, ${line}`); }, hand), data);
};

/** What a thread is given, and what it sends back: lines about its progress, at the end its network. */
export interface ThreadTask {
  readonly task: LearningTask;
  /** Where it is one of two hands: which, and where they meet. */
  readonly hand?: { readonly number: number; readonly room: MeetingRoom };
}
export interface ThreadMessage {
  readonly line?: string;
  readonly network?: string;
}

/** The network of a task, learned in a thread of its own. */
const learnBeside = (given: ThreadTask, report: (line: string) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("../train-thread.js", import.meta.url), { workerData: { ...given, module: new URL("./train-thread.ts", import.meta.url).href } });
    thread.on("message", ({ line, network }: ThreadMessage) => {
      if (line !== undefined) report(line);
      if (network !== undefined) resolve(network);
    });
    thread.on("error", reject);
    thread.on("exit", (code) => { reject(new Error(`${given.task.name} ended with ${code} and no network`)); });
  });

const teachers = (seeds: readonly [number, number], taughtBy: Pair | undefined, report: (line: string) => void): Promise<Pair> => {
  const [first, second] = seeds.map((seed) => learnBeside({ task: { name: `teacher ${seed}`, settings: teacherSettings(seed), taughtBy } }, report)) as [Promise<string>, Promise<string>];
  return Promise.all([first, second]);
};

/** Trains the shipped parser; `report` is told how it goes. */
export const trainShippedParser = async (report: (line: string) => void): Promise<string> => {
  const first = await teachers([1, 2], undefined, report);
  const second = await teachers([4, 5], first, report);
  const task = { name: "the parser", settings: PARSER_SETTINGS, taughtBy: second };
  const room = makeMeetingRoom();
  const [network] = await Promise.all([0, 1].map((number) => learnBeside({ task, hand: { number, room } }, number === 0 ? report : () => undefined)));
  return network!;
};
