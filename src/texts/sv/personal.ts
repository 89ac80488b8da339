// The words of forgetting a person in Swedish, the source language.
import { formatsFor } from '../format.ts';
import type { PersonalTexts } from '../personal.ts';

const { number, plural } = formatsFor('sv');

export const personalSv: PersonalTexts = {
  kept: 'Det här är sparat om dig',
  keptNothing: 'Jag har inget sparat om dig som kan glömmas',
  ask: 'Ska jag glömma dig?',
  forgotten: 'Jag har glömt dig',
  wasNothing: 'Det fanns inget att glömma',
  notForgotten: 'Inget är borttaget',
  notYours: 'Den knappen är någon annans',

  keptHere: 'Kan tas bort',
  wouldGo: 'Det här tas bort',
  gone: 'Det här är borttaget',
  kinds: {
    questions: (count) =>
      `Vad du senast frågade, i ${plural(count, { one: 'en chatt', other: `${number(count, 0)} chattar` })}`,
    followed: (count) =>
      `${plural(count, { one: 'En bevakning', other: `${number(count, 0)} bevakningar` })} i din egen chatt`,
    manners: () => 'Hur och när du vill få veta saker i din egen chatt',
    awaited: (count) =>
      plural(count, { one: 'En fråga', other: `${number(count, 0)} frågor` }) + ' som du väntar på svar på',
    rests: (count) =>
      plural(count, {
        one: 'Ett önskemål om att slippa påminnelser',
        other: `${number(count, 0)} önskemål om att slippa påminnelser`,
      }),
  },
  missed: 'Vill du ha det tillbaka får du säga det på nytt.',
  notYoursRemedy: 'Skriv ”glöm mig” för att ta bort det som är sparat om dig.',
  stays: 'Det här finns kvar',
  staysWhy: [
    'Ditt namn där du äger åtgärder, har ändrat dem eller är controller. Det är kommunens uppföljning, som ska gå att lita på.',
    'Vad grupper och kanaler följer. Det är deras.',
    'Adressen till din egen chatt, så att jag kan svara och påminna, och under en tid vad jag har berättat där av mig själv.',
  ],
  buttons: { forget: 'Glöm mig', keep: 'Behåll' },
};
