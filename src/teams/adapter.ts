// The SDK's adapter, tightened: a request is authenticated first, so that a failed signature and a failed turn cannot be
// confused, and what we send is sent once, within a time limit, and to the address that was checked.
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type {
  Activity,
  ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  InvokeResponse,
  TurnContext,
} from 'botbuilder';
import type { Access } from '../config.ts';

/** The time limit on each call to Teams. Teams itself gives up on us after about ten seconds. */
const sendLimitMs = 4000;

/** Where keys are fetched and how we sign; only tests bring their own, no setting leads here. */
export interface Authentication {
  readonly options: ConfigurationBotFrameworkAuthenticationOptions;
  readonly credentials?: ConfigurationServiceClientCredentialFactory;
}

export type Received =
  | { readonly kind: 'taken'; readonly response: InvokeResponse | undefined }
  | { readonly kind: 'not-signed'; readonly error: unknown };

/** The part of the SDK's connector client that decides how requests are sent; its own types keep it private. */
interface ConnectorPipeline {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { name?: string; phase?: 'Retry' }): unknown;
      addPolicy(policy: { name: string; sendRequest: typeof withTimeLimit }): void;
    };
  };
}

async function withTimeLimit<Request extends { timeout: number }, Response>(
  request: Request,
  next: (request: Request) => Promise<Response>,
): Promise<Response> {
  request.timeout = sendLimitMs;
  return next(request);
}

export class Adapter extends TeamsAdapter {
  constructor(access: Access, authentication: Authentication = { options: optionsFor(access) }) {
    super(authentication.options, authentication.credentials);
    this.use(async (context, next) => {
      const { pipeline } = context.turnState.get<ConnectorPipeline>(this.ConnectorClientKey).client;
      // A retried POST shows the same answer twice; a followed redirect leaves the address that was checked.
      pipeline.removePolicy({ phase: 'Retry' });
      pipeline.removePolicy({ name: 'redirectPolicy' });
      if (access.mode === 'local') pipeline.removePolicy({ name: 'proxyPolicy' });
      pipeline.addPolicy({ name: 'timeLimit', sendRequest: withTimeLimit });
      await next();
    });
  }

  /** Authenticates the activity and runs a turn on it. Throws only what the turn's own error boundary lets through. */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Received> {
    let identity;
    try {
      identity = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      return { kind: 'not-signed', error };
    }
    return { kind: 'taken', response: await this.processActivity(identity, activity, turn) };
  }
}

function optionsFor(access: Access): ConfigurationBotFrameworkAuthenticationOptions {
  if (access.mode === 'local') return {};
  return {
    MicrosoftAppId: access.appId,
    MicrosoftAppType: access.appType,
    MicrosoftAppTenantId: access.appTenantId,
    ...(access.appPassword === null ? {} : { MicrosoftAppPassword: access.appPassword }),
    ...(access.appCertificate === null
      ? {}
      : {
          CertificateThumbprint: access.appCertificate.thumbprint,
          CertificatePrivateKey: access.appCertificate.privateKey,
        }),
  };
}
