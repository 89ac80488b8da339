// A stand-in for the Teams service on 127.0.0.1: it receives what the bot sends, over real HTTP, and remembers it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../src/cards/card.ts';

export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: {
    readonly type: string;
    readonly summary?: string;
    readonly text?: string;
    readonly replyToId?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: Card }[];
  };
}

/** A status, or also headers and a body, or the connection cut. */
export type Answer =
  | number
  | 'cut'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

export interface Connector {
  /** For an activity's serviceUrl. */
  readonly url: string;
  /** Everything received so far. */
  readonly sent: Sent[];
  /** Decides how the next requests are answered; a promise holds them back. 200 unless told. */
  answer: (sent: Sent) => Answer | Promise<Answer>;
  readonly close: () => Promise<void>;
}

export async function openConnector(): Promise<Connector> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Sent['activity'];
      const sent = { path: request.url ?? '', authorization: request.headers.authorization, activity };
      const count = connector.sent.push(sent);
      void Promise.resolve(connector.answer(sent)).then((answer) => {
        if (answer === 'cut') return void request.socket.destroy();
        const {
          status,
          headers = {},
          body = { id: `sent-${count}` },
        } = typeof answer === 'number' ? { status: answer } : answer;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body));
      });
    });
  });
  // As with Teams, an idle connection is not closed while the bot may just be using it again.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connector: Connector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: [],
    answer: () => 200,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return connector;
}
