// npm run playground: the local bot together with Microsoft 365 Agents Playground, a chat page for the browser.
import { configOfProcess, usualPort, type Config } from '../config.ts';
import { runUntilStopped, startBot, type Running } from '../main.ts';
import { startChatPage } from './chat-page.ts';
import { portFor } from './free-port.ts';

const usualPagePort = 56150;

const config = configOfProcess({ KLARSYN_AUTH: 'off-local' });
await runUntilStopped(
  () => startBoth(config),
  ({ url }) => `Klarsyn is ready: open ${url} and ask in Personal Chat.`,
);

async function startBoth(config: Config): Promise<Running> {
  const pagePort = await portFor('PLAYGROUND_PORT', config.playgroundPort, usualPagePort);
  const bot = await startBot({ ...config, port: await portFor('PORT', config.port, usualPort) });
  try {
    const page = await startChatPage(pagePort, `${bot.url}/api/messages`);
    return { url: page.url, stop: () => page.stop().then(bot.stop) };
  } catch (error) {
    await bot.stop();
    throw error;
  }
}
