// Who the people mentioned in a message are: a mention bears the channel's id of a person, the roster their Entra id.
import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Mention } from '../conversation/turn.ts';
import type { Log } from '../log.ts';
import type { CheckedActivity } from './guard.ts';

/** By the channel's own id of a person. Who could not be looked up is not there. */
export type Members = ReadonlyMap<string, Mention>;

const mostMentions = 10;

/** Looks up everybody mentioned but the bot. Who is not found stays a mere name, and the person is asked again. */
export async function membersMentioned(context: TurnContext, activity: CheckedActivity, log: Log): Promise<Members> {
  const ids = (activity.entities ?? [])
    .filter(({ type, mentioned }) => type === 'mention' && mentioned?.id !== activity.recipient.id)
    .flatMap(({ mentioned }) => mentioned?.id ?? []);
  const found = await Promise.all(
    [...new Set(ids)].slice(0, mostMentions).map(async (id): Promise<[string, Mention][]> => {
      try {
        const { aadObjectId, name } = await TeamsInfo.getMember(context, id);
        return aadObjectId ? [[id, { person: aadObjectId.toLowerCase(), name }]] : [];
      } catch (error) {
        log.warn({ err: error }, 'somebody mentioned was not found in the roster');
        return [];
      }
    }),
  );
  return new Map(found.flat());
}
