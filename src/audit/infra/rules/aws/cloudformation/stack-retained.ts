import { infraRule } from '../../../infra-rule.ts';

/** Sets that leave stacks behind. */
export const cloudformationStackRetained = infraRule({
  name: 'aws-cloudformation-stack-retained',
  title: 'Stacks of a set outlive it',
  severity: 'info',
  cwe: 404,
  what: 'Stacks are kept when an account leaves the set.',
  why: 'Roles and networks that nobody manages any more stay in accounts that have left.',
  fix: ['Set `retain_stacks_on_account_removal` (`RetainStacksOnAccountRemoval`) to false.'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html',
  ],
  applies: ['aws.cloudformation.stack-set'],
  must: { at: 'auto_deployment.retain_stacks_on_account_removal', isNot: true },
  mend: { set: { 'auto_deployment.retain_stacks_on_account_removal': false } },
  bad: {
    terraform: `resource "aws_cloudformation_stack_set" "base" {
  name = "base"
  auto_deployment {
    enabled                          = true
    retain_stacks_on_account_removal = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Base:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: base
      PermissionModel: SERVICE_MANAGED
      AutoDeployment:
        Enabled: true
        RetainStacksOnAccountRemoval: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudformation_stack_set" "base" {
  name = "base"
  auto_deployment {
    enabled                          = true
    retain_stacks_on_account_removal = false
  }
}
`,
    cloudformation: `Resources:
  Base:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: base
      PermissionModel: SERVICE_MANAGED
      AutoDeployment:
        Enabled: true
        RetainStacksOnAccountRemoval: false
`,
  },
});
