/** What the resolvers share: the result, and the direction of the clause. */
import type { MentionType, TimeAnchor } from "../../../types.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import type { Direction } from "../tense.js";
import { directionAt } from "../tense.js";

/** The type, value and anchor of a time expression. */
export interface Resolved {
  readonly type: Extract<MentionType, "date" | "time" | "duration">;
  readonly value?: string;
  readonly anchor: TimeAnchor;
}

/** A time expression without a value. */
export const UNKNOWN: Resolved = { type: "date", anchor: "none" };

/** A date that the words alone give. */
export const absolute = (value: string): Resolved => ({ type: "date", value, anchor: "absolute" });

/** A date counted from publication. */
export const published = (value: string): Resolved => (DATED.test(value) ? { type: "date", value, anchor: "publication" } : UNKNOWN);

// Years outside of four digits have no date string.
const DATED = /^\d{2}(?:\d{2}(?:[-/T]|$)|\dX|XX)/u;

/** Two digits. */
export const padded = (value: number): string => String(value).padStart(2, "0");

/** Days of a week. */
export const WEEK: number = 7;

// "LONDON, June 16 -": the day of writing, which is never ahead.
const isDateline = (scene: Scene, index: number): boolean => {
  const place = scene.atoms[index - 2];
  return wordAt(scene, index - 1) === "," && place?.kind === "word" && place.text.length > 2 && place.text === place.text.toUpperCase();
};

/** The direction in which the clause around a moment looks. */
export const directionOf = (scene: Scene, { from }: { readonly from: number }): Direction =>
  isDateline(scene, from) ? "past" : directionAt(scene, scene.atoms[from]!.start);
