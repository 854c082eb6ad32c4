/** The article as one self-contained page: claims marked by kind, told on hover, focus or tap, and listed beside it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { countSources, nameBookOf, oneLine, shareOf, type Readable } from "../readable.js";
import { articleText } from "./article-text.js";
import { listItemOf } from "./claim-card.js";
import { legendOf, WORTH_CHECKING } from "./legend.js";
import { element, rawStyle, voidElement, type Markup } from "./markup.js";
import { stripOf } from "./strip.js";
import { STYLE } from "./style.js";

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    const joined = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    text += BASE64[joined >> 18]! + BASE64[(joined >> 12) & 63]! + (two === undefined ? "=" : BASE64[(joined >> 6) & 63]!) + (three === undefined ? "=" : BASE64[joined & 63]!);
  }
  return text;
};

/** Nothing is loaded and nothing runs; the one style sheet is allowed by its hash, so that no other can be slipped in. */
const policy = (): string => `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(STYLE)))}'; base-uri 'none'; form-action 'none'`;

const titleOf = ({ article, blocks }: Readable): string => {
  const block = blocks.find(({ kind }) => kind === "title") ?? blocks[0];
  const words = oneLine(article.title ?? (block === undefined ? "" : article.text.slice(block.span.start, block.span.end)));
  return words === "" ? "Claims" : words.length > 120 ? `${words.slice(0, 119)}…` : words;
};

const headOf = (extraction: Readable): Markup =>
  element("head", {},
    voidElement("meta", { charset: "utf-8" }),
    voidElement("meta", { "http-equiv": "Content-Security-Policy", content: policy() }),
    voidElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    voidElement("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, `${titleOf(extraction)} - claims`),
    rawStyle(STYLE));

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const factsOf = (extraction: Readable): string => {
  const { claims, article } = extraction;
  const published = article.publishedAt === undefined ? "" : `, published ${article.publishedAt}`;
  return `${claims.length} claims from ${countSources(extraction)} sources; ${percent(shareOf(extraction, "claim"))} of the text is in claims${published}`;
};

const listOf = (extraction: Readable, book: ReturnType<typeof nameBookOf>): Markup =>
  element("aside", { class: "list", "aria-labelledby": "list-title" },
    element("h2", { id: "list-title" }, "Claims in the order of the article"),
    extraction.claims.length === 0
      ? element("p", { class: "none" }, "No claims were found in this text.")
      : element("ol", {}, ...extraction.claims.map((claim, index) => listItemOf(claim, index + 1, claim.checkWorthiness >= WORTH_CHECKING, book))));

/**
 * An Extraction as a complete HTML page. It needs no script, no network and no other file, and whatever the article
 * holds, only its text reaches the page.
 *
 * @example
 * toHtml(extraction).startsWith("<!doctype html>"); // => true
 */
export const toHtml = (extraction: Readable): string => {
  const book = nameBookOf(extraction);
  const page = element("html", { lang: "en" },
    headOf(extraction),
    element("body", {},
      element("header", { class: "top" },
        element("p", { class: "brand" }, element("strong", {}, "claimkit"), ` · ${factsOf(extraction)}`),
        stripOf(extraction),
        legendOf(extraction.claims)),
      element("main", {}, articleText(extraction, book), listOf(extraction, book)),
      element("footer", { class: "foot" },
        element("p", {}, "Hover, focus or tap a marked passage to see who says it, how surely, and how much it is worth a check; numbers lead to the list and back. Dotted lines: scores below one half."),
        element("p", {}, `Read by claimkit ${extraction.version}, without a language model: a help for readers, not a verdict.`))));
  return `<!doctype html>\n${page.html}\n`;
};
