// The load: posts messages to a bot over HTTP, so many at a time, and times each.
import { Agent, request } from 'node:http';

export interface Load {
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

/**
 * Posts every body once and waits for all answers.
 * @param url the bot's address, without a path.
 * @throws when an answer is not 200.
 */
export async function postAll(url: string, bodies: readonly Buffer[], concurrency: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latenciesMs: number[] = [];
  let next = 0;
  const client = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const begun = performance.now();
      await post(`${url}/api/messages`, body, agent);
      latenciesMs.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { seconds, latenciesMs };
}

function post(url: string, body: Buffer, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}.`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
