/** What tagEntities adds: mentions, entities, times, quantities. */
import type { Parsed } from "./segmented.js";
import type { Phrase } from "./article.js";

/** What a mention or an entity is. */
export type MentionType =
  | "person" | "organization" | "place" | "nationality" | "event" | "law" | "thing"
  | "date" | "time" | "duration" | "money" | "percent" | "quantity";

/** How a mention refers. */
export type MentionForm = "name" | "nominal" | "pronoun" | "value";

/** What a time expression was resolved against. */
export type TimeAnchor = "absolute" | "publication" | "narrative" | "none";

/** Words that stand for a thing or a value. */
export interface Mention extends Phrase {
  readonly type: MentionType;
  readonly form: MentionForm;
  /** Id of the entity that it stands for. */
  readonly entity?: string;
  /** The date string for date, time and duration; the number for money, percent and quantity. */
  readonly value?: string | number;
  readonly anchor?: TimeAnchor;
  /** True where a place stands for its government ("Moscow announced"). */
  readonly metonym?: boolean;
}

/** One thing and all its mentions. */
export interface Entity {
  readonly id: string;
  readonly type: MentionType;
  /** Its best name in the article. */
  readonly name: string;
  /** Indexes into the document's mentions, ascending. */
  readonly mentions: readonly number[];
}

/** A date, time or duration. */
export interface TimeValue extends Phrase {
  /** ISO 8601 and its extensions of the contract: "2024-06-19", "199X", "2012-08/..", "P3M"; absent where unresolved. */
  readonly value?: string;
  readonly anchor: TimeAnchor;
}

/** How a number bounds the true amount. */
export type Bound = "exactly" | "at-least" | "at-most" | "more-than" | "less-than" | "about";

/** An amount: a number with its unit, its bound and what is counted. */
export interface Quantity extends Phrase {
  readonly value: number;
  /** Upper end of a range. */
  readonly to?: number;
  /** ISO 4217 code, "percent", "percentage-point" or a singular unit noun. */
  readonly unit?: string;
  /** What is counted: "troops". */
  readonly counted?: Phrase;
  readonly bound: Bound;
  /** A change that the words state: from 3 to 5, by 2. */
  readonly change?: { readonly from?: number; readonly to?: number; readonly by?: number };
}

/** The article with its mentions, entities, times and quantities. */
export interface Tagged extends Parsed {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** All time expressions in order; those of a claim are picked from here. */
  readonly times: readonly TimeValue[];
  /** All amounts in order; those of a claim are picked from here. */
  readonly quantities: readonly Quantity[];
}
