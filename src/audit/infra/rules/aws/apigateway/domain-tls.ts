import { infraRule } from '../../../infra-rule.ts';

/** Domains of APIs that accept TLS 1.0. */
export const apigatewayDomainTls = infraRule({
  name: 'aws-apigateway-domain-tls',
  title: 'Domain of an API speaks old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The security policy of the domain accepts versions of TLS before 1.2.',
  why: 'Somebody on the way can have both sides fall back to the weakest that they share, and read along.',
  fix: ['Set `security_policy` (`SecurityPolicy`) to `TLS_1_2`.'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  ],
  applies: ['aws.apigateway.domain', 'aws.apigateway.http-domain'],
  must: {
    all: [
      { at: 'security_policy', isNot: 'TLS_1_0' },
      { at: 'domain_name_configuration.security_policy', isNot: 'TLS_1_0' },
    ],
  },
  mend: { set: { security_policy: 'TLS_1_2' } },
  bad: {
    terraform: `resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0" # flaw
}
`,
    cloudformation: `Resources:
  Api:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      SecurityPolicy: TLS_1_0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
}
`,
    cloudformation: `Resources:
  Api:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      SecurityPolicy: TLS_1_2
`,
  },
});
