import { expect, test } from 'vitest';
import { openGraph } from '../graph.ts';
import { readInfra } from '../read.ts';
import { openViews } from '../view.ts';
import { anonymousEntries } from './entries.ts';

function entriesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const read = (path: string) => files[path];
  const views = openViews(openGraph(readInfra({ paths: Object.keys(files), read })));
  return [...anonymousEntries(views).values()]
    .flat()
    .map(({ entry, target }) => `${entry.address} ${target.address}`);
}

const terraform = (authorization: string, endpoint = '') => ({
  'main.tf': `
resource "aws_api_gateway_rest_api" "api" {
  ${endpoint}
}
resource "aws_api_gateway_resource" "hook" {
  rest_api_id = aws_api_gateway_rest_api.api.id
}
resource "aws_api_gateway_method" "post" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_resource.hook.id
  http_method   = "POST"
  ${authorization}
}
resource "aws_api_gateway_integration" "post" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  resource_id = aws_api_gateway_resource.hook.id
  http_method = aws_api_gateway_method.post.http_method
  uri         = aws_lambda_function.hook.invoke_arn
}
resource "aws_lambda_function" "hook" {}
variable "given" {}
`,
});

test('a method that asks nobody leads to the function of its integration', () => {
  expect(entriesIn(terraform('authorization = "NONE"'))).toEqual([
    'aws_api_gateway_method.post aws_lambda_function.hook',
  ]);
});

test.each([
  ['asks who somebody is', terraform('authorization = "AWS_IAM"')],
  ['asks nobody knows what', terraform('authorization = var.given')],
  ['wants a key', terraform('authorization = "NONE"\napi_key_required = true')],
  ['is private', terraform('authorization = "NONE"', 'endpoint_configuration {\ntypes = ["PRIVATE"]\n}')],
  ['has a policy', terraform('authorization = "NONE"', 'policy = "{}"')],
])('a method leads nowhere for everybody that %s', (_what, files) => {
  expect(entriesIn(files)).toEqual([]);
});

const route = (more: string, protocol = 'HTTP') => ({
  'main.tf': `
resource "aws_apigatewayv2_api" "api" {
  protocol_type = "${protocol}"
}
resource "aws_apigatewayv2_integration" "hook" {
  api_id          = aws_apigatewayv2_api.api.id
  integration_uri = aws_lambda_function.hook.invoke_arn
}
resource "aws_apigatewayv2_route" "hook" {
  api_id    = aws_apigatewayv2_api.api.id
  route_key = "POST /hook"
  target    = "integrations/\${aws_apigatewayv2_integration.hook.id}"
  ${more}
}
resource "aws_lambda_function" "hook" {}
`,
});

test('a route of an HTTP API without authorization leads to its function; one of a WebSocket API need not ask', () => {
  expect(entriesIn(route(''))).toEqual(['aws_apigatewayv2_route.hook aws_lambda_function.hook']);
  expect(entriesIn(route('authorization_type = "JWT"'))).toEqual([]);
  expect(entriesIn(route('', 'WEBSOCKET'))).toEqual([]);
});

const sam = (auth: string, globals = '') => ({
  'template.yaml': `Transform: AWS::Serverless-2016-10-31
${globals}Resources:
  Hook:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.b
      Runtime: nodejs22.x
      Events:
        Post:
          Type: HttpApi
          Properties: { Path: /hook, Method: post${auth} }
`,
});

test('an event of SAM leads to its function unless it, or its API, asks who somebody is', () => {
  expect(entriesIn(sam(''))).toEqual(['ServerlessHttpApi Hook']);
  expect(entriesIn(sam(', Auth: { Authorizer: Users }'))).toEqual([]);
  const globals = 'Globals: { HttpApi: { Auth: { DefaultAuthorizer: Users } } }\n';
  expect(entriesIn(sam('', globals))).toEqual([]);
  expect(entriesIn(sam(', Auth: { Authorizer: NONE }', globals))).toEqual(['ServerlessHttpApi Hook']);
});
