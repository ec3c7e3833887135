import { expect, test } from 'vitest';
import { openGraph } from './graph.ts';
import { isParameterFile, parametersIn } from './parameter-files.ts';
import { plainOf } from './plain.ts';
import { readInfra } from './read.ts';
import { valueAt } from './value.ts';

function plainIn(path: string, text: string, format: 'cloudformation' | 'arm' = 'cloudformation') {
  const found = parametersIn(path, text, format);
  return found && Object.fromEntries([...found].map(([name, value]) => [name, plainOf(value) ?? value.kind]));
}

test.each([
  ['of a pipeline', 'a.json', '{"Parameters": {"Stage": "prod", "Public": "false"}, "Tags": {}}'],
  [
    'of the command line',
    'a.json',
    '[{"ParameterKey": "Stage", "ParameterValue": "prod"}, {"ParameterKey": "Public", "ParameterValue": "false"}]',
  ],
  ['of the command deploy', 'a.json', '["Stage=prod", "Public=false"]'],
  [
    'of SAM',
    'samconfig.toml',
    'version = 0.1\n[default.deploy.parameters]\nparameter_overrides = "Stage=\\"prod\\" Public=false"\n',
  ],
  [
    'of SAM as a list',
    'samconfig.toml',
    '[default.global.parameters]\nparameter_overrides = ["Stage=prod", "Public=false"]\n[prod.deploy.parameters]\nparameter_overrides = "Stage=other"\n',
  ],
])('a file of parameters %s gives names their values', (_of, path, text) => {
  expect(plainIn(path, text)).toEqual({ Stage: 'prod', Public: 'false' });
});

test('a file of Azure gives values by names in small letters, and what is in a vault stays unknown', () => {
  const text = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    parameters: { isOpen: { value: true }, password: { reference: { keyVault: {}, secretName: 'a' } } },
  });
  expect(plainIn('a.parameters.json', text, 'arm')).toEqual({ isopen: true, password: 'unknown' });
});

test.each([
  ['a template', '{"Parameters": {}, "Resources": {}}'],
  ['other data', '{"a": 1}'],
  ['a list of others', '[1, {"a": 2}]'],
  ['what is broken', '{"Parameters"'],
])('%s is no file of parameters', (_what, text) => {
  expect(plainIn('a.json', text)).toBeUndefined();
});

test.each([
  ['network-parameters.json', true],
  ['parameters.prod.json', true],
  ['azuredeploy.parameters.json', true],
  ['params/samconfig.toml', true],
  ['parametric.json', false],
  ['template.json', false],
])('%s gives parameters by its name: %s', (path, isOne) => {
  expect(isParameterFile(path)).toBe(isOne);
});

const template = `Parameters:
  Public: { Type: String }
Resources:
  Main:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !Ref Public
`;

function publicIn(files: Readonly<Record<string, string>>, variableFiles: readonly string[] = []) {
  const read = (path: string) => files[path];
  const graph = readInfra({ paths: Object.keys(files).sort(), read }, { variableFiles });
  const [main] = openGraph(graph).ofKind('aws.rds.instance');
  const value = valueAt(main?.attributes, 'PubliclyAccessible');
  return { value, notices: graph.notices.map(({ code, path }) => `${code} ${path}`) };
}

const given = (value: string) => `[{"ParameterKey": "Public", "ParameterValue": "${value}"}]`;

test('a file that is named for a template counts for it, and its place is that of the value', () => {
  const { value, notices } = publicIn({ 'db.yaml': template, 'db-parameters.json': given('true') });
  expect(value).toMatchObject({ kind: 'text', text: 'true', place: { path: 'db-parameters.json' } });
  expect(notices).toEqual([]);
});

test('other files count when they are chosen, before those that are named for it; else they are told', () => {
  const files = {
    'db.yaml': template,
    'db.parameters.json': given('true'),
    'prod-params.json': given('false'),
  };
  expect(publicIn(files, ['prod-params.json']).value).toMatchObject({ text: 'false' });
  expect(publicIn(files)).toMatchObject({
    value: { text: 'true' },
    notices: ['variables-not-applied prod-params.json'],
  });
});

test('of two files that are named for a template none counts', () => {
  const { value, notices } = publicIn({
    'db.yaml': template,
    'db-parameters.json': given('true'),
    'db.parameters.json': given('false'),
  });
  expect(value?.kind).toBe('unknown');
  expect(notices).toHaveLength(2);
});

test('a chosen file of templates is nothing that Terraform is asked to read', () => {
  const files = { 'main.tf': 'variable "a" {}', 'db.yaml': template, 'p.json': given('true') };
  const graph = readInfra(
    { paths: Object.keys(files), read: (path) => files[path as keyof typeof files] },
    { variableFiles: ['p.json'] },
  );
  expect(graph.gaps).toEqual([]);
});
