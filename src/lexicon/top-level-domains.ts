/**
 * Last labels of the host names that news texts print without "http" or "www". A label belongs here if it is
 * common as a domain and rare as the first word of a sentence ("is", "it", "so" and "to" are left out).
 */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set([
  "au", "br", "ca", "ch", "cn", "co", "com", "cz", "de", "dk", "edu", "es", "eu", "fr", "gov", "gr", "hr", "hu", "ie", "il", "info", "int", "io", "ir",
  "jp", "ke", "kr", "lk", "mil", "mk", "mx", "net", "ng", "nl", "nz", "org", "ph", "pk", "pl", "pt", "ro", "rs", "ru", "se", "sg", "sk", "tr", "tv",
  "ua", "uk", "za",
]);

/** Endings of file names, in lower case. */
export const FILE_EXTENSIONS: ReadonlySet<string> = new Set([
  "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "mp3", "mp4", "pdf", "png", "ppt", "pptx", "rtf", "txt", "xls", "xlsx", "xml", "zip",
]);
