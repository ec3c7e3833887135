import { infraRule } from '../../../infra-rule.ts';

/** Stacks that change in silence. */
export const cloudformationNotifications = infraRule({
  name: 'aws-cloudformation-notifications',
  title: 'Nobody is told when a stack changes',
  severity: 'info',
  cwe: 778,
  what: 'No topic is told of events of the stack.',
  why: 'Changes that fail, or that nobody planned, are noticed late.',
  fix: ['Set `notification_arns` (`NotificationARNs`).'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-add-tags.html'],
  applies: ['aws.cloudformation.stack'],
  must: { at: 'notification_arns', isSet: true },
  bad: {
    terraform: `resource "aws_cloudformation_stack" "net" { # flaw
  name = "net"
}
`,
  },
  good: {
    terraform: `resource "aws_cloudformation_stack" "net" {
  name              = "net"
  notification_arns = ["arn:aws:sns:eu-west-1:123456789012:stacks"]
}
`,
  },
});
