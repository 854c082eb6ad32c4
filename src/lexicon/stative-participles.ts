/** Lower-case participles that, with "be", give a property rather than a happening. */
export const STATIVE_PARTICIPLES: ReadonlySet<string> = new Set([
  "aimed", "allied", "associated", "based", "bordered", "called", "centered", "centred", "committed", "composed", "comprised", "concerned",
  "connected", "dedicated", "devoted", "divided", "engaged", "entitled", "equipped", "headquartered", "home", "inhabited", "interested", "involved",
  "known", "linked", "located", "made", "married", "named", "needed", "owned", "populated", "positioned", "priced", "related", "rumored",
  "rumoured", "scheduled", "situated", "supposed", "surrounded", "titled", "used", "valued", "worth",
]);
