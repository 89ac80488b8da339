// npm run restore -- FILE: puts a backup in the place of the embedded database. The bot must be stopped.
import { databaseUrl } from '../config.ts';
import { restore } from '../store/backup.ts';
import { importTextsFor } from '../texts/import-faults.ts';
import { languageOfTerminal } from './language-of-terminal.ts';

const { backup: texts } = importTextsFor(languageOfTerminal());

process.exitCode = run(process.argv.slice(2));

function run([file, ...more]: readonly string[]): number {
  if (file === undefined || more.length > 0) {
    process.stderr.write(`${texts.restoreUsage}\n`);
    return 1;
  }
  const restored = restore(databaseUrl(), file, new Date());
  const done = restored.kind === 'done';
  (done ? process.stdout : process.stderr).write(
    `${done ? texts.restored(restored.kept) : texts.problem[restored.problem](restored.file)}\n`,
  );
  return done ? 0 : 1;
}
