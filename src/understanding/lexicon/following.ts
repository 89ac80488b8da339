// The words of following measures and of notices: what to tell a chat of, how and when, and who is away.
import type { Words } from './commands/words.ts';

// prettier-ignore
export const followingWords = {
  follow: {
    sv: ['följ', 'följa', 'följer', 'börja följa', 'börja följ', 'bevaka', 'bevakar', 'börja bevaka', 'prenumerera på', 'prenumerera', 'abonnera på', 'håll koll på', 'håll ett öga på', 'ha koll på', 'bevakning av', 'bevakning på', 'starta bevakning av', 'prenumeration på', 'slå på bevakning av', 'slå på notiser för', 'slå på notiser om'],
    en: ['follow', 'start following', 'following', 'subscribe to', 'subscribe us to', 'subscribe', 'watch', 'start watching', 'track', 'keep an eye on', 'keep track of', 'monitor', 'turn on notifications for', 'turn on notifications about'],
  },
  'follow-up': {
    sv: ['följ upp', 'följa upp', 'följer upp', 'följ med', 'följa med', 'följer med', 'följ utvecklingen', 'följa utvecklingen', 'följ trenden', 'följer av', 'sluta följa upp', 'sluta följ upp'],
    en: ['follow up', 'following up', 'follow from', 'follow the trend', 'follow the development'],
  },
  unfollow: {
    sv: [
      'sluta följa', 'sluta följ', 'sluta att följa', 'slutar följa', 'sluta bevaka', 'sluta prenumerera', 'sluta prenumerera på', 'avfölj', 'avfölja', 'avprenumerera', 'avprenumerera på', 'avbryt bevakningen', 'avbryt bevakningen av', 'avsluta bevakningen', 'avsluta bevakningen av', 'avsluta prenumerationen', 'avsluta prenumerationen på',
      'följ inte', 'följ inte längre', 'följ ej', 'inte följa', 'inte längre följa', 'vill inte följa', 'vi vill inte följa', 'jag vill inte följa', 'vi vill inte längre följa', 'jag vill inte längre följa', 'vi ska inte följa', 'bevaka inte', 'bevaka inte längre',
      'stäng av notiser', 'stäng av notiserna', 'stäng av alla notiser', 'sluta skicka', 'sluta skicka notiser', 'sluta skicka meddelanden', 'sluta meddela oss', 'sluta meddela', 'inga fler notiser', 'inga fler meddelanden', 'inga notiser om', 'inga fler notiser om', 'sluta skicka notiser om', 'sluta meddela oss om', 'stäng av notiser om', 'stäng av notiser för', 'ta bort bevakningen', 'ta bort bevakningen av', 'ta bort bevakningen på', 'ta bort prenumerationen', 'ta bort prenumerationen på',
      'vi vill inte ha notiser', 'vi vill inte ha fler notiser', 'jag vill inte ha notiser', 'jag vill inte ha fler notiser', 'vi vill inte ha notiser om', 'vi vill inte ha fler notiser om', 'jag vill inte ha notiser om', 'jag vill inte ha fler notiser om', 'sluta skicka notiser till oss',
    ],
    en: [
      'stop following', 'stop watching', 'stop tracking', 'unfollow', 'unsubscribe', 'unsubscribe from', 'unsubscribe us from', "don't follow", 'do not follow', 'no longer follow', "we don't want to follow", "i don't want to follow", 'stop notifying us', 'stop notifying us about', 'stop sending', 'stop sending notifications', 'stop sending notifications about', 'stop notifications', 'stop the notifications', 'stop notifications about', 'turn off notifications', 'turn off the notifications', 'turn off notifications about', 'turn off notifications for', 'no more notifications', 'no more notifications about', 'no notifications about', 'stop telling us about', 'stop sending us notifications', 'stop sending us notifications about', 'stop sending me notifications', "we don't want notifications", "we don't want any more notifications", "we don't want notifications about", "i don't want notifications", "i don't want notifications about", 'remove the subscription', 'remove the subscription to',
    ],
  },
  followed: {
    sv: ['följer vi', 'följer jag', 'vi följer', 'jag följer', 'följs', 'följer kanalen', 'följer den här kanalen', 'följer gruppen', 'kanalen följer', 'den här kanalen följer', 'gruppen följer', 'bevakar vi', 'bevakar jag', 'bevakas', 'prenumererar vi på', 'prenumererar jag på', 'följer vi nu', 'är det vi följer', 'prenumererar den här kanalen på', 'prenumererar kanalen på', 'prenumererar gruppen på', 'prenumererar den här gruppen på', 'bevakar den här kanalen', 'bevakar kanalen', 'bevakar gruppen', 'följer den här chatten', 'följer chatten', 'följer vår kanal', 'bevakas här'],
    en: ['do we follow', 'do i follow', 'are we following', 'am i following', 'we follow', 'we are following', 'i follow', 'i am following', 'is followed', 'are followed', 'is being followed', 'are being followed', 'does this channel follow', 'this channel follows', 'the channel follows', 'is this channel following', 'are we subscribed to', 'do we subscribe to', 'are we watching', 'is this channel subscribed to', 'is this channel watching', 'does this chat follow'],
  },
  notify: {
    sv: ['meddela oss', 'meddela mig', 'meddela kanalen', 'meddela gruppen', 'notifiera', 'notifiera oss', 'notifiera mig', 'avisera', 'avisera oss', 'håll oss uppdaterade', 'håll oss uppdaterad', 'håll mig uppdaterad', 'håll oss informerade', 'håll oss underrättade', 'håll mig informerad', 'håll mig underrättad', 'hålla oss uppdaterade', 'hålla mig uppdaterad', 'hålla oss informerade', 'hålla mig informerad', 'informera oss', 'informera mig', 'underrätta oss', 'tipsa oss', 'larma oss', 'skicka notiser', 'skicka notis', 'ge oss notiser', 'uppdatera oss', 'uppdatera mig', 'uppdatera oss löpande', 'håll oss löpande uppdaterade', 'ge oss besked', 'ge mig besked', 'notiser', 'notis', 'vill ha notiser', 'vi vill ha notiser', 'jag vill ha notiser', 'vill få notiser', 'vi vill få notiser', 'jag vill få notiser', 'få notiser', 'skicka oss notiser', 'vi vill bli meddelade', 'jag vill bli meddelad', 'bli meddelade', 'bli meddelad', 'bli notifierade', 'vi vill ha besked', 'jag vill ha besked', 'ge oss en pling', 'ge mig en pling', 'pinga oss', 'pinga mig', 'plinga oss', 'håll kanalen uppdaterad', 'håll gruppen uppdaterad', 'håll den här kanalen uppdaterad', 'håll chatten uppdaterad', 'hålla kanalen uppdaterad', 'hålla den här kanalen uppdaterad', 'hålla gruppen uppdaterad'],
    en: ['notify us', 'notify me', 'notify this channel', 'notify the channel', 'alert us', 'alert me', 'inform us', 'keep us posted', 'keep me posted', 'keep us updated', 'keep me updated', 'keep us informed', 'keep me informed', 'keep us up to date', 'keep me up to date', 'send notifications', 'send us notifications', 'send alerts', 'update us', 'update me', 'notifications', 'alerts', 'get notified', 'be notified', 'to be notified', 'i want to be notified', 'we want to be notified', 'we want notifications', 'i want notifications', 'get notifications', 'give us notifications', 'let us be notified', 'ping us', 'ping me', 'keep this channel updated', 'keep the channel updated', 'keep this group updated', 'keep the group updated', 'keep this channel posted', 'keep this channel informed', 'keep the team updated', 'keep the team posted'],
  },
  tell: {
    sv: ['meddela', 'säg till', 'säg till oss', 'säga till', 'hör av dig', 'skicka', 'skicka dem', 'skickas', 'posta', 'skriv här', 'ge oss', 'ha', 'få', 'vill ha', 'vi vill ha', 'jag vill ha', 'vi vill hellre ha', 'vi skulle vilja ha'],
    en: ['tell us', 'tell me', 'let us know', 'let me know', 'let this channel know', 'send', 'send us', 'send me', 'send them', 'post', 'give us', 'give me', 'have', 'get', 'want', 'we want', 'i want', 'we would like', "we'd like", 'we would rather have'],
  },
  'on-change': {
    sv: ['när något ändras', 'när något händer', 'när nåt ändras', 'när nåt händer', 'när det händer något', 'när det händer nåt', 'när något har ändrats', 'när något uppdateras', 'när någonting ändras', 'när någonting händer', 'så fort något händer', 'så fort något ändras', 'så snart något ändras', 'så snart något händer', 'om något ändras', 'om något händer', 'om det händer något', 'vid ändringar', 'vid ändring', 'vid alla ändringar', 'vid förändringar', 'om ändringar', 'om alla ändringar', 'om förändringar', 'när det sker ändringar', 'om uppdateringar', 'vid uppdateringar', 'ändringar i', 'om ändringar i', 'vid ändringar i', 'om ändringar av', 'vid ändringar av', 'vad som händer', 'om vad som händer', 'vad som händer med', 'om vad som händer med', 'när något händer med', 'när nåt händer med', 'när det händer något med', 'när det händer nåt med', 'om något händer med', 'om det händer något med', 'så fort något händer med', 'så snart något händer med', 'när något ändras i', 'när något ändras med', 'allt som händer', 'allt som händer med', 'allt som sker med', 'allt som händer kring', 'allt nytt om'],
    en: ['when anything changes', 'when something changes', 'whenever something changes', 'whenever anything changes', 'when something happens', 'when anything happens', 'if anything changes', 'if something changes', 'if anything happens', 'if something happens', 'about changes', 'about any changes', 'about all changes', 'of changes', 'of any changes', 'on changes', 'when there are changes', 'about updates', 'of updates', 'changes to', 'about changes to', 'about changes in', 'of changes to', 'of changes in', 'when something happens to', 'when something happens with', 'when anything happens to', 'what happens', 'what happens to', 'what happens with', 'when something changes in', 'when anything changes in', 'when anything happens with', 'everything that happens with', 'everything that happens to', 'anything that happens with'],
  },
  changes: { sv: ['ändras', 'uppdateras', 'förändras', 'ändrar sig', 'har ändrats', 'har uppdaterats'], en: ['changes', 'change', 'is changed', 'are changed', 'is updated', 'are updated', 'gets updated', 'has changed', 'have changed'] },
  when: { sv: ['när', 'så fort', 'så snart', 'om'], en: ['when', 'whenever', 'if', 'as soon as', 'every time'] },
  everything: { sv: ['allt', 'allting', 'alla', 'samtliga', 'alltihop', 'varje', 'precis allt'], en: ['everything', 'all', 'all of', 'all of the', 'all of them', 'every', 'each'] },
  these: { sv: ['de här', 'de där', 'dessa', 'dem', 'dom', 'de'], en: ['these', 'those', 'them'] },
  concerns: {
    sv: ['rör', 'som rör', 'gäller', 'som gäller', 'handlar om', 'som handlar om', 'berör', 'som berör', 'avser', 'som avser', 'kopplade till', 'kopplat till', 'har att göra med', 'som har att göra med', 'inom området'],
    en: ['related to', 'relating to', 'that relate to', 'concerning', 'that concern', 'to do with', 'that have to do with', 'dealing with'],
  },
  'may-we': { sv: ['kan vi', 'kan vi få', 'får vi', 'kan jag', 'kan jag få'], en: ['can we', 'could we', 'may we', 'can i', 'could i', 'may i'] },
  'not-mine-to-know': { sv: ['min', 'mitt', 'mina', 'vår', 'vårt', 'våra', 'egna'], en: ['my', 'mine', 'our', 'ours', 'own'] },
  here: { sv: ['här', 'i kanalen', 'här i kanalen', 'i den här kanalen', 'i denna kanal', 'i chatten', 'i den här chatten', 'här i chatten', 'i gruppen', 'i den här gruppen', 'åt oss', 'åt mig', 'för oss', 'framöver', 'från och med nu', 'tills vidare', 'hit', 'hit till kanalen', 'hitåt'], en: ['here', 'in this channel', 'in the channel', 'in this chat', 'in the chat', 'for us', 'for me', 'from now on', 'to this channel', 'to the channel', 'to this chat'] },
  notices: { sv: ['notis', 'notisen', 'notiser', 'notiserna', 'notifieringar', 'notifieringarna', 'notifikationer', 'notifikationerna', 'aviseringar', 'aviseringarna', 'meddelanden', 'meddelandena', 'ändringar', 'ändringarna'], en: ['notification', 'notifications', 'the notifications', 'notices', 'the notices', 'alerts', 'the alerts', 'messages', 'changes'] },
  'notice-status': {
    sv: ['notisstatus', 'notisstatusen', 'notisläge', 'notisläget', 'status för notiser', 'status för notiserna', 'statusen för notiserna', 'status på notiser', 'status på notiserna', 'status notiser', 'status av notiser', 'statusen för våra notiser', 'status för våra notiser', 'läget med notiserna', 'går det med notiserna', 'notisinställningar', 'notisinställningarna', 'inställningar för notiser', 'leveransstatus', 'aviseringsstatus', 'status för aviseringar', 'status för meddelanden', 'kommer notiserna fram', 'kommer våra notiser fram', 'kommer notiser fram', 'funkar notiserna', 'fungerar notiserna', 'statusen på våra notiser', 'statusen på notiserna', 'status på våra notiser', 'läget för notiserna', 'notis status', 'notis-status', 'notisernas status'],
    en: ['notification status', 'notifications status', 'notice status', 'status of notifications', 'status of the notifications', 'status of our notifications', 'status for notifications', 'notification settings', 'settings for notifications', 'delivery status', 'are notifications working', 'are the notifications working', 'do notifications arrive', 'do the notifications arrive', 'are notifications getting through'],
  },
  digest: {
    sv: ['sammanfatta', 'sammanfattar', 'sammanfattning', 'sammanfattningen', 'sammanfattningar', 'sammanfattat', 'sammanställning', 'sammanställningar', 'samla ihop', 'samlat', 'samlade'],
    en: ['summarise', 'summarize', 'summary', 'summaries', 'digest', 'digests', 'sum up', 'round up'],
  },
  daily: {
    sv: ['dagligen', 'daglig', 'dagliga', 'dagligt', 'varje dag', 'varje vardag', 'varje arbetsdag', 'varje morgon', 'en gång om dagen', 'en gång per dag', 'dagssammanfattning', 'dagsammanfattning', 'per dag'],
    en: ['daily', 'every day', 'each day', 'every morning', 'once a day', 'once per day', 'every working day', 'every weekday'],
  },
  weekly: {
    sv: ['veckovis', 'varje vecka', 'en gång i veckan', 'en gång per vecka', 'en gång om veckan', 'veckosammanfattning', 'veckosammanfattningar', 'veckosammanfattningen', 'veckosammanställning', 'veckobrev', 'veckorapport', 'veckans sammanfattning', 'per vecka'],
    en: ['weekly', 'every week', 'each week', 'once a week', 'once per week'],
  },
  each: { sv: ['varje', 'var', 'på'], en: ['every', 'each', 'on'] },
  'other-cadence': {
    sv: ['varje månad', 'månadsvis', 'månadssammanfattning', 'månadsbrev', 'månatlig', 'en gång i månaden', 'en gång per månad', 'varannan vecka', 'varannan dag', 'varje timme', 'varje kvartal', 'kvartalsvis', 'två gånger i veckan', 'två gånger om dagen', 'varje halvår', 'varje år', 'årligen'],
    en: ['monthly', 'every month', 'once a month', 'every other week', 'every other day', 'every two weeks', 'biweekly', 'fortnightly', 'hourly', 'every hour', 'every quarter', 'quarterly', 'twice a week', 'twice a day', 'yearly'],
  },
  'at-once': {
    sv: ['direkt', 'genast', 'omedelbart', 'omgående', 'med en gång', 'på en gång', 'med detsamma', 'i realtid', 'en i taget', 'en och en', 'var för sig', 'en åt gången', 'löpande', 'direkta', 'tillbaka till direkta', 'tillbaka till direkt'],
    en: ['at once', 'immediately', 'instantly', 'right away', 'straight away', 'in real time', 'one at a time', 'one by one', 'as they happen', 'as it happens', 'directly', 'back to instant', 'back to immediate', 'instant', 'immediate'],
  },
  instead: { sv: ['i stället', 'istället', 'i stället för', 'istället för', 'hellre', 'helst', 'än', 'räcker', 'duger', 'går bra', 'vore bra', 'vore toppen', 'vore fint', 'byt till', 'byta till', 'ändra till', 'växla till', 'gå över till'], en: ['instead', 'instead of', 'rather', 'rather than', 'is enough', 'will do', 'would be great', 'would be nice', 'would be good', 'would be fine', 'switch to', 'switch', 'change to', 'change it to'] },
  quiet: {
    sv: ['tyst', 'tyst tid', 'ställ in tyst tid', 'ställ in tysta timmar', 'sätt tyst tid', 'sätt tysta timmar', 'lägg in tyst tid', 'slå på tyst tid', 'slå på tysta timmar', 'tysta tider', 'tysta timmar', 'var tyst', 'håll tyst', 'vara tyst', 'håll dig tyst', 'stör inte', 'stör ej', 'stör oss inte', 'stör mig inte', 'inga notiser', 'inga notifieringar', 'inga aviseringar', 'inga meddelanden', 'skicka inga notiser', 'skicka inget', 'skicka ingenting', 'skicka inte notiser', 'skicka inga meddelanden'],
    en: ['quiet', 'quiet hours', 'quiet time', 'mute', 'set quiet hours', 'set quiet time', 'turn on quiet hours', 'add quiet hours', 'be quiet', 'stay quiet', 'do not disturb', "don't disturb", "don't disturb us", 'do not disturb us', 'no notifications', 'no notices', 'no messages', 'no alerts', 'send nothing', "don't send anything", "don't send notifications", 'do not send notifications'],
  },
  'no-quiet': {
    sv: ['ingen tyst tid', 'inga tysta tider', 'inga tysta timmar', 'ta bort tyst tid', 'ta bort tysta timmar', 'ta bort tysta tider', 'ta bort den tysta tiden', 'ta bort tysta tiden', 'stäng av tyst tid', 'stäng av tysta timmar', 'slopa tyst tid', 'slopa tysta timmar', 'avsluta tyst tid', 'inte tyst längre', 'dygnet runt'],
    en: ['no quiet hours', 'no quiet time', 'without quiet hours', 'remove quiet hours', 'remove the quiet hours', 'turn off quiet hours', 'turn off the quiet hours', 'drop quiet hours', 'cancel quiet hours', 'clear quiet hours', 'around the clock', 'day and night'],
  },
  'working-days': { sv: ['vardagar', 'vardagarna', 'arbetsdagar', 'arbetsdagarna', 'vardag'], en: ['working days', 'workdays', 'weekdays', 'business days'] },
  weekends: { sv: ['helger', 'helgerna', 'helgen', 'helg', 'veckoslut', 'lördagar och söndagar', 'lördag och söndag', 'röda dagar', 'helgdagar', 'helger och röda dagar', 'helger och helgdagar'], en: ['weekends', 'the weekends', 'weekend', 'the weekend', 'saturdays and sundays', 'red days', 'public holidays', 'weekends and holidays', 'weekends and public holidays'] },
  'every-weekday': { sv: ['alla dagar', 'veckans alla dagar', 'alla veckans dagar', 'alla dagar i veckan', 'sju dagar i veckan'], en: ['all days', 'every day of the week', 'all days of the week', 'seven days a week'] },
  'part-of-day': { sv: ['natten', 'nätterna', 'nattetid', 'kvällen', 'kvällarna', 'kvällstid', 'lunchen', 'morgonen', 'kvällar', 'nätter', 'morgnarna', 'eftermiddagen', 'eftermiddagar', 'morgnar'], en: ['night', 'at night', 'the night', 'nights', 'evening', 'evenings', 'the evening', 'lunch', 'morning', 'mornings', 'the morning', 'afternoon', 'afternoons'] },
  only: { sv: ['bara', 'endast', 'enbart'], en: ['only', 'just'] },
  too: { sv: ['även', 'också', 'inklusive', 'inkl', 'med', 'inkludera', 'ta med', 'räkna med'], en: ['too', 'also', 'including', 'as well', 'as well as', 'even', 'include'] },
  away: {
    sv: ['borta', 'bortrest', 'ledig', 'frånvarande', 'semester', 'på semester', 'har semester', 'går på semester', 'föräldraledig', 'pappaledig', 'mammaledig', 'tjänstledig', 'studieledig', 'sjukskriven', 'sjuk', 'vab', 'vabb', 'vabbar', 'vabar', 'inte på plats', 'ej på plats', 'inte här', 'inte i tjänst', 'föräldraledighet', 'på föräldraledighet', 'går på föräldraledighet', 'tjänstledighet', 'på tjänstledighet'],
    en: ['away', 'out of office', 'out of the office', 'ooo', 'on leave', 'on vacation', 'on holiday', 'on holidays', 'on parental leave', 'on sick leave', 'on annual leave', 'off work', 'not in', 'not at work'],
  },
  back: { sv: ['tillbaka', 'tillbaks', 'tillbaka igen', 'åter', 'här igen'], en: ['back', 'back again', 'here again'] },
  'back-at-work': {
    sv: ['på plats igen', 'åter på plats', 'tillbaka på jobbet', 'tillbaka i tjänst', 'åter i tjänst', 'i tjänst igen', 'på jobbet igen', 'inte borta längre', 'inte längre borta', 'inte ledig längre', 'inte sjukskriven längre', 'tillbaka från semestern', 'tillbaka från semester', 'tillbaka från ledigheten', 'tillbaka efter semestern', 'tillbaka efter ledigheten', 'semestern är slut'],
    en: ['back at work', 'back in the office', 'back at the office', 'back on duty', 'back from vacation', 'back from holiday', 'back from my holiday', 'back from my vacation', 'back from leave', 'back from parental leave', 'not away any more', 'not away anymore', 'no longer away'],
  },
  remind: {
    sv: ['påminn', 'påminna', 'påmin', 'påmin mig', 'påminn mig', 'påminna mig', 'påminn mig inte', 'påminn inte', 'påminn mig igen', 'snooza', 'snooze', 'snoozea', 'inga påminnelser', 'ingen påminnelse', 'skjut upp påminnelsen', 'skjut upp påminnelser', 'skjut upp påminnelserna', 'skjut på påminnelsen', 'skjut fram påminnelsen', 'vänta med påminnelsen', 'vänta med påminnelser', 'vänta med att påminna', 'pausa påminnelser', 'pausa påminnelserna', 'pausa påminnelsen', 'flytta påminnelsen'],
    en: ['remind me', 'remind me again', 'snooze', 'snooze reminders', 'snooze the reminder', 'snooze reminders for', 'postpone the reminder', 'postpone reminders', 'delay the reminder', 'no reminders', 'no reminder', "don't remind me", 'do not remind me', 'pause reminders', 'pause the reminders', 'hold reminders'],
  },
  reminders: {
    sv: ['påminnelse', 'påminnelser', 'påminnelserna', 'mina påminnelser', 'bli påmind', 'vill bli påmind', 'jag vill bli påmind', 'få påminnelser', 'få en påminnelse', 'jag vill ha påminnelser', 'jag vill ha en påminnelse', 'jag vill få påminnelser', 'skicka påminnelser', 'skicka en påminnelse', 'ge mig en påminnelse', 'ge mig påminnelser'],
    en: ['reminder', 'reminders', 'my reminders', 'be reminded', 'to be reminded', 'i want to be reminded', 'i want reminders', 'send reminders', 'send me reminders', 'send me a reminder', 'give me a reminder', 'get reminders'],
  },
  'reminders-off': {
    sv: ['inga påminnelser', 'inga fler påminnelser', 'sluta påminna', 'sluta påminna mig', 'sluta med påminnelser', 'sluta med påminnelserna', 'sluta skicka påminnelser', 'stäng av påminnelser', 'stäng av påminnelserna', 'stäng av mina påminnelser', 'stänga av påminnelserna', 'ta bort påminnelserna', 'ta bort mina påminnelser', 'avsluta påminnelserna', 'avaktivera påminnelser', 'påminn mig inte mer', 'påminn mig inte längre', 'påminn mig aldrig', 'jag vill inte ha påminnelser', 'jag vill inte ha några påminnelser', 'jag vill inte ha fler påminnelser', 'jag vill inte ha några fler påminnelser', 'jag vill inte bli påmind', 'jag behöver inga påminnelser', 'vill inte ha påminnelser', 'vill inte bli påmind', 'slippa påminnelser', 'jag vill slippa påminnelser', 'påminnelser av'],
    en: ['no reminders', 'no more reminders', 'stop reminding me', 'stop reminding', 'stop reminders', 'stop the reminders', 'stop sending reminders', 'stop sending me reminders', 'turn off reminders', 'turn off my reminders', 'turn off the reminders', 'turn reminders off', 'switch off reminders', 'disable reminders', 'disable my reminders', "don't remind me any more", "don't remind me anymore", 'do not remind me any more', 'never remind me', "i don't want reminders", "i don't want any reminders", "i don't want any more reminders", "i don't want to be reminded", 'reminders off'],
  },
  'reminders-on': {
    sv: ['slå på påminnelser', 'slå på påminnelserna', 'slå på mina påminnelser', 'sätt på påminnelser', 'sätt på påminnelserna', 'aktivera påminnelser', 'aktivera påminnelserna', 'börja påminna', 'börja påminna mig', 'börja påminna mig igen', 'påminn mig igen', 'jag vill ha påminnelser', 'jag vill ha påminnelser igen', 'jag vill bli påmind', 'jag vill bli påmind igen', 'påminnelser på'],
    en: ['turn on reminders', 'turn on my reminders', 'turn on the reminders', 'turn reminders on', 'switch on reminders', 'enable reminders', 'enable my reminders', 'start reminding me', 'start reminding me again', 'remind me again', 'i want reminders', 'i want to be reminded', 'resume reminders', 'reminders on'],
  },
  'in-advance': {
    sv: ['före', 'innan', 'i förväg', 'i god tid', 'före slutdatum', 'före slutdatumet', 'innan slutdatum', 'innan slutdatumet', 'före datumet', 'innan datumet', 'före förfallodatum', 'innan förfallodatum', 'före förfallodatumet', 'innan det är dags', 'innan deadline', 'före deadline', 'före utsatt datum', 'före slutdagen', 'innan de ska vara klara', 'innan den ska vara klar', 'innan det ska vara klart', 'innan något ska vara klart', 'innan åtgärden ska vara klar', 'innan en åtgärd ska vara klar', 'innan åtgärderna ska vara klara'],
    en: ['before', 'beforehand', 'in advance', 'ahead', 'ahead of time', 'before the due date', 'before due date', 'before due dates', 'ahead of the due date', 'before the deadline', 'ahead of the deadline', 'before deadline', 'before it is due', 'before they are due', 'before something is due', 'before the date'],
  },
  'not-before': { sv: ['förrän', 'före', 'innan', 'förrän i', 'igen'], en: ['before', 'until', 'again'] },
} satisfies Readonly<Record<string, Words>>;
