// The world that Microsoft 365 Agents Playground shows: the sample people, a group chat and a team.
import { samplePeople, type SamplePerson } from '../people/sample-people.ts';

const tenantId = '22222222-bbbb-4bbb-8bbb-000000000001';
const teamGroupId = '22222222-bbbb-4bbb-8bbb-000000000002';

/**
 * The Playground's configuration file. It is YAML, of which JSON is a part; all ids differ.
 * @param atKeyboard which of the sample people the page belongs to
 */
export function playgroundConfig(atKeyboard: SamplePerson): string {
  const others = samplePeople.filter(({ id }) => id !== atKeyboard.id);
  const config = {
    version: '0.1.1',
    tenantId,
    bot: { id: 'klarsyn', name: 'Klarsyn' },
    currentUser: user(atKeyboard),
    users: others.map(user),
    // Two people's own chats are two chats.
    personalChat: { id: `personal-chat-${atKeyboard.givenName.toLowerCase()}` },
    groupChat: { id: 'group-chat', name: 'Ledningsgruppen KLK' },
    team: {
      id: 'team-alingsas',
      name: 'Alingsås kommun',
      aadGroupId: teamGroupId,
      // General is always there.
      channels: [{ id: 'channel-announcements', name: 'Announcements' }],
    },
  };
  return JSON.stringify(config, null, 2);
}

function user({ id, givenName, surname }: SamplePerson) {
  const mail = `${id}@klarsyn.invalid`;
  return {
    id: `29:${id}`,
    name: `${givenName} ${surname}`,
    // The Playground spells it so.
    userPrincipleName: mail,
    aadObjectId: id,
    givenName,
    surname,
    email: mail,
  };
}
