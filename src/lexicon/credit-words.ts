/** Words of bylines, date lines, captions and credits, in lower case unless told otherwise. */

/** What a byline begins with. */
export const BYLINE_STARTS: ReadonlySet<string> = new Set([
  "author", "authors", "by", "by our", "compiled by", "edited by", "from our", "reported by", "reporting by", "story by", "text by", "words by", "written by",
]);

/** Small words between the names of a byline. */
export const NAME_JOINERS: ReadonlySet<string> = new Set([
  "al", "and", "at", "bin", "by", "correspondent", "courtesy", "de", "del", "den", "der", "desk", "el", "for", "from", "in", "la", "le", "news", "of", "online", "our", "reporter", "special", "staff", "the", "to",
  "van", "via", "von", "with", "writer",
]);

/** Work on an article that a closing note names. */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(["compiled", "edited", "editing", "reported", "reporting", "translated", "writing", "written"]);

/** Words that a line of date and time is made of, besides numbers and names of days and months. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set([
  "a", "ago", "am", "at", "bst", "cest", "cet", "date", "day", "days", "edt", "est", "et", "first", "gmt", "hour", "hours", "hrs", "ist", "last", "m", "minute", "minutes", "modified", "nd", "on", "p", "pm",
  "posted", "pst", "published", "rd", "st", "th", "time", "today", "update", "updated", "utc", "yesterday",
]);

/** What a caption begins with. */
export const CAPTION_STARTS: ReadonlySet<string> = new Set([
  "a file photo", "a file picture", "caption", "file image", "file photo", "file picture", "image caption", "photo caption", "photo shows", "pictured above", "pictured left", "pictured right",
]);

/** What a credit begins with. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set([
  "credit", "credits", "foto", "graphic", "illustration", "image", "images", "photo", "photograph", "photographer", "photographs", "photos", "pic", "picture", "pictures",
]);

/** What a credit holds at the end of a caption, as printed. */
export const CREDIT_MARKS: readonly string[] = [
  "(AP Photo", "(Photo", "(Picture", "(Image:", "(Credit", "/AFP", "/AP", "/EPA", "/Getty", "/REUTERS", "/Reuters", "/Shutterstock", "/TASS", "/Xinhua", "AFP Photo", "AFP/", "AP Photo", "Credit:", "EPA-EFE",
  "Getty Images", "Image:", "Photo by ", "Photo courtesy", "Photo credit", "Photo:", "Photograph:", "Picture:", "REUTERS/", "[Photo", "[Image", "[File",
];
