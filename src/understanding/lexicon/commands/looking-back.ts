// What has happened, and what waits for the one who asks.
import type { Words } from './words.ts';

// prettier-ignore
export const lookingBackWords = {
  history: {
    sv: ['historik', 'historiken', 'historia', 'historien', 'ändringshistorik', 'ändringshistoriken', 'ändringslogg', 'ändringsloggen', 'logg', 'loggen', 'historik för', 'ändringar', 'ändringarna', 'förändringslogg', 'händelser', 'händelserna', 'vem ändrade', 'vem har ändrat', 'vem har uppdaterat', 'vem uppdaterade', 'senaste nytt', 'uppdateringar', 'uppdateringarna'],
    en: ['history', 'the history', 'change log', 'changelog', 'change history', 'changes', 'the changes', 'log', 'audit log', 'who changed', 'who has changed', 'who updated', 'updates', 'events'],
  },
  'what-changed': {
    sv: ['vad har hänt', 'vad har ändrats', 'vad ändrades', 'vad hände', 'vad har skett', 'vad är ändrat', 'vad är nytt', 'vad har uppdaterats', 'vad har gjorts', 'vilka ändringar har gjorts', 'vad har vi ändrat', 'vilka ändringar', 'har något ändrats', 'har något hänt', 'har det hänt något', 'vad har förändrats', 'vad hänt', 'vad har vi gjort', 'vad är det som har hänt', 'vad är det som hänt', 'vad som har ändrats', 'vad som ändrats', 'vad som har hänt', 'vad som hänt', 'vad ändrats', 'vad som är nytt', 'nytt', 'något nytt', 'vad nytt'],
    en: ['what has changed', 'what changed', "what's changed", 'what has happened', 'what happened', "what's happened", 'what is new', "what's new", 'what has been changed', 'what was changed', 'what has been updated', 'which changes', 'what changes', 'has anything changed', 'what have we changed', 'what changes were made', 'what has been done'],
  },
  'one-change': { sv: ['ändring', 'ändringen', 'uppdatering', 'uppdateringen'], en: ['change', 'edit', 'update', 'the change'] },
  latest: {
    sv: ['senaste', 'de senaste', 'den senaste', 'sista', 'den sista', 'nya', 'nyliga', 'alla'],
    en: ['latest', 'the latest', 'recent', 'last', 'the last', 'most recent', 'the most recent', 'newest', 'all'],
  },
  show: {
    sv: ['visa', 'visa mig', 'lista', 'se', 'få se', 'kan jag få se', 'kan jag få', 'ge mig', 'hämta', 'ta fram', 'öppna', 'kan du visa', 'kan du visa mig', 'jag vill se', 'vilka är', 'vilka', 'får jag se', 'kan jag se', 'hur ser', 'var finns', 'finns det', 'finns det några', 'några', 'gjort', 'gjorda', 'har gjorts', 'gjorts', 'har jag'],
    en: ['show', 'show me', 'list', 'see', 'give me', 'get', 'open', 'can i see', 'could i see', 'i want to see', 'let me see', 'which are', 'what are', 'which', 'any', 'are there', 'are there any', 'made', 'can you show me', 'can you show', 'could you show me', 'do i have', 'have i'],
  },
  since: {
    sv: ['sedan', 'sen', 'från och med', 'fr o m', 'from', 'efter', 'från', 'från och med den', 'sedan den'],
    en: ['since', 'from', 'after', 'as of', 'since the', 'starting'],
  },
  mine: {
    sv: ['mina', 'mina åtgärder', 'mina uppgifter', 'mina insatser', 'mina effektiviseringsåtgärder', 'mina egna åtgärder', 'åtgärder som är mina', 'åtgärderna som är mina'],
    en: ['mine', 'my measures', 'my tasks', 'my actions', 'my own measures', 'my initiatives', 'my efficiency measures', 'measures of mine'],
  },
  'i-own': {
    sv: ['äger jag', 'ansvarar jag för', 'jag äger', 'jag ansvarar för', 'har jag ansvar för', 'jag har ansvar för', 'är jag ägare till', 'har jag hand om', 'är jag ansvarig för', 'jag är ansvarig för', 'har jag', 'ligger på mig', 'står jag för', 'tillhör mig'],
    en: ['do i own', 'i own', 'am i responsible for', 'i am responsible for', "i'm responsible for", 'am i in charge of', 'do i have', 'belong to me', 'are mine'],
  },
  'waits-for-me': {
    sv: ['vad väntar på mig', 'vad väntar mig', 'väntar på mig', 'vad ligger på mig', 'vad ligger på mitt bord', 'vad behöver jag göra', 'vad ska jag uppdatera', 'vad behöver jag uppdatera', 'vad har jag att göra', 'vad måste jag göra', 'vad är på mitt bord', 'min lista', 'vad är mitt', 'vad har jag på mitt bord', 'på mitt bord', 'vad ligger hos mig', 'vad har jag kvar att göra'],
    en: ['what is waiting for me', "what's waiting for me", 'what waits for me', 'waiting for me', 'what is on my plate', "what's on my plate", 'what do i need to do', 'what do i need to update', 'what do i have to do', 'what should i update', 'my list', 'my to do', 'my todo', 'my to do list'],
  },
} satisfies Readonly<Record<string, Words>>;
