/** Claims of real articles against what a careful reader takes from them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractClaims } from "../../../src/index.js";
import { sharedFolder, type Measurement, type Row } from "../frame.js";
import { addScores, scoreArticle, totalOf, type ClaimScore, type GoldArticle } from "../scorers/claims.js";

const scoreFolder = (folder: string): ClaimScore => {
  const gold = new Map(Object.entries(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Record<string, GoldArticle>));
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt") && gold.has(name)).sort();
  return files.map((name) => {
    const article = gold.get(name)!;
    const text = readFileSync(join(folder, name), "utf8");
    return scoreArticle(article, extractClaims(typeof article.publishedAt === "string" ? { text, publishedAt: article.publishedAt } : text));
  }).reduce(addScores);
};

/** Precision of the claims at or above each confidence, with the share of claims that is left. */
const curveOf = ({ confidences }: ClaimScore): string =>
  [0, 0.7, 0.8, 0.85, 0.9].map((least) => {
    const kept = confidences.filter(({ confidence }) => confidence >= least);
    const right = kept.filter(({ isMatched }) => isMatched).length;
    return `${least}: ${kept.length === 0 ? "-" : (right / kept.length).toFixed(2)} of ${kept.length}`;
  }).join(", ");

const rowsOf = (data: string, folder: string, copied: string): readonly Row[] => {
  const score = scoreFolder(folder);
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
  const row = (metric: string, ours: string, anchor?: string): Row => ({ stage: "claims", data, metric, ours, ...(anchor === undefined ? {} : { anchor }) });
  return [
    row("score", totalOf(score).toFixed(3), `${copied} (every sentence copied)`),
    row("recall / precision", `${share(score.found, score.gold)} / ${share(score.found, score.claims)}`),
    row("right fields / statement word F1", `${share(score.fieldsRight, score.fields)} / ${share(score.words, score.found)}`),
    row("spurious / offset faults", `${score.spurious} / ${score.offsetFaults}`),
    row("worth order", share(score.worthOrdered, score.worthPairs)),
    row("precision at confidence", curveOf(score)),
  ];
};

export const CLAIMS: Measurement = {
  name: "claims",
  measure: () => {
    const articles = join(sharedFolder, "articles");
    if (!existsSync(articles)) return [];
    return [...rowsOf("two real articles", articles, ".33"), ...rowsOf("four dev articles", join(articles, "dev"), ".34")];
  },
};
