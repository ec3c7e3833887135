import { expect, test } from 'vitest';
import { knownPrefix, knownSuffix } from '../value.ts';
import { result, valueFrom } from './fixtures/read.ts';

const parameters = `Parameters:
  Stage: {Type: String, Default: test}
  Zones: {Type: CommaDelimitedList, Default: 'a, b,c'}
  Nobody: {Type: String}
  Single: {Type: String, AllowedValues: [on-demand]}
  Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /aws/image}
  Hidden: {Type: String, NoEcho: true, Default: example-only}
`;
const mappings = `Mappings:
  Sizes:
    eu-west-1: {small: t3.micro, same: 1}
    us-east-1: {small: t2.micro, same: 1}
`;

test.each([
  ['!Ref Stage', 'test'],
  ['{Ref: Stage}', 'test'],
  ['!Ref Zones', ['a', 'b', 'c']],
  ['!Ref Nobody', 'unknown: variable'],
  ['!Ref Single', 'on-demand'],
  ['!Ref Image', 'unknown: computed'],
  ['!Ref AWS::Region', 'unknown: variable'],
  ['!Ref AWS::NoValue', 'nothing'],
  ['!Ref Other', 'reference: a.yaml:Other'],
  ['!Ref Generated', 'reference: a.yaml:Generated'],
  ['!GetAtt Other.Arn', 'reference: a.yaml:Other Arn'],
  ['!GetAtt [Other, Endpoint.Port]', 'reference: a.yaml:Other Endpoint.Port'],
  ['{"Fn::GetAtt": Other.Arn}', 'reference: a.yaml:Other Arn'],
  ["!Sub 'x-${Stage}-${!Stage}'", 'x-test-${Stage}'],
  ["!Sub ['${A}/${Stage}', {A: !Ref Stage}]", 'test/test'],
  ["!Sub '${AWS::Region}'", 'unknown: variable'],
  ["!Join ['-', [a, !Ref Stage, 1, true]]", 'a-test-1-true'],
  ["!Join [',', !Ref Zones]", 'a,b,c'],
  ["!Split [':', 'a:b']", ['a', 'b']],
  ["!Select [1, !Split [':', 'a:b']]", 'b'],
  ["!Select ['2', !Ref Zones]", 'c'],
  ['!Select [7, !Ref Zones]', 'unknown: failed'],
  ['!Select [0, !GetAZs eu-west-1]', 'unknown: computed'],
  ['!Cidr [10.0.0.0/16, 2, 8]', ['10.0.0.0/24', '10.0.1.0/24']],
  ['!Cidr [!Ref Nobody, 2, 8]', 'unknown: variable'],
  ['!ImportValue x', 'unknown: computed'],
  ['{"Fn::Length": !Ref Zones}', 3],
  ['{"Fn::ToJsonString": {a: [1, !Ref Stage]}}', '{"a":[1,"test"]}'],
  ['!Base64 hello', 'aGVsbG8='],
  ['{"Fn::Transform": {Name: x}}', 'unknown: function'],
  ['{"Fn::Later": x}', 'unknown: function'],
  ['{"Fn::Equals": [a, a]}', true],
])('%s is %j', (written, expected) => {
  expect(result(written, parameters)).toEqual(expected);
});

test.each([
  ['!FindInMap [Sizes, eu-west-1, small]', 't3.micro'],
  ['!FindInMap [Sizes, !Ref AWS::Region, same]', 1],
  ['!FindInMap [Sizes, !Ref AWS::Region, small]', 'unknown: variable'],
  ['!FindInMap [Sizes, mars, small]', 'unknown: failed'],
  ['!FindInMap [Sizes, mars, small, {DefaultValue: t1}]', 't1'],
  ['!FindInMap [Nowhere, a, b]', 'unknown: undeclared'],
])('%s is %j', (written, expected) => {
  expect(result(written, mappings)).toEqual(expected);
});

test('of a mapping with more entries than are compared nothing is told', () => {
  const keys = Array.from({ length: 100 }, (_, i) => `    k${i}: {a: ${i < 99 ? 1 : 2}}`);
  expect(result('!FindInMap [Many, !Ref AWS::Region, a]', `Mappings:\n  Many:\n${keys.join('\n')}\n`)).toBe(
    'unknown: variable',
  );
});

test('what is not given to a function is its own error, and nothing else', () => {
  for (const written of ['!Join x', '!Sub [1]', '!Select [a]', '!If [a]', '!FindInMap [a]', '!Split ["", b]'])
    expect(result(written)).toMatch(/^unknown: (?:failed|computed)$/);
});

test('a text that is known in part keeps what is known', () => {
  const value = valueFrom("!Sub 'arn:${AWS::Partition}:s3:::${Other}/*'");
  expect(value && [knownPrefix(value), knownSuffix(value)]).toEqual(['arn:', '/*']);
  expect(value).toMatchObject({ refers: [{ to: 'a.yaml:Other', path: '' }] });
  const joined = valueFrom("!Join ['', ['arn:aws:s3:::', !Ref Other]]");
  expect(joined && knownPrefix(joined)).toBe('arn:aws:s3:::');
});

test('a default is told as nobody’s choice, where it is written, and refers to its parameter', () => {
  expect(valueFrom('!Ref Stage', parameters)).toMatchObject({
    origin: 'default',
    place: { line: 8 },
    via: [{ line: 6 }],
    refers: [{ to: 'a.yaml:Stage' }],
  });
  expect(valueFrom("!Sub 'x-${Stage}'", parameters)).toMatchObject({ origin: 'default', text: 'x-test' });
  expect(valueFrom('!Ref Hidden', parameters)).toMatchObject({ isSensitive: true });
});

test('what is looked up when it is deployed is a reference that says where', () => {
  expect(result("'{{resolve:secretsmanager:db:SecretString:word}}'")).toBe(
    'reference: resolve:secretsmanager db:SecretString:word',
  );
  expect(valueFrom("!Sub '{{resolve:secretsmanager:${Other}::word}}'")).toMatchObject({
    kind: 'reference',
    to: 'resolve:secretsmanager',
    refers: [{ to: 'a.yaml:Other' }],
  });
  expect(valueFrom("'user:{{resolve:ssm:/name:1}}'")).toMatchObject({
    kind: 'unknown',
    parts: [{ text: 'user:' }, { kind: 'reference', to: 'resolve:ssm' }],
  });
});

test('what is encoded for an instance can be looked at', () => {
  expect(valueFrom("!Base64\n        Fn::Sub: 'echo ${Stage}'", parameters)).toMatchObject({
    data: { kind: 'text', text: 'echo test' },
  });
});

test('a loop makes properties, and its name stands for text in keys and values', () => {
  const loop = "{'Fn::ForEach::L': [X, [a, b], {'Key${X}': {Name: 'is-${X}', Ref: !Ref X}}], Own: 1}";
  expect(result(loop)).toEqual({
    Keya: { Name: 'is-a', Ref: 'a' },
    Keyb: { Name: 'is-b', Ref: 'b' },
    Own: 1,
  });
  expect(valueFrom("{'Fn::ForEach::L': [X, !Ref Nobody, {'${X}': 1}]}")).toMatchObject({ isOpen: true });
});

test('a macro in a map may add anything to it', () => {
  expect(valueFrom('{"Fn::Transform": {Name: x}, A: 1}')).toMatchObject({ kind: 'map', isOpen: true });
});
