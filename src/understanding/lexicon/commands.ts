// The words of commands: what is said when something is to be done, beside the states and numbers of the two lexicons.
// Forms are listed, not derived: `pausa` asks for what `pausad` tells.
import { askingWords } from './commands/asking.ts';
import { lookingBackWords } from './commands/looking-back.ts';
import { mannerWords } from './commands/manner.ts';
import { namingWords } from './commands/naming.ts';
import { peopleWords } from './commands/people.ts';
import { personalWords } from './commands/personal.ts';
import { tellingWords } from './commands/telling.ts';
import { wishWords } from './commands/wishes.ts';
import type { Words } from './commands/words.ts';
import { followingWords } from './following.ts';
import { learningWords } from './learning.ts';

export { subjects } from './commands/asking.ts';
export { moneyWords } from './commands/money.ts';
export { measureNumbers, numberNouns } from './commands/naming.ts';
export { furtherStates, particles, pluralState, statusActs } from './commands/states.ts';

const words = {
  ...namingWords,
  ...wishWords,
  ...tellingWords,
  ...mannerWords,
  ...askingWords,
  ...peopleWords,
  ...lookingBackWords,
  ...followingWords,
  ...learningWords,
  ...personalWords,
};

export type CommandCue = keyof typeof words;

export const commandWords: Readonly<Record<CommandCue, Words>> = words;

export const commandCues = Object.keys(words) as readonly CommandCue[];
