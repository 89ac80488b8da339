// The words of learning in Swedish, the source language.
import { formatsFor } from '../format.ts';
import type { LearningTexts } from '../learning.ts';

const { number, plural } = formatsFor('sv');
const counted = (count: number, one: string, other: string) => `${number(count, 0)} ${plural(count, { one, other })}`;

export const learningSv: LearningTexts = {
  thumb: { up: 'Svaret hjälpte', down: 'Svaret hjälpte inte' },
  thumbed: {
    up: 'Tack, det var bra att höra',
    down: 'Tack, bra att du säger det',
  },
  thumbedDownThen: 'Den som sköter Klarsyn får se frågan. Får jag ett bättre svar säger jag till här.',
  kept: 'Den som sköter Klarsyn får se frågan. Jag säger till här när jag kan svara.',
  nowAnswered: (question) => `Nu kan jag svara på ”${question}”`,

  onlyAdmins: 'Det här kan bara en administratör se',
  onlyAdminsWhy: 'Här står vad andra har frågat. Saknar du ett ord, säg till den som sköter Klarsyn.',
  notHere: 'De visar jag bara i vår egen chatt, eftersom de är andras. Skriv samma sak till mig där.',

  unanswered: 'Obesvarade frågor',
  unansweredNone: 'Inga frågor väntar på svar.',
  unansweredHow: 'Lär mig vad ett ord betyder, så säger jag till dem som frågade.',
  dismissed: 'Frågan är undanlagd.',
  moreGroups: (count) => `och ${counted(count, 'fråga', 'frågor')} till, som färre har ställt`,
  asked: (times, people) =>
    times === people
      ? `${counted(times, 'gång', 'gånger')}`
      : `${counted(times, 'gång', 'gånger')} av ${counted(people, 'person', 'personer')}`,
  foundUnhelpful: 'fick ett svar som inte hjälpte',
  latest: (when) => `senast ${when}`,
  quoted: (text) => `”${text}”`,

  teach: 'Lär mig ett ord',
  meant: 'Vad menas?',
  word: (longest) => `Ord att lära mig (högst ${number(longest, 0)} tecken)`,
  search: 'Sök bland alla nyckeltal och åtgärder',
  nothingFound: 'Jag hittade inget med det namnet. Pröva ett annat ord.',
  choose: 'Välj …',
  indicator: (name) => `Nyckeltal: ${name}`,
  meantInText: { indicator: (name) => `nyckeltalet ${name}`, measure: (measure, name) => `åtgärd ${measure}, ${name}` },
  notAdded: 'Ordet är inte tillagt',
  fault: {
    'meant-needed': 'Välj vad ordet betyder.',
    empty: 'Skriv ordet.',
    'too-long': 'Det är för långt. Skriv högst sex ord.',
    'odd-characters': 'Skriv bara bokstäver, siffror, mellanslag och bindestreck.',
    'small-words': 'Det ordet står i frågor om vad som helst, så det kan inte betyda en enda sak.',
    'known-already': 'Det ordet förstår jag redan så. Se efter vad det är i frågan som jag inte förstår.',
    changing: 'Något annat ändrades just nu. Försök igen.',
  },
  taken: (by) => `Det betyder redan något annat: ${by}.`,

  stopped: (count) => `Stoppat: ${counted(count, 'svar', 'svar')} skulle ändras`,
  stoppedWhy: (word, meant) => `Om ”${word}” betydde ${meant} skulle de här frågorna få andra svar. Inget är ändrat.`,
  answerBefore: (answer) => `I dag: ${answer}`,
  answerAfter: (answer) => `Med ordet: ${answer}`,
  noAnswer: 'inget svar',
  choice: (options) => `ett val mellan ${options}`,
  moreChanges: (count) => `och ${counted(count, 'fråga', 'frågor')} till`,

  taught: (word, meant) => `Nu förstår jag ”${word}” som ${meant}`,
  told: (questions) =>
    `${counted(questions, 'fråga', 'frågor')} som väntade har fått svar. Jag säger till dem som ställde ${plural(questions, { one: 'den', other: 'dem' })}.`,
  toldNobody: 'Ingen av frågorna som väntar får svar av det här ordet ensamt.',
  words: 'Tillagda ord',
  wordsNone: 'Inga ord är tillagda.',
  takenBack: (word) => `”${word}” är borttaget.`,
  meansNow: (word, meant) => `”${word}” betyder ${meant}`,
  rests: (word) => `”${word}” används inte: det som ordet betydde finns inte längre i genomlysningen`,
  addedBy: (name, when) => `${name}, ${when}`,
  moreWords: (count) => `och ${counted(count, 'ord', 'ord')} till`,

  buttons: {
    teach: 'Lär mig',
    dismiss: 'Lägg undan',
    search: 'Sök',
    try: 'Pröva och lägg till',
    list: 'Obesvarade frågor',
    words: 'Tillagda ord',
    takeBack: 'Ta bort',
    change: 'Ändra',
  },
};
