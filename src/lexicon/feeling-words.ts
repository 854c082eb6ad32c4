/** Lower-case adjectives for what a person feels. */
export const FEELING_WORDS: ReadonlySet<string> = new Set([
  "afraid", "alone", "angry", "annoyed", "anxious", "ashamed", "astonished", "bored", "comfortable", "confident", "confused", "delighted",
  "depressed", "desperate", "devastated", "disappointed", "disgusted", "ecstatic", "elated", "embarrassed", "excited", "exhausted", "frightened",
  "frustrated", "furious", "glad", "grateful", "guilty", "happy", "heartbroken", "honored", "honoured", "hopeful", "hurt", "jealous", "lonely",
  "lucky", "nervous", "optimistic", "overwhelmed", "pessimistic", "pleased", "proud", "relieved", "sad", "saddened", "satisfied", "scared",
  "shaken", "shocked", "sick", "sorry", "stunned", "surprised", "terrified", "thankful", "thrilled", "tired", "traumatised", "traumatized",
  "uncomfortable", "unhappy", "upset", "worried",
]);
