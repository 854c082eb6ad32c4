/** HTML built from values: text can only become text, because nothing else accepts a string. */

/** Finished HTML; made by `element` and `rawStyle` alone. */
export interface Markup {
  readonly html: string;
}

/** What may stand in an element: text, which is escaped, or finished HTML. */
export type Child = string | Markup;

/** The elements in use; void ones have no content. */
type ElementName =
  | "html" | "head" | "title" | "body" | "header" | "main" | "article" | "aside" | "nav" | "section" | "footer" | "h1" | "h2" | "h3" | "p" | "blockquote" | "ol"
  | "ul" | "li" | "dl" | "dt" | "dd" | "div" | "span" | "mark" | "bdi" | "a" | "label" | "fieldset" | "legend" | "details" | "summary" | "strong" | "em" | "svg" | "rect";
type VoidName = "meta" | "input";

/** The attributes in use; none of them can run a script. */
export type AttributeName =
  | "lang" | "dir" | "charset" | "name" | "content" | "http-equiv" | "class" | "id" | "href" | "tabindex" | "role" | "type" | "checked" | "for" | "title"
  | "aria-label" | "aria-labelledby" | "aria-describedby" | "aria-hidden" | "viewBox" | "preserveAspectRatio" | "x" | "y" | "width" | "height" | "rx";

/** Attribute values by name. */
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

const REFERENCES: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"], ["\r", "&#13;"]]);

/** Controls and half characters that HTML cannot hold; browsers show a replacement character, so we write it. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const UNHOLDABLE = /[\u0000-\u0008\v\f\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as it is written in HTML, in an element or a quoted attribute.
 *
 * @example
 * escapeText("</script>"); // => "&lt;/script&gt;"
 */
export const escapeText = (text: string): string =>
  text.replace(UNHOLDABLE, "\ufffd").replace(/[&<>"'\r]/g, (character) => REFERENCES.get(character)!);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`).join("");

const contentOf = (children: readonly Child[]): string => children.map((child) => (typeof child === "string" ? escapeText(child) : child.html)).join("");

/**
 * An element with its attributes and content.
 *
 * @example
 * element("p", { class: "note" }, "a < b").html; // => "<p class=\"note\">a &lt; b</p>"
 */
export const element = (name: ElementName, attributes: Attributes, ...children: readonly Child[]): Markup => ({
  html: `<${name}${attributesOf(attributes)}>${contentOf(children)}</${name}>`,
});

/**
 * An element without content.
 *
 * @example
 * voidElement("meta", { charset: "utf-8" }).html; // => "<meta charset=\"utf-8\">"
 */
export const voidElement = (name: VoidName, attributes: Attributes): Markup => ({ html: `<${name}${attributesOf(attributes)}>` });

/**
 * A style element around our own style sheet; never called with anything read.
 *
 * @example
 * rawStyle("p { margin: 0 }").html; // => "<style>p { margin: 0 }</style>"
 */
export const rawStyle = (css: string): Markup => ({ html: `<style>${css}</style>` });

/**
 * Several pieces as one.
 *
 * @example
 * together("a", element("bdi", {}, "b")).html; // => "a<bdi>b</bdi>"
 */
export const together = (...children: readonly Child[]): Markup => ({ html: contentOf(children) });
