// The edge in production mode with an OpenID server of our own and a stand-in for Teams, for tests of who gets in.
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Access } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import type { Limit } from '../../src/teams/busy.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { message, post, tenantId } from './activities.ts';
import { openConnector, type Connector } from './connector.ts';
import { openOpenId, type OpenId } from './open-id.ts';
import { faultReply, smallConversation, type SmallConversation } from './small-conversation.ts';

export const appId = '33333333-cccc-4ccc-8ccc-000000000001';
export const issuer = 'https://api.botframework.com';

const access: Access = {
  mode: 'teams',
  appId,
  appType: 'SingleTenant',
  appTenantId: tenantId,
  appPassword: 'unused',
  appCertificate: null,
  tenants: [tenantId],
};

export interface SignedEdge {
  readonly edge: Edge;
  readonly connector: Connector;
  readonly openId: OpenId;
  readonly conversation: SmallConversation;
  /** What has been logged. */
  readonly lines: string[];
  /** What Teams says in a token of its own; what the test is about goes into `own` and wins. */
  readonly claims: (own?: object) => object;
  /** Says "hej" with an Authorization header; none when it is empty. */
  readonly say: (authorization: string, own?: object) => Promise<Response>;
  readonly close: () => Promise<void>;
}

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

export const seconds = () => Math.floor(Date.now() / 1000);

export async function openSignedEdge(limit?: Limit): Promise<SignedEdge> {
  const openId = await openOpenId();
  const connector = await openConnector();
  const conversation = smallConversation();
  const lines: string[] = [];
  const edge = await openEdge({
    access,
    port: 0,
    conversation,
    faultReply,
    probed: { isReady: async () => true, outboxAge: async () => 0 },
    ...(limit && { limit }),
    log: openLog('trace', { write: (line) => void lines.push(line) }),
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
  return {
    edge,
    connector,
    openId,
    conversation,
    lines,
    claims: (own = {}) => ({
      iss: issuer,
      aud: appId,
      serviceurl: connector.url,
      nbf: seconds() - 60,
      exp: seconds() + 600,
      ...own,
    }),
    say: (authorization, own = {}) =>
      post(edge.url, message(connector.url, 'hej', own), authorization ? { authorization } : {}),
    close: async () => {
      await edge.stop();
      await connector.close();
      await openId.close();
    },
  };
}
