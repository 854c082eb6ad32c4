/** Lower-case words that leave open how much, how often or who: they make a claim hard to check. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  "apparently", "arguably", "basically", "constantly", "countless", "deeply", "enough", "everybody", "everyone", "everything", "few",
  "fundamentally", "generally", "growing", "huge", "increasingly", "largely", "lots", "many", "massive", "mostly", "much", "numerous", "often",
  "practically", "rather", "really", "relatively", "several", "slightly", "slowly", "somehow", "something", "sometimes", "somewhat", "tons",
  "truly", "usually", "various", "virtually",
]);
