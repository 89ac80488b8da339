// npm run package -- ENVIRONMENT: the app package with the ids of env/.env.ENVIRONMENT, ready to upload to Teams.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { packApp } from './app-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = run(process.argv.slice(2));

function run([environment = 'playground', ...more]: readonly string[]): number {
  const settings = `env/.env.${environment}`;
  if (more.length > 0 || !/^[a-z0-9-]+$/.test(environment) || !existsSync(join(root, settings))) {
    process.stderr.write('How: npm run package -- ENVIRONMENT, for which there is a file env/.env.ENVIRONMENT\n');
    return 1;
  }
  const packed = packApp(join(root, 'appPackage'), parseEnv(readFileSync(join(root, settings), 'utf8')));
  if (packed.kind === 'faulty') {
    const lines = packed.faults.map((fault) => `  ${fault}\n`).join('');
    process.stderr.write(`No package. Mend this in ${settings} or appPackage/:\n${lines}`);
    return 1;
  }
  const file = `appPackage/build/appPackage.${environment}.zip`;
  mkdirSync(join(root, 'appPackage/build'), { recursive: true });
  writeFileSync(join(root, file), packed.zip);
  process.stdout.write(
    `${file} holds ${Object.keys(packed.files).join(', ')}, and is as Microsoft's schema wants it.\n`,
  );
  return 0;
}
