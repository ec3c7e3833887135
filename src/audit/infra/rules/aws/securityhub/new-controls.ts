import { infraRule } from '../../../infra-rule.ts';

/** Security Hub that leaves out new controls. */
export const securityhubNewControls = infraRule({
  name: 'aws-securityhub-new-controls',
  title: 'Security Hub does not take up new controls',
  severity: 'low',
  cwe: 693,
  what: 'Controls that are added to a standard are not switched on by themselves.',
  why: 'What AWS learns to check after today stays unchecked, and nobody notices.',
  fix: ['Set `auto_enable_controls` (`AutoEnableControls`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/controls-auto-enable.html'],
  applies: ['aws.securityhub.hub'],
  must: { at: 'auto_enable_controls', isNot: false, absent: 'holds' },
  mend: { set: { auto_enable_controls: true } },
  bad: {
    terraform: `resource "aws_securityhub_account" "main" {
  auto_enable_controls = false # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SecurityHub::Hub
    Properties:
      AutoEnableControls: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_securityhub_account" "main" {
  auto_enable_controls = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SecurityHub::Hub
    Properties:
      AutoEnableControls: true
`,
  },
});
