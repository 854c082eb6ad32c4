/** The lines of a CoNLL-U file, as they stand: the lower half of reading. */

/** One word line (or the surface of a multiword token) of a CoNLL-U sentence. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence's words; -1 for the root and where the file gives none. */
  readonly head: number;
  readonly relation: string;
  /** False where no space follows in the text (of a multiword token: after its last word). */
  readonly spaceAfter: boolean;
}

/** A multiword token ("don't" over "do" and "n't"). */
export interface ConlluRange {
  /** Index of its first word. */
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
  readonly form: string;
}

/** One sentence of a CoNLL-U file. */
export interface ConlluSentence {
  /** The comment lines without their mark, in order: "sent_id = weblog-1". */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** A sentence from its lines; empty nodes (8.1) and lines that are no word are left out. */
const readSentence = (lines: readonly string[]): ConlluSentence => {
  const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t")).filter((columns) => columns.length >= 8);
  const wordRows = rows.filter((columns) => isNumber(columns[0]!));
  const indexOf = new Map(wordRows.map((columns, index) => [columns[0]!, index]));
  const ranges: ConlluRange[] = [];
  const glued = new Set<number>();
  for (const columns of rows) {
    const [from, to] = columns[0]!.split("-");
    const first = indexOf.get(from!);
    const last = to === undefined ? undefined : indexOf.get(to);
    if (first === undefined || last === undefined || last < first) continue;
    ranges.push({ first, last, form: columns[1]! });
    for (let index = first; index < last; index += 1) glued.add(index);
    if (columns[9]?.includes("SpaceAfter=No") === true) glued.add(last);
  }
  const words = wordRows.map((columns, index): ConlluWord => ({
    form: columns[1]!,
    lemma: columns[2]!,
    upos: columns[3]!,
    xpos: columns[4]!,
    head: indexOf.get(columns[6]!) ?? -1,
    relation: columns[7]!,
    spaceAfter: !glued.has(index) && columns[9]?.includes("SpaceAfter=No") !== true,
  }));
  return { comments: lines.filter((line) => line.startsWith("#")).map((line) => line.slice(1).trim()), words, ranges };
};

/**
 * The sentences of a CoNLL-U file, in order.
 *
 * @example
 * conlluSentences("1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n")[0]?.words[0]?.upos; // => "VERB"
 */
export const conlluSentences = (text: string): readonly ConlluSentence[] => {
  const sentences: ConlluSentence[] = [];
  let lines: string[] = [];
  for (const raw of [...text.split("\n"), ""]) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line !== "") lines.push(line);
    else if (lines.length > 0) {
      const sentence = readSentence(lines);
      if (sentence.words.length > 0) sentences.push(sentence);
      lines = [];
    }
  }
  return sentences;
};
