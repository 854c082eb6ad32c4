/** CoNLL-U in and out: bring the trees of another parser, or look at ours with the field's tools. */
import type { Block, Parsed, PartOfSpeech, Sentence, Token } from "../types.js";
import { conlluSentences } from "./conllu-rows.js";
import type { ConlluSentence } from "./conllu-rows.js";

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set([
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
] satisfies PartOfSpeech[]);

/** The surface form of every word: words of a multiword token share out its letters, so that every token stands in the text. */
const surfaces = (sentence: ConlluSentence): readonly string[] => {
  const forms = sentence.words.map((word) => word.form);
  for (const { first, last, form } of sentence.ranges) {
    let rest = form;
    for (let index = first; index <= last; index += 1) {
      const length = index === last ? rest.length : Math.max(0, Math.min(forms[index]!.length, rest.length - (last - index)));
      forms[index] = rest.slice(0, length);
      rest = rest.slice(length);
    }
  }
  return forms;
};

const hasComment = (sentence: ConlluSentence, key: string): boolean => sentence.comments.some((comment) => comment.startsWith(key));

/** One document from its sentences. */
const readDocument = (rows: readonly ConlluSentence[]): Parsed => {
  let text = "";
  let blockStart = 0;
  const blocks: Block[] = [];
  const sentences: { readonly start: number; readonly end: number; readonly block: number; readonly tokens: readonly Token[] }[] = [];
  const closeBlock = (end: number): void => { blocks.push({ span: { start: blockStart, end }, kind: "paragraph" }); };
  let gap = "";
  for (const row of rows) {
    if (text !== "" && hasComment(row, "newpar")) {
      closeBlock(text.length);
      gap = "\n\n";
    }
    text += gap;
    if (gap === "\n\n") blockStart = text.length;
    const start = text.length;
    gap = "";
    const forms = surfaces(row);
    const tokens = row.words.map((word, index): Token => {
      text += gap;
      const from = text.length;
      text += forms[index]!;
      gap = word.spaceAfter ? " " : "";
      const pos = PARTS_OF_SPEECH.has(word.upos) ? (word.upos as PartOfSpeech) : "X";
      return { text: forms[index]!, span: { start: from, end: text.length }, lemma: word.lemma, pos, head: word.head, relation: word.relation };
    });
    sentences.push({ start, end: text.length, block: blocks.length, tokens });
  }
  closeBlock(text.length);
  return {
    article: { text },
    blocks,
    sentences: sentences.map(({ start, end, block, tokens }): Sentence => ({ text: text.slice(start, end), span: { start, end }, block, tokens })),
    quotations: [],
    diagnostics: [],
  };
};

/**
 * The documents of a CoNLL-U file with their trees as given; the text is rebuilt from `SpaceAfter`, paragraphs from
 * `newpar`, documents from `newdoc`. Features, enhanced dependencies and empty nodes are left out. Never throws.
 *
 * @example
 * readConllu("1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n")[0]?.article.text; // => "Stop"
 */
export const readConllu = (text: string): readonly Parsed[] => {
  const documents: ConlluSentence[][] = [];
  for (const sentence of conlluSentences(text)) {
    if (documents.length === 0 || hasComment(sentence, "newdoc")) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map(readDocument);
};

const cell = (text: string): string => (text === "" ? "_" : text.replace(/[\t\n\r]/g, " "));

const writeToken = (token: Token, index: number, spaceAfter: boolean): string =>
  [index + 1, cell(token.text), cell(token.lemma), token.pos, "_", "_", token.head + 1, token.relation, "_", spaceAfter ? "_" : "SpaceAfter=No"].join("\t");

/**
 * A parsed document as CoNLL-U: one word line per token, `# text`, and `newpar` where a block begins.
 *
 * @example
 * writeConllu(readConllu("1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n")[0]!).split("\n")[3]?.startsWith("1\tStop"); // => true
 */
export const writeConllu = (document: Pick<Parsed, "sentences">): string =>
  document.sentences.map((sentence, number) => {
    const next = document.sentences[number + 1];
    const opens = number === 0 || document.sentences[number - 1]!.block !== sentence.block;
    const lines = sentence.tokens.map((token, index) => {
      const following = sentence.tokens[index + 1] ?? next?.tokens[0];
      return writeToken(token, index, following?.span.start !== token.span.end);
    });
    const comments = [...(number === 0 ? ["# newdoc"] : []), ...(opens ? ["# newpar"] : []), `# sent_id = ${number + 1}`, `# text = ${cell(sentence.text)}`];
    return `${[...comments, ...lines].join("\n")}\n\n`;
  }).join("");
