// What somebody wants done, as the verb that opens a command says it.
import type { Words } from './words.ts';

// prettier-ignore
export const wishWords = {
  set: {
    sv: ['sätt', 'sätta', 'satt', 'ställ', 'ställa', 'markera', 'markerar', 'flagga', 'flagga upp', 'byt', 'byta', 'registrera', 'lägg', 'lägga', 'skriv', 'skriva', 'skriv in', 'notera att', 'ange', 'stäng', 'stänga', 'gör om', 'ändra om'],
    en: ['set', 'mark', 'flag', 'put', 'register', 'record', 'enter', 'log', 'close'],
  },
  update: {
    sv: ['uppdatera', 'uppdaterar', 'uppdatering', 'uppdatering av', 'ändra', 'ändrar', 'redigera', 'rapportera', 'rapportera in', 'revidera', 'justera', 'korrigera', 'rätta', 'ändras', 'uppdateras', 'justeras', 'revideras', 'korrigeras', 'rättas', 'sätts'],
    en: ['update', 'edit', 'change', 'report', 'revise', 'adjust', 'modify', 'correct'],
  },
  raise: {
    sv: ['höj', 'höja', 'sänk', 'sänka', 'öka', 'minska', 'höjs', 'sänks'],
    en: ['raise', 'lower', 'increase', 'decrease', 'reduce'],
  },
  move: {
    sv: ['flytta', 'flyttar', 'flytta fram', 'flytta upp', 'flyttas', 'flyttas fram', 'skjut', 'skjut fram', 'skjut upp', 'skjuta upp', 'skjuta fram', 'skjuts upp', 'skjuts fram', 'senarelägg', 'senarelägga', 'senareläggs', 'tidigarelägg', 'tidigarelägga', 'förläng', 'förlänga', 'förlängs', 'dra ut', 'försenad', 'försenat', 'försenas', 'framflyttad', 'framskjuten', 'skjuts', 'skjut på', 'skjuts på', 'skjuta på', 'förskjut', 'förskjuts', 'förskjutas', 'förskjuten', 'flyttad', 'flyttat'],
    en: ['move', 'postpone', 'push', 'push back', 'extend', 'reschedule', 'delay', 'bring forward', 'defer', 'delayed', 'moved', 'extended', 'rescheduled', 'pushed', 'pushed back', 'slips', 'slipped', 'postponed'],
  },
  remove: {
    sv: ['ta bort', 'tag bort', 'radera', 'rensa', 'stryk som', 'plocka bort', 'ta bort som', 'nolla'],
    en: ['remove', 'delete', 'clear', 'take off', 'take away', 'drop as'],
  },
  add: {
    sv: ['lägg till', 'lägga till', 'lägg upp', 'lägga upp', 'lägg in', 'lägga in', 'skapa', 'registrera en', 'för in'],
    en: ['add', 'create', 'append'],
  },
  new: { sv: ['ny', 'en ny', 'nytt', 'ett nytt'], en: ['new', 'a new'] },
  give: {
    sv: ['ge', 'lämna över', 'lämna', 'lämnar över', 'överlåt', 'överlåta', 'överlämna', 'överlämnar', 'tilldela', 'tilldelar', 'ge över', 'flytta över', 'skicka', 'lägg över', 'lägga över', 'byt ägare', 'byta ägare', 'ändra ägare'],
    en: ['give', 'hand over', 'hand', 'assign', 'reassign', 'transfer', 'pass', 'hand off', 'change owner', 'change the owner'],
  },
  make: { sv: ['gör', 'göra', 'utse', 'utnämn', 'låt'], en: ['make', 'appoint', 'let'] },
  undo: {
    sv: ['ångra', 'ångra det', 'ångra den', 'ångra mig', 'jag ångrar mig', 'ångrar mig', 'ångra senaste', 'ångra senast', 'ta tillbaka', 'backa', 'återställ', 'återkalla', 'gör ogjort', 'ångra ändringen', 'ångra det där', 'ångra detta', 'ångra sista'],
    en: ['undo', 'undo it', 'undo that', 'undo this', 'revert', 'revert it', 'revert that', 'roll back', 'take back', 'take it back', 'undo last', 'take that back', 'take this back'],
  },
} satisfies Readonly<Record<string, Words>>;
