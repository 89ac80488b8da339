// Which language to write in a terminal: Swedish where the system is set to it, else English.
import type { Language } from '../language.ts';

export function languageOfTerminal(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en';
}
