import { infraRule } from '../../../infra-rule.ts';

/** Stages that present no certificate to what is behind them. */
export const apigatewayClientCertificate = infraRule({
  name: 'aws-apigateway-client-certificate',
  title: 'Backend cannot tell that requests come from the API',
  severity: 'info',
  confidence: 'medium',
  cwe: 295,
  what: 'The stage has no client certificate.',
  why: 'A backend that is reachable from elsewhere cannot tell requests of the API from those of somebody who goes around it.',
  fix: ['Set `client_certificate_id` (`ClientCertificateId`), and check it in the backend.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-2',
  ],
  applies: ['aws.apigateway.stage'],
  must: { at: 'client_certificate_id', isSet: true },
  bad: {
    terraform: `resource "aws_api_gateway_stage" "live" { # flaw
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
`,
    cloudformation: `Resources:
  Live: # flaw
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id           = "api-1"
  deployment_id         = "d-1"
  stage_name            = "live"
  client_certificate_id = "c-1"
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      ClientCertificateId: c-1
`,
  },
});
