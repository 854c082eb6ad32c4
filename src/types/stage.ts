/** The shapes of a stage and of a rule. */

/** A stage only adds to the document that it is given. */
export type Stage<Input, Output extends Input> = (document: Input) => Output;

/** A rule as a value, with examples that run as its tests. */
export interface Rule<Input, Output> {
  readonly id: string;
  readonly summary: string;
  readonly find: (input: Input) => readonly Output[];
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}
