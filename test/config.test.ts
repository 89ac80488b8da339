// The settings: what is taken, and what a wrong one is told.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readConfig, type Environment } from '../src/config.ts';
import { settings } from '../src/settings.ts';
import { Adapter } from '../src/teams/adapter.ts';

const appId = 'A0000000-0000-4000-8000-000000000001';
const tenant = 'B0000000-0000-4000-8000-000000000002';

const production: Environment = {
  NODE_ENV: 'production',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: tenant,
  KLARSYN_TENANTS: tenant,
};

function taken(environment: Environment) {
  const read = readConfig(environment);
  if (read.kind === 'wrong') throw new Error(read.message);
  return read.config;
}

/** The names of the settings that were complained about. */
function wrongIn(environment: Environment): string[] {
  const read = readConfig(environment);
  return read.kind === 'wrong' ? [...read.message.matchAll(/^ {2}([A-Z_]+): .{10,}/gm)].map(([, name]) => name!) : [];
}

describe('local mode', () => {
  test('needs one setting and has a default for the rest', () => {
    expect(taken({ KLARSYN_AUTH: 'off-local' })).toEqual({
      port: null,
      playgroundPort: null,
      metricsPort: null,
      databaseUrl: 'sqlite:.klarsyn/klarsyn.db',
      logLevel: 'warn',
      admins: [],
      retentionDays: null,
      access: { mode: 'local' },
    });
  });

  test('is refused in production', () => {
    expect(wrongIn({ ...production, KLARSYN_AUTH: 'off-local' })).toEqual(['KLARSYN_AUTH']);
  });

  test('is never the default: without any setting nothing starts', () => {
    const missing = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'KLARSYN_TENANTS'];
    expect(wrongIn({})).toEqual(missing);
    expect(wrongIn({ NODE_ENV: 'production' })).toEqual(missing);
    expect(wrongIn({ KLARSYN_AUTH: '', MICROSOFT_APP_ID: ' ' })).toEqual(missing);
  });
});

describe('production', () => {
  test('takes the settings of the bot', () => {
    const admins = ` ${appId} , ${tenant},`;
    expect(
      taken({
        ...production,
        KLARSYN_ADMINS: admins,
        KLARSYN_RETENTION_DAYS: '30',
        PORT: '8080',
        DATABASE_URL: 'postgres://u:p@h/d',
      }),
    ).toEqual({
      port: 8080,
      playgroundPort: null,
      metricsPort: null,
      databaseUrl: 'postgres://u:p@h/d',
      logLevel: 'info',
      admins: [appId.toLowerCase(), tenant.toLowerCase()],
      retentionDays: 30,
      access: {
        mode: 'teams',
        appId,
        appType: 'UserAssignedMSI',
        appTenantId: tenant,
        appPassword: null,
        appCertificate: null,
        tenants: [tenant.toLowerCase()],
      },
    });
  });

  test('wants a password for SingleTenant and none for a managed identity', () => {
    const single = { ...production, MICROSOFT_APP_TYPE: 'SingleTenant' };
    expect(wrongIn(single)).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(taken({ ...single, MICROSOFT_APP_PASSWORD: 'x' }).access).toMatchObject({ appPassword: 'x' });
    expect(wrongIn({ ...production, MICROSOFT_APP_PASSWORD: 'x' })).toEqual(['MICROSOFT_APP_PASSWORD']);
  });
});

describe('a certificate', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const single = { ...production, MICROSOFT_APP_TYPE: 'SingleTenant' };
  const thumbprint = 'A1'.repeat(20);
  const certificate = { MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint, MICROSOFT_APP_PRIVATE_KEY: pem };

  test('takes the place of a password, also when its lines are written in one', () => {
    for (const key of [pem, pem.replaceAll('\n', '\\n')])
      expect(taken({ ...single, ...certificate, MICROSOFT_APP_PRIVATE_KEY: key }).access).toMatchObject({
        appPassword: null,
        appCertificate: { thumbprint, privateKey: pem },
      });
  });

  test('is what the bot then signs in with', () => {
    const { access } = taken({ ...single, ...certificate });
    expect(JSON.stringify(new Adapter(access))).toContain(thumbprint);
  });

  test('needs both its parts, and nothing beside it', () => {
    expect(wrongIn({ ...single, MICROSOFT_APP_PRIVATE_KEY: pem })).toEqual(['MICROSOFT_APP_CERTIFICATE_THUMBPRINT']);
    expect(wrongIn({ ...single, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint })).toEqual([
      'MICROSOFT_APP_PRIVATE_KEY',
    ]);
    expect(wrongIn({ ...single, ...certificate, MICROSOFT_APP_PASSWORD: 'x' })).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(wrongIn({ ...production, ...certificate })).toEqual(Object.keys(certificate));
  });

  test('has a thumbprint and a key that are such', () => {
    expect(wrongIn({ ...single, ...certificate, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'x' })).toEqual([
      'MICROSOFT_APP_CERTIFICATE_THUMBPRINT',
    ]);
    for (const key of ['x', pem.replace('PRIVATE', 'PUBLIC'), pem.slice(0, 200)])
      expect(wrongIn({ ...single, ...certificate, MICROSOFT_APP_PRIVATE_KEY: key })).toEqual([
        'MICROSOFT_APP_PRIVATE_KEY',
      ]);
  });
});

describe('a wrong setting is named with its remedy', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '1.5'],
    ['PLAYGROUND_PORT', 'x'],
    ['METRICS_PORT', 'x'],
    ['KLARSYN_RETENTION_DAYS', '0'],
    ['KLARSYN_RETENTION_DAYS', '3651'],
    ['KLARSYN_RETENTION_DAYS', '-30'],
    ['KLARSYN_RETENTION_DAYS', '30 days'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', 'sqlite:'],
    ['LOG_LEVEL', 'loud'],
    ['KLARSYN_ADMINS', 'anna'],
    ['KLARSYN_ADMINS', ','],
    ['KLARSYN_AUTH', 'off'],
    ['MICROSOFT_APP_ID', 'klarsyn'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant'],
    ['MICROSOFT_APP_TENANT_ID', 'x'],
    ['KLARSYN_TENANTS', `${tenant},x`],
  ])('%s=%s', (name, value) => {
    const environment = { ...production, NODE_ENV: 'test', [name]: value };
    expect(wrongIn(environment)).toEqual([name]);
  });

  test('and so are all others, in one go', () => {
    expect(wrongIn({ ...production, PORT: 'x', LOG_LEVEL: 'x', MICROSOFT_APP_ID: 'x', KLARSYN_TENANTS: '' })).toEqual([
      'PORT',
      'LOG_LEVEL',
      'MICROSOFT_APP_ID',
      'KLARSYN_TENANTS',
    ]);
  });

  test('without repeating its value, which may be a secret', () => {
    const secret = 'hunter2-hunter2';
    for (const name of Object.keys(settings)) {
      const read = readConfig({ ...production, [name]: secret });
      expect(JSON.stringify(read.kind === 'wrong' && read.message)).not.toContain(secret);
    }
  });
});

test('every setting has a description for the table of settings', () => {
  for (const [name, setting] of Object.entries(settings))
    expect([name, setting.description]).toEqual([name, expect.any(String)]);
});
