import { infraRule } from '../../../infra-rule.ts';

/** Logs, bookmarks and results of the job are written as the account's defaults say. */
export const glueJobSecurity = infraRule({
  name: 'aws-glue-job-security',
  title: 'Job of Glue has no security configuration',
  severity: 'low',
  cwe: 311,
  what: "Logs, bookmarks and results of the job are written as the account's defaults say.",
  why: 'Copies of protected data lie unprotected beside it.',
  fix: ['Name a security configuration that encrypts in `security_configuration`.'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  applies: ['aws.glue.job'],
  must: { at: 'security_configuration', isSet: true },
  says: 'Nothing says how its logs and results are encrypted',
  bad: {
    terraform: [
      `resource "aws_glue_job" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Glue::Job
    Properties:
      Role: glue
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_glue_job" "x" {
  security_configuration = "closed"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::Job
    Properties:
      Role: glue
      SecurityConfiguration: closed
`,
    ],
  },
});
