// All migrations in order, listed by hand. They only go forwards; one that has run anywhere is never edited.
import type { Migration } from 'kysely/migration';
import * as reviewsAndMeasures from './001-reviews-and-measures.ts';
import * as chatContext from './002-chat-context.ts';
import * as measureChanges from './003-measure-changes.ts';
import * as notifications from './004-notifications.ts';
import * as pace from './006-pace.ts';
import * as reminderWishes from './007-reminder-wishes.ts';
import * as learning from './010-learning.ts';
import * as teams from './011-teams.ts';

export const migrations: Record<string, Migration> = {
  '001-reviews-and-measures': reviewsAndMeasures,
  '002-chat-context': chatContext,
  '003-measure-changes': measureChanges,
  '004-notifications': notifications,
  '006-pace': pace,
  '007-reminder-wishes': reminderWishes,
  '010-learning': learning,
  '011-teams': teams,
};
