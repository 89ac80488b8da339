// Words with which people claim an amount and ask whether it is so.

/** Words that ask whether what is said is so. */
export const isSo: ReadonlySet<string> = new Set(['stämmer', 'sant', 'korrekt', 'true', 'correct']);
export const inDoubt: ReadonlySet<string> = new Set(['verkligen', 'väl', 'really', 'surely']);
/** Verbs that open a question to be answered by yes or no. */
export const opening: ReadonlySet<string> = new Set([
  'är', 'var', 'ligger', 'låg', 'blev', 'blir', 'hade', 'har', 'sparar', 'sparade', 'kostar', 'kostade', 'uppgick', 'översteg', 'nådde',
  'is', 'was', 'are', 'were', 'did', 'does', 'do', 'has', 'have', 'had',
]); // prettier-ignore
/** What a claimed amount stands behind. */
export const leading: ReadonlySet<string> = new Set([
  'är', 'var', 'på', 'till', 'låg', 'ligger', 'blev', 'har', 'hade', 'det', 'vi', 'bara', 'hela', 'ca', 'cirka', 'ungefär', 'omkring', 'runt',
  'is', 'was', 'were', 'at', 'to', 'of', 'have', 'has', 'had', 'there', 'about', 'around', 'only', 'just',
]); // prettier-ignore
/** With these it is held against what is so. */
export const comparing: ReadonlySet<string> = new Set([
  'högre', 'lägre', 'mer', 'mindre', 'fler', 'färre', 'större', 'än', 'över', 'under', 'minst', 'högst', 'minus',
  'higher', 'lower', 'more', 'less', 'fewer', 'greater', 'than', 'above', 'below', 'over', 'least', 'most', 'minus',
]); // prettier-ignore
export const units =
  /^(?:procent|procentenheter|percent|per cent|tkr|kr|kronor|mnkr|mkr|msek|miljon|miljoner|million|tusen|thousand|dagar|days|poäng|points)$/;
