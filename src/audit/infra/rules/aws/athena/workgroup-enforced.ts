import { infraRule } from '../../../infra-rule.ts';

/** Settings of the workgroup are only a proposal: whoever asks may write the results elsewhere, unencrypted. */
export const athenaWorkgroupEnforced = infraRule({
  name: 'aws-athena-workgroup-enforced',
  title: 'Clients may change where results go',
  severity: 'low',
  cwe: 863,
  what: 'Settings of the workgroup are only a proposal: whoever asks may write the results elsewhere, unencrypted.',
  why: 'Data leaves by a question with another bucket in it.',
  fix: ['Leave `enforce_workgroup_configuration` at true.'],
  references: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
  applies: ['aws.athena.workgroup'],
  must: { at: 'configuration.enforce_workgroup_configuration', isNot: false },
  says: 'Clients may override settings of the workgroup',
  mend: { set: { 'configuration.enforce_workgroup_configuration': true } },
  bad: {
    terraform: [
      `resource "aws_athena_workgroup" "x" {
  configuration {
    enforce_workgroup_configuration = false # flaw
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Athena::WorkGroup
    Properties:
      WorkGroupConfiguration:
        EnforceWorkGroupConfiguration: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_athena_workgroup" "x" {
  configuration {
    enforce_workgroup_configuration = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Athena::WorkGroup
    Properties:
      WorkGroupConfiguration:
        EnforceWorkGroupConfiguration: true
`,
    ],
  },
});
