// The SDK's clients for sending, made once for each address: the SDK itself makes two anew for every message, which takes
// a quarter of all that it does. Each sends once, within a time limit, and to the address that was checked.
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** The time limit on each call to Teams. Teams itself gives up on us after about ten seconds. */
const sendLimitMs = 4000;
/** Teams has a handful of addresses; in local mode anybody can name one. */
const mostKept = 100;

type Authentication = Pick<ConfigurationBotFrameworkAuthentication, 'createConnectorFactory' | 'createUserTokenClient'>;
type Connector = Awaited<ReturnType<ReturnType<Authentication['createConnectorFactory']>['create']>>;
type TokenClient = ReturnType<Authentication['createUserTokenClient']>;

type Operation = Parameters<Connector['sendOperationRequest']>[1];

/** The part of a client that decides how requests are sent; the SDK's own types keep it private. */
interface Pipeline {
  removePolicy(which: { name?: string; phase?: 'Retry' }): unknown;
  addPolicy(policy: { name: string; sendRequest: typeof asWeSend }): void;
}

/** Makes an authentication keep its clients. What it authenticates must all be for the same bot. */
export function keepConnectors(authentication: Authentication, { isLocal }: { readonly isLocal: boolean }): void {
  const connectors = new Map<string, Promise<Connector>>();
  const factoryFor = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => ({
    create: (serviceUrl, audience) => {
      const key = JSON.stringify([serviceUrl, audience]);
      const known = connectors.get(key);
      if (known) return known;
      const [oldest] = connectors.size < mostKept ? [] : connectors.keys();
      if (oldest !== undefined) connectors.delete(oldest);
      const made = factoryFor(identity)
        .create(serviceUrl, audience)
        .then((connector) => sendingOnce(connector, isLocal));
      connectors.set(key, made);
      made.catch(() => connectors.delete(key));
      return made;
    },
  });

  // For signing people in elsewhere, which Klarsyn never does; yet no turn begins without one.
  let tokens: TokenClient | null = null;
  const tokensFor = authentication.createUserTokenClient.bind(authentication);
  authentication.createUserTokenClient = (identity) => {
    tokens ??= tokensFor(identity).catch((error: unknown) => {
      tokens = null;
      throw error;
    });
    return tokens;
  };
}

function sendingOnce(connector: Connector, isLocal: boolean): Connector {
  const { pipeline } = Reflect.get(connector, 'client') as { readonly pipeline: Pipeline };
  // A retried POST shows the same answer twice; a followed redirect leaves the address that was checked.
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (isLocal) pipeline.removePolicy({ name: 'proxyPolicy' });
  // Nothing is sent in parts, and logs must not hold what people write.
  for (const name of ['multipartPolicy', 'formDataPolicy', 'logPolicy', 'tracingPolicy'])
    pipeline.removePolicy({ name });
  // Does nothing but set the one header that we set, and copies the request twice for it.
  pipeline.removePolicy({ name: 'ServiceClientContext_RequestPolicyFactories' });
  pipeline.addPolicy({ name: 'asWeSend', sendRequest: asWeSend });
  const send = connector.sendOperationRequest.bind(connector);
  const known = new Map<Operation, Operation>();
  connector.sendOperationRequest = (given, operation, callback) => {
    let asItStands = known.get(operation);
    if (!asItStands) known.set(operation, (asItStands = sendingAsItStands(operation)));
    return send(given, asItStands, callback);
  };
  return connector;
}

async function asWeSend<
  Request extends { timeout: number; headers: { set(name: string, value: string): unknown } },
  Sent,
>(request: Request, next: (request: Request) => Promise<Sent>): Promise<Sent> {
  request.timeout = sendLimitMs;
  request.headers.set('accept', '*/*');
  return next(request);
}

/** Of whatever is sent the SDK makes a copy first, by a list of all fields that there can be. What we send is JSON already. */
function sendingAsItStands(operation: Operation): Operation {
  const serializer: Operation['serializer'] = Object.create(operation.serializer, {
    serialize: { value: (_mapper: unknown, value: unknown) => value },
  }) as Operation['serializer'];
  return { ...operation, serializer };
}
