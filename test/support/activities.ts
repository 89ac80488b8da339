// Activities as Teams sends them.

export const bot = { id: '28:klarsyn', name: 'Klarsyn' };
export const anna = { id: '29:anna', name: 'Anna Lindqvist', aadObjectId: '11111111-aaaa-4aaa-8aaa-000000000001' };
export const tenantId = '22222222-bbbb-4bbb-8bbb-000000000001';

/** A whole activity; what the test is about goes into `own` and wins. */
export function activity(serviceUrl: string, own: object): object {
  return {
    id: '1700000000001',
    timestamp: '2024-05-06T07:08:09.000Z',
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: anna,
    recipient: bot,
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...own,
  };
}

export function message(serviceUrl: string, text: string, own: object = {}): object {
  return activity(serviceUrl, { type: 'message', text, textFormat: 'plain', ...own });
}

export function pressedExecute(serviceUrl: string, data: unknown): object {
  const value = { action: { type: 'Action.Execute', verb: 'ask', data }, trigger: 'manual' };
  return activity(serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', replyToId: '1700000000000', value });
}

export function pressedSubmit(serviceUrl: string, value: unknown, own: object = {}): object {
  return activity(serviceUrl, { type: 'message', replyToId: '1700000000000', value, ...own });
}

/** What a client sends while somebody types in the search of a message extension; null when it has just been opened. */
export function searched(serviceUrl: string, text: string | null): object {
  const parameter = text === null ? { name: 'initialRun', value: 'true' } : { name: 'query', value: text };
  const value = { commandId: 'search', parameters: [parameter], queryOptions: { skip: 0, count: 25 } };
  return activity(serviceUrl, { type: 'invoke', name: 'composeExtension/query', value });
}

/** Posts a body as Teams does. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
