/**
 * Reads the HTML that we write and throws on anything that a browser might read differently: a bare sign, an
 * unknown reference, an attribute without quotes, an element that closes another. What it reads, every browser reads so.
 */

/** An element with its attributes and content; text as a string. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
}

const VOID: ReadonlySet<string> = new Set(["meta", "input"]);
const RAW: ReadonlySet<string> = new Set(["style"]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["#39", "'"], ["#13", "\r"]]);

/** Elements that end an open paragraph in HTML; inside one they would move. */
const BLOCKS: ReadonlySet<string> = new Set(["p", "h1", "h2", "ol", "ul", "dl", "div", "section", "aside", "article", "header", "footer", "main", "blockquote", "fieldset", "details"]);

const textOf = (raw: string): string => {
  if (/[<>"']/.test(raw)) throw new Error(`a bare sign in ${JSON.stringify(raw)}`);
  return raw.replace(/&([^;]*);?/g, (reference, name: string) => {
    const character = CHARACTERS.get(name);
    if (character === undefined || !reference.endsWith(";")) throw new Error(`an unknown reference ${reference}`);
    return character;
  });
};

const attributesOf = (raw: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  let rest = raw;
  while (rest !== "") {
    const match = /^ ([a-z-]+)="([^"]*)"/i.exec(rest);
    if (!match) throw new Error(`not an attribute: ${rest.slice(0, 80)}`);
    if (attributes.has(match[1]!)) throw new Error(`twice the attribute ${match[1]!}`);
    attributes.set(match[1]!, textOf(match[2]!));
    rest = rest.slice(match[0].length);
  }
  return attributes;
};

interface OpenElement {
  readonly name: string;
  readonly children: (HtmlElement | string)[];
}

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly attributes: string;
}

const tagOf = (raw: string): Tag => {
  const match = /^\/?[a-z][a-z0-9]*/.exec(raw);
  if (!match) throw new Error(`not a tag: ${raw.slice(0, 80)}`);
  return { closes: raw.startsWith("/"), name: match[0].replace("/", ""), attributes: raw.slice(match[0].length) };
};

const checkPlace = (name: string, open: readonly OpenElement[]): void => {
  if (BLOCKS.has(name) && open.some((element) => element.name === "p")) throw new Error(`${name} in a paragraph`);
  if (name === "a" && open.some((element) => element.name === "a")) throw new Error("a link in a link");
};

/** The root element of a page. */
export const parseHtml = (page: string): HtmlElement => {
  if (!page.startsWith("<!doctype html>\n")) throw new Error("no document type");
  const root: OpenElement = { name: "", children: [] };
  const open: OpenElement[] = [root];
  let at = page.indexOf("\n") + 1;
  while (at < page.length) {
    const { children: siblings } = open.at(-1)!;
    if (page[at] !== "<") {
      const end = page.indexOf("<", at) < 0 ? page.length : page.indexOf("<", at);
      siblings.push(textOf(page.slice(at, end)));
      at = end;
      continue;
    }
    const end = page.indexOf(">", at);
    const { closes, name, attributes } = tagOf(page.slice(at + 1, end));
    at = end + 1;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} closes another element`);
      continue;
    }
    checkPlace(name, open);
    const children: (HtmlElement | string)[] = [];
    siblings.push({ name, attributes: attributesOf(attributes), children });
    if (RAW.has(name)) {
      const close = page.indexOf(`</${name}>`, at);
      children.push(page.slice(at, close));
      at = close + name.length + 3;
    } else if (!VOID.has(name)) open.push({ name, children });
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} never ends`);
  const html = root.children.find((child) => typeof child !== "string");
  if (html === undefined) throw new Error("no element");
  return html;
};

/** All elements below an element, itself first. */
export const elementsOf = (element: HtmlElement): readonly HtmlElement[] =>
  [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];

/** The text below an element, without the elements that `skip` names. */
export const innerText = (element: HtmlElement, skip: (element: HtmlElement) => boolean = () => false): string =>
  element.children.map((child) => (typeof child === "string" ? child : skip(child) ? "" : innerText(child, skip))).join("");

/** The tree of element and attribute names, without any text. */
export const skeletonOf = (element: HtmlElement): string =>
  `${element.name}[${[...element.attributes.keys()].join(" ")}](${element.children.map((child) => (typeof child === "string" ? "" : skeletonOf(child))).join("")})`;
