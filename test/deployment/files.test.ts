// The files of a deployment agree with each other, with the toolkit's schema, and with the settings that the bot reads.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readConfig, type Environment } from '../../src/config.ts';
import { settings } from '../../src/settings.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const placesIn = (text: string) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name!);

/** What the bot makes of an environment in which everything that is filled in later stands for itself. */
function configFrom(stated: Record<string, unknown>) {
  const guid = 'B0000000-0000-4000-8000-000000000002';
  const environment = Object.entries(stated).map(([name, value]) => {
    const isGuid = /^(MICROSOFT_APP_ID|MICROSOFT_APP_TENANT_ID|KLARSYN_TENANTS|KLARSYN_ADMINS)$/.test(name);
    const isAddress = name === 'DATABASE_URL' && String(value).startsWith('@Microsoft.KeyVault');
    return [name, isAddress ? 'postgres://u:p@h/d' : isGuid ? guid : String(value)];
  });
  return readConfig(Object.fromEntries(environment) as Environment);
}

const ofThePlatform = ['NODE_ENV', 'WEBSITE_RUN_FROM_PACKAGE'];

/** Settings that a file gives to the bot: each is one that it reads, and together they start it. */
function expectSettings(stated: Record<string, unknown>): void {
  const unknown = Object.keys(stated).filter((name) => !(name in settings) && !ofThePlatform.includes(name));
  expect(unknown).toEqual([]);
  expect(configFrom(stated)).toMatchObject({ kind: 'config' });
}

interface Step {
  readonly uses: string;
  readonly with: {
    readonly envs?: Record<string, unknown>;
    readonly templates?: readonly { readonly path: string; readonly parameters: string }[];
    readonly [name: string]: unknown;
  };
}
type Lifecycle = Partial<Record<'provision' | 'deploy' | 'publish', readonly Step[]>>;

const toolkitFiles = { 'm365agents.yml': ['dev', 'prod'], 'm365agents.local.yml': ['local'] };
const playground = { 'm365agents.playground.yml': ['playground'] };

describe.each(Object.entries({ ...toolkitFiles, ...playground }))('%s', (file, environments) => {
  const content = parse(read(file)) as Lifecycle;
  const steps = [...(content.provision ?? []), ...(content.deploy ?? []), ...(content.publish ?? [])];

  test("is as the toolkit's schema wants it", () => {
    const schema = JSON.parse(read('test/deployment/m365agents.v1.11.schema.json')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true, 'uri-reference': true } });
    const validate = ajv.compile(schema);
    validate(content);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...content, deploy: [{ uses: 'no/such' }] })).toBe(false);
  });

  test('names only files that there are', () => {
    const templates = steps.flatMap(({ with: { templates = [] } }) => templates.flatMap((each) => Object.values(each)));
    const named = [...templates, ...steps.flatMap((step) => [step.with['manifestPath'], step.with['ignoreFile']])];
    const missing = named.filter(
      (name) => typeof name === 'string' && /[./]/.test(name) && !existsSync(join(root, name)),
    );
    expect(missing).toEqual([]);
  });

  test('takes from its environments only what they have, or a secret', () => {
    const parameters = steps.flatMap(({ with: { templates = [] } }) => templates.map((each) => read(each.parameters)));
    const wanted = placesIn([read(file), ...parameters].join('\n')).filter((name) => !name.startsWith('SECRET_'));
    for (const name of environments) {
      const known = Object.keys(parseEnv(read(`env/.env.${name}`)));
      expect([name, wanted.filter((place) => !known.includes(place))]).toEqual([name, []]);
    }
  });

  test('gives the bot settings that it starts with', () => {
    const given = steps.flatMap(({ with: { envs } }) => (envs ? [envs] : []));
    for (const envs of given) {
      const local = parseEnv(read('env/.env.playground'));
      expectSettings(
        Object.fromEntries(
          Object.entries(envs).map(([name, value]) => [
            name,
            String(value).replace(/\$\{\{(\w+)\}\}/, (place, key: string) => local[key] || place),
          ]),
        ),
      );
    }
    expect(given.length).toBe(file === 'm365agents.yml' ? 0 : 1);
  });
});

describe('environments', () => {
  const names = readdirSync(join(root, 'env'));

  test('hold no secret, and those that would are not kept', () => {
    for (const name of names.filter((each) => !each.endsWith('.user'))) {
      const stated = Object.entries(parseEnv(read(`env/${name}`)));
      expect([name, stated.filter(([key, value]) => /SECRET|PASSWORD|KEY/.test(key) && value !== '')]).toEqual([
        name,
        [],
      ]);
    }
    expect(read('.gitignore').split('\n')).toEqual(expect.arrayContaining(['env/*.user', '.env', '.localConfigs*']));
  });

  test('name themselves', () => {
    for (const name of names.filter((each) => !each.endsWith('.user')))
      expect(parseEnv(read(`env/${name}`))['TEAMSFX_ENV']).toBe(name.replace('.env.', ''));
  });
});

test('the web app in Azure gets settings that the bot starts with', () => {
  const pairs = [...read('infra/web.bicep').matchAll(/name: '([A-Z_]+)'\n\s+value: '?([^'\n]+)'?\n/g)];
  const stated = Object.fromEntries(pairs.map(([, name, value]) => [name!, value]));
  expectSettings(stated);
  expect(stated).toMatchObject({ NODE_ENV: 'production', MICROSOFT_APP_TYPE: 'UserAssignedMSI' });
  for (const required of ['DATABASE_URL', 'KLARSYN_TENANTS', 'MICROSOFT_APP_ID'])
    expect(Object.keys(stated)).toContain(required);
});

describe('the container', () => {
  const dockerfile = read('Dockerfile');
  const kept = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));

  test('is described without a mistake that a linter knows', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate('FROM node\nCOPPY . .\n')).not.toEqual([]);
  });

  test('is made from files that there are and that are let through to it', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '));
    expect(copied.length).toBeGreaterThan(4);
    for (const file of copied)
      expect([file, existsSync(join(root, file)), kept.includes(file)]).toEqual([file, true, true]);
  });

  test('has all that the program reads, and starts it as somebody who is not root', () => {
    expect(kept).toEqual(expect.arrayContaining(['src', 'cards', 'data']));
    const [, program] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile)!;
    expect(existsSync(join(root, program!))).toBe(true);
    expect(dockerfile.indexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM'));
    expect(dockerfile).toContain('NODE_ENV=production');
  });

  test('runs the Node that the product is made for', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    const images = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major);
    expect(images).toEqual([devDependencies['node']!.split('.')[0], devDependencies['node']!.split('.')[0]]);
  });

  test('asks itself whether it is alive', async () => {
    const [, command] = /HEALTHCHECK[^[]*(\[.+\])$/m.exec(dockerfile)!;
    const [program, ...args] = JSON.parse(command!) as string[];
    expect(program).toBe('node');
    const server = createServer(({ url }, response) => {
      response.statusCode = url === '/health' ? 200 : 404;
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const env = { PORT: String((server.address() as AddressInfo).port) };
    const ask = () => promisify(execFile)(process.execPath, args, { env });
    await expect(ask()).resolves.toMatchObject({ stdout: '' });
    server.close();
    await once(server, 'close');
    await expect(ask()).rejects.toMatchObject({ code: 1 });
  }, 30_000);
});

describe('compose.yaml', () => {
  interface Service {
    readonly build?: string;
    readonly image?: string;
    readonly ports?: readonly string[];
    readonly environment: Record<string, string>;
    readonly volumes?: readonly string[];
  }
  const text = read('compose.yaml');
  const { services, volumes } = parse(text) as { services: Record<string, Service>; volumes: object };
  const { klarsyn, database } = services;

  test('gives the bot settings that it starts with, none of them a secret of its own', () => {
    const filled = Object.entries(klarsyn!.environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\w+:\?[^}]*\}/g, 'x').replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]);
    expectSettings(Object.fromEntries(filled.filter(([, value]) => value !== '')) as Record<string, string>);
    const stated = Object.entries({ ...klarsyn!.environment, ...database!.environment });
    for (const [name, value] of stated.filter(([key]) => /PASSWORD/.test(key)))
      expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)]);
  });

  test('is as the Compose Specification wants it', () => {
    const schema = JSON.parse(read('test/deployment/compose-spec.schema.json')) as object;
    const format = Object.fromEntries(['duration', 'expose', 'ports', 'subnet_ip_address'].map((name) => [name, true]));
    const isCompose = new Ajv({ strict: false, allErrors: true, formats: format as Record<string, true> }).compile(
      schema,
    );
    isCompose(parse(text));
    expect(isCompose.errors ?? []).toEqual([]);
    for (const wrong of [
      'restrat: always',
      'ports: 3978',
      'cap_drop: ALL',
      'depends_on: {database: {condition: soon}}',
    ])
      expect([wrong, isCompose(parse(`services: {klarsyn: {image: x, ${wrong}}}`))]).toEqual([wrong, false]);
  });

  test('is reached from this machine only, and its database not at all', () => {
    expect(klarsyn!.ports).toEqual(['127.0.0.1:3978:3978']);
    expect(database!.ports).toBeUndefined();
    expect(database!.volumes!.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes));
  });
});

test('everything in the folder of templates is used', () => {
  const used = ['m365agents.yml', 'm365agents.local.yml', ...globSync('infra/**/*.bicep', { cwd: root })]
    .map(read)
    .join();
  const unused = globSync('infra/**/*.{bicep,json}', { cwd: root })
    .map((file) => normalize(file).replaceAll('\\', '/'))
    .filter((file) => !used.includes(file) && !used.includes(`'${file.replace('infra/', '')}'`));
  expect(unused).toEqual([]);
});
