/** Speed on news text: CPU time of one process, stage by stage, and the time from import to the first claim. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compromise } from "../../../src/adapters/compromise-private.js";
import { classifyClaims, extractPropositions, parseSyntax, splitSentences, tagEntities } from "../../../src/index.js";
import { cpuSeconds, readRecords, type Measurement, type Row } from "../frame.js";

const WARM_UP = 12;

const perSecond = (tokens: number, seconds: number): string => `${Math.round(tokens / seconds / 100) / 10}k tokens/s`;

const timed = <Input, Output>(inputs: readonly Input[], stage: (input: Input) => Output): { readonly outputs: readonly Output[]; readonly seconds: number } => {
  let outputs: readonly Output[] = [];
  const seconds = cpuSeconds(() => { outputs = inputs.map(stage); });
  return { outputs, seconds };
};

/** Milliseconds from starting to import the built package to having the claims of one sentence, median of five processes. */
const coldStart = (): string => {
  const dist = fileURLToPath(new URL("../../../dist/index.js", import.meta.url));
  if (!existsSync(dist)) return "not built";
  const script = `const start = performance.now(); const { extractClaims } = await import(${JSON.stringify(dist)}); extractClaims("Prices rose by 4 percent, the bank said."); console.log(performance.now() - start);`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })));
  return `${Math.round(times.sort((a, b) => a - b)[2]!)} ms`;
};

export const SPEED: Measurement = {
  name: "speed",
  measure: () => {
    const texts = readRecords<{ readonly text: string }>("entities", "worldwide-newswire-EVALUATE-ONLY", "dev.jsonl.gz").map(({ text }) => text);
    const run = (text: string): void => { classifyClaims(extractPropositions(tagEntities(parseSyntax(splitSentences(text))))); };
    texts.slice(0, WARM_UP).forEach(run);
    const rest = texts.slice(WARM_UP);
    const segmented = timed(rest, splitSentences);
    const parsed = timed(segmented.outputs, parseSyntax);
    const tagged = timed(parsed.outputs, tagEntities);
    const extracted = timed(tagged.outputs, extractPropositions);
    const classified = timed(extracted.outputs, classifyClaims);
    const tokens = segmented.outputs.reduce((sum, { sentences }) => sum + sentences.reduce((count, sentence) => count + sentence.tokens.length, 0), 0);
    const stages = [segmented, parsed, tagged, extracted, classified];
    const names = ["splitSentences", "parseSyntax", "tagEntities", "extractPropositions", "classifyClaims"];
    const whole = stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const sample = rest.slice(0, 8);
    const sampleTokens = segmented.outputs.slice(0, 8).reduce((sum, { sentences }) => sum + sentences.reduce((count, sentence) => count + sentence.tokens.length, 0), 0);
    const peer = cpuSeconds(() => { for (const text of sample) compromise(text); });
    const row = (metric: string, ours: string, rest_: Partial<Row> = {}): Row => ({ stage: "speed", data: "worldwide newswire dev", metric, ours, ...rest_ });
    return [
      row("whole pipeline", perSecond(tokens, whole), { peer: `compromise tagging alone ${perSecond(sampleTokens, peer)}` }),
      ...stages.map(({ seconds }, at) => row(names[at]!, perSecond(tokens, seconds))),
      { stage: "speed", data: "one sentence", metric: "cold start, import to first claim", ours: coldStart(), peer: "compromise alone 520 ms, wink alone 195 ms (reference)" },
    ];
  },
};
