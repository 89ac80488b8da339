// The words of the import and the migration in Swedish.
import { formatsFor } from '../format.ts';
import type { ImportTexts } from '../import-faults.ts';

const { number, plural } = formatsFor('sv');
const count = (amount: number, one: string, other: string) => `${number(amount, 0)} ${plural(amount, { one, other })}`;

export const importTextsSv: ImportTexts = {
  usage: 'Så här: npm run import -- MAPP [--tenant ID] [--language sv|en]',
  askUsage: 'Så här: npm run ask -- "en fråga" ["en följdfråga" ...] [--json] [--explain] [--language sv|en]',
  imported: (n) =>
    [
      `${n.title} är inläst: ${count(n.indicators, 'nyckeltal', 'nyckeltal')}`,
      count(n.organisations, 'organisation', 'organisationer'),
      count(n.observations, 'värde eller lucka', 'värden och luckor'),
      count(n.explanations, 'förklaring', 'förklaringar'),
      count(n.measures, 'åtgärd', 'åtgärder'),
    ].join(', ') + '.',
  keptStatus: (codes) => `Status, realiserad besparing, slutdatum och ägare är kvar som ni har ändrat dem: ${codes}.`,
  keptWhole: (codes) => `Finns inte längre i arbetsboken men har ändrats av er, och är därför kvar: ${codes}.`,
  removed: (codes) => `Finns inte längre i arbetsboken och är borttagna: ${codes}.`,
  heldByLater: (codes) => `Ingår i en senare genomlysning, som gäller: ${codes}.`,
  faults: (amount) => `Ingenting är inläst. Arbetsboken har ${count(amount, 'fel', 'fel')}:`,
  moreFaults: (amount) => `… och ${count(amount, 'fel till', 'fel till')}.`,
  place: (file, row, column) =>
    [file, row === null ? '' : `rad ${row}`, column === null ? '' : `kolumn ${column}`].filter(Boolean).join(', '),
  migrated: (names) =>
    names.length === 0 ? 'Databasen var redan uppdaterad.' : `Databasen är uppdaterad: ${names.join(', ')}.`,
  migrateUsage: 'Så här: npm run migrate, eller npm run migrate -- --dry-run för att bara prova',
  wouldMigrate: (names) =>
    names.length === 0
      ? 'Databasen är redan uppdaterad.'
      : `Databasen går att uppdatera med ${names.join(', ')}. Ingenting är ändrat.`,
  backup: {
    usage: 'Så här: npm run backup -- FIL, där FIL är en fil som inte finns',
    restoreUsage: 'Så här: npm run restore -- FIL, där FIL är en säkerhetskopia från npm run backup',
    done: (file) => `Säkerhetskopian ${file} är klar och kontrollerad.`,
    restored: (kept) =>
      kept === null
        ? 'Databasen är återställd. Starta Klarsyn.'
        : `Databasen är återställd. Den förra finns kvar i ${kept}. Starta Klarsyn.`,
    problem: {
      'not-embedded': () => 'DATABASE_URL är en PostgreSQL-server. Använd pg_dump och pg_restore; README.md visar hur.',
      'no-database': (file) => `Databasen ${file} finns inte. Kontrollera DATABASE_URL.`,
      'file-exists': (file) => `${file} finns redan. Ange ett annat namn; en säkerhetskopia skrivs aldrig över.`,
      'no-backup': (file) => `${file} finns inte. Ange en säkerhetskopia från npm run backup.`,
      'not-a-backup': (file) => `${file} är ingen hel databas från Klarsyn. Ange en annan säkerhetskopia.`,
      'in-use': (file) => `Databasen ${file} används. Stoppa Klarsyn och försök igen.`,
    },
  },
  fault: {
    'folder-missing': () => ({ what: 'Mappen finns inte.', remedy: 'Ange mappen där arbetsbokens CSV-filer ligger.' }),
    'file-missing': ({ file }) => ({
      what: 'Filen saknas.',
      remedy: `Lägg ${file} i mappen, om så bara med rubrikraden.`,
    }),
    'file-unknown': ({ expected }) => ({
      what: 'Ingen fil i en arbetsbok heter så.',
      remedy: `Rätta namnet eller ta bort filen. Namnen är: ${expected}.`,
    }),
    'file-not-utf8': () => ({
      what: 'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa.',
      remedy: 'Spara den som ”CSV UTF-8” i kalkylprogrammet.',
    }),
    'file-empty': () => ({ what: 'Filen har ingen rubrikrad.', remedy: 'Skriv kolumnernas namn på första raden.' }),
    'quotes-broken': () => ({
      what: 'Citattecknen går inte ihop.',
      remedy: 'Sätt " runt hela cellen och skriv varje citattecken i den två gånger.',
    }),
    'column-missing': ({ column }) => ({ what: 'Kolumnen saknas.', remedy: `Lägg till ${column} på rubrikraden.` }),
    'column-unknown': ({ expected }) => ({
      what: 'Ingen kolumn heter så.',
      remedy: `Rätta namnet eller ta bort kolumnen. Namnen är: ${expected}.`,
    }),
    'column-twice': () => ({ what: 'Kolumnen finns två gånger.', remedy: 'Ta bort den ena.' }),
    'too-many-cells': ({ found, expected }) => ({
      what: `”${found}” står efter den sista kolumnen; rubrikraden har ${expected}.`,
      remedy: 'Ta bort cellen, eller sätt citattecken runt den cell som har ett skiljetecken i sig.',
    }),
    'not-one-row': () => ({
      what: 'Filen ska ha precis en rad under rubriken.',
      remedy: 'En arbetsbok är en genomlysning.',
    }),
    empty: () => ({ what: 'Cellen är tom.', remedy: 'Fyll i den.' }),
    'too-long': ({ expected }) => ({ what: `Texten är längre än ${expected} tecken.`, remedy: 'Korta den.' }),
    'control-character': () => ({
      what: 'Cellen har ett styrtecken som inte syns.',
      remedy: 'Skriv om texten för hand i stället för att klistra in den.',
    }),
    'not-a-code': ({ found }) => ({
      what: `”${found}” är ingen kod.`,
      remedy:
        'Använd a–z, 0–9 och bindestreck, och börja med en bokstav eller siffra. Bara åtgärder får ha stora bokstäver.',
    }),
    'not-a-number': ({ found }) => ({
      what: `”${found}” är inget tal.`,
      remedy: 'Skriv till exempel 1 234,5 eller 1234.5, utan enhet. Saknas talet anges det i kolumnen state.',
    }),
    'not-a-whole-number': ({ found, expected }) => ({
      what: `”${found}” är inget heltal som går här.`,
      remedy: `Skriv ett heltal inom ${expected}.`,
    }),
    'not-one-of': ({ found, expected }) => ({ what: `”${found}” går inte här.`, remedy: `Välj ett av: ${expected}.` }),
    'not-a-period': ({ found }) => ({
      what: `”${found}” är ingen period.`,
      remedy: 'Skriv 2023, 2023-T1, 2023-Q1, 2023-05, eller unstated när dokumentet inte säger det.',
    }),
    'not-a-date': ({ found }) => ({ what: `”${found}” är inget datum.`, remedy: 'Skriv till exempel 2025-03-31.' }),
    'not-a-person': ({ found }) => ({
      what: `”${found}” är inget objekt-id i Entra.`,
      remedy: 'Kopiera personens objekt-id: 00000000-0000-0000-0000-000000000000.',
    }),
    'not-a-saving': ({ found, expected }) => ({
      what: `”${found}” är ingen besparing.`,
      remedy: `Skriv hela tkr inom ${expected}, eller too-early när det är för tidigt att bedöma.`,
    }),
    'listed-twice': ({ expected }) => ({ what: `”${expected}” står två gånger i listan.`, remedy: 'Ta bort det ena.' }),
    duplicate: ({ found, expected }) => ({
      what: `${found} finns redan på rad ${expected}.`,
      remedy: 'Ta bort den ena raden eller ändra den.',
    }),
    'unknown-code': ({ found, expected }) => ({
      what: `”${found}” finns inte i ${expected}.`,
      remedy: `Rätta koden, eller lägg till den i ${expected}.`,
    }),
    'wrong-term-kind': ({ found, expected }) => ({
      what: `”${found}” är inte av slaget ${expected} i terms.csv.`,
      remedy: `Välj en term av slaget ${expected}.`,
    }),
    'part-of-itself': ({ found }) => ({
      what: `”${found}” är en del av sig själv, i ett eller flera led.`,
      remedy: 'Bryt kretsen i part_of.',
    }),
    'value-missing': () => ({
      what: 'Raden ska ha ett värde men har inget.',
      remedy: 'Skriv värdet, eller ange i state varför det saknas. Ett streck i källan är not-collected.',
    }),
    'value-in-gap': ({ found, expected }) => ({
      what: `Raden har värdet ${found} fast state är ${expected}.`,
      remedy: 'Ta bort värdet, eller skriv value i state. Det som står tryckt hör hemma i printed.',
    }),
    'note-missing': ({ expected }) => ({
      what: `Raden är ${expected} men säger inte vad och varför.`,
      remedy: 'Skriv det i note_sv och note_en.',
    }),
    'translation-missing': ({ column }) => ({
      what: 'Texten finns bara på det andra språket.',
      remedy: `Fyll i ${column}, eller töm båda.`,
    }),
    'scale-half': ({ column }) => ({ what: 'Skalan har bara en ände.', remedy: `Fyll i ${column}, eller töm båda.` }),
    'scale-reversed': ({ found }) => ({
      what: `Skalan slutar på ${found}, som inte är större än där den börjar.`,
      remedy: 'Rätta scale_min eller scale_max.',
    }),
    'outside-scale': ({ found, expected }) => ({
      what: `${found} ligger utanför skalan ${expected}.`,
      remedy: 'Rätta värdet (det tryckta skrivs i printed, med quality corrected) eller skalan i indicators.csv.',
    }),
    'periods-reversed': ({ found, expected }) => ({
      what: `${found} kommer inte efter ${expected}.`,
      remedy: 'Byt plats på from och to.',
    }),
    'themes-overlap': ({ expected }) => ({
      what: `”${expected}” är både kärna och gränsfall.`,
      remedy: 'Ta bort temat ur core_themes eller borderline_themes.',
    }),
  },
};
