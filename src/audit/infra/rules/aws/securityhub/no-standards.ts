import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Security Hub without a standard. */
export const securityhubNoStandards = infraRule({
  name: 'aws-securityhub-no-standards',
  title: 'Security Hub checks nothing',
  severity: 'low',
  cwe: 693,
  what: 'The standards that Security Hub begins with are off, and nothing here subscribes to another.',
  why: 'It collects findings of others and looks at nothing by itself.',
  fix: [
    'Set `enable_default_standards` (`EnableDefaultStandards`) to true.',
    'Or subscribe to a standard with `aws_securityhub_standards_subscription` (`AWS::SecurityHub::Standard`).',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html'],
  applies: ['aws.securityhub.hub'],
  must: { any: [{ at: 'enable_default_standards', isNot: false, absent: 'holds' }, { check: hasStandard }] },
  mend: { set: { enable_default_standards: true } },
  bad: {
    terraform: `resource "aws_securityhub_account" "main" {
  enable_default_standards = false # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SecurityHub::Hub
    Properties:
      EnableDefaultStandards: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_securityhub_account" "main" {
  enable_default_standards = false
}
resource "aws_securityhub_standards_subscription" "main" {
  standards_arn = "arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SecurityHub::Hub
    Properties:
      EnableDefaultStandards: true
`,
  },
});

/** A subscription names no hub: the one of its account is meant. */
function hasStandard({ resource, views, place }: Subject): Verdict {
  const subscribed = views.graph.ofKind('aws.securityhub.standard');
  return subscribed.some(({ root }) => root === resource.root)
    ? holds
    : fails({ place, path: '', written: '' });
}
