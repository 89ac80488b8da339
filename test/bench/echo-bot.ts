// The reference: the smallest bot on the stack that Klarsyn stands on, which says back what it is told.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { ActivityTypes } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const adapter = new TeamsAdapter({});
const app = new Application({ adapter, startTypingTimer: false });
app.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    await app.run(context);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Echo answers on http://127.0.0.1:${server.address().port}/api/messages\n`);
});
process.once('SIGTERM', () => process.exit(0));
