import { expect, test } from 'vitest';
import { attribute, graphOf } from './fixtures/read.ts';

test('a resource has its properties, what stands beside them, and what is said about it', () => {
  const graph = graphOf({
    'stacks/a.yaml': `Metadata: {note: whole}
Resources:
  # above
  Logs:
    Type: AWS::S3::Bucket # beside
    DeletionPolicy: Retain
    DependsOn: [Key]
    Metadata:
      guard: {SuppressedRules: [SOME_RULE]}
    Properties:
      BucketName: logs
      # within
      KeyId: !GetAtt Key.Arn
  Key: {Type: 'AWS::KMS::Key'}
`,
  });
  const [logs] = graph.resources;
  expect(logs).toMatchObject({
    id: 'stacks/a.yaml:Logs',
    address: 'Logs',
    root: 'stacks/a.yaml',
    format: 'cloudformation',
    type: 'AWS::S3::Bucket',
    kind: 'aws.s3.bucket',
    provider: { name: 'aws' },
    number: 'one',
    dependsOn: ['stacks/a.yaml:Key'],
    place: { line: 4, column: 3, endLine: 13 },
    header: { line: 4, column: 3, endLine: 4, endColumn: 7 },
  });
  expect(logs?.comments.map(({ text }) => text)).toEqual(['# above', '# beside', '# within']);
  expect(logs?.metadata?.entries.has('guard')).toBe(true);
  expect(logs?.stackMetadata?.map(({ entries }) => [...entries.keys()])).toEqual([['note']]);
  expect(attribute(graph, 'Logs', 'DeletionPolicy')).toMatchObject({ text: 'Retain' });
  expect(graph.outOf('stacks/a.yaml:Logs')).toEqual([
    { from: 'stacks/a.yaml:Logs', to: 'stacks/a.yaml:Key', attribute: 'KeyId', path: 'Arn' },
    { from: 'stacks/a.yaml:Logs', to: 'stacks/a.yaml:Key', attribute: 'depends_on', path: '' },
  ]);
});

test('a parameter can be looked at, and its default is not shown when it is not to be echoed', () => {
  const graph = graphOf({
    'a.yaml': `Parameters:
  Word: {Type: String, NoEcho: true, Default: example-only}
Resources:
  It: {Type: 'Custom::Thing', Properties: {Word: !Ref Word}}
`,
  });
  expect(graph.resources[0]).toMatchObject({ address: 'Word', type: 'AWS::CloudFormation::Parameter' });
  expect(attribute(graph, 'Word', 'Default')).toMatchObject({ isSensitive: true });
  expect(graph.into('a.yaml:Word')).toMatchObject([{ from: 'a.yaml:It', attribute: 'Word' }]);
});

test('JSON is read alike, and what the CDK puts out has the names of its constructs', () => {
  const template = {
    Resources: {
      Photos8A: {
        Type: 'AWS::S3::Bucket',
        Metadata: { 'aws:cdk:path': 'Shop/Photos/Resource' },
        Properties: { Key: { 'Fn::GetAtt': ['Key1', 'Arn'] } },
      },
    },
  };
  const graph = graphOf({ 'cdk.out/Shop.template.json': JSON.stringify(template, null, 1) });
  expect(graph.resources).toMatchObject([{ address: 'Photos8A', name: 'Shop/Photos/Resource' }]);
  expect(attribute(graph, 'Photos8A', 'Key')).toMatchObject({ kind: 'reference', path: 'Arn' });
});

test('files that only look alike are left alone', () => {
  const graph = graphOf({
    'a.yaml': 'apiVersion: v1\nkind: List\n',
    'b.yaml': 'Resources:\n  a: {kind: x}\n',
    'c.json': '{"Resources": [{"Type": "AWS::S3::Bucket"}]}',
    'd.md': 'AWSTemplateFormatVersion: 2010-09-09\nResources: {A: {Type: AWS::S3::Bucket}}',
  });
  expect(graph.resources).toEqual([]);
  expect(graph.gaps).toEqual([]);
});

test('a resource without a type, and one that is brought from elsewhere, are gaps with their lines', () => {
  const { gaps, resources } = graphOf({
    'a.yaml': `AWSTemplateFormatVersion: 2010-09-09
Resources:
  Lost: {Properties: {}}
  Text: x
  Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: 's3://x/y'}}
  It: {Type: 'AWS::S3::Bucket'}
`,
  });
  expect(resources.map(({ address }) => address)).toEqual(['It']);
  expect(gaps.map(({ why, detail }) => `${why}: ${detail}`)).toEqual([
    'syntax: Line 4: the resource Text has nothing that could be checked.',
    'not-checked-out: Line 5: resources that Fn::Transform brings are not here and were not checked.',
    'syntax: Line 3: the resource Lost has no type and was not checked.',
  ]);
});

test('a module of a registry is told as what is not here', () => {
  const text = "Resources:\n  It: {Type: 'Own::S3::Bucket::MODULE'}\n  A: {Type: 'AWS::S3::Bucket'}\n";
  expect(graphOf({ 'a.yaml': text }).gaps).toMatchObject([
    { detail: 'Line 2: the module Own::S3::Bucket::MODULE is not here. What it would make was not checked.' },
  ]);
});

test('a macro of the whole template is told', () => {
  const text = "Transform: [Own]\nResources:\n  It: {Type: 'AWS::S3::Bucket'}\n";
  expect(graphOf({ 'a.yaml': text })).toMatchObject({ resources: [{}], gaps: [{ why: 'not-checked-out' }] });
});

test('resources of a loop are there once for each turn, or perhaps', () => {
  const loop = (over: string) => `Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Topics:
    - Name
    - ${over}
    - Topic\${Name}:
        Type: AWS::SNS::Topic
        Properties: {TopicName: !Ref Name, DisplayName: 'is \${Name}'}
`;
  const known = graphOf({ 'a.yaml': loop('[A, B]') });
  expect(known.ofType('AWS::SNS::Topic').map(({ address, number }) => [address, number])).toEqual([
    ['TopicA', 'of-many'],
    ['TopicB', 'of-many'],
  ]);
  expect(attribute(known, 'TopicB', 'TopicName')).toMatchObject({ text: 'B' });
  expect(attribute(known, 'TopicB', 'DisplayName')).toMatchObject({ text: 'is B' });
  const open = graphOf({ 'a.yaml': loop('!Ref Names') });
  expect(open.ofType('AWS::SNS::Topic')).toMatchObject([{ address: 'Topic*', number: 'unknown' }]);
});
