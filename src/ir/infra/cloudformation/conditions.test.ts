import { expect, test } from 'vitest';
import { attribute, graphOf, result, valueFrom } from './fixtures/read.ts';

const conditions = `Parameters:
  Stage: {Type: String, Default: test}
  Nobody: {Type: String}
Conditions:
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  ByDefault: !Equals [!Ref Stage, test]
  NotByDefault: !Not [{Condition: ByDefault}]
  Open: !Equals [!Ref Nobody, x]
  Both: !And [!Condition Always, !Condition Open]
  Neither: !And [!Condition Never, !Condition Open]
  Any: !Or [!Condition Always, !Condition Open]
  Round: !Not [!Condition Round]
`;

test.each([
  ['!If [Always, 1, 2]', 1],
  ['!If [Never, 1, 2]', 2],
  ['!If [ByDefault, 1, 2]', 1],
  ['!If [Open, 1, 2]', 'unknown: condition'],
  ['!If [Open, 1, 1]', 1],
  ['!If [Both, 1, 2]', 'unknown: condition'],
  ['!If [Neither, 1, 2]', 2],
  ['!If [Any, 1, 2]', 1],
  ['!If [Round, 1, 2]', 'unknown: condition'],
  ['!If [Nowhere, 1, 2]', 'unknown: condition'],
  ['!If [Never, 1, !Ref AWS::NoValue]', 'nothing'],
  ['[!If [Never, 1, !Ref AWS::NoValue], 2]', [2]],
  ['!If [Open, !If [Open, 1, 2], 1]', 1],
])('%s is %j', (written, expected) => {
  expect(result(written, conditions)).toEqual(expected);
});

test('of two maps or lists what both say is known', () => {
  const value = valueFrom('!If [Open, {A: 1, B: 2, C: [x, y]}, {A: 1, B: 3, C: [x, z]}]', conditions);
  expect(value).toMatchObject({ kind: 'map' });
  const entries = value?.kind === 'map' ? value.entries : new Map();
  expect(entries.get('A')?.value).toMatchObject({ number: 1 });
  expect(entries.get('B')?.value).toMatchObject({ kind: 'unknown' });
  expect(entries.get('C')?.value).toMatchObject({ items: [{ text: 'x' }, { kind: 'unknown' }] });
});

test('an item that may be left out is not counted on', () => {
  expect(valueFrom('[!If [Open, 1, !Ref AWS::NoValue], 2]', conditions)).toMatchObject({
    isOpen: true,
    items: [{ number: 2 }],
    rest: { number: 1 },
  });
});

test('a resource is there for sure, not at all, or perhaps', () => {
  const of = (name: string) =>
    `  ${name}: {Type: 'AWS::S3::Bucket', Condition: ${name.slice(1)}, Properties: {}}\n`;
  const names = ['IAlways', 'INever', 'IByDefault', 'INotByDefault', 'IOpen'];
  const { resources } = graphOf({ 'a.yaml': `Resources:\n${names.map(of).join('')}${conditions}` });
  const made = resources.filter(({ kind }) => kind === 'aws.s3.bucket');
  expect(made.map(({ address, number }) => [address, number])).toEqual([
    ['IAlways', 'one'],
    ['IByDefault', 'one'],
    ['INotByDefault', 'unknown'],
    ['IOpen', 'unknown'],
  ]);
});

test('within a resource its condition holds, and all that follows from it', () => {
  const template = `Resources:
  It:
    Type: AWS::S3::Bucket
    Condition: Both
    Properties: {A: !If [Both, 1, 2], B: !If [Open, 1, 2]}
  Other:
    Type: AWS::S3::Bucket
    Condition: NotByDefault
    Properties: {A: !If [ByDefault, 1, 2]}
${conditions}`;
  const graph = graphOf({ 'a.yaml': template });
  expect(attribute(graph, 'It', 'A')).toMatchObject({ number: 1 });
  expect(attribute(graph, 'It', 'B')).toMatchObject({ number: 1 });
  expect(attribute(graph, 'Other', 'A')).toMatchObject({ number: 2 });
});

test('conditions that double at each step are told once', () => {
  const all = Array.from({ length: 60 }, (_, i) => `  C${i + 1}: !And [!Condition C${i}, !Condition C${i}]`);
  const around = `Conditions:\n  C0: !Equals [!Ref AWS::Region, x]\n${all.join('\n')}\n`;
  expect(result('!If [C60, 1, 2]', around)).toBe('unknown: condition');
});
