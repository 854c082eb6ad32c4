/** Word classes by the exchange algorithm (Kneser & Ney 1993; Martin, Liermann & Ney 1998): words with like neighbours fall together. */

/** How to make the classes. */
export interface ClusterSettings {
  readonly clusters: number;
  /** Rarer words get no class. */
  readonly fewest: number;
  readonly rounds: number;
}

/** Neighbours of one kind: for word w the entries from start[w] to start[w + 1]. */
interface Neighbours {
  readonly start: Int32Array;
  readonly word: Int32Array;
  readonly count: Int32Array;
}

const neighbours = (pairs: ReadonlyMap<number, number>, words: number, side: "next" | "previous"): Neighbours => {
  const start = new Int32Array(words + 1);
  const split = (key: number): readonly [number, number] => (side === "next" ? [Math.floor(key / words), key % words] : [key % words, Math.floor(key / words)]);
  for (const key of pairs.keys()) start[split(key)[0] + 1]! += 1;
  for (let word = 0; word < words; word += 1) start[word + 1]! += start[word]!;
  const fill = start.slice();
  const word = new Int32Array(pairs.size);
  const count = new Int32Array(pairs.size);
  for (const [key, seen] of pairs) {
    const [from, to] = split(key);
    word[fill[from]!] = to;
    count[fill[from]!] = seen;
    fill[from]! += 1;
  }
  return { start, word, count };
};

/** The words to be classed, their neighbours and how often each was seen. Words 0 and 1 are the sentence boundary and all rare words. */
interface Counted {
  readonly kept: readonly string[];
  readonly words: number;
  readonly tokens: number;
  readonly pairs: ReadonlyMap<number, number>;
  readonly total: Int32Array;
}

const countWords = (sentences: readonly (readonly string[])[], fewest: number): Counted => {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([word, count]) => count >= fewest && !/["\\| ]/.test(word)).sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([word]) => word);
  const numbers = new Map(kept.map((word, index) => [word, index + 2]));
  const words = kept.length + 2;
  const pairs = new Map<number, number>();
  const total = new Int32Array(words);
  let tokens = 0;
  for (const sentence of sentences) {
    let last = 0;
    for (const word of [...sentence, undefined]) {
      const next = word === undefined ? 0 : numbers.get(word) ?? 1;
      pairs.set(last * words + next, (pairs.get(last * words + next) ?? 0) + 1);
      total[next]! += 1;
      tokens += 1;
      last = next;
    }
  }
  return { kept, words, tokens, pairs, total };
};

/** How often a word stands beside each class. */
interface Beside {
  readonly counts: Int32Array;
  readonly list: Int32Array;
  length: number;
}

const gather = (beside: Beside, { start, word, count }: Neighbours, of: number, clusterOf: Int32Array): void => {
  for (let index = 0; index < beside.length; index += 1) beside.counts[beside.list[index]!] = 0;
  beside.length = 0;
  for (let entry = start[of]!; entry < start[of + 1]!; entry += 1) {
    if (word[entry] === of) continue;
    const cluster = clusterOf[word[entry]!]!;
    if (beside.counts[cluster] === 0) beside.list[beside.length++] = cluster;
    beside.counts[cluster]! += count[entry]!;
  }
};

const besideItself = ({ start, word, count }: Neighbours, of: number): number => {
  for (let entry = start[of]!; entry < start[of + 1]!; entry += 1) if (word[entry] === of) return count[entry]!;
  return 0;
};

/**
 * Classes of words from sentences of normalised words: lists of words, the most frequent first.
 */
export const trainClusters = (sentences: readonly (readonly string[])[], settings: ClusterSettings): readonly (readonly string[])[] => {
  const { kept, words, tokens, pairs, total } = countWords(sentences, settings.fewest);
  const after = neighbours(pairs, words, "next");
  const before = neighbours(pairs, words, "previous");
  // n log n for all counts.
  const entropy = new Float64Array(tokens + 1);
  for (let count = 2; count <= tokens; count += 1) entropy[count] = count * Math.log(count);
  const clusters = settings.clusters + 2;
  const clusterOf = Int32Array.from({ length: words }, (_, word) => (word < 2 ? word : 2 + ((word - 2) % settings.clusters)));
  const joint = new Int32Array(clusters * clusters);
  const size = new Int32Array(clusters);
  for (const [key, count] of pairs) joint[clusterOf[Math.floor(key / words)]! * clusters + clusterOf[key % words]!]! += count;
  for (let word = 0; word < words; word += 1) size[clusterOf[word]!]! += total[word]!;
  const next: Beside = { counts: new Int32Array(clusters), list: new Int32Array(clusters), length: 0 };
  const previous: Beside = { counts: new Int32Array(clusters), list: new Int32Array(clusters), length: 0 };
  let self = 0;
  const change = (word: number, cluster: number, sign: number): void => {
    for (let index = 0; index < next.length; index += 1) joint[cluster * clusters + next.list[index]!]! += sign * next.counts[next.list[index]!]!;
    for (let index = 0; index < previous.length; index += 1) joint[previous.list[index]! * clusters + cluster]! += sign * previous.counts[previous.list[index]!]!;
    joint[cluster * clusters + cluster]! += sign * self;
    size[cluster]! += sign * total[word]!;
  };
  const gainOf = (word: number, cluster: number): number => {
    let gain = 2 * (entropy[size[cluster]!]! - entropy[size[cluster]! + total[word]!]!);
    const row = cluster * clusters;
    for (let index = 0; index < next.length; index += 1) {
      const other = next.list[index]!;
      if (other === cluster) continue;
      const count = joint[row + other]!;
      gain += entropy[count + next.counts[other]!]! - entropy[count]!;
    }
    for (let index = 0; index < previous.length; index += 1) {
      const other = previous.list[index]!;
      if (other === cluster) continue;
      const count = joint[other * clusters + cluster]!;
      gain += entropy[count + previous.counts[other]!]! - entropy[count]!;
    }
    const inside = joint[row + cluster]!;
    return gain + (entropy[inside + next.counts[cluster]! + previous.counts[cluster]! + self]! - entropy[inside]!);
  };
  /** Moves a word to the class where it gains most; true where that is another one. */
  const move = (word: number): boolean => {
    gather(next, after, word, clusterOf);
    gather(previous, before, word, clusterOf);
    self = besideItself(after, word);
    const old = clusterOf[word]!;
    change(word, old, -1);
    let best = old;
    let most = -Infinity;
    for (let cluster = 2; cluster < clusters; cluster += 1) {
      const gain = gainOf(word, cluster);
      if (gain <= most) continue;
      most = gain;
      best = cluster;
    }
    clusterOf[word] = best;
    change(word, best, 1);
    return best !== old;
  };
  for (let round = 0; round < settings.rounds; round += 1) {
    let moved = 0;
    for (let word = 2; word < words; word += 1) if (move(word)) moved += 1;
    if (moved * 200 < words) break;
  }
  return Array.from({ length: settings.clusters }, (_, cluster) => kept.filter((_word, index) => clusterOf[index + 2] === cluster + 2));
};
