// Words by which a question is known, so that it never becomes a command.
import type { Words } from './words.ts';

// prettier-ignore
export const askingWords = {
  asks: {
    sv: ['vad', 'hur', 'vilken', 'vilket', 'vilka', 'varför', 'vem', 'vems', 'vilkas', 'när är', 'när blir', 'när blev', 'när var', 'när ska', 'när kommer', 'när startar', 'när startade', 'när slutar', 'var någonstans', 'hur många', 'hur mycket', 'undrar', 'undrar om', 'undrade', 'vet du', 'vet ni', 'veta', 'berätta', 'visa', 'lista', 'säg', 'förklara', 'kolla', 'sammanfatta', 'jämför', 'räkna', 'fråga', 'se', 'hitta', 'finns', 'sök'],
    en: ['what', 'how', 'which', 'why', 'who', 'whose', 'where', 'when is', 'when will', 'when was', 'when did', 'when does', 'wonder', 'wondering', 'know', 'tell', 'tell me', 'show', 'show me', 'list', 'explain', 'check', 'compare', 'summarise', 'summarize', 'question', 'whether', 'do you know', 'find'],
  },
  'is-it': {
    sv: ['är', 'har', 'blir', 'blev', 'var', 'ska', 'skall', 'kommer', 'får', 'kan', 'pågår', 'äger', 'ansvarar', 'utreds', 'sparar', 'sparade', 'behöver', 'bör', 'borde', 'finns', 'gäller', 'hade', 'startade', 'startar', 'pausas', 'förfaller', 'vill', 'går', 'tar', 'tog', 'gav', 'ger'],
    en: ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does', 'do', 'will', 'can', 'could', 'should', 'would', 'shall', 'may', "isn't", "hasn't", "aren't", 'am', 'must', "wasn't", "weren't", "didn't", "doesn't"],
  },
} satisfies Readonly<Record<string, Words>>;

/** Who does it: after a verb that opens a sentence they make it a question, "pausar vi åtgärd 12". */
export const subjects: ReadonlySet<string> = new Set(['jag', 'vi', 'du', 'ni', 'de', 'man']);
