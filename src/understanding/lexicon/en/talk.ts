// English talk: what joins questions and opens them, greetings, thanks and calls for help.
import type { Lexicon } from '../lexicon.ts';

export const talk = {
  and: ['and', 'plus', 'as well as', 'also'],
  'what-about': ['what about', 'how about', 'and for', 'same for', 'the same for', 'but', 'then', 'do the same for'],
  'question-word': ['what', 'how', 'which', 'why', 'when', 'who', 'how much', 'how many'],
  'how-much': ['how much', 'how large', 'how big', 'what total', 'how many million', 'how many kronor', 'how much money', 'what would', 'what do'],
  'how-long': ['how many days', 'how many hours', 'how many minutes', 'how many weeks', 'how long', 'how fast', 'how quickly', 'fastest', 'slowest', 'quickest', 'slower', 'quicker'],
  comparative: [
    'more', 'less', 'higher', 'lower', 'fewer', 'longer', 'shorter', 'larger', 'bigger', 'smaller', 'better', 'worse', 'cheaper', 'more expensive', 'faster', 'slower', 'safer',
    'more frequent', 'less frequent', 'more common', 'less common', 'more often', 'less often', 'pricier', 'dearer', 'costlier', 'healthier', 'happier', 'quicker',
  ],
  not: ['excl', 'except', 'except for', 'apart from', 'other than', 'excluding', 'aside from', 'haven', 'hasn', 'isn', "aren't", 'wasn', 'weren', 'don', 'doesn', 'didn', 'cannot', 'nobody', 'no one', 'not', 'without', 'never', 'not been', 'have not', 'has not', 'no'],
  future: ['will', 'should', 'to be', 'shall', 'will be', 'should be'],
  they: ['should it', 'will it', 'would it', 'about it', 'responsible for it', 'when is it', 'they', 'those', 'them', 'these', 'that', 'is it', 'was it', 'does it', 'did it', 'has it'],
  greeting: [
    'hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening', 'greetings', 'howdy', 'hiya',
    'hello there', 'hi there', 'hey there', 'good day', 'gday', 'heya', 'hallo', 'hullo', 'howdy there', 'how are you', 'how are you doing', 'how are you today', 'nice to meet you', 'pleased to meet you', 'good to see you', 'hello again', 'hi again', 'top of the morning',
  ],
  help: [
    'can i ask you', 'could i ask', 'can you tell me about yourself', 'what kind of questions',
    'help', 'help me', 'what can you do', 'what do you do', 'how do you work', 'who are you', 'what can i ask',
    'instructions', 'get started', 'what can you answer', 'how do i use you', 'what is klarsyn', 'how can you help',
    'what are you for', 'what are you good at', 'what are you good for', 'what can you help with', 'what can you help me with', 'what can i use you for', 'how can i use you', 'what can you tell me', 'what can you tell us', 'what can i do here', 'what are my options', 'how does this work',
    'how does it work', 'how does this bot work', 'how do you function', 'how do i start', 'how do i get started', 'where do i start', 'where do i begin', 'some examples of questions', 'give me some examples', 'give me examples of questions', 'example questions', 'examples of questions',
    'sample questions', 'what questions can i ask', 'what questions can you answer', 'what sort of questions', 'what kinds of questions', 'what types of questions', 'which questions', 'what should i ask', 'what do you know', 'user guide', 'manual', 'user manual', 'guide me', 'commands',
    'what is this bot', 'what is this', 'what is your name', 'what are you exactly', 'are you a bot', 'are you human', 'are you a human', 'are you a robot', 'are you an ai', 'are you real', 'capabilities', 'your features', 'i need help', 'i need some help', 'need a hand', 'can you assist',
    'can you help', 'assist me', 'show me around', 'show me the ropes', 'how should i ask', 'how do i ask', 'how can i ask', 'how do i talk to you', 'what can i use this for', 'use you for', 'can you do for me', 'what else can you do', 'what else can i ask', 'getting started',
    'what sort of things', 'what kind of things', 'what kinds of things', 'things can you tell me', 'example of what i can ask', 'examples of what i can ask', 'what i can ask', 'what we can ask', 'what can we ask', 'what could i ask', 'what may i ask', 'what might i ask', 'how do i use this',
    'how do you use this', 'how to use this', 'how do i use this thing', 'what are you able to do', 'able to do', 'able to answer', 'what you do', 'what you can do', 'what do you do exactly', 'tell me about yourself', 'introduce yourself', 'what is your job', 'what is your purpose',
    'what are you here for', 'what is this thing', 'what does this bot do', 'what does this do', 'what are you capable of', 'capable of', 'new user', 'first time using you', 'first time here',
  ],
  thanks: [
    'thanks', 'thank you', 'thx', 'cheers', 'many thanks', 'thanks a lot',
    'thank you so much', 'thank you very much', 'thanks so much', 'thanks very much', 'thanks a bunch', 'thanks a million', 'much appreciated', 'appreciate it', 'much obliged', 'nice one', 'thanks for that', 'thanks for the help', 'thanks for your help', 'thank you for your help',
    'thank you for that', 'thanks again', 'thank you kindly', 'thanks mate', 'big thanks', 'great thanks', 'many thanks indeed', 'tnx', 'thks', 'tyvm', 'exactly what i needed', 'just what i needed', 'that is all i needed', 'thats all i needed', 'that will be all', 'that is very helpful', 'very helpful',
  ],
  'out-of-scope': [
    'weather', 'poem', 'joke', 'recipe', 'football', 'salary', 'salaries', 'wage', 'wages', 'lunch', 'song', 'movie', 'music', 'horoscope',
    'stock', 'stocks', 'bitcoin', 'news', 'time is it', 'my calendar', 'email', 'vacation', 'phone number', 'address', 'capital of',
    'prime minister', 'president', 'love', 'meaning of life', 'translate', 'code', 'hotel', 'travel', 'train', 'password', 'story',
    'temperature outside', 'pizza', 'lottery', 'riddle', 'bedtime story', 'god', 'religion', 'share price', 'stock market', 'crypto', 'cryptocurrency', 'christmas present', 'lunch menu', 'what day is it', 'write an email', 'write a poem', 'write code', 'python', 'podcast', 'netflix', 'eurovision',
    'who won the match', 'super bowl', 'dinner', 'book a table', 'book a flight', 'flight',
  ],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
