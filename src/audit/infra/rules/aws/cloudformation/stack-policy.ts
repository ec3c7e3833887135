import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Stacks whose updates may replace databases. */
export const cloudformationStackPolicy = infraRule({
  name: 'aws-cloudformation-stack-policy',
  title: 'Nothing protects what a stack has made',
  severity: 'info',
  cwe: 693,
  what: 'The stack has no policy that says what an update may not replace.',
  why: 'An update that replaces a database by mistake takes its data with it.',
  fix: ['Set `policy_body` or `policy_url`.'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html'],
  applies: ['aws.cloudformation.stack'],
  where: { check: ({ resource }) => (resource.format === 'cloudformation' ? fails() : holds) },
  must: {
    any: [
      { at: 'policy_body', isSet: true },
      { at: 'policy_url', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudformation_stack" "net" { # flaw
  name = "net"
}
`,
  },
  good: {
    terraform: `resource "aws_cloudformation_stack" "net" {
  name        = "net"
  policy_body = "{}"
}
`,
  },
});
