import { infraRule } from '../../../infra-rule.ts';

/** A parameter whose name says that it is a secret is stored without encryption. */
export const ssmParameterPlain = infraRule({
  name: 'aws-ssm-parameter-plain',
  title: 'Parameter with the name of a secret is plain text',
  severity: 'medium',
  cwe: 312,
  what: 'A parameter whose name says that it is a secret is stored without encryption.',
  why: 'Whoever may read parameters reads it, and it shows in the console.',
  fix: ['Set `type` (`Type`) to `SecureString`; CloudFormation cannot make one: use Secrets Manager there.'],
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html',
  ],
  applies: ['aws.ssm.parameter'],
  where: { at: 'name', matches: /pass(?:word|wd)?$|secret|token|api[_-]?key|private[_-]?key|credential/i },
  must: { at: 'type', isNot: ['String', 'StringList'] },
  says: 'The parameter is stored as plain text',
  bad: {
    terraform: [
      `resource "aws_ssm_parameter" "x" {
  name = "/orders/database_password"
  type = "String" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SSM::Parameter
    Properties:
      Name: /orders/api-token
      Type: String # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_ssm_parameter" "x" {
  name = "/orders/database_password"
  type = "SecureString"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SSM::Parameter
    Properties:
      Name: /orders/region
      Type: String
`,
    ],
  },
});
