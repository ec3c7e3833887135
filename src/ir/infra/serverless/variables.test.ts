import { expect, test } from 'vitest';
import { readDocuments } from '../document.ts';
import { plainOf } from '../plain.ts';
import { type InfraValue, valueAt } from '../value.ts';
import { piecesOf } from './variable-text.ts';
import { openService, resolved } from './variables.ts';

const around = `
service: shop
provider: {name: aws, region: eu-west-1}
params: {default: {size: small}}
custom:
  name: photos
  dev: {memory: 128}
  list: [a, b]
  again: \${self:custom.name}-again
  round: \${self:custom.around}
  around: \${self:custom.round}
`;

function valueOfText(written: string, files: Readonly<Record<string, string>> = {}): InfraValue | undefined {
  const [document] = readDocuments('app/serverless.yml', `it: ${written}${around}`).documents;
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  if (document?.value.kind !== 'map') return undefined;
  const service = openService('app/serverless.yml', document.value, { paths: Object.keys(files), read }, []);
  return valueAt(resolved(document.value, service), 'it');
}

function result(written: string, files: Readonly<Record<string, string>> = {}): unknown {
  const value = valueOfText(written, files);
  if (value?.kind === 'unknown') return `unknown: ${value.why}`;
  const plain = value === undefined ? undefined : plainOf(value);
  return plain instanceof Map ? Object.fromEntries(plain) : plain;
}

test.each([
  ['${self:service}', 'shop'],
  ['a-${self:custom.name}-b', 'a-photos-b'],
  ['${self:custom.again}', 'photos-again'],
  ['${self:custom.list}', ['a', 'b']],
  ['${self:custom.list.1}', 'b'],
  ['${self:custom.dev}', { memory: 128 }],
  ["${self:custom.${opt:stage, 'dev'}.memory}", 128],
  ["${self:custom.none, 'else'}", 'else'],
  ['${self:custom.none, self:service}', 'shop'],
  ['${self:custom.none, 7}', 7],
  ['${self:custom.none}', 'unknown: undeclared'],
  ['${self:custom.round}', 'unknown: cycle'],
  ['${opt:stage}', 'unknown: variable'],
  ['${opt:stage, self:provider.stage}', 'dev'],
  ['${sls:stage}', 'dev'],
  ['${self:provider.region}', 'eu-west-1'],
  ['${param:size}', 'small'],
  ['${env:NAME}', 'unknown: variable'],
  ["${ssm:/name, 'x'}", 'unknown: computed'],
  ['${cf:stack.Output}', 'unknown: computed'],
  ["${strToBool('true')}", 'unknown: failed'],
  ['${strToBool(true)}', true],
  ['${AWS::Region}', '${AWS::Region}'],
  ['${Bucket}', '${Bucket}'],
  ['${self:service', '${self:service'],
])('%s is %j', (written, expected) => {
  expect(result(`"${written.replaceAll('"', '\\"')}"`)).toEqual(expected);
});

test('a file of the tree is read from the folder of the service, and nothing outside or that would run', () => {
  const files = {
    'app/x.yml': 'key:\n  inner: ${self:service}\n',
    'app/y.json': '{"a": 1}',
    'shared/z.txt': 'hello',
    'app/program.js': 'module.exports = {}',
  };
  expect(result('${file(./x.yml):key.inner}', files)).toBe('shop');
  expect(result('${file(y.json)}', files)).toEqual({ a: 1 });
  expect(result('${file(../shared/z.txt)}', files)).toBe('hello');
  expect(result("${file(gone.yml):key, 'none'}", files)).toBe('none');
  expect(result('${file(../../etc/x.yml)}', files)).toBe('unknown: file');
  expect(result('${file(program.js):a}', files)).toBe('unknown: function');
});

test('what only holds when nobody says otherwise is a default; of a text the known pieces are kept', () => {
  expect(valueOfText("${opt:stage, 'dev'}")).toMatchObject({ text: 'dev', origin: 'default' });
  expect(valueOfText("${self:custom.none, 'x'}")).toMatchObject({ text: 'x', origin: 'explicit' });
  expect(valueOfText('a-${env:X}-b')).toMatchObject({
    kind: 'unknown',
    parts: [{ text: 'a-' }, { kind: 'unknown' }, { text: '-b' }],
  });
});

test('variables within each other without end are texts', () => {
  expect(piecesOf('${self:'.repeat(5000)).length).toBe(1);
  const started = performance.now();
  piecesOf('${self:'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(piecesOf(`${'${self:a.'.repeat(50)}x${'}'.repeat(50)}`).length).toBe(1);
});
