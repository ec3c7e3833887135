import { infraRule } from '../../../infra-rule.ts';

/** Inspector that does not scan everything in new accounts. */
export const inspectorOrganization = infraRule({
  name: 'aws-inspector-organization',
  title: 'Inspector leaves out new accounts of the organisation',
  severity: 'low',
  cwe: 1104,
  what: 'In accounts that join, machines, images or functions are not scanned for packages with known flaws.',
  why: 'Nobody notices that what runs in a new account is years old.',
  fix: ['Set `ec2`, `ecr` and `lambda` of `auto_enable` to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-1',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-2',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-3',
  ],
  applies: ['aws.inspector.organization'],
  must: { all: ['ec2', 'ecr', 'lambda'].map((name) => ({ at: `auto_enable.${name}`, is: true })) },
  bad: {
    terraform: `resource "aws_inspector2_organization_configuration" "main" {
  auto_enable {
    ec2    = true
    ecr    = false # flaw
    lambda = true
  }
}
`,
  },
  good: {
    terraform: `resource "aws_inspector2_organization_configuration" "main" {
  auto_enable {
    ec2    = true
    ecr    = true
    lambda = true
  }
}
`,
  },
});
