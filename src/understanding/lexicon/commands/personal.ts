// The words of what is kept of the one who speaks: asking what it is, and having it removed.
import type { Words } from './words.ts';

// prettier-ignore
export const personalWords = {
  forget: {
    sv: ['glöm', 'glömma', 'glömmer', 'glöm bort', 'glömma bort', 'glömmer bort', 'radera', 'raderar', 'raderas', 'raderade', 'raderad', 'rensa bort', 'rensar', 'utplåna', 'sudda', 'sudda ut', 'förstör', 'släng', 'kasta', 'gallra', 'tar bort', 'tar jag bort', 'tar vi bort', 'borttagna', 'tas bort'],
    en: ['forget', 'forget about', 'erase', 'erased', 'delete', 'deleted', 'wipe', 'purge', 'destroy', 'get rid of', 'removed'],
  },
  'be-forgotten': {
    sv: ['bli glömd', 'bli bortglömd', 'blir glömd', 'blir bortglömd', 'bli raderad', 'bli borttagen', 'blir jag glömd', 'blir jag bortglömd', 'blir jag raderad', 'rätten att bli glömd', 'rätten att bli bortglömd', 'rätt att bli glömd', 'rätt att bli bortglömd', 'rätt till radering'],
    en: ['be forgotten', 'be erased', 'be deleted', 'be removed', 'get forgotten', 'right to be forgotten', 'the right to be forgotten', 'right to erasure', 'the right to erasure'],
  },
  'my-data': {
    sv: ['mina uppgifter', 'alla mina uppgifter', 'mina egna uppgifter', 'mina personuppgifter', 'alla mina personuppgifter', 'mina personliga uppgifter', 'mina sparade uppgifter', 'mina data', 'min data', 'min information', 'min info', 'min profil', 'mina frågor', 'alla mina frågor', 'mina gamla frågor', 'mina tidigare frågor', 'min frågehistorik', 'min chatt', 'min chatthistorik', 'min chattlogg', 'mina chattar', 'min konversation', 'mina konversationer', 'våra samtal', 'vår konversation'],
    en: ['my data', 'all my data', 'my personal data', 'all my personal data', 'my own data', 'my stored data', 'my information', 'all my information', 'my personal information', 'my info', 'my details', 'my personal details', 'my profile', 'my records', 'my questions', 'all my questions', 'my question history', 'my chat', 'my chats', 'my chat history', 'my conversation', 'my conversations', 'my conversation history', 'our conversation', 'our conversations'],
  },
  'my-history': {
    sv: ['min historik', 'min historik av frågor', 'historiken över mina frågor', 'min sökhistorik'],
    en: ['my history', 'my search history', 'the history of my questions'],
  },
  'about-me': {
    sv: ['om mig', 'på mig', 'kring mig', 'rörande mig', 'angående mig', 'som rör mig', 'som gäller mig', 'som handlar om mig', 'kopplat till mig', 'vem jag är'],
    en: ['about me', 'on me', 'of me', 'concerning me', 'regarding me', 'related to me', 'relating to me', 'that concerns me', 'who i am'],
  },
  data: {
    sv: ['uppgifter', 'uppgifterna', 'de uppgifter', 'personuppgifter', 'personuppgifterna', 'data', 'datan', 'information', 'informationen', 'den information', 'info', 'saker', 'det', 'allting', 'sådant', 'något', 'någonting'],
    en: ['data', 'the data', 'information', 'the information', 'personal data', 'details', 'records', 'things', 'anything', 'something', 'whatever'],
  },
  keeps: {
    sv: ['sparat', 'sparar', 'sparas', 'spara', 'sparats', 'har sparat', 'finns sparat', 'finns sparade', 'finns', 'lagrat', 'lagrar', 'lagras', 'lagrats', 'finns lagrat', 'registrerat', 'registrerar', 'registreras', 'samlas in', 'samlat', 'samlat in', 'samlar in', 'noterat', 'vet', 'minns', 'känner till', 'har frågat', 'frågat', 'frågade', 'har skrivit', 'skrivit', 'har sagt', 'sagt'],
    en: ['saved', 'save', 'stored', 'store', 'keep', 'kept', 'hold', 'know', 'remember', 'collected', 'collect', 'recorded', 'record', 'saving', 'storing', 'keeping', 'holding', 'collecting', 'known', 'have asked', 'asked', 'have written', 'written', 'have said', 'said', 'got'],
  },
  keeper: {
    sv: ['du', 'ni', 'du har', 'ni har', 'har du', 'har ni', 'som du har', 'som ni har', 'klarsyn', 'boten', 'botten', 'systemet', 'tjänsten', 'appen', 'kommunen'],
    en: ['you', 'you have', 'have you', 'do you have', 'do you', 'does klarsyn', 'klarsyn', 'the bot', 'the system', 'the app'],
  },
  aside: {
    sv: ['var snäll och', 'jag begär', 'jag begär att', 'jag kräver', 'jag kräver att', 'gör jag för att', 'gör man för att', 'enligt gdpr', 'gdpr', 'enligt dataskyddsförordningen', 'använd min', 'använda min', 'utöva min', 'utnyttja min', 'åberopa min', 'åberopar min', 'få', 'kan jag få'],
    en: ['i request', 'i request that', "i'd like", 'i would like', 'i demand that', 'do i do to', 'under gdpr', 'under the gdpr', 'gdpr', 'according to gdpr', 'exercise my', 'use my', 'invoke my', 'can i see', 'you to'],
  },
} satisfies Readonly<Record<string, Words>>;
