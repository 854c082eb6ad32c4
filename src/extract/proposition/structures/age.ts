import { template, type StructureRule } from "../candidate.js";
import { wordOf } from "../../../tree/tree.js";

const OLDEST = 119;

/** "Ann Lee (42)", "Ann Lee, 42, ...": told as "Ann Lee is 42". */
export const age: StructureRule = {
  id: "age",
  summary: "A number between brackets or commas after a person's name is the person's age.",
  find: ({ tree, persons }, index) => {
    const { text, pos } = tree.tokens[index]!;
    if (pos !== "NUM" || !/^[1-9]\d{0,2}$/.test(text) || Number(text) > OLDEST) return undefined;
    const pair = wordOf(tree, index - 1) + wordOf(tree, index + 1);
    if (pair !== "()" && pair !== ",,") return undefined;
    const subjectTokens: number[] = [];
    for (let before = index - 2; before >= 0 && persons.has(before); before--) subjectTokens.unshift(before);
    if (subjectTokens.length === 0) return undefined;
    return { structure: "apposition", head: index, subject: subjectTokens.at(-1)!, subjectTokens, lead: [template("is")], omit: (tree.dependents[index] ?? []).filter((mark) => tree.tokens[mark]!.pos === "PUNCT"), detached: true, lemma: "be" };
  },
  examples: {
    hits: ["Maria Keller, 42, resigned on Monday.", "Maria Keller (42) resigned on Monday."],
    misses: ["Maria Keller resigned on 4 May.", "The firm, founded in 1990, has 42 workers."],
  },
};
