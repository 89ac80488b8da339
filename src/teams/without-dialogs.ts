// teams-ai loads botbuilder-dialogs for signing people in, and with it recognizers of dates and numbers in a dozen
// languages: 88 MB and a third of the time to start. Klarsyn signs nobody in. Imported before teams-ai, this puts the
// names that it wants to see in that place, and nothing behind them.
import { createRequire, Module } from 'node:module';

class Absent {
  constructor() {
    throw new Error('Klarsyn runs without botbuilder-dialogs: see src/teams/without-dialogs.ts.');
  }
}

const { resolve, cache } = createRequire(import.meta.resolve('@microsoft/teams-ai/lib/Application.js'));
const place = resolve('botbuilder-dialogs');
cache[place] ??= Object.assign(new Module(place), {
  loaded: true,
  exports: { Dialog: Absent, OAuthPrompt: Absent, DialogSet: Absent, WaterfallDialog: Absent, DialogTurnStatus: {} },
});
