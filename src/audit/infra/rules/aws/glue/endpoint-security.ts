import { infraRule } from '../../../infra-rule.ts';

/** Logs, bookmarks and results of the endpoint are written as the account's defaults say. */
export const glueEndpointSecurity = infraRule({
  name: 'aws-glue-endpoint-security',
  title: 'Endpoint of Glue has no security configuration',
  severity: 'low',
  cwe: 311,
  what: "Logs, bookmarks and results of the endpoint are written as the account's defaults say.",
  why: 'Copies of protected data lie unprotected beside it.',
  fix: ['Name a security configuration that encrypts in `security_configuration`.'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  applies: ['aws.glue.endpoint'],
  must: { at: 'security_configuration', isSet: true },
  says: 'Nothing says how its logs and results are encrypted',
  bad: {
    terraform: [
      `resource "aws_glue_dev_endpoint" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Glue::DevEndpoint
    Properties:
      Role: glue
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_glue_dev_endpoint" "x" {
  security_configuration = "closed"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::DevEndpoint
    Properties:
      Role: glue
      SecurityConfiguration: closed
`,
    ],
  },
});
