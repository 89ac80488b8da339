// An OpenID server of our own on 127.0.0.1 and tokens really signed with its keys, as Teams signs its requests.
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenId {
  readonly metadataUrl: string;
  /** An Authorization header with a token signed by the server's key. */
  readonly bearer: (claims: object, header?: object, key?: KeyObject) => string;
  readonly close: () => Promise<void>;
}

export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export async function openOpenId(): Promise<OpenId> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'klarsyn-test', use: 'sig', endorsements: ['msteams'] }];
  const server = createServer((request, response) => {
    const answer = request.url === '/keys' ? { keys } : { jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadataUrl: `${url}/.well-known/openidconfiguration`,
    bearer: (claims, header = {}, key = privateKey) => {
      const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'klarsyn-test', ...header }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
