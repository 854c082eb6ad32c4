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

/**
 * Classes of words from sentences of normalised words: lists of words, the most frequent first.
 * Words 0 and 1 of the inner numbering are the sentence boundary and all rare words; they keep their own classes.
 */
export const trainClusters = (sentences: readonly (readonly string[])[], settings: ClusterSettings): readonly (readonly string[])[] => {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([word, count]) => count >= settings.fewest && !/["\\| ]/.test(word)).sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([word]) => word);
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
  const next = new Int32Array(clusters);
  const previous = new Int32Array(clusters);
  const nextList = new Int32Array(clusters);
  const previousList = new Int32Array(clusters);
  for (let round = 0; round < settings.rounds; round += 1) {
    let moved = 0;
    for (let word = 2; word < words; word += 1) {
      let nexts = 0;
      let previouses = 0;
      let self = 0;
      for (let entry = after.start[word]!; entry < after.start[word + 1]!; entry += 1) {
        if (after.word[entry] === word) {
          self = after.count[entry]!;
          continue;
        }
        const cluster = clusterOf[after.word[entry]!]!;
        if (next[cluster] === 0) nextList[nexts++] = cluster;
        next[cluster]! += after.count[entry]!;
      }
      for (let entry = before.start[word]!; entry < before.start[word + 1]!; entry += 1) {
        if (before.word[entry] === word) continue;
        const cluster = clusterOf[before.word[entry]!]!;
        if (previous[cluster] === 0) previousList[previouses++] = cluster;
        previous[cluster]! += before.count[entry]!;
      }
      const old = clusterOf[word]!;
      const change = (cluster: number, sign: number): void => {
        for (let index = 0; index < nexts; index += 1) joint[cluster * clusters + nextList[index]!]! += sign * next[nextList[index]!]!;
        for (let index = 0; index < previouses; index += 1) joint[previousList[index]! * clusters + cluster]! += sign * previous[previousList[index]!]!;
        joint[cluster * clusters + cluster]! += sign * self;
        size[cluster]! += sign * total[word]!;
      };
      change(old, -1);
      let best = old;
      let most = -Infinity;
      for (let cluster = 2; cluster < clusters; cluster += 1) {
        let gain = 2 * (entropy[size[cluster]!]! - entropy[size[cluster]! + total[word]!]!);
        const row = cluster * clusters;
        for (let index = 0; index < nexts; index += 1) {
          const other = nextList[index]!;
          if (other === cluster) continue;
          const count = joint[row + other]!;
          gain += entropy[count + next[other]!]! - entropy[count]!;
        }
        for (let index = 0; index < previouses; index += 1) {
          const other = previousList[index]!;
          if (other === cluster) continue;
          const count = joint[other * clusters + cluster]!;
          gain += entropy[count + previous[other]!]! - entropy[count]!;
        }
        const inside = joint[row + cluster]!;
        gain += entropy[inside + next[cluster]! + previous[cluster]! + self]! - entropy[inside]!;
        if (gain > most) {
          most = gain;
          best = cluster;
        }
      }
      clusterOf[word] = best;
      change(best, 1);
      if (best !== old) moved += 1;
      for (let index = 0; index < nexts; index += 1) next[nextList[index]!] = 0;
      for (let index = 0; index < previouses; index += 1) previous[previousList[index]!] = 0;
    }
    if (moved * 200 < words) break;
  }
  return Array.from({ length: settings.clusters }, (_, cluster) => kept.filter((_word, index) => clusterOf[index + 2] === cluster + 2));
};
