// npm run local: the bot for this machine alone, without sign-in and with the sample review, for scripts and clients of
// one's own.
import { enableCompileCache } from 'node:module';

// What is compiled at one start is kept for the next; so everything else is imported after this line.
enableCompileCache();
const { configOfProcess } = await import('../config.ts');
const { runUntilStopped, startBot } = await import('../main.ts');

const config = configOfProcess({ KLARSYN_AUTH: 'off-local' });
await runUntilStopped(
  () => startBot(config),
  ({ url }) => `Klarsyn answers on ${url}/api/messages`,
);
