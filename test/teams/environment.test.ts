// No variable of the environment leads the production bot to other keys: only tests in this process can bring their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { message, post, tenantId } from '../support/activities.ts';
import { openOpenId, type OpenId } from '../support/open-id.ts';
import { appId, issuer, seconds } from '../support/signed-edge.ts';

jest.setTimeout(60_000);
const root = join(import.meta.dirname, '../..');
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

let openId: OpenId;
let folder: string;
let bot: ChildProcess;
let url: string;

beforeAll(async () => {
  openId = await openOpenId();
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-environment-'));
  const keys = Object.fromEntries(
    ['BotOpenIdMetadata', 'ToBotFromChannelOpenIdMetadataUrl', 'ToBotFromEmulatorOpenIdMetadataUrl'].map((name) => [
      name,
      openId.metadataUrl,
    ]),
  );
  const { PATH } = process.env;
  bot = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: folder,
    env: {
      ...{ PATH, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', ...keys },
      ...{ MICROSOFT_APP_ID: appId, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: tenantId },
      ...{
        KLARSYN_TENANTS: tenantId,
        ChannelService: 'http://127.0.0.1',
        MicrosoftAppId: '',
        ToBotFromChannelTokenIssuer: issuer,
      },
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(createInterface(bot.stdout!), 'line')) as [string];
  url = `http://127.0.0.1:${new URL(/http:\S+/.exec(line)![0]).port}`;
});

afterAll(async () => {
  bot.kill('SIGKILL');
  await openId.close();
  await rm(folder, { recursive: true });
});

test('a token signed by keys that the environment names is refused, and nobody asks for those keys', async () => {
  const claims = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: seconds() - 60, exp: seconds() + 600 };
  const response = await post(url, message(serviceUrl, 'hej'), { authorization: openId.bearer(claims) });
  expect([response.status, await response.text(), openId.asked]).toEqual([401, '', []]);
});
