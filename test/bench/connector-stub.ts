// Stands in for Teams' connector, in a process of its own: takes every reply and counts it. GET gives the counts and
// begins anew.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Received } from './bots.ts';

let received: Received = { replies: 0, bytes: 0 };

const server = createServer((request, response) => {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => (bytes += chunk.length));
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      response.end(JSON.stringify(received));
      received = { replies: 0, bytes: 0 };
      return;
    }
    received = { replies: received.replies + 1, bytes: received.bytes + bytes };
    response.end('{"id":"1"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
