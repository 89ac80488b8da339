// npm run playground: the local bot together with Microsoft 365 Agents Playground, a chat page for the browser.
// With `-- --people 3` there is a page for each of three people, to see what one does to the other.
import { parseArgs } from 'node:util';
import { configOfProcess, usualPort, type Config } from '../config.ts';
import { runUntilStopped, startBot, type Running } from '../main.ts';
import { samplePeople, type SamplePerson } from '../people/sample-people.ts';
import { startChatPage } from './chat-page.ts';
import { portFor } from './free-port.ts';

const usualPagePort = 56150;

interface Page extends Running {
  readonly whose: SamplePerson;
}

interface Pages extends Running {
  readonly pages: readonly Page[];
}

const config = configOfProcess({ KLARSYN_AUTH: 'off-local' });
let started: Pages;
await runUntilStopped(
  async () => (started = await startAll(config)),
  ({ url }) => [`Klarsyn is ready: open ${url} and ask in Personal Chat.`, ...furtherPages(started)].join('\n'),
);

async function startAll(config: Config): Promise<Pages> {
  const people = samplePeople.slice(0, peopleWanted());
  const bot = await startBot({ ...config, port: await portFor('PORT', config.port, usualPort) });
  const pages: Page[] = [];
  const stop = async () => {
    await Promise.all(pages.map((page) => page.stop()));
    await bot.stop();
  };
  try {
    for (const whose of people) {
      // Only the first page has a port that can be chosen; the others take what is free.
      const wanted = pages.length === 0 ? config.playgroundPort : null;
      const port = await portFor('PLAYGROUND_PORT', wanted, usualPagePort + pages.length);
      pages.push({ whose, ...(await startChatPage(port, `${bot.url}/api/messages`, whose)) });
    }
    return { url: pages[0]?.url ?? bot.url, pages, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Throws where the number of people is none that the sample world has. */
function peopleWanted(): number {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '1' } } });
  const people = Number(values.people);
  if (Number.isInteger(people) && people >= 1 && people <= samplePeople.length) return people;
  throw new Error(`--people is a whole number from 1 to ${samplePeople.length}.`);
}

function furtherPages({ pages }: Pages): readonly string[] {
  return pages.slice(1).map(({ whose, url }) => `As ${whose.givenName} ${whose.surname}: ${url}`);
}
