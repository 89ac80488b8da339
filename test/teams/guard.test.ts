// Who gets in, in production: the judgement before the SDK sees a request.
import { describe, expect, test } from '@jest/globals';
import type { Access } from '../../src/config.ts';
import { guardFor } from '../../src/teams/guard.ts';
import { activity, anna, message, tenantId } from '../support/activities.ts';

const appId = '33333333-cccc-4ccc-8ccc-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

const access: Access = {
  mode: 'teams',
  appId,
  appType: 'UserAssignedMSI',
  appTenantId: tenantId,
  appPassword: null,
  appCertificate: null,
  tenants: [tenantId],
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function bearer(claims: object = {}, header: object = {}): string {
  const payload = {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    exp: 2_000_000_000,
    ...claims,
  };
  return `Bearer ${part({ alg: 'RS256', kid: 'k', ...header })}.${part(payload)}.c2lnbmF0dXJl`;
}

const judge = guardFor(access);
const statusOf = (authorization: string, body: unknown) => {
  const verdict = judge({ authorization, body });
  return verdict.kind === 'admitted' ? 200 : verdict.status;
};

test('what Teams sends for an allowed tenant is admitted, and belongs to that tenant', () => {
  const verdict = judge({ authorization: bearer(), body: message(serviceUrl, 'hej') });
  expect(verdict).toMatchObject({ kind: 'admitted', tenant: tenantId, activity: { text: 'hej' } });
});

test('ids of tenant and bot are compared without regard to case', () => {
  const body = message(serviceUrl, 'hej', {
    conversation: { id: 'a', tenantId: tenantId.toUpperCase() },
    channelData: { tenant: { id: tenantId.toUpperCase() } },
  });
  expect(statusOf(bearer({ aud: appId.toUpperCase() }), body)).toBe(200);
});

test('only the fields that were checked go on', () => {
  const body = message(serviceUrl, 'hej', { callerId: 'urn:evil', relatesTo: {}, expiration: 'now' });
  const verdict = judge({ authorization: bearer(), body });
  expect(verdict.kind === 'admitted' && Object.keys(verdict.activity)).not.toContain('callerId');
});

test.each([
  ['no header', ''],
  ['another scheme', 'Basic YTpi'],
  ['no token', 'Bearer '],
  ['two parts', 'Bearer a.b'],
  ['no JSON', 'Bearer a.b.c'],
  ['no signature', bearer().replace(/[^.]*$/, '')],
  ['alg none', bearer({}, { alg: 'none' })],
  ['alg HS256', bearer({}, { alg: 'HS256' })],
  ['alg RS512', bearer({}, { alg: 'RS512' })],
  ['another issuer, as of an emulator', bearer({ iss: `https://sts.windows.net/${tenantId}/`, appid: appId })],
  ['a list of issuers', bearer({ iss: ['https://api.botframework.com'] })],
  ['another audience, as of a skill', bearer({ aud: tenantId })],
  ['no audience', bearer({ aud: undefined })],
  ['no end', bearer({ exp: undefined })],
])('a token with %s is 401', (_what, authorization) => {
  expect(statusOf(authorization, message(serviceUrl, 'hej'))).toBe(401);
});

describe('a request that is signed but not for us is 403:', () => {
  test.each([
    ['http', 'http://smba.trafficmanager.net/emea/'],
    ['another host', 'https://evil.example/'],
    ['a host that only ends alike', 'https://evilbotframework.com/'],
    ['a host that only begins alike', 'https://smba.trafficmanager.net.evil.example/'],
    ['a port', 'https://smba.trafficmanager.net:8443/'],
    ['credentials', 'https://x:y@smba.trafficmanager.net/'],
    ['a metadata address', 'http://169.254.169.254/latest'],
    ['this machine', 'http://127.0.0.1/'],
    ['a file', 'file:///etc/passwd'],
  ])('a service address with %s', (_what, address) => {
    expect(statusOf(bearer({ serviceurl: address }), message(address, 'hej'))).toBe(403);
  });

  test('a service address that is not the signed one, or none is signed', () => {
    expect(statusOf(bearer({ serviceurl: 'https://smba.trafficmanager.net/amer/' }), message(serviceUrl, 'x'))).toBe(
      403,
    );
    expect(statusOf(bearer({ serviceurl: undefined }), message(serviceUrl, 'x'))).toBe(403);
  });

  const elsewhere = '44444444-dddd-4ddd-8ddd-000000000001';
  test.each([
    ['another tenant', { conversation: { id: 'a', tenantId: elsewhere }, channelData: { tenant: { id: elsewhere } } }],
    ['another tenant in the conversation', { conversation: { id: 'a', tenantId: elsewhere } }],
    ['another tenant in the channel data', { channelData: { tenant: { id: elsewhere } } }],
    ['no tenant in the conversation', { conversation: { id: 'a' } }],
    ['no tenant in the channel data', { channelData: {} }],
    ['no channel data', { channelData: null }],
    ['another channel', { channelId: 'webchat' }],
    ['the channel whose tokens are checked otherwise', { channelId: 'AseChannel' }],
    ['a person without an Entra object id', { from: { id: anna.id } }],
  ])('%s', (_what, own) => {
    expect(statusOf(bearer(), message(serviceUrl, 'hej', own))).toBe(403);
  });
});

test('a missing service address is 400', () => {
  expect(statusOf(bearer(), message(serviceUrl, 'hej', { serviceUrl: undefined }))).toBe(400);
});

test('what no person sends needs no person', () => {
  const body = activity(serviceUrl, { type: 'conversationUpdate', from: { id: '28:service' } });
  expect(statusOf(bearer(), body)).toBe(200);
});

test('local mode asks for no token, wants addresses of this machine, and gives every tenant id the local tenant', () => {
  const local = guardFor({ mode: 'local' });
  const tenantOf = (address: string) => {
    const verdict = local({ authorization: '', body: message(address, 'hej') });
    return verdict.kind === 'admitted' ? verdict.tenant : verdict.status;
  };
  for (const address of [
    'http://localhost:5/_connector',
    'http://127.0.0.1:5/',
    'http://127.9.9.9/',
    'http://[::1]:5/',
  ])
    expect(tenantOf(address)).toBe('local');
  for (const address of ['https://localhost.evil.example/', 'http://10.0.0.1/', 'ftp://localhost/', serviceUrl])
    expect(tenantOf(address)).toBe(403);
});
