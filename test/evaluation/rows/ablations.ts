/**
 * What each engine adds to the names: the shipped model without it. The model was trained with both, so this tells what
 * the package would lose, not what a model trained without the engine could reach.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "../frame.js";
import { scoreOf } from "../frame.js";
import type { Counts } from "../scorers/entities.js";
import { byType } from "./names.js";

const pathOf = (file: string): string => fileURLToPath(new URL(`../ablations/${file}`, import.meta.url));

const countsWithout = (engine?: string): ReadonlyMap<string, Counts> => {
  const replaced = engine === undefined ? [] : ["--import", pathOf("without.ts")];
  const printed = execFileSync(process.execPath, ["--import", "tsx", ...replaced, pathOf("names.ts")], {
    encoding: "utf8", env: { ...process.env, ...(engine === undefined ? {} : { CLAIMKIT_WITHOUT: engine }) },
  });
  return new Map(JSON.parse(printed) as readonly (readonly [string, Counts])[]);
};

const f1 = (counts: ReadonlyMap<string, Counts>): number => {
  const { right, predicted, gold } = counts.get("all")!;
  return 100 * scoreOf(right, predicted, gold).f1;
};

/** A row for each engine left out, with the difference. */
export const ablationRows = (): readonly Row[] => {
  const whole = f1(countsWithout());
  return ["compromise", "wink"].map((engine) => {
    const counts = countsWithout(engine);
    const difference = f1(counts) - whole;
    return {
      stage: "entities", data: "worldwide newswire dev", metric: `strict F1 without ${engine} (the shipped model, its features masked)`,
      ours: `${byType(counts)}; ${difference < 0 ? "" : "+"}${difference.toFixed(1)}`,
    };
  });
};
