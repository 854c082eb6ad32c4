/** The library's own copy of compromise: bundled once, so that nobody else's `addWords` can change what it knows. */
import nlp from "compromise";

/** compromise, untouched: nothing may ever be added to it. */
export const compromise: typeof nlp = nlp;
