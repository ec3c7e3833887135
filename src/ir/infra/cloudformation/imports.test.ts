import { expect, test } from 'vitest';
import { attribute, graphOf } from './fixtures/read.ts';

const network = (name: string) => `Parameters:
  Prefix: { Type: String, Default: shared }
Conditions:
  Never: !Equals [a, b]
Resources:
  Net: { Type: 'AWS::EC2::VPC' }
Outputs:
  Net:
    Value: !Ref Net
    Export: { Name: ${name} }
  Not:
    Condition: Never
    Value: other
    Export: { Name: never }
`;
const user = `Resources:
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !ImportValue shared-net
      Never: !ImportValue never
`;

test('what exactly one stack of the tree gives out is what it is there, and an edge', () => {
  const graph = graphOf({ 'app.yaml': user, 'net.yaml': network("!Sub '${Prefix}-net'") });
  expect(attribute(graph, 'Subnet', 'VpcId')).toMatchObject({ kind: 'reference', to: 'net.yaml:Net' });
  expect(graph.outOf('app.yaml:Subnet')).toMatchObject([{ to: 'net.yaml:Net', attribute: 'VpcId' }]);
});

test.each([
  ['no stack', { 'net.yaml': network('other') }],
  ['two stacks', { 'net.yaml': network('shared-net'), 'more.yaml': network('shared-net') }],
  ['a stack under a name that nobody knows', { 'net.yaml': network("!Sub '${AWS::StackName}-net'") }],
])('what %s gives out stays unknown', (_who, files) => {
  expect(attribute(graphOf({ ...files, 'app.yaml': user }), 'Subnet', 'VpcId')?.kind).toBe('unknown');
});

test('an output whose condition does not hold gives nothing out', () => {
  const graph = graphOf({ 'app.yaml': user, 'net.yaml': network('shared-net') });
  expect(attribute(graph, 'Subnet', 'Never')?.kind).toBe('unknown');
});

test('a nested stack gives out what it is given', () => {
  const outer = `Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: net.yaml, Parameters: { Prefix: shared } }
`;
  const files = { 'app.yaml': user, 'net.yaml': network("!Sub '${Prefix}-net'"), 'outer.yaml': outer };
  expect(attribute(graphOf(files), 'Subnet', 'VpcId')).toMatchObject({
    kind: 'reference',
    to: 'outer.yaml:Inner/Net',
  });
});

test('stacks that take from each other in a ring, or in a long chain, come to an end', () => {
  const link = (own: string, other: string) =>
    `Resources:\n  It: { Type: 'Custom::A', Properties: { V: !ImportValue ${other} } }\nOutputs:\n  O: { Value: !ImportValue ${other}, Export: { Name: ${own} } }\n`;
  const ring = graphOf({ 'a.yaml': link('a', 'b'), 'b.yaml': link('b', 'a') });
  expect(
    ring.resources.every(({ attributes }) => attributes.entries.get('V')?.value.kind === 'unknown'),
  ).toBe(true);
  const chain = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`t${i}.yaml`, link(`n${i}`, `n${i + 1}`)]),
  );
  expect(graphOf(chain).resources).toHaveLength(300);
});
