/** Years with their era: "AD 79", "620 A.D.", "8 CE". */
import type { Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isCapital, isGlued, kindAt, wordAt } from "../scene.js";
import { afterWord } from "./parts.js";
import type { MomentRule } from "./rule.js";

// "AD 79", "A.D. 79": index behind the letters.
const afterEra = (scene: Scene, index: number): number | undefined => {
  if (wordAt(scene, index) === "ad" && isCapital(scene, index)) return index + 1;
  const dotted = wordAt(scene, index) === "a" && wordAt(scene, index + 1) === "." && wordAt(scene, index + 2) === "d" && isGlued(scene, index + 2);
  return dotted ? afterWord(scene, index + 3, ".") : undefined;
};

const shortYear = (scene: Scene, index: number): number | undefined => {
  const { kind, text } = scene.atoms[index] ?? { kind: "mark", text: "" };
  return kind === "number" && text.length <= 4 && !text.includes(".") && !text.includes(",") && Number(text) > 0 ? Number(text) : undefined;
};

// "79 AD", "8 CE"
const readEra = (scene: Scene, index: number): Moment | undefined => {
  const era = afterEra(scene, index);
  const after = era === undefined ? undefined : shortYear(scene, era);
  if (era !== undefined) return after === undefined ? undefined : { kind: "calendar", from: index, to: era + 1, year: after };
  const year = shortYear(scene, index);
  const common = wordAt(scene, index + 1) === "ce" && isCapital(scene, index + 1) && wordAt(scene, index + 1).length === 2 ? index + 2 : undefined;
  const end = year === undefined ? undefined : (common ?? afterEra(scene, index + 1));
  return year === undefined || end === undefined || kindAt(scene, end) === "number" ? undefined : { kind: "calendar", from: index, to: end, year };
};

/** Rules for years with their era. */
export const ERA_RULES: readonly MomentRule[] = [
  {
    id: "period-era",
    summary: "Years with their era: \"AD 79\", \"8 CE\".",
    words: ["a", "ad"],
    numbers: true,
    read: readEra,
    examples: { hits: ["The town fell in AD 79.", "It was built in 620 A.D. by monks."], misses: ["The 20 ad agencies merged.", "A 79-year-old won."] },
  },
];
