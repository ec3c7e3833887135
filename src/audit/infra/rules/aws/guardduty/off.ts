import { infraRule } from '../../../infra-rule.ts';

/** The detector of GuardDuty is made and switched off. */
export const guarddutyOff = infraRule({
  name: 'aws-guardduty-off',
  title: 'Detection of threats is switched off',
  severity: 'medium',
  cwe: 778,
  what: 'The detector of GuardDuty is made and switched off.',
  why: 'Credentials used from elsewhere, mining and scanning are not noticed.',
  fix: ['Remove `enable = false` (`Enable: false`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html'],
  applies: ['aws.guardduty.detector'],
  must: { at: 'enable', isNot: false },
  says: 'GuardDuty is switched off',
  mend: { set: { enable: true } },
  bad: {
    terraform: [
      `resource "aws_guardduty_detector" "x" {
  enable = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_guardduty_detector" "x" {
  enable = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: true
`,
    ],
  },
});
