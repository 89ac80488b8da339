// npm run local: the bot for this machine alone, without sign-in and with the sample review, for scripts and clients of
// one's own.
import { configOfProcess } from '../config.ts';
import { runUntilStopped, startBot } from '../main.ts';

const config = configOfProcess({ KLARSYN_AUTH: 'off-local' });
await runUntilStopped(
  () => startBot(config),
  ({ url }) => `Klarsyn answers on ${url}/api/messages`,
);
