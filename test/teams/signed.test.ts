// Production mode end to end: really signed tokens, an OpenID server of our own, and a stand-in for Teams.
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Access } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { anna, message, post, tenantId } from '../support/activities.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { openOpenId, strangersKey, type OpenId } from '../support/open-id.ts';
import { faultReply, smallConversation } from '../support/small-conversation.ts';

const appId = '33333333-cccc-4ccc-8ccc-000000000001';
const issuer = 'https://api.botframework.com';
const access: Access = {
  mode: 'teams',
  appId,
  appType: 'SingleTenant',
  appTenantId: tenantId,
  appPassword: 'unused',
  tenants: [tenantId],
};

/** The bot's own credentials without a login server: every call to Teams bears one known token. */
class KnownToken extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials() {
    const credentials = await super.createCredentials(appId, issuer, 'https://login.invalid', false);
    credentials.signRequest = async (request) => {
      request.headers.set('authorization', 'Bearer known');
      return request;
    };
    return credentials;
  }
}

let openId: OpenId;
let connector: Connector;
let edge: Edge;
const conversation = smallConversation();

beforeAll(async () => {
  openId = await openOpenId();
  connector = await openConnector();
  edge = await openEdge({
    access,
    port: 0,
    conversation,
    faultReply,
    isReady: async () => true,
    log: openLog('silent'),
    own: {
      mayServe: (address) => address.href === connector.url,
      authentication: {
        credentials: new KnownToken({
          MicrosoftAppId: appId,
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppTenantId: tenantId,
          MicrosoftAppPassword: 'unused',
        }),
        options: {
          MicrosoftAppId: appId,
          ToChannelFromBotLoginUrl: 'https://login.invalid',
          ToChannelFromBotOAuthScope: issuer,
          ToBotFromChannelTokenIssuer: issuer,
          OAuthUrl: 'https://login.invalid',
          ToBotFromChannelOpenIdMetadataUrl: openId.metadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: openId.metadataUrl,
        },
      },
    },
  });
});

beforeEach(() => {
  // The SDK prints the public key of every signature that fails.
  jest.spyOn(console, 'error').mockReturnValue();
  connector.sent.length = 0;
  conversation.messages.length = 0;
});

afterAll(async () => {
  await edge.stop();
  await connector.close();
  await openId.close();
});

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (own: object = {}) => ({
  iss: issuer,
  aud: appId,
  serviceurl: connector.url,
  nbf: seconds() - 60,
  exp: seconds() + 600,
  ...own,
});
const say = (authorization: string, own: object = {}) =>
  post(edge.url, message(connector.url, 'hej', own), authorization ? { authorization } : {});

test('a well signed request is answered, with the credentials of the bot', async () => {
  expect((await say(openId.bearer(claims()))).status).toBe(200);
  expect(connector.sent.map(({ authorization, activity }) => [authorization, activity.summary])).toEqual([
    ['Bearer known', 'hej'],
  ]);
  expect(conversation.messages[0]?.speaker).toEqual({ tenant: tenantId, person: anna.aadObjectId, name: anna.name });
});

const refused: readonly [string, () => string][] = [
  ['no token', () => ''],
  ['alg none', () => openId.bearer(claims(), { alg: 'none' }).replace(/[^.]*$/, '')],
  ['alg HS256', () => openId.bearer(claims(), { alg: 'HS256' })],
  ['the key of a stranger', () => openId.bearer(claims(), {}, strangersKey)],
  ['an unknown key id', () => openId.bearer(claims(), { kid: 'other' })],
  ['a changed claim', () => openId.bearer(claims()).replace(/\.[^.]+\./, `.${changedClaims()}.`)],
  ['a past', () => openId.bearer(claims({ exp: seconds() - 3600 }))],
  ['a future', () => openId.bearer(claims({ nbf: seconds() + 3600 }))],
  ['another issuer', () => openId.bearer(claims({ iss: `https://sts.windows.net/${tenantId}/` }))],
  ['another audience', () => openId.bearer(claims({ aud: tenantId }))],
];

function changedClaims(): string {
  return Buffer.from(JSON.stringify(claims({ extra: true }))).toString('base64url');
}

test.each(refused)('a request with %s is 401 with an empty body and reaches nothing', async (_what, authorization) => {
  const response = await say(authorization());
  expect(response.status).toBe(401);
  expect(await response.text()).toBe('');
  expect(conversation.messages).toEqual([]);
  expect(connector.sent).toEqual([]);
});

test('a well signed request for another tenant, or to another service address, is 403', async () => {
  const elsewhere = '44444444-dddd-4ddd-8ddd-000000000001';
  const tenant = { conversation: { id: 'a', tenantId: elsewhere }, channelData: { tenant: { id: elsewhere } } };
  expect((await say(openId.bearer(claims()), tenant)).status).toBe(403);
  expect((await say(openId.bearer(claims({ serviceurl: 'http://127.0.0.1:9/' })))).status).toBe(403);
  expect((await say(openId.bearer(claims()), { serviceUrl: 'http://127.0.0.1:9/' })).status).toBe(403);
  expect(conversation.messages).toEqual([]);
});
