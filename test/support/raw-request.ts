// A request just as it is written, which fetch would not send.
import { request, type Agent } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answered {
  readonly status: number;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/** Far more than any answer takes; who waits longer than this waits for ever. */
const hangMs = 20_000;

/** Posts JSON to where Teams does, unless told otherwise. Rejects when there is no answer. */
export function rawRequest(
  url: URL,
  body: string,
  { method = 'POST', path = '/api/messages', headers = {}, agent }: RawRequest = {},
): Promise<Answered> {
  const hasBody = method !== 'GET';
  const all = {
    'content-type': 'application/json',
    ...(hasBody ? { 'content-length': Buffer.byteLength(body) } : {}),
    ...headers,
  };
  const { hostname: host, port } = url;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(hangMs);
    const sending = request({ host, port, method, path, headers: all, agent, signal }, (response) => {
      text(response).then((read) => resolve({ status: response.statusCode ?? 0, body: read }), reject);
    });
    sending.on('error', reject);
    if (hasBody) sending.write(body);
    sending.end();
  });
}
