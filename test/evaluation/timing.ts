/**
 * Time on a shared machine. Every input is timed by itself, and the best of its runs counts: on a virtual machine the time that
 * the host gives to others is charged to whoever was running, hundreds of milliseconds at once, and no long run is free of it.
 */
import type { Segmented } from "../../src/types.js";

/** CPU seconds that a function takes in this process: wall time means little on a shared machine. */
export const cpuSeconds = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** The tokens of documents, counted. */
export const tokensOf = (documents: readonly Segmented[]): number =>
  documents.reduce((sum, { sentences }) => sum + sentences.reduce((count, sentence) => count + sentence.tokens.length, 0), 0);

/** What a function gives for each input, and the sum of the CPU seconds that each took at best and the first time. */
export interface Timed<Output> {
  readonly outputs: readonly Output[];
  readonly best: number;
  readonly first: number;
}

/** Runs a function over all inputs, in their order, `passes` times: the first pass shows a process that has just begun, the best runs one that has run for a while. */
export const timed = <Input, Output>(inputs: readonly Input[], passes: number, compute: (input: Input) => Output): Timed<Output> => {
  const outputs: Output[] = [];
  const run = (input: Input, at: number): number => cpuSeconds(() => { outputs[at] = compute(input); });
  const first = inputs.map(run);
  const best = [...first];
  for (let pass = 1; pass < passes; pass += 1) inputs.forEach((input, at) => { best[at] = Math.min(best[at]!, run(input, at)); });
  const sum = (seconds: readonly number[]): number => seconds.reduce((total, each) => total + each, 0);
  return { outputs, best: sum(best), first: sum(first) };
};
