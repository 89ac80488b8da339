// Words of being content and of rating.

/** Those whom care and service are for, whatever the indicator calls them. */
export const users =
  /^(?:äldre|gamla|brukare|brukarna|kunder|kunderna|boende|omsorgstagare|omsorgstagarna|hemtjänsttagare|hemtjänsttagarna|seniorer|seniorerna|pensionärer|pensionärerna|elderly|old|older|users|clients|seniors|customers|recipients)$/;
export const content = /^(?:nöjda?|nöjdast|belåtna|satisfied|happy|content|pleased)$/;
/** What may stand between the two: "hur nöjda är de äldre", "how satisfied are older people". */
export const between = /^(?:är|var|blev|are|were|is|older|people|personer|care|home)$/;

/** How something is rated, and what that gives. */
export const rating: ReadonlySet<string> = new Set([
  'rate', 'rated', 'rates', 'rating', 'ratings', 'grade', 'graded', 'grades', 'score', 'scored', 'scores',
  'betyg', 'betyget', 'betygsätter', 'omdöme', 'omdömet', 'omdömen', 'värderar', 'bedömer',
]); // prettier-ignore
