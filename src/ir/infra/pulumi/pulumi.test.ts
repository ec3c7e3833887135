import { expect, test } from 'vitest';
import { referencesAmong } from '../graph.ts';
import { plainOf } from '../plain.ts';
import { valueAt } from '../value.ts';
import { readPulumi } from './pulumi.ts';

function read(text: string) {
  return readPulumi({ paths: ['Pulumi.yaml'], read: () => text });
}

test('resources have the types of the provider that Pulumi made theirs of, and its names', () => {
  const { resources, gaps } = read(`name: orders
runtime: yaml
resources:
  photos:
    type: aws:s3/bucket:Bucket
    properties:
      forceDestroy: true
      tags:
        costCenter: one
  store:
    type: azure:storage:Account
  native:
    type: azure-native:storage:StorageAccount
    properties:
      minimumTlsVersion: TLS1_0
  files:
    type: gcp:storage:Bucket
`);
  expect(gaps).toEqual([]);
  expect(resources.map(({ type, kind }) => [type, kind])).toEqual([
    ['aws_s3_bucket', 'aws.s3.bucket'],
    ['azurerm_storage_account', 'azure.storage.account'],
    ['Microsoft.Storage/storageAccounts', 'azure.storage.account'],
    ['google_storage_bucket', 'google.storage.bucket'],
  ]);
  const entry = resources[0]?.attributes.entries.get('force_destroy');
  expect(entry?.written).toBe('forceDestroy');
  const tags = resources[0] && valueAt(resources[0].attributes, 'tags');
  expect(tags && plainOf(tags)).toEqual(new Map([['costCenter', 'one']]));
});

test('names in texts are other resources, configuration and variables', () => {
  const { resources } = read(`runtime: yaml
config:
  isOpen:
    type: boolean
    default: true
variables:
  label: shop-\${pulumi.stack}
resources:
  network:
    type: gcp:compute:Network
  wall:
    type: gcp:compute:Firewall
    properties:
      network: \${network.selfLink}
      disabled: \${isOpen}
      name: \${label}
      description: $\${plain}
`);
  const wall = resources[1];
  expect(referencesAmong(resources)).toMatchObject([
    { to: resources[0]?.id, attribute: 'network', path: 'self_link' },
  ]);
  expect(wall && valueAt(wall.attributes, 'disabled')).toMatchObject({ truth: true, origin: 'default' });
  expect(wall && valueAt(wall.attributes, 'name')).toMatchObject({
    kind: 'unknown',
    parts: [{ text: 'shop-' }, {}],
  });
  expect(wall && valueAt(wall.attributes, 'description')).toMatchObject({ text: '${plain}' });
});

test('policies that are made with fn::toJSON are values', () => {
  const { resources } = read(`runtime: yaml
resources:
  role:
    type: aws:iam:Role
    properties:
      assumeRolePolicy:
        fn::toJSON:
          Statement:
            - Effect: Allow
              Principal: "*"
`);
  const policy = resources[0] && valueAt(resources[0].attributes, 'assume_role_policy');
  expect(policy?.data && valueAt(policy.data, 'Statement', 0, 'Principal')).toMatchObject({ text: '*' });
});

test('other files with resources are none of its own', () => {
  expect(read('resources:\n  - a.yaml\n').paths).toEqual([]);
  expect(read('resources:\n  limits:\n    type: Container\n').paths).toEqual([]);
});
