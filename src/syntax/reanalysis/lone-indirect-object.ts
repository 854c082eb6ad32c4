/** "Heavy rain caused the landslide": a verb with one object has a direct one. */
import { draftDependents, type Draft } from "./draft.js";

const CONTENTS: ReadonlySet<string> = new Set(["obj", "ccomp", "xcomp", "parataxis"]);

/**
 * Makes every indirect object of a draft direct that has no direct one beside it.
 *
 * @example
 * mendLoneIndirectObjects(draftOf(tokens));
 */
export const mendLoneIndirectObjects = (draft: Draft): void => {
  draft.relations.forEach((relation, object) => {
    const verb = draft.heads[object]!;
    if (relation !== "iobj" || verb < 0 || draft.parts[object] === "PRON") return;
    if (!draftDependents(draft, verb).some((index) => CONTENTS.has(draft.relations[index]!))) draft.relations[object] = "obj";
  });
};
