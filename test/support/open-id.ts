// An OpenID server of our own on 127.0.0.1 and tokens really signed with its keys, as Teams signs its requests.
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenId {
  readonly metadataUrl: string;
  /** An Authorization header with a token signed by the server's key. */
  readonly bearer: (claims: object, header?: object, key?: KeyObject) => string;
  /** The same, signed by a key of the server's that is endorsed for another channel than Teams. */
  readonly bearerOfOtherChannel: (claims: object) => string;
  /** The same, with the public key, which anybody can have, in the role of a shared secret. */
  readonly bearerByPublicKey: (claims: object) => string;
  /** The paths that have been asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const kid = 'klarsyn-test';
const otherKid = 'klarsyn-webchat';

export async function openOpenId(): Promise<OpenId> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = [
    { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] },
    { ...other.publicKey.export({ format: 'jwk' }), kid: otherKid, use: 'sig', endorsements: ['webchat'] },
  ];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = request.url === '/keys' ? { keys } : { jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bearer: OpenId['bearer'] = (claims, header = {}, key = privateKey) => {
    const signed = unsigned({ alg: 'RS256', typ: 'JWT', kid, ...header }, claims);
    return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
  };
  return {
    metadataUrl: `${url}/.well-known/openidconfiguration`,
    bearer,
    bearerOfOtherChannel: (claims) => bearer(claims, { kid: otherKid }, other.privateKey),
    bearerByPublicKey: (claims) => {
      const signed = unsigned({ alg: 'HS256', typ: 'JWT', kid }, claims);
      const secret = publicKey.export({ format: 'pem', type: 'spki' });
      return `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    },
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}
