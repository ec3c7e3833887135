import { expect, test } from 'vitest';
import { type OpenGraph, openGraph, referencesAmong } from '../graph.ts';
import { plainOf } from '../plain.ts';
import { type InfraValue, valueAt } from '../value.ts';
import { readServerless } from './serverless.ts';

function graphOf(files: Readonly<Record<string, string>>): OpenGraph {
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const part = readServerless({ paths: Object.keys(files).sort(), read });
  return openGraph({ ...part, references: referencesAmong(part.resources) });
}

function attribute(graph: OpenGraph, address: string, ...path: (string | number)[]): InfraValue | undefined {
  return valueAt(graph.resources.find((each) => each.address === address)?.attributes, ...path);
}

const head = `service: shop
provider:
  name: aws
  runtime: nodejs22.x
  stage: \${opt:stage, 'dev'}
  environment: {TABLE: !Ref Table, LEVEL: info}
`;

test('functions are those of Lambda, with what the provider says of all of them', () => {
  const graph = graphOf({
    'serverless.yml': `${head}  tracing: {lambda: true}
  tags: {team: shop}
functions:
  # checked by hand
  list-all:
    handler: src/list.handler
    environment: {LEVEL: debug}
    onError: !Ref Topic
    vpc: {securityGroupIds: [sg-1], subnetIds: [subnet-1]}
    url: true
resources:
  Resources:
    Table: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: '\${self:service}'}}
    Topic: {Type: 'AWS::SNS::Topic'}
`,
  });
  expect(graph.resources.map(({ address, type }) => `${address} ${type}`)).toEqual([
    'ListDashallLambdaFunction AWS::Lambda::Function',
    'ListDashallLambdaFunctionUrl AWS::Lambda::Url',
    'IamRoleLambdaExecution AWS::IAM::Role',
    'Table AWS::DynamoDB::Table',
    'Topic AWS::SNS::Topic',
  ]);
  expect(graph.resources[0]).toMatchObject({
    id: 'serverless.yml:ListDashallLambdaFunction',
    format: 'serverless',
    kind: 'aws.lambda.function',
    name: 'list-all',
    header: { line: 11, column: 3, endColumn: 11 },
    comments: [{ text: '# checked by hand' }],
  });
  const of = (...path: (string | number)[]) => attribute(graph, 'ListDashallLambdaFunction', ...path);
  expect(of('FunctionName')).toMatchObject({ text: 'shop-dev-list-all', origin: 'default' });
  expect(of('Runtime')).toMatchObject({ text: 'nodejs22.x', place: { line: 4 } });
  expect(of('Environment', 'Variables', 'LEVEL')).toMatchObject({ text: 'debug' });
  expect(of('Environment', 'Variables', 'TABLE')).toMatchObject({ to: 'serverless.yml:Table' });
  expect(of('DeadLetterConfig', 'TargetArn')).toMatchObject({ to: 'serverless.yml:Topic' });
  expect(of('TracingConfig', 'Mode')).toMatchObject({ text: 'Active' });
  expect(of('VpcConfig', 'SubnetIds', 0)).toMatchObject({ text: 'subnet-1' });
  expect(of('Tags', 0, 'Value')).toMatchObject({ text: 'shop' });
  expect(of('Role')).toMatchObject({ to: 'serverless.yml:IamRoleLambdaExecution', path: 'Arn' });
  expect(attribute(graph, 'ListDashallLambdaFunctionUrl', 'AuthType')).toMatchObject({ text: 'NONE' });
  expect(attribute(graph, 'Table', 'TableName')).toMatchObject({ text: 'shop' });
});

test('roles have the statements that are written for all functions, or for one alone', () => {
  const statement = "{Effect: Allow, Action: '*', Resource: '*'}";
  const graph = graphOf({
    'serverless.yml': `${head}  iam: {role: {statements: [${statement}], managedPolicies: [arn:x]}}
functions:
  one: {handler: a.b}
  two: {handler: a.b, iamRoleStatements: [${statement}]}
  three: {handler: a.b, role: arn:aws:iam::111111111111:role/r}
`,
  });
  const statements = (id: string) => attribute(graph, id, 'Policies', 0, 'PolicyDocument', 'Statement');
  expect(statements('IamRoleLambdaExecution')).toMatchObject({
    items: [{}, { kind: 'map', place: { line: 7 } }],
  });
  expect(statements('TwoIamRoleLambdaExecution')).toMatchObject({ items: [{}, { place: { line: 10 } }] });
  expect(attribute(graph, 'IamRoleLambdaExecution', 'ManagedPolicyArns', 0)).toMatchObject({ text: 'arn:x' });
  expect(attribute(graph, 'TwoLambdaFunction', 'Role')).toMatchObject({
    to: 'serverless.yml:TwoIamRoleLambdaExecution',
  });
  expect(attribute(graph, 'ThreeLambdaFunction', 'Role')).toMatchObject({ kind: 'text' });
});

test('events make an API with a stage and methods, as the provider wants them', () => {
  const graph = graphOf({
    'serverless.yml': `${head}  endpointType: private
  logs: {restApi: true}
  tracing: {apiGateway: true}
functions:
  one:
    handler: a.b
    events:
      - http: GET /users/{id}
      - http: {path: users, method: post, authorizer: aws_iam}
      - httpApi: '*'
`,
  });
  const types = attribute(graph, 'ApiGatewayRestApi', 'EndpointConfiguration', 'Types');
  expect(types && plainOf(types)).toEqual(['PRIVATE']);
  expect(attribute(graph, 'ApiGatewayStage', 'TracingEnabled')).toMatchObject({ truth: true });
  expect(attribute(graph, 'ApiGatewayStage', 'AccessLogSetting')).toMatchObject({ kind: 'map' });
  expect(attribute(graph, 'ApiGatewayMethodUsersidVarGet', 'AuthorizationType')).toMatchObject({
    text: 'NONE',
  });
  expect(attribute(graph, 'ApiGatewayMethodUsersPost', 'AuthorizationType')).toMatchObject({
    text: 'AWS_IAM',
  });
  expect(attribute(graph, 'HttpApiStage', 'AccessLogSettings')).toBeUndefined();
});

test('what is written as a resource goes over what the framework makes', () => {
  const graph = graphOf({
    'serverless.yml': `${head}functions: {one: {handler: a.b, timeout: 3}}
resources:
  - Resources:
      OneLambdaFunction: {Properties: {Timeout: 9}}
  - \${file(more.yml)}
  - extensions:
      OneLambdaFunction: {Properties: {KmsKeyArn: arn:key}}
`,
    'more.yml': "Resources:\n  Logs: {Type: 'AWS::S3::Bucket'}\n",
  });
  expect(attribute(graph, 'OneLambdaFunction', 'Timeout')).toMatchObject({ number: 9 });
  expect(attribute(graph, 'OneLambdaFunction', 'Handler')).toMatchObject({ text: 'a.b' });
  expect(attribute(graph, 'OneLambdaFunction', 'KmsKeyArn')).toMatchObject({ text: 'arn:key' });
  expect(graph.ofKind('aws.s3.bucket')).toMatchObject([{ place: { path: 'more.yml', line: 2 } }]);
});

test('what is not here, and a service for another cloud, are gaps', () => {
  const lost = graphOf({
    'serverless.yml': `${head}functions:\n  one: \${file(one.yml)}\nresources: \${file(gone.yml)}\n`,
  });
  expect(lost.gaps.map(({ detail }) => detail)).toEqual([
    'Line 8: what the function one is was not checked, as it is not here.',
    'Line 9: resources that are not here were not checked.',
  ]);
  const other = graphOf({
    'a/serverless.yml': 'service: x\nprovider: {name: azure}\nfunctions: {a: {handler: b}}\n',
  });
  expect(other.resources).toEqual([]);
  expect(other.gaps).toMatchObject([{ why: 'not-compared' }]);
  const broken = graphOf({ 'serverless.yml': `${head}functions: [x\n` });
  expect(broken.gaps).toMatchObject([{ why: 'syntax' }]);
});

test('files that only look alike are left alone', () => {
  const graph = graphOf({
    'a.yml': 'services: {a: {image: x}}\nprovider: x\nservice: y\n',
    'b.yml': 'apiVersion: v1\nservice: x\nprovider: y\ncustom: z\n',
  });
  expect(graph.resources).toEqual([]);
});
