// The words of the talk in Swedish: questions back, what did not work, help.
import type { DialogueTexts } from '../dialogue.ts';

export const dialogueSv: DialogueTexts = {
  choose: {
    indicator: 'Vilket nyckeltal menar du?',
    organisation: 'Vilken organisation menar du?',
    measure: 'Vilken åtgärd menar du?',
    kind: 'Vad vill du veta?',
  },
  chooseWhy: 'Flera svar passar in. Välj det du menar.',
  chooseNear: 'Inget svar passar in på allt du skrev. Det här ligger närmast.',
  allFor: (scope) => `Alla gäller ${scope}.`,
  notUnderstood: {
    empty: {
      headline: 'Jag såg ingen fråga',
      remedy: 'Skriv till exempel ett nyckeltal, en organisation och ett år.',
    },
    'too-long': {
      headline: 'Frågan är för lång för mig',
      remedy: 'Ställ en kort fråga i taget, gärna med nyckeltal, organisation och år.',
    },
    'out-of-scope': {
      headline: 'Det kan jag inte svara på',
      remedy: 'Jag svarar på frågor om genomlysningens nyckeltal och effektiviseringsåtgärder.',
    },
    'unknown-words': {
      headline: 'Jag hittar inte allt du frågar om',
      remedy: 'Pröva ett annat ord, eller välj någon av frågorna här nedanför.',
    },
    unsure: {
      headline: 'Jag är inte säker på vad du menar',
      remedy: 'Skriv gärna nyckeltal, organisation och år. Jag vill inte gissa.',
    },
  },
  unknown: {
    organisation: (words) => `Jag känner inte till någon organisation som heter ”${words}”.`,
    measure: (words) => `Jag hittar ingen åtgärd som passar in på ”${words}”.`,
    unplaced: (words) => `Jag vet inte hur ”${words}” hör ihop med resten.`,
    other: (words) => `Jag förstår inte ”${words}”.`,
  },
  understoodPart: 'Det här förstod jag',
  nearest: 'Närmast kan jag svara på',
  greeting: 'Hej. Jag är Klarsyn.',
  thanks: 'Varsågod',
  helpHeadline: 'Fråga mig om genomlysningen',
  helpAbilities: [
    'Nyckeltal: ett värde, flera år eller en jämförelse med andra kommuner.',
    'Åtgärder: en i taget, en lista eller vad de bedöms spara.',
    'Uppdatera: skriv ”åtgärd 4 pågår, 60 % klart” eller ”mina åtgärder”. Inget sparas förrän du säger ja.',
    'Följ: skriv ”följ IT-åtgärder”, så berättar jag här när något ändras.',
    'Kan jag inte svara sparas frågan, och jag säger till när jag kan. Tummarna visar om ett svar hjälpte.',
    'Varje svar säger varifrån siffran kommer, vad som är beräknat och hur jag tolkade frågan.',
  ],
  helpBasis: (documents) => `Jag svarar utifrån ${documents}.`,
  helpNothingLoaded: 'Det finns ingen genomlysning inläst ännu.',
  examples: 'Pröva till exempel',
  faultHeadline: 'Något gick fel hos mig',
  faultRemedy: 'Försök gärna igen om en stund. Hjälper inte det, kontakta den som sköter Klarsyn och uppge felnumret.',
  faultId: (errorId) => `Felnummer: ${errorId}`,
  busyHeadline: 'Nu kom det många frågor på en gång',
  busyRemedy: 'Vänta någon minut och fråga igen, så hinner jag med. Det du skrev nyss har jag inte svarat på.',
  oldButtonHeadline: 'Knappen går inte att använda längre',
  oldButtonRemedy: 'Den hör till ett äldre kort. Skriv frågan i stället, så svarar jag.',
};
