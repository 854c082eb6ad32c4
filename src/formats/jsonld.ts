/** Claims as schema.org linked data: an article, its claims, and who makes them. */
import { identifierOf } from "../text/identifier.js";
import type { Argument, Article, Claim, Entity, MentionType, Source } from "../types.js";
import { nameBookOf, oneLine, voicesOf, type NameBook, type Readable } from "./readable.js";

/** A node of the graph: a JSON object whose keys are schema.org's. */
export interface Node {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: string | readonly string[] | Reference | readonly Reference[] | object;
}

interface Reference {
  readonly "@id": string;
}

/** A JSON-LD document: one context, one graph. */
export interface LinkedData {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Node[];
}

/** The schema.org type of what an entity is; anything else is a plain Thing. */
const SCHEMA_TYPES: ReadonlyMap<MentionType, string> = new Map([
  ["person", "Person"], ["organization", "Organization"], ["place", "Place"], ["event", "Event"], ["law", "Legislation"],
]);

/** Dates, and intervals closed or open, as ISO 8601 writes them: what `temporalCoverage` takes. */
const ISO_TIME = /^\d{4}(?:-\d{2}){0,2}(?:T\d{2}:\d{2})?(?:\/(?:\.\.|\d{4}(?:-\d{2}){0,2}))?$/;

/** Names of nodes; they differ between articles, so that documents can be joined. */
interface Names {
  readonly article: string;
  readonly of: (id: string) => string;
  /** Ids of the entities that can be authors. */
  readonly agents: ReadonlySet<string>;
}

const namesOf = ({ article, entities }: Readable): Names => {
  const hash = identifierOf("article", article.text);
  return {
    article: article.url ?? `_:${hash}`,
    of: (id) => `_:${hash}-${id.replace(/[^0-9a-z]/gi, "-")}`,
    agents: new Set(entities.filter(({ type }) => type === "person" || type === "organization").map(({ id }) => id)),
  };
};

const named = (type: string, name: string | undefined): object | undefined => (name === undefined ? undefined : { "@type": type, name });

/** The properties that have a value. */
const present = (properties: Readonly<Record<string, object | string | undefined>>): Record<string, object | string> =>
  Object.fromEntries(Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const articleNode = (extraction: Readable, names: Names): Node => {
  const { article, blocks } = extraction;
  const title = blocks.find(({ kind }) => kind === "title");
  return {
    "@id": names.article,
    "@type": "NewsArticle",
    ...present({
      headline: article.title ?? (title && oneLine(article.text.slice(title.span.start, title.span.end))),
      datePublished: article.publishedAt,
      author: named("Person", article.author),
      publisher: named("Organization", article.publisher),
      url: article.url,
      inLanguage: "en",
    }),
  };
};

const entityNode = ({ id, name, type }: Entity, names: Names): Node => ({ "@id": names.of(id), "@type": SCHEMA_TYPES.get(type) ?? "Thing", name: oneLine(name) });

/** What schema.org takes as the author of a claim: a person or an organization, nobody unnamed. */
const authorOf = (source: Source, name: string, names: Names): object | undefined => {
  if (source.kind !== "person" && source.kind !== "organization") return undefined;
  return source.entity !== undefined && names.agents.has(source.entity)
    ? { "@id": names.of(source.entity) }
    : named(source.kind === "person" ? "Person" : "Organization", name);
};

/** The entities that a claim is about. */
const subjectsOf = ({ proposition }: Claim): readonly string[] => {
  const parts: readonly Argument[] = [...(proposition.subject ? [proposition.subject] : []), ...proposition.arguments];
  return [...new Set(parts.flatMap(({ entity }) => (entity === undefined ? [] : [entity])))];
};

const claimNode = (claim: Claim, article: Article, book: NameBook, names: Names): Node => {
  const voices = voicesOf(claim, book);
  const innermost = voices.at(-1);
  const source = innermost?.source;
  const credit = voices.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const about = subjectsOf(claim).filter((id) => book.entityNames.has(id));
  const times = claim.times.flatMap(({ value }) => (value !== undefined && ISO_TIME.test(value) ? [value] : []));
  return {
    "@id": names.of(claim.id),
    "@type": "Claim",
    text: claim.statement.text,
    appearance: { "@id": names.article },
    ...present({
      author: source && innermost.name !== undefined
        ? authorOf(source, innermost.name, names)
        : voices.length > 0 ? undefined : named("Person", article.author) ?? named("Organization", article.publisher),
      // A claim told from a document was there first; of any other, this article is all that is known.
      firstAppearance: source?.kind === "document" && innermost?.name !== undefined ? { "@type": "CreativeWork", name: innermost.name } : undefined,
      creditText: credit.length > 0 ? [...credit].reverse().join(", as told by ") : undefined,
      keywords: claim.kind,
      about: about.length > 0 ? about.map((id) => ({ "@id": names.of(id) })) : undefined,
      temporalCoverage: times.length > 0 ? times : undefined,
    }),
  };
};

/**
 * An Extraction as JSON-LD with the vocabulary of schema.org: the article, every claim with its `appearance` there
 * and its source as `author`, and the entities that they name.
 *
 * @example
 * JSON.stringify(toLinkedData(extraction), undefined, 2);
 */
export const toLinkedData = (extraction: Readable): LinkedData => {
  const book = nameBookOf(extraction);
  const names = namesOf(extraction);
  const used = new Set(extraction.claims.flatMap((claim) => [...subjectsOf(claim), ...claim.attribution.flatMap(({ source }) => source?.entity ?? [])]));
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleNode(extraction, names),
      ...extraction.entities.filter(({ id }) => used.has(id)).map((entity) => entityNode(entity, names)),
      ...extraction.claims.map((claim) => claimNode(claim, extraction.article, book, names)),
    ],
  };
};
