/**
 * CaRB (Bhardwaj et al. 2019): tuples against tuples, word by word, written from the description beside the data set.
 * Words are split at white space, with case, stop words kept.
 */

/** A tuple: predicate and arguments, the subject first. */
export interface Tuple {
  readonly pred: string;
  readonly args: readonly string[];
}

/** A predicted tuple. */
export interface Extraction extends Tuple {
  readonly conf: number;
}

/** A sentence with its gold tuples. */
export interface CarbSentence {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Tuple[];
}

/** Scores at the best threshold. */
export interface CarbScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SPEECH = ["said", "told", "added", "adds", "says"] as const;
const FORMS_OF_BE: ReadonlySet<string> = new Set(["be", "is", "am", "are", "was", "were", "been", "being"]);

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Words in common, each as often as both have it, and the predicted words left over. */
const overlap = (gold: readonly string[], predicted: readonly string[]): { readonly both: number; readonly rest: readonly string[] } => {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  const rest: string[] = [];
  let both = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both++;
      left.set(word, count - 1);
    } else rest.push(word);
  }
  return { both, rest };
};

/** Subject, and the other arguments as one. */
const binary = ({ args }: Tuple): readonly string[] => (args.length < 2 ? [...args] : [args[0]!, args.slice(1).join(" ")]);

/** Precision and recall of one predicted tuple against one gold tuple. */
export const pairScore = (gold: Tuple, predicted: Tuple): { readonly precision: number; readonly recall: number } => {
  const none = { precision: 0, recall: 0 };
  const goldPredicate = words(gold.pred);
  const ours = words(predicted.pred);
  const { both, rest } = overlap(goldPredicate, ours);
  let matched = both;
  if (rest.includes("be") && goldPredicate.some((word) => FORMS_OF_BE.has(word))) matched++;
  if (matched === 0) return none;
  let predictedLength = ours.length;
  let goldLength = goldPredicate.length;
  const predictedArguments = binary(predicted);
  for (const [index, argument] of binary(gold).entries()) {
    const goldWords = words(argument);
    goldLength += goldWords.length;
    const other = predictedArguments[index];
    if (other === undefined) {
      if (index < 2) return none;
      continue;
    }
    const otherWords = words(other);
    matched += overlap(goldWords, otherWords).both;
    predictedLength += otherWords.length;
  }
  return { precision: predictedLength === 0 ? 0 : matched / predictedLength, recall: goldLength === 0 ? 0 : matched / goldLength };
};

const swapped = (tuple: Tuple): Tuple => ({ pred: tuple.pred, args: [...binary(tuple)].reverse() });

/** The better of the tuple as it is and, for gold predicates of speech, with its arguments exchanged. */
const bestPair = (gold: Tuple, predicted: Tuple): { readonly precision: number; readonly recall: number } => {
  const plain = pairScore(gold, predicted);
  if (!SPEECH.some((word) => gold.pred.includes(word))) return plain;
  const other = pairScore(gold, swapped(predicted));
  return other.precision > plain.precision || (other.precision === plain.precision && other.recall > plain.recall) ? other : plain;
};

interface Counts { readonly precision: number; readonly kept: number; readonly recall: number; readonly gold: number }

/** The counts of one sentence with some of its extractions. */
const sentenceCounts = (matrix: readonly (readonly { readonly precision: number; readonly recall: number }[])[], kept: readonly number[]): Counts => {
  const recall = matrix.reduce((sum, row) => sum + kept.reduce((best, column) => Math.max(best, row[column]!.recall), 0), 0);
  const cells = matrix.flatMap((row, goldIndex) => kept.map((column) => ({ goldIndex, column, precision: row[column]!.precision })))
    .sort((left, right) => right.precision - left.precision || left.goldIndex - right.goldIndex || left.column - right.column);
  const usedGold = new Set<number>();
  const used = new Set<number>();
  let precision = 0;
  for (const cell of cells) {
    if (usedGold.has(cell.goldIndex) || used.has(cell.column)) continue;
    usedGold.add(cell.goldIndex);
    used.add(cell.column);
    precision += cell.precision;
  }
  return { precision, kept: kept.length, recall, gold: matrix.length };
};

/**
 * The best F1 over all thresholds of confidence.
 *
 * @param predicted extractions by sentence id
 */
export const scoreCarb = (sentences: readonly CarbSentence[], predicted: ReadonlyMap<string, readonly Extraction[]>): CarbScore => {
  const thresholds = [...new Set([...predicted.values()].flatMap((list) => list.map(({ conf }) => conf)))].sort((left, right) => left - right);
  const steps = thresholds.map(() => ({ precision: 0, kept: 0, recall: 0, gold: 0 }));
  const position = new Map(thresholds.map((threshold, index) => [threshold, index]));
  const goldTotal = sentences.reduce((sum, { gold }) => sum + gold.length, 0);
  for (const { id, gold } of sentences) {
    const list = predicted.get(id) ?? [];
    const matrix = gold.map((goldTuple) => list.map((tuple) => bestPair(goldTuple, tuple)));
    const own = [...new Set(list.map(({ conf }) => conf))].sort((left, right) => left - right);
    let from = 0;
    for (const confidence of own) {
      const counts = sentenceCounts(matrix, list.flatMap((tuple, index) => (tuple.conf >= confidence ? [index] : [])));
      const to = position.get(confidence)!;
      for (; from <= to; from++) {
        const step = steps[from]!;
        step.precision += counts.precision;
        step.kept += counts.kept;
        step.recall += counts.recall;
      }
    }
  }
  let best: CarbScore = { precision: 0, recall: 0, f1: 0 };
  for (const step of steps) {
    const precision = step.kept === 0 ? 0 : step.precision / step.kept;
    const recall = goldTotal === 0 ? 0 : step.recall / goldTotal;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { precision, recall, f1 };
  }
  return best;
};
