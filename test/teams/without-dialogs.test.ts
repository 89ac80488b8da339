// What the SDK would load and Klarsyn never needs stays on the disk.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Jest has a loader of its own: what Node loads is seen in a process by itself.
test('neither dialogs nor recognizers nor OpenTelemetry are loaded with the edge', async () => {
  const code = `await import('./src/teams/server.ts');
    const { createRequire } = await import('node:module');
    const loaded = Object.entries(createRequire(process.cwd() + '/').cache).filter(([, module]) => module.filename);
    const names = loaded.flatMap(([path]) => /.*node_modules.((?:@[^/]+.)?[^/]+)/.exec(path)?.[1] ?? []);
    console.log(JSON.stringify([...new Set(names)]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const loaded = JSON.parse(stdout) as string[];
  expect(loaded).toContain('@microsoft/teams-ai');
  expect(loaded.filter((name) => /recognizers-text|botbuilder-dialogs|opentelemetry/.test(name))).toEqual([]);
});
