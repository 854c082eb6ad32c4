/** News agencies and outlets as datelines and credits print them, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set([
  "aap", "afp", "agencies", "alamy", "anadolu", "ani", "ansa", "ap", "apa", "associated press", "bbc", "bernama", "bloomberg", "bna", "cnn", "cp", "dpa", "efe", "epa",
  "getty", "getty images", "ians", "interfax", "ips", "irna", "kcna", "kyodo", "lusa", "mena", "news agencies", "nna", "npr", "pa", "pna", "pti", "reuters", "ria novosti", "rss",
  "rt", "shutterstock", "staff", "tass", "the canadian press", "unb", "upi", "voa", "wafa", "wam", "xinhua", "yonhap",
]);

/** Words in capitals that open a headline or a paragraph and are no place: a dash after them makes no dateline. */
export const KICKERS: ReadonlySet<string> = new Set([
  "alert", "analysis", "audio", "blog", "breaking", "comment", "correction", "editorial", "exclusive", "explainer", "fact check", "factbox", "feature",
  "file", "gallery", "interview", "just in", "listen", "live", "news", "note", "opinion", "photo", "photos", "podcast", "poll", "report", "review",
  "timeline", "update", "updated", "video", "warning", "watch",
]);
