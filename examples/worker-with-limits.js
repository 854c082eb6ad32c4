// Reads articles of unknown origin in a worker with limits on length, memory and time.
//   node examples/worker-with-limits.js [MILLISECONDS]
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const LIMITS = { maxLength: 50_000, memoryInMegabytes: 512, milliseconds: Number(process.argv[2] ?? 60_000) };

// Settles with the worker's answer, or with what went wrong: too long, too much memory, too slow.
const extractInWorker = (text, limits = LIMITS) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { text, maxLength: limits.maxLength },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryInMegabytes },
    });
    const settle = (answer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ ok: false, reason: "too-slow" }), limits.milliseconds);
    worker.once("message", settle);
    worker.once("error", (error) => settle({ ok: false, reason: error.code ?? error.message }));
  });

if (isMainThread) {
  const article = readFileSync(new URL("articles/household-budget.txt", import.meta.url), "utf8");
  for (const text of [article, article.repeat(50)]) {
    const answer = await extractInWorker(text);
    console.log(`${text.length} characters: ${answer.ok ? `${answer.extraction.claims.length} claims` : `refused, ${answer.reason}`}`);
  }
} else {
  const { compact, extractClaims } = await import("claimkit");
  const { text, maxLength } = workerData;
  try {
    parentPort.postMessage({ ok: true, extraction: compact(extractClaims(text, { maxLength })) });
  } catch (error) {
    parentPort.postMessage({ ok: false, reason: error.code });
  }
}
