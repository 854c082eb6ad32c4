/**
 * Speed on news text of the built package, as its users run it (the tool that runs these rows wraps every function of the
 * sources to keep its name): CPU time of one process, stage by stage, and the time from import to the first claim.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import compromise from "compromise";
import type * as claimkit from "../../../src/index.js";
import { readRecords, type Measurement, type Row } from "../frame.js";
import { timed, tokensOf, type Timed } from "../timing.js";

/** Articles that are timed, those of the peer, and the passes over them. */
const ARTICLES = 24;
const PEER_ARTICLES = 8;
const PASSES = 15;

const perSecond = (tokens: number, seconds: number): string => `${Math.round(tokens / seconds / 100) / 10}k tokens/s`;

const figures = (tokens: number, { best, first }: Timed<unknown>): string => `${perSecond(tokens, best)} (first pass ${perSecond(tokens, first)})`;

const dist = fileURLToPath(new URL("../../../dist/index.js", import.meta.url));

/** Milliseconds from starting to import the built package to having the claims of one sentence, median of five processes. */
const coldStart = (): string => {
  const script = `const start = performance.now(); const { extractClaims } = await import(${JSON.stringify(dist)}); extractClaims("Prices rose by 4 percent, the bank said."); console.log(performance.now() - start);`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })));
  return `${Math.round(times.sort((a, b) => a - b)[2]!)} ms`;
};

export const SPEED: Measurement = {
  name: "speed",
  measure: async () => {
    if (!existsSync(dist)) return [{ stage: "speed", data: "worldwide newswire dev", metric: "whole pipeline", ours: "not built: npm run build" }];
    const { classifyClaims, extractClaims, extractPropositions, parseSyntax, splitSentences, tagEntities } = await import(dist) as typeof claimkit;
    const texts = readRecords<{ readonly text: string }>("entities", "worldwide-newswire-EVALUATE-ONLY", "dev.jsonl.gz").slice(0, ARTICLES).map(({ text }) => text);
    // As its users run it: one article after another, of which nothing is kept; first, in a process that has just begun.
    const whole = timed(texts, PASSES, (text) => { extractClaims(text); });
    const segmented = timed(texts, PASSES, splitSentences);
    const parsed = timed(segmented.outputs, PASSES, parseSyntax);
    const tagged = timed(parsed.outputs, PASSES, tagEntities);
    const extracted = timed(tagged.outputs, PASSES, extractPropositions);
    const classified = timed(extracted.outputs, PASSES, classifyClaims);
    const tokens = tokensOf(segmented.outputs);
    const stages = [segmented, parsed, tagged, extracted, classified];
    const names = ["splitSentences", "parseSyntax", "tagEntities", "extractPropositions", "classifyClaims"];
    const sample = texts.slice(0, PEER_ARTICLES);
    const sampleTokens = tokensOf(segmented.outputs.slice(0, PEER_ARTICLES));
    const peer = timed(sample, PASSES, (text) => { compromise(text); });
    const row = (metric: string, ours: string, more: Partial<Row> = {}): Row => ({ stage: "speed", data: "worldwide newswire dev", metric, ours, ...more });
    return [
      row("whole pipeline", figures(tokens, whole), { peer: `compromise tagging alone ${figures(sampleTokens, peer)}` }),
      ...stages.map(({ best }, at) => row(names[at]!, perSecond(tokens, best))),
      { stage: "speed", data: "one sentence", metric: "cold start, import to first claim", ours: coldStart(), peer: "compromise alone 520 ms, wink alone 195 ms (reference)" },
    ];
  },
};
