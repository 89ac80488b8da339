// npm run backup -- FILE: a copy of the embedded database, taken while the bot goes on.
import { databaseUrl } from '../config.ts';
import { backUp } from '../store/backup.ts';
import { importTextsFor } from '../texts/import-faults.ts';
import { languageOfTerminal } from './language-of-terminal.ts';

const { backup: texts } = importTextsFor(languageOfTerminal());

process.exitCode = await run(process.argv.slice(2));

async function run([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) {
    process.stderr.write(`${texts.usage}\n`);
    return 1;
  }
  const backedUp = await backUp(databaseUrl(), file);
  const done = backedUp.kind === 'done';
  (done ? process.stdout : process.stderr).write(
    `${done ? texts.done(file) : texts.problem[backedUp.problem](backedUp.file)}\n`,
  );
  return done ? 0 : 1;
}
