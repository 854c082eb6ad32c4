/** Lists made of lists: `flatMap` as engines run it fastest, for what is asked of every token or proposition. */

/**
 * What is made of each item, one list after the other.
 *
 * @example
 * gather([1, 2], (number) => [number, number]); // => [1, 1, 2, 2]
 */
export const gather = <Item, Found>(items: readonly Item[], make: (item: Item, index: number) => readonly Found[]): readonly Found[] => {
  const found: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const made = make(items[index]!, index);
    for (let place = 0; place < made.length; place++) found.push(made[place]!);
  }
  return found;
};

/**
 * What is found for each item, without those for which there is nothing.
 *
 * @example
 * gatherFound(["a", "b"], (letter) => (letter === "a" ? 1 : undefined)); // => [1]
 */
export const gatherFound = <Item, Found>(items: readonly Item[], find: (item: Item, index: number) => Found | undefined): readonly Found[] => {
  const found: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const one = find(items[index]!, index);
    if (one !== undefined) found.push(one);
  }
  return found;
};
