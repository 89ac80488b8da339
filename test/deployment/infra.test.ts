// The Azure templates: their grammar, their names, and what must hold of a deployment that is private by default.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, describe, test } from '@jest/globals';
import { parseBicep, parseBicepFile } from './bicep.ts';

const root = join(import.meta.dirname, '../..');
const files = Object.fromEntries(
  globSync('infra/**/*.bicep', { cwd: root }).map((file) => [normalize(file), parseBicepFile(join(root, file))]),
);
const all = Object.entries(files);

test('the check of templates finds what it should find', () => {
  expect(parseBicep('param a string\nvar b = [c\n').faults).not.toEqual([]);
  const wrong = parseBicep("param a string\nparam d int = 1\nvar b = '${c}'\noutput o string = b\n");
  expect([wrong.faults, wrong.undeclared, wrong.unused]).toEqual([[], ['c'], ['a', 'd']]);
  expect(wrong.parameters.map(({ required }) => required)).toEqual([true, false]);
});

describe.each(all)('%s', (file, { faults, undeclared, unused, modules, text }) => {
  test('is well formed; every name is declared, and every parameter used', () => {
    expect({ faults, undeclared, unused }).toEqual({ faults: [], undeclared: [], unused: [] });
  });

  test('gives its modules what they ask for, and takes what they give', () => {
    for (const { name, path, given } of modules) {
      const module = files[join(dirname(file), path)]!;
      const required = module.parameters.filter((each) => each.required).map((each) => each.name);
      expect([name, given]).toEqual([name, expect.arrayContaining(required)]);
      expect(module.parameters.map((each) => each.name)).toEqual(expect.arrayContaining([...given]));
      const taken = [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\.outputs\\.(\\w+)`, 'g'))].map(
        (found) => found[1],
      );
      expect([name, module.outputs]).toEqual([name, expect.arrayContaining(taken)]);
    }
  });
});

test.each([
  ['infra/azure.bicep', 'infra/azure.parameters.json'],
  ['infra/botRegistration/azurebot.bicep', 'infra/botRegistration/azurebot.local.parameters.json'],
])('%s gets from %s what it asks for', (template, file) => {
  const { parameters } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { parameters: Record<string, unknown> };
  const asked = files[normalize(template)]!.parameters;
  expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(parameters)));
  const required = asked.filter((each) => each.required).map(({ name }) => name);
  expect(Object.keys(parameters)).toEqual(expect.arrayContaining(required));
});

describe('the deployment', () => {
  const together = all.map(([, { text }]) => text).join('\n');

  test('holds what it is said to hold', () => {
    const types = all.flatMap(([, { resources }]) => resources.map((type) => type.split('@')[0]));
    expect(types).toEqual(
      expect.arrayContaining([
        'Microsoft.ManagedIdentity/userAssignedIdentities',
        'Microsoft.Web/sites',
        'Microsoft.DBforPostgreSQL/flexibleServers',
        'Microsoft.KeyVault/vaults',
        'Microsoft.Insights/components',
        'Microsoft.BotService/botServices',
      ]),
    );
  });

  const textOf = (file: string) => files[normalize(`infra/${file}`)]!.text;
  const expectLines = (file: string, lines: readonly string[]) => {
    for (const line of lines) expect([file, textOf(file)]).toEqual([file, expect.stringContaining(line)]);
  };

  test('proves who it is by one managed identity: the web app has it, the vault lets it read, the bot is registered with it', () => {
    expectLines('azure.bicep', [
      'identityId: identity.id',
      'readerPrincipalId: identity.properties.principalId',
      "appType: 'UserAssignedMSI'",
      'appId: identity.properties.clientId',
    ]);
    expectLines('web.bicep', [
      "type: 'UserAssigned'",
      "'${identityId}': {}",
      'keyVaultReferenceIdentity: identityId',
      "value: '@Microsoft.KeyVault(SecretUri=${databaseUrlSecret})'",
    ]);
    // 4633458b-… is the role Key Vault Secrets User: reads secrets, and does nothing else.
    expectLines('vault.bicep', [
      'enableRbacAuthorization: true',
      'principalId: readerPrincipalId',
      "'4633458b-17de-408a-b874-0445c86b69e6'",
      'scope: vault',
    ]);
    expectLines('botRegistration/azurebot.bicep', ['msaAppMSIResourceId: ', 'disableLocalAuth: true']);
  });

  test('is a web app on Linux that is kept awake and asked whether it lives, in the private network', () => {
    expectLines('web.bicep', ["kind: 'app,linux'", 'reserved: true', 'alwaysOn: true', "healthCheckPath: '/health'"]);
    expectLines('web.bicep', ['virtualNetworkSubnetId: subnetId', 'vnetRouteAllEnabled: true']);
    expectLines('database.bicep', ['delegatedSubnetResourceId: subnetId', 'privateDnsZoneArmResourceId: dnsZoneId']);
    expectLines('vault.bicep', ["defaultAction: 'Deny'", 'privateLinkServiceId: vault.id', "groupIds: ['vault']"]);
    // The database is spoken to under TLS, with its name checked.
    expectLines('azure.bicep', ['sslmode=verify-full']);
    expect(together).not.toMatch(/'0\.0\.0\.0|firewallRules|publicNetworkAccess: 'Enabled'/);
  });

  test('sends its log to Application Insights’ workspace, and is tried from outside', () => {
    expectLines('web.bicep', [
      'WorkspaceResourceId: logs.id',
      'workspaceId: logs.id',
      "category: 'AppServiceConsoleLogs'",
    ]);
    expectLines('web.bicep', [
      "RequestUrl: 'https://${app.properties.defaultHostName}/ready'",
      'ContentMatch: \'"status":"ready"\'',
    ]);
  });

  test('connects the bot with Teams and with nothing else', () => {
    const channels = [...together.matchAll(/channelName: '(\w+)'/g)].map(([, name]) => name);
    expect(channels).toEqual(['MsTeamsChannel']);
  });

  test('lets nobody outside reach the database or the vault, and takes no passwords for files', () => {
    for (const file of ['infra/database.bicep', 'infra/vault.bicep']) {
      const text = files[normalize(file)]!.text;
      expect([...text.matchAll(/publicNetworkAccess: '(\w+)'/g)].map(([, access]) => access)).toEqual(['Disabled']);
    }
    const web = files[normalize('infra/web.bicep')]!.text;
    for (const line of ['httpsOnly: true', "ftpsState: 'Disabled'", 'allow: false', "minTlsVersion: '1.2'"])
      expect(web).toContain(line);
  });

  test('marks secrets as such, and gives none of them out', () => {
    for (const [file, { parameters, text }] of all) {
      for (const { name, secure } of parameters)
        expect([file, name, secure]).toEqual([file, name, /password|^databaseUrl$/i.test(name)]);
      for (const [line] of text.matchAll(/^output .*$/gm)) expect(line).not.toMatch(/password|\.properties\.value/i);
    }
  });

  test('runs on the Node that the product is made for', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const major = devDependencies['node']!.split('.')[0];
    expect(together).toContain(`linuxFxVersion: 'NODE|${major}-lts'`);
  });
});
