// The words of updates in Swedish, the source language.
import { formatsFor } from '../format.ts';
import type { UpdateTexts } from '../updates.ts';

const { number, plural } = formatsFor('sv');
const measures = (count: number) => `${number(count, 0)} ${plural(count, { one: 'åtgärd', other: 'åtgärder' })}`;

export const updatesSv: UpdateTexts = {
  field: {
    status: 'Status',
    sharePercent: 'Andel klar',
    expected: 'Bedömd besparing',
    realisedTkr: 'Uppnådd besparing',
    due: 'Klart senast',
    nextStep: 'Nästa steg',
    owners: 'Ägare',
    handover: 'Överlämnas till',
    note: 'Kommentar',
  },
  nothing: 'inget',
  nobody: 'ingen',
  fromTo: (before, after) => `${before} → ${after}`,
  handoverFrom: (name) => `Överlämnas av ${name}`,

  preview: 'Ska jag spara det här?',
  previewRemedy: 'Inget är sparat än.',
  saved: 'Sparat',
  undone: 'Ångrat',
  savedBy: (name, when) => `${name}, ${when}`,
  savedAgain: 'Det var redan sparat, och sparades inte en gång till.',
  unchanged: 'Så var det redan. Inget ändrades.',
  cancelled: 'Inget ändrades.',
  undoWithin: (minutes) => `Du kan ångra i ${number(minutes, 0)} minuter.`,
  takenOver: (name) => `${name} äger nu åtgärden.`,
  handoverAsked: (name) => `${name} behöver tacka ja. Till dess äger du åtgärden.`,

  form: (measure) => `Uppdatera ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
  formFaults: (count) =>
    `Inget är sparat än. ${plural(count, { one: 'En sak', other: `${number(count, 0)} saker` })} behöver rättas.`,
  formLabels: {
    sharePercent: 'Andel klar, procent (0–100)',
    realisedTkr: 'Uppnådd besparing, tkr',
    savingUnknown: 'Inte känd än',
    expected: 'Bedömd besparing, tkr',
    tooEarly: 'För tidigt att bedöma',
    nextStep: 'Nästa steg (högst 500 tecken)',
    note: 'Kommentar (högst 1 000 tecken)',
    due: 'Klart senast',
  },
  typed: (text) => `Du skrev ”${text}”.`,
  fault: {
    'no-such-move': 'Åtgärden kan inte gå direkt från sin nuvarande status till den här. Välj en annan status.',
    'note-needed': 'Skriv en kommentar som säger varför.',
    'realised-needed': 'Skriv hur mycket åtgärden har sparat, eller kryssa i att det inte är känt än.',
    'not-tkr': 'Skriv ett helt antal tkr från 0 till 1 000 000, bara siffror.',
    'not-percent': 'Skriv ett helt tal från 0 till 100.',
    'done-is-whole': 'En åtgärd som är klar är klar till 100 procent. Ändra andelen eller statusen.',
    'not-a-date': 'Skriv ett datum som finns, till exempel 2027-03-31.',
    'too-long': 'Texten är för lång. Korta den.',
    'same-person': 'Personen äger redan åtgärden. Välj någon annan.',
  },

  conflict: 'Någon annan hann före',
  conflictSince: 'Det här har hänt sedan du såg åtgärden:',
  conflictRemedy: 'Din ändring är inte sparad. Så här blir det om du gör den ändå:',

  notPermitted: {
    owner: 'Bara åtgärdens ägare kan ändra den.',
    controller: 'Det här kan bara en controller göra.',
    asked: 'Bara den som är tillfrågad kan tacka ja till att ta över.',
    admin: 'Bara en administratör kan utse controllers',
  },
  ownedBy: (names) => `Åtgärden ägs av ${names}.`,
  ownedByNobody: 'Åtgärden har ingen ägare än. En controller kan utse en.',
  askedOwner: (names) => `Jag har skrivit till ${names} att du undrar.`,
  ownerUnreachable: (names) => `Jag når inte ${names}: Klarsyn är inte tillagt i Teams där. Skriv gärna själv.`,
  nobodyToAsk: 'Det finns ingen ägare och ingen controller att fråga. Vänd dig till den som sköter Klarsyn.',

  notUndone: {
    'not-yours': 'Det var någon annan som gjorde den senaste ändringen, så du kan inte ångra den.',
    'too-late': 'Det har gått mer än 15 minuter sedan ändringen, så den kan inte ångras längre.',
    nothing: 'Det finns ingen ändring att ångra.',
  },
  notUndoneRemedy: 'Du kan i stället ändra åtgärden på nytt, eller be en controller.',

  history: (measure) => `Historik · ${measure}`,
  historyOfAll: 'Vad har ändrats?',
  historySince: (date) => `Sedan ${date}`,
  historyNone: 'Ingenting har ändrats.',
  historyImported: 'Inläst ur genomlysningen',
  historyMore: (count) =>
    `och ${number(count, 0)} ${plural(count, { one: 'tidigare ändring', other: 'tidigare ändringar' })}`,

  mine: 'Mina åtgärder',
  mineNone: 'Du äger inga åtgärder.',
  mineNoneRemedy: 'En controller kan utse dig, till exempel genom att skriva ”@Anna äger åtgärd 4”.',
  mineMore: (count) => `Här visas de mest angelägna. Du har ${measures(count)} till.`,
  wait: {
    'asked-to-take-over': 'Du är tillfrågad att ta över',
    late: 'Försenad',
    'saving-unknown': 'Klar, men uppnådd besparing saknas',
    'due-soon': 'Snart dags',
    'no-due': 'Slutdatum saknas',
    paused: 'Pausad',
    nothing: 'Inget väntar',
  },
  rowsSaved: (saved) => `${measures(saved)} ${plural(saved, { one: 'är sparad', other: 'är sparade' })}.`,
  rowsLeft: (left) => `${measures(left)} sparades inte. Nedan står varför.`,
  rowsUntouched: 'Du ändrade ingenting, så inget är sparat.',

  controllerAppointed: (names, count) => `${names} är nu ${plural(count, { one: 'controller', other: 'controllers' })}`,
  controllerDismissed: (names, count) =>
    `${names} är inte längre ${plural(count, { one: 'controller', other: 'controllers' })}`,
  controllerCan: 'En controller kan ändra alla åtgärder, utse ägare och ändra bedömda besparingar.',

  add: {
    headline: 'Ny åtgärd',
    added: 'Tillagd',
    noReview: 'Det finns ingen genomlysning än som åtgärden kan höra till',
    label: {
      title: 'Namn (högst 200 tecken)',
      description: 'Beskrivning (högst 1 000 tecken)',
      horizon: 'Horisont',
      category: 'Kategori',
      themes: 'Teman',
      expected: 'Bedömd besparing, tkr (tomt om det är för tidigt att bedöma)',
    },
    fault: {
      needed: 'Fyll i det här.',
      'too-long': 'Texten är för lång. Korta den.',
      'not-tkr': 'Skriv ett helt antal tkr från 0 till 1 000 000, bara siffror.',
      'title-taken': 'Det finns redan en åtgärd med det namnet. Välj ett annat.',
    },
  },

  whichMeasure: 'Vilken åtgärd menar du?',
  unclear: {
    amount: 'Jag förstår inte beloppet',
    share: 'Jag förstår inte andelen',
    date: 'Jag förstår inte datumet',
    status: 'Jag förstår inte statusen',
    person: 'Jag vet inte vem du menar',
    filter: 'Jag förstår inte vilka åtgärder',
    measure: 'Jag hittar inte åtgärden',
  },
  unclearWords: (words) => `Du skrev ”${words}”.`,
  unclearRemedy: {
    amount: 'Skriv ett helt antal tkr, till exempel ”900 tkr” eller ”1,2 mnkr”. Inget är ändrat.',
    share: 'Skriv en andel från 0 till 100, till exempel ”60 % klart”. Inget är ändrat.',
    date: 'Skriv ett datum som finns, till exempel ”2027-03-31”. Inget är ändrat.',
    status: 'Skriv till exempel ”åtgärd 4 pågår”, ”pausa åtgärd 4” eller ”åtgärd 4 är klar”. Inget är ändrat.',
    person: 'Nämn personen med @, så att jag vet säkert vem det är. Inget är ändrat.',
    filter: 'Skriv till exempel ”följ alla åtgärder”, ”följ IT-åtgärder” eller ”följ åtgärd 4”. Inget är ändrat.',
    measure: 'Skriv åtgärdens nummer, kod eller namn. Fråga ”vilka åtgärder finns?” för att se dem. Inget är ändrat.',
  },

  buttons: {
    save: 'Spara',
    change: 'Ändra först',
    cancel: 'Avbryt',
    undo: 'Ångra',
    update: 'Uppdatera',
    history: 'Historik',
    askOwner: 'Fråga ägaren',
    askController: 'Fråga en controller',
    redo: 'Gör ändringen ändå',
    takeOver: 'Ta över',
    decline: 'Tacka nej',
    mine: 'Mina åtgärder',
    show: 'Visa åtgärden',
    saveAll: 'Spara ändringarna',
    moreFields: 'Fler fält',
  },
};
