// The SDK's adapter, tightened: a request is authenticated first, so that a failed signature and a failed turn cannot be
// confused, and what we send goes through connectors of our own making (connectors.ts).
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type {
  Activity,
  ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  InvokeResponse,
  TurnContext,
} from 'botbuilder';
import type { Access } from '../config.ts';
import { keepConnectors } from './connectors.ts';

/** Where keys are fetched and how we sign; only tests bring their own, no setting leads here. */
export interface Authentication {
  readonly options: ConfigurationBotFrameworkAuthenticationOptions;
  readonly credentials?: ConfigurationServiceClientCredentialFactory;
}

export type Received =
  | { readonly kind: 'taken'; readonly response: InvokeResponse | undefined }
  | { readonly kind: 'not-signed'; readonly error: unknown };

export class Adapter extends TeamsAdapter {
  constructor(access: Access, authentication: Authentication = { options: optionsFor(access) }) {
    super(authentication.options, authentication.credentials);
    keepConnectors(this.botFrameworkAuthentication, { isLocal: access.mode === 'local' });
  }

  /** Authenticates the activity and runs a turn on it. Throws only what the turn's own error boundary lets through. */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Received> {
    let signed;
    try {
      signed = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      return { kind: 'not-signed', error };
    }
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(signed.claimsIdentity);
    return { kind: 'taken', response: await this.processActivity({ ...signed, connectorFactory }, activity, turn) };
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
