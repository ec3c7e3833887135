import { expect, test } from 'vitest';
import { plainOf } from '../../plain.ts';
import { attribute, graphOf } from '../fixtures/read.ts';

const head = 'Transform: AWS::Serverless-2016-10-31\n';

test('a function is one of Lambda, with what the template says of all functions', () => {
  const graph = graphOf({
    'a.yaml': `${head}Globals:
  Function:
    Runtime: nodejs22.x
    Tracing: Active
    Environment: {Variables: {A: all, B: all}}
    Layers: [general]
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Environment: {Variables: {B: own}}
      Layers: [own]
      Role: arn:aws:iam::111111111111:role/r
      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Queue.Arn}
      Tags: {Team: shop}
  Queue: {Type: 'AWS::SQS::Queue'}
`,
  });
  expect(graph.resources.map(({ address, type }) => [address, type])).toEqual([
    ['Fn', 'AWS::Lambda::Function'],
    ['Queue', 'AWS::SQS::Queue'],
  ]);
  expect(attribute(graph, 'Fn', 'Environment', 'Variables', 'A')).toMatchObject({ text: 'all' });
  expect(attribute(graph, 'Fn', 'Environment', 'Variables', 'B')).toMatchObject({ text: 'own' });
  expect(attribute(graph, 'Fn', 'Layers')).toMatchObject({ items: [{ text: 'general' }, { text: 'own' }] });
  expect(attribute(graph, 'Fn', 'TracingConfig', 'Mode')).toMatchObject({
    text: 'Active',
    place: { line: 5 },
  });
  expect(attribute(graph, 'Fn', 'Code', 'S3Key')).toMatchObject({ text: 'src/' });
  expect(attribute(graph, 'Fn', 'DeadLetterConfig', 'TargetArn')).toMatchObject({ to: 'a.yaml:Queue' });
  expect(attribute(graph, 'Fn', 'Tags', 0, 'Key')).toMatchObject({ text: 'Team' });
});

test('a function without a role has one of its own, with its policies', () => {
  const graph = graphOf({
    'a.yaml': `${head}Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - AdministratorAccess
        - S3ReadPolicy: {BucketName: photos}
        - Statement: [{Effect: Allow, Action: '*', Resource: '*'}]
        - RareOwnPolicy: {}
      FunctionUrlConfig: {AuthType: NONE}
`,
  });
  expect(graph.resources.map(({ address }) => address)).toEqual(['Fn', 'FnRole', 'FnUrl']);
  expect(attribute(graph, 'Fn', 'Role')).toMatchObject({ to: 'a.yaml:FnRole', path: 'Arn' });
  expect(attribute(graph, 'FnRole', 'ManagedPolicyArns', 1)).toMatchObject({
    text: 'arn:aws:iam::aws:policy/AdministratorAccess',
    place: { line: 7 },
  });
  expect(attribute(graph, 'FnRole', 'Policies', 0, 'PolicyDocument', 'Statement', 0)).toMatchObject({
    kind: 'map',
    place: { line: 8 },
  });
  expect(attribute(graph, 'FnRole', 'Policies', 2, 'PolicyDocument')).toMatchObject({ why: 'function' });
  expect(attribute(graph, 'FnRole', 'Policies', 1, 'PolicyDocument', 'Statement', 0, 'Action')).toMatchObject(
    {
      text: '*',
      place: { line: 9 },
    },
  );
  expect(attribute(graph, 'FnUrl', 'AuthType')).toMatchObject({ text: 'NONE' });
});

test('APIs have a stage; one that functions share is made for their events', () => {
  const graph = graphOf({
    'a.yaml': `${head}Globals: {Api: {TracingEnabled: true}}
Resources:
  Own: {Type: 'AWS::Serverless::Api', Properties: {StageName: live, EndpointConfiguration: PRIVATE}}
  Http: {Type: 'AWS::Serverless::HttpApi', Properties: {AccessLogSettings: {DestinationArn: x}}}
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Role: r
      Events: {Get: {Type: Api, Properties: {Path: /, Method: get}}}
`,
  });
  expect(graph.resources.map(({ address, type }) => `${address} ${type}`)).toEqual([
    'Own AWS::ApiGateway::RestApi',
    'OwnliveStage AWS::ApiGateway::Stage',
    'Http AWS::ApiGatewayV2::Api',
    'HttpApiGatewayDefaultStage AWS::ApiGatewayV2::Stage',
    'Fn AWS::Lambda::Function',
    'ServerlessRestApi AWS::ApiGateway::RestApi',
    'ServerlessRestApiProdStage AWS::ApiGateway::Stage',
  ]);
  const types = attribute(graph, 'Own', 'EndpointConfiguration', 'Types');
  expect(types && plainOf(types)).toEqual(['PRIVATE']);
  expect(attribute(graph, 'OwnliveStage', 'TracingEnabled')).toMatchObject({ truth: true });
  expect(attribute(graph, 'HttpApiGatewayDefaultStage', 'AccessLogSettings', 'DestinationArn')).toMatchObject(
    {
      text: 'x',
    },
  );
});

test('tables, state machines and layers are what they become', () => {
  const graph = graphOf({
    'a.yaml': `${head}Resources:
  T: {Type: 'AWS::Serverless::SimpleTable', Properties: {SSESpecification: {SSEEnabled: true}}}
  M: {Type: 'AWS::Serverless::StateMachine', Properties: {Role: r, Tracing: {Enabled: true}}}
  L: {Type: 'AWS::Serverless::LayerVersion'}
  C: {Type: 'AWS::Serverless::Connector'}
`,
  });
  expect(graph.resources.map(({ type }) => type)).toEqual([
    'AWS::DynamoDB::Table',
    'AWS::StepFunctions::StateMachine',
    'AWS::Lambda::LayerVersion',
    'AWS::Serverless::Connector',
  ]);
  expect(attribute(graph, 'T', 'BillingMode')).toMatchObject({ text: 'PAY_PER_REQUEST', origin: 'default' });
  expect(attribute(graph, 'M', 'TracingConfiguration', 'Enabled')).toMatchObject({ truth: true });
});
