import { expect, test } from 'vitest';
import { openGraph, referencesAmong } from '../graph.ts';
import { plainOf } from '../plain.ts';
import type { Resource } from '../resource.ts';
import { valueAt } from '../value.ts';
import { readArm } from './arm.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

function read(files: Readonly<Record<string, string>>) {
  return readArm({ paths: Object.keys(files).sort(), read: (path) => files[path] });
}

/** Resources of one template, without its parameters. */
function resourcesOf(template: object): readonly Resource[] {
  const text = JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...template });
  return read({ 'azuredeploy.json': text }).resources.filter(({ kind }) => kind !== 'azure.arm.parameter');
}

const account = { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2023-01-01', name: 'orders' };

function plain(resource: Resource | undefined, ...path: readonly (string | number)[]): unknown {
  const value = resource === undefined ? undefined : valueAt(resource.attributes, ...path);
  return value === undefined ? undefined : (plainOf(value) ?? value.kind);
}

test('parameters are what they are by default, variables and functions of them are known', () => {
  const [made] = resourcesOf({
    parameters: { stage: { type: 'string', defaultValue: 'Test' }, tier: { type: 'string' } },
    variables: { isOpen: "[equals(parameters('stage'), 'Test')]", host: "[toLower(parameters('stage'))]" },
    resources: [
      {
        ...account,
        properties: {
          open: "[variables('isOpen')]",
          host: "[format('{0}.example.com', variables('host'))]",
          chosen: "[if(variables('isOpen'), 'a', parameters('tier'))]",
          tier: "[concat('x-', parameters('tier'))]",
          plain: '[[not an expression]',
        },
      },
    ],
  });
  expect(plain(made, 'open')).toBe(true);
  expect(plain(made, 'host')).toBe('test.example.com');
  expect(plain(made, 'chosen')).toBe('a');
  expect(plain(made, 'plain')).toBe('[not an expression]');
  expect(made && valueAt(made.attributes, 'tier')).toMatchObject({
    kind: 'unknown',
    parts: [{ text: 'x-' }, { why: 'variable' }],
  });
  expect(made && valueAt(made.attributes, 'host')?.origin).toBe('default');
});

test('properties are attributes, and those of parts are attributes of the parts', () => {
  const [group] = resourcesOf({
    resources: [
      {
        type: 'microsoft.network/networksecuritygroups',
        name: 'web',
        tags: { owner: 'us' },
        properties: { securityRules: [{ name: 'ssh', properties: { access: 'Allow' } }] },
      },
    ],
  });
  expect(group?.type).toBe('Microsoft.Network/networkSecurityGroups');
  expect(plain(group, 'securityRules', 0, 'access')).toBe('Allow');
  expect(plain(group, 'tags', 'owner')).toBe('us');
});

test('a resource is known by its name, though nobody knows the name', () => {
  const resources = resourcesOf({
    parameters: { name: { type: 'string' } },
    variables: { whole: "[concat('st', parameters('name'))]" },
    resources: [
      { ...account, name: "[variables('whole')]" },
      {
        type: 'Microsoft.Storage/storageAccounts/blobServices',
        name: "[format('{0}/default', variables('whole'))]",
        dependsOn: ["[resourceId('Microsoft.Storage/storageAccounts', variables('whole'))]"],
      },
    ],
  });
  const graph = openGraph({ resources, references: referencesAmong(resources), gaps: [], notices: [] });
  const [owner, inner] = resources;
  expect(graph.connected(owner?.id ?? '', 'azure.storage.blob-service').map(({ id }) => id)).toEqual([
    inner?.id,
  ]);
  expect(inner?.dependsOn).toEqual([owner?.id]);
});

test('resources within others have whole types and names', () => {
  const resources = resourcesOf({
    resources: [
      { ...account, resources: [{ type: 'blobServices', name: 'default', properties: { isOpen: true } }] },
    ],
  });
  expect(resources.map(({ type }) => type)).toEqual([
    'Microsoft.Storage/storageAccounts',
    'Microsoft.Storage/storageAccounts/blobServices',
  ]);
});

test('a loop is taken apart where its count is known, and stands for all where not', () => {
  const loop = (count: unknown) => ({
    parameters: { count: { type: 'int' } },
    resources: [{ ...account, name: "[concat('s', copyIndex())]", copy: { name: 'each', count } }],
  });
  expect(resourcesOf(loop(2)).map(({ name }) => name)).toEqual(['s0', 's1']);
  expect(resourcesOf(loop("[parameters('count')]")).map(({ number }) => number)).toEqual(['unknown']);
});

test('a condition that surely does not hold makes nothing, one that rests on a default may', () => {
  const with_ = (condition: unknown) =>
    resourcesOf({
      parameters: { wanted: { type: 'bool', defaultValue: false } },
      resources: [{ ...account, condition }],
    }).map(({ number }) => number);
  expect(with_(false)).toEqual([]);
  expect(with_("[equals('a', 'b')]")).toEqual([]);
  expect(with_("[parameters('wanted')]")).toEqual(['unknown']);
  expect(with_(true)).toEqual(['one']);
});

test('a template within a deployment has parameters of its own where it says so', () => {
  const resources = resourcesOf({
    resources: [
      {
        type: 'Microsoft.Resources/deployments',
        name: 'inner',
        properties: {
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: { tls: { value: 'TLS1_0' } },
          template: {
            $schema: schema,
            parameters: { tls: { type: 'string' } },
            resources: [{ ...account, properties: { minimumTlsVersion: "[parameters('tls')]" } }],
          },
        },
      },
    ],
  });
  expect(resources.map(({ address }) => address)).toEqual([
    'Microsoft.Resources/deployments/inner/Microsoft.Storage/storageAccounts/orders',
  ]);
  expect(plain(resources[0], 'minimumTlsVersion')).toBe('TLS1_0');
});

test('a template in another file is read where it is named, and one that is not here is a gap', () => {
  const link = (relativePath: string) =>
    JSON.stringify({
      $schema: schema,
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'x',
          properties: { templateLink: { relativePath } },
        },
      ],
    });
  const inner = JSON.stringify({ $schema: schema, resources: [account] });
  const both = read({ 'main.json': link('nested/account.json'), 'nested/account.json': inner });
  expect(both.resources.map(({ address, place }) => [address, place.path])).toEqual([
    ['Microsoft.Resources/deployments/x/Microsoft.Storage/storageAccounts/orders', 'nested/account.json'],
  ]);
  expect(read({ 'main.json': link('nested/other.json') }).gaps).toMatchObject([{ why: 'module-missing' }]);
});

test('comments like those of programs are comments, with their places', () => {
  const { resources, gaps } = read({
    'main.json': `{
  "$schema": "${schema}", // of the API
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts", /* why */
      "name": "https://example.com"
    }
  ]
}`,
  });
  expect(gaps).toEqual([]);
  expect(resources[0]?.name).toBe('https://example.com');
  expect(resources[0]?.comments.map(({ text, place }) => [text, place.line])).toEqual([['/* why */', 5]]);
});

test('expressions that call themselves, or are nested without end, are bounded', () => {
  const deep = `[${'concat('.repeat(5_000)}'x'${')'.repeat(5_000)}]`;
  const variables = { a: "[variables('b')]", b: "[variables('a')]", deep };
  const [made] = resourcesOf({
    variables,
    resources: [{ ...account, properties: { a: "[variables('a')]", deep: "[variables('deep')]" } }],
  });
  expect(plain(made, 'a')).toBe('unknown');
  expect(plain(made, 'deep')).toBe('unknown');
});
