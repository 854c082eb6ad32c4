/**
 * Phrases that give away what is not part of an article: navigation, appeals, credits, legal lines. Words in small
 * letters, apart by single blanks, without punctuation. A phrase belongs here only where a sentence of news would
 * hardly say it: precision first.
 */
export interface BoilerplateCue {
  readonly id: string;
  /** Where the phrase stands: it is the whole block, begins it, or is anywhere in it. */
  readonly at: "whole" | "start" | "inside";
  /** Most words that the block may have. */
  readonly longest: number;
  readonly phrases: readonly string[];
  /** True where the phrase could begin or stand in a sentence of news: then a block that ends like a sentence is none. */
  readonly weak?: true;
}

export const BOILERPLATE_CUES: readonly BoilerplateCue[] = [
  {
    id: "advertisement", at: "whole", longest: 8,
    phrases: ["ad", "ads by google", "advertisement", "advertisement scroll to continue", "advertising", "article continues after ad", "article continues below",
      "article continues below advertisement", "continue reading below", "promoted content", "promoted stories", "sponsored", "sponsored content", "story continues below",
      "story continues below advertisement"],
  },
  { id: "advertisement", at: "start", longest: 12, phrases: ["advertisement story continues", "article continues below this", "scroll down to continue", "scroll to continue"] },
  {
    id: "salutation", at: "whole", longest: 4,
    phrases: ["dear all", "dear friends", "dear reader", "dear readers", "dear subscriber", "dear subscribers", "dear supporter", "dear supporters"],
  },
  {
    id: "newsletter", at: "inside", longest: 45,
    phrases: ["by signing up you agree", "delivered straight to your inbox", "delivered to your inbox", "free newsletter", "get our free", "get the latest news from",
      "in your inbox", "our daily newsletter", "our free newsletters", "our newsletter", "our newsletters", "our weekly newsletter", "sign up for our", "sign up for the newsletter",
      "sign up here to", "sign up to our", "sign up to receive", "straight to your inbox", "subscribe to our", "subscribe to the newsletter", "thanks for signing up"],
  },
  {
    id: "subscription", at: "start", longest: 25,
    phrases: ["already a subscriber", "already have an account", "already registered", "become a subscriber", "create a free account", "log in to continue", "register to continue", "sign in to continue",
      "start your free trial", "subscribe for", "subscribe now", "subscribe to continue", "subscribe to read", "subscribe today", "this article is for subscribers", "this content is for subscribers",
      "this story is for subscribers", "to continue reading", "to read the full", "you have reached your limit", "you have read all your free"],
  },
  { id: "subscription", at: "whole", longest: 6, phrases: ["log in", "login", "register", "sign in", "sign up", "subscribe", "subscribers only"] },
  {
    id: "donation", at: "inside", longest: 60,
    phrases: ["consider a donation", "consider donating", "consider making a donation", "consider supporting our", "consider supporting us", "donate now", "donate to us", "help us keep", "make a donation to support",
      "make a tax deductible", "our work possible", "please consider becoming", "please donate", "support independent journalism", "support our journalism", "support our work", "support quality journalism",
      "support us by", "support us from as little", "support us on patreon", "your contribution helps", "your donation", "your donations", "your support makes"],
  },
  { id: "donation", at: "whole", longest: 5, phrases: ["become a member", "donate", "support our journalism", "support our work", "support us"] },
  {
    id: "read-more", at: "start", longest: 40,
    phrases: ["also read", "click here to", "for more stories",
      "read also", "read full", "read more", "read next", "read our", "read the full",
      "related article", "related articles", "related posts",
      "related reading", "related stories", "related story", "you may be interested"],
  },
  {
    id: "read-more", at: "whole", longest: 6,
    phrases: ["don't miss", "editor's picks", "editors picks", "in this article", "in this story", "latest headlines", "latest news", "latest stories", "more news", "most popular", "most read", "most viewed",
      "must read", "next article", "popular now", "previous article", "read more", "recommended", "recommended for you", "recommended stories", "related", "top stories", "trending", "trending now", "up next",
      "what to read next"],
  },
  {
    id: "share", at: "start", longest: 25,
    phrases: ["click to email", "click to print", "click to share", "follow me on", "share this", "tweet this"],
  },
  {
    id: "share", at: "whole", longest: 12,
    phrases: ["copy link", "email", "facebook", "facebook twitter", "facebook twitter email", "facebook twitter linkedin", "facebook twitter linkedin email",
      "facebook twitter whatsapp", "facebook twitter whatsapp email", "facebook twitter whatsapp telegram", "link copied", "linkedin", "pinterest",
      "print", "reddit", "save", "share", "share article", "share link", "tweet", "twitter", "whatsapp"],
  },
  {
    id: "app", at: "inside", longest: 35,
    phrases: ["download our app", "download the app", "follow us on", "join our telegram", "join our whatsapp", "join us on telegram", "join us on whatsapp",
      "our telegram channel", "our whatsapp channel", "our youtube channel"],
  },
  {
    id: "video", at: "whole", longest: 10,
    phrases: ["listen", "listen to article", "listen to this article", "listen to this story", "now playing", "play video", "video of the day", "video player", "watch", "watch live", "watch now", "watch the video",
      "watch the video below", "watch video", "your browser does not support the video tag"],
  },
  { id: "video", at: "start", longest: 12, phrases: ["listen to this article", "please enable javascript", "this video can not be played", "watch the latest video", "watch the video", "you need javascript"] },
  {
    id: "cookies", at: "inside", longest: 80,
    phrases: ["by continuing to browse", "by continuing to use this",
      "our privacy policy", "our terms of service", "our terms of use", "privacy policy and", "this site is protected by recaptcha", "this site uses cookies", "this website uses cookies",
      "we and our partners", "we use cookies"],
  },
  { id: "cookies", at: "whole", longest: 8, phrases: ["privacy notice", "privacy policy", "terms and conditions", "terms of service", "terms of use"] },
  {
    id: "copyright", at: "inside", longest: 60,
    phrases: ["all rights reserved", "may not be published broadcast rewritten", "may not be reproduced", "this material may not be published", "without the prior written permission", "without written permission"],
  },
  { id: "copyright", at: "start", longest: 25, phrases: ["reproduced with permission", "republished with permission"] },
  {
    id: "syndication", at: "start", longest: 45,
    phrases: ["an earlier version of this article", "an earlier version of this story", "our standards the thomson reuters", "this article appeared", "this article first appeared",
      "this article has been updated", "this article is republished", "this article was amended", "this article was first published", "this article was originally", "this article was updated",
      "this is a developing story", "this post was originally", "this story first appeared", "this story has been updated", "this story is developing", "this story was originally", "this story was updated"],
  },
  {
    id: "disclaimer", at: "inside", longest: 50,
    phrases: ["opinions expressed are those", "opinions expressed in this", "views and opinions expressed", "views expressed are", "views expressed by the author", "views expressed here", "views expressed in this"],
  },
  {
    id: "comments", at: "start", longest: 25,
    phrases: ["comments are closed", "have your say", "join the conversation", "join the discussion", "leave a comment", "leave a reply", "log in to comment", "post a comment", "view comments", "what do you think about this",
      "write a comment", "your email address will not"],
  },
  { id: "comments", at: "whole", longest: 4, phrases: ["comment", "comments", "no comments", "reply", "show comments"] },
  {
    id: "contact", at: "start", longest: 35,
    phrases: ["contact the author", "contact the reporter", "contact us", "do you have a story", "do you have a tip", "email the author", "got a story",
      "got a tip", "have a tip", "have you got a story", "send us your", "to contact the reporter", "write to us"],
  },
  {
    id: "navigation", at: "whole", longest: 6,
    phrases: ["back to top", "close", "home", "load more", "menu", "next", "previous", "search", "show more", "skip to content", "skip to main content", "table of contents", "tags", "topics", "view all"],
  },
  { id: "navigation", at: "start", longest: 20, phrases: ["more on these topics", "skip to"] },
  {
    id: "read-more", at: "start", longest: 40, weak: true,
    phrases: ["continue reading", "find out more about", "for more news", "for more on", "keep reading", "more from", "more on this", "more stories", "read here",
      "read on", "read this", "recommended", "related content", "related coverage", "related news", "related topics", "see also", "see more",
      "you may also", "you might also"],
  },
  {
    id: "copyright", at: "start", longest: 25, weak: true,
    phrases: ["copyright"],
  },
  {
    id: "app", at: "inside", longest: 35, weak: true,
    phrases: ["available on the app store", "get the app", "google play", "on apple podcasts", "turn on notifications"],
  },
  {
    id: "cookies", at: "inside", longest: 80, weak: true,
    phrases: ["accept all cookies", "accept cookies", "by using this site", "cookie policy", "cookie preferences", "cookie settings", "manage cookies",
      "use of cookies", "uses cookies to"],
  },
  {
    id: "navigation", at: "start", longest: 20, weak: true,
    phrases: ["filed under", "posted in", "tags", "topics"],
  },
  {
    id: "share", at: "start", longest: 25, weak: true,
    phrases: ["email this", "follow us", "like us on", "print this", "share on", "share via"],
  },
  {
    id: "syndication", at: "start", longest: 45, weak: true,
    phrases: ["this translation"],
  },
  {
    id: "newsletter", at: "inside", longest: 45, weak: true,
    phrases: ["enter your email", "to your inbox", "your email address"],
  },
  { id: "syndication", at: "inside", longest: 45, phrases: ["appeared first on"] },
];

/** Phrases of an appeal to readers; two different ones make a long block an appeal. */
export const APPEAL_PHRASES: readonly string[] = ["ad free", "become a member", "become a patron", "become a subscriber", "become a supporter", "community of readers", "community of supporters",
  "donate", "every contribution", "financial contribution", "financially supporting", "free and independent", "free to read", "from as little as",
  "fund our", "funded by readers", "if you can afford", "independent journalism", "independent media", "keep our journalism", "make a contribution",
  "make a donation", "our journalism", "our newsroom", "our readers", "our reporting", "our subscribers", "paywall", "please support",
  "quality journalism", "reader supported", "regardless of whether someone can pay", "subscribe", "support of our", "support our", "support us",
  "the support of our", "we ask for", "we depend on", "we need your", "your contribution", "your generosity", "your support"];
