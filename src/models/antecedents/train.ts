/**
 * Trains the weights by which a pronoun chooses its antecedent: a log-linear ranker over the fitting candidates
 * (Denis and Baldridge 2008), on GAP (Webster et al. 2018) and on GUM's coreference layer, then rounded to integers.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { splitSentences } from "../../segment/index.js";
import { parseSyntax } from "../../syntax/index.js";
import { ANTECEDENT_FEATURES } from "../../tag/entities/antecedents.js";
import { linkEntities } from "../../tag/entities/index.js";
import { findMentions } from "../../tag/mentions/index.js";
import type { Span } from "../../types.js";
import { readLines } from "../train-files.js";

/** The candidates of one pronoun: their features, and which of them are right. */
export interface Choice {
  readonly gender: number;
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

interface GapName extends Span {
  readonly text: string;
  readonly coref: boolean;
}

interface GapRecord {
  readonly text: string;
  readonly pronoun: Span;
  readonly A: GapName;
  readonly B: GapName;
}

interface GumRecord {
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly cluster: string; readonly headStart: number; readonly headEnd: number; readonly headUpos: string }[];
}

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** The choices of the pronouns of a text; `isRight` tells of a candidate's mentions whether they are what the pronoun means. */
const choicesOf = (text: string, wants: (pronoun: Span) => ((mention: Span) => boolean) | undefined): readonly Choice[] => {
  const document = parseSyntax(splitSentences(text));
  const drafts = findMentions(document, []);
  const choices: Choice[] = [];
  linkEntities(document, drafts, [], (draft, weighed, board) => {
    const isRight = wants(draft.span);
    if (isRight === undefined || weighed.length === 0) return;
    const word = text.slice(draft.span.start, draft.span.end).toLowerCase();
    const gender = word.startsWith("it") ? 1 : word.startsWith("th") ? 2 : 0;
    choices.push({ gender, candidates: weighed.map(({ features }) => features), right: weighed.map(({ candidate }) => candidate.cluster.drafts.some((own) => board.drafts[own]!.form !== "pronoun" && isRight(board.drafts[own]!.span))) });
  });
  return choices;
};

/** The choices of a GAP file: right is what overlaps the name that is meant. */
const gapChoices = (file: string): readonly Choice[] =>
  (readLines(file) as readonly GapRecord[]).flatMap(({ text, pronoun, A, B }) => {
    const meant = [A, B].filter(({ coref }) => coref);
    const words = new Set(meant.flatMap((name) => name.text.split(" ")));
    return choicesOf(text, (span) => (overlap(span, pronoun) && meant.length > 0
      ? (mention) => meant.some((name) => overlap(name, mention)) || [...words].includes(text.slice(mention.start, mention.end))
      : undefined));
  });

/** Genres of GUM that are edited prose, as news is. */
const GENRES: ReadonlySet<string> = new Set(["news", "bio", "interview", "essay", "speech", "voyage", "textbook"]);

/** The choices of GUM: right is what has its head in a mention of the same cluster. */
const gumChoices = (file: string): readonly Choice[] =>
  (readLines(file) as readonly GumRecord[]).filter(({ genre }) => GENRES.has(genre)).flatMap(({ text, mentions }) => {
    const byHead = new Map(mentions.map(({ headStart, cluster }) => [headStart, cluster]));
    const clusterIn = (span: Span): string | undefined => {
      for (let place = span.start; place < span.end; place++) {
        const cluster = byHead.get(place);
        if (cluster !== undefined) return cluster;
      }
      return undefined;
    };
    return choicesOf(text, (span) => {
      const own = byHead.get(span.start);
      return own === undefined ? undefined : (mention) => clusterIn(mention) === own;
    });
  });

const EPOCHS = 30;
const RATE = 0.05;
const SCALE = 20;

/** The weights that make the right candidates likely, rounded. */
export const fit = (choices: readonly Choice[]): readonly number[] => {
  const weights = new Float64Array(ANTECEDENT_FEATURES);
  const squares = new Float64Array(ANTECEDENT_FEATURES).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidates, right } of choices) {
      if (!right.includes(true) || candidates.length < 2) continue;
      const scores = candidates.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, value) => sum + value, 0);
      const good = odds.reduce((sum, value, index) => sum + (right[index] === true ? value : 0), 0);
      candidates.forEach((features, index) => {
        const slope = (right[index] === true ? odds[index]! / good : 0) - odds[index]! / all;
        for (const feature of features) {
          squares[feature]! += slope * slope;
          weights[feature]! += (RATE * slope) / Math.sqrt(squares[feature]!) - 1e-6 * weights[feature]!;
        }
      });
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * SCALE));
};

/** All choices that weights may be trained on. */
export const readChoices = (data: string): readonly Choice[] => [...gapChoices(join(data, "coreference/gap/train.jsonl.gz")), ...gumChoices(join(data, "coreference/gum/train.jsonl.gz"))];

/**
 * The generated table of the committed weights, as the lines between its brackets.
 *
 * @example
 * antecedentTable("data");
 */
export const antecedentTable = (data: string): string => {
  const weights = fit(readChoices(data));
  return Array.from({ length: Math.ceil(weights.length / LINE) }, (_, line) => `  ${weights.slice(line * LINE, (line + 1) * LINE).join(", ")},\n`).join("");
};

const LINE = 40;

/** Writes the table into its module; margins and thresholds stay. */
export const writeAntecedents = (data: string): void => {
  const file = fileURLToPath(new URL("../../tag/entities/antecedent-weights.ts", import.meta.url));
  const before = readFileSync(file, "utf8");
  const start = before.indexOf("= [\n") + "= [\n".length;
  writeFileSync(file, before.slice(0, start) + antecedentTable(data) + before.slice(before.indexOf("];")));
};
