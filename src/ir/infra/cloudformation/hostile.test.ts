import { expect, test } from 'vitest';
import { graphOf, result } from './fixtures/read.ts';

test('parameters, outputs and loops that go round are unknown', () => {
  const round = `Resources:
  A:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ./b.yaml, Parameters: {P: !GetAtt A.Outputs.O}}
`;
  const inner =
    'Parameters: {P: {Type: String}}\nResources: {It: {Type: "Custom::X", Properties: {V: !Ref P}}}\nOutputs: {O: {Value: !Ref P}}\n';
  const graph = graphOf({ 'a.yaml': round, 'b.yaml': inner });
  const it = graph.resources.find(({ address }) => address === 'A/It');
  expect(it?.attributes.entries.get('V')?.value).toMatchObject({ kind: 'unknown', why: 'cycle' });
});

test('functions within functions without end are a gap', () => {
  const deep = `${'{"Fn::Base64": '.repeat(190)}x${'}'.repeat(190)}`;
  expect(result(deep)).toMatch(/^unknown|^[A-Za-z0-9+/=]+$/);
});

test('loops within loops stop', () => {
  const items = `[${Array.from({ length: 300 }, (_, i) => `a${i}`).join(',')}]`;
  const loop = (level: number): string =>
    level === 0 ? "{'${A}': 1}" : `{'Fn::ForEach::L${level}': [A, ${items}, ${loop(level - 1)}]}`;
  const started = performance.now();
  result(loop(4));
  expect(performance.now() - started).toBeLessThan(8000);
});

test.each([['xxxxxxxxxx'], ["!Sub '${AWS::Region}-'"]])(
  'a text that grows tenfold with each stack is cut off: %s',
  (first) => {
    const level = (i: number, given: string) => `Parameters: {P: {Type: String}}
Resources:
  A:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ./${i + 1}.yaml, Parameters: {P: ${given}}}
`;
    const tenfold = `!Sub '${'${P}'.repeat(10)}'`;
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.yaml`, level(i, i === 0 ? first : tenfold)]),
    );
    const last =
      'Parameters: {P: {Type: String}}\nResources: {It: {Type: "Custom::X", Properties: {V: !Ref P}}}\n';
    const { resources } = graphOf({ ...files, '12.yaml': last });
    const value = resources.find(({ type }) => type === 'Custom::X')?.attributes.entries.get('V')?.value;
    expect(value).toMatchObject({ kind: 'unknown', why: 'budget' });
  },
);

test('names of the language are data', () => {
  const graph = graphOf({
    'a.yaml': `Resources:
  __proto__: {Type: 'AWS::S3::Bucket', Properties: {constructor: 1, __proto__: {x: 1}}}
  constructor: {Type: 'AWS::S3::Bucket', Properties: {A: !Ref toString}}
`,
  });
  expect(graph.resources.map(({ address }) => address)).toEqual(['__proto__', 'constructor']);
});

test('a broken template is a gap with its line, whatever else is there', () => {
  const { gaps, resources } = graphOf({
    'a.yaml': 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: [x\n  B: y\n',
    'b.json': '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {',
    'c.yaml': "Resources: {It: {Type: 'AWS::S3::Bucket'}}",
  });
  expect(gaps.map(({ path, why }) => [path, why])).toEqual([
    ['a.yaml', 'syntax'],
    ['b.json', 'syntax'],
  ]);
  expect(resources).toHaveLength(1);
});

test.each([
  ['of Sub', (many: string) => `Resources: {It: {Type: 'AWS::S3::Bucket', Properties: {A: !Sub "${many}"}}}`],
  [
    'of loops',
    (many: string) => `Resources: {Fn::ForEach::A: [X, [a], {"${many}": {Type: 'AWS::S3::Bucket'}}]}`,
  ],
])('variables %s that are never closed take no time', (_, template) => {
  const started = performance.now();
  graphOf({ 'a.yaml': template('${a'.repeat(300_000)) });
  expect(performance.now() - started).toBeLessThan(5000);
});
