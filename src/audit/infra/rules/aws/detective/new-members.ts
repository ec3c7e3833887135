import { infraRule } from '../../../infra-rule.ts';

/** Detective that does not take up new accounts. */
export const detectiveNewMembers = infraRule({
  name: 'aws-detective-new-members',
  title: 'Detective leaves out new accounts',
  severity: 'info',
  cwe: 693,
  what: 'Accounts that join the organisation are not taken into the graph of Detective.',
  why: 'What happens in a new account cannot be followed there.',
  fix: ['Set `auto_enable` (`AutoEnableMembers`) to true.'],
  references: [
    'https://docs.aws.amazon.com/detective/latest/userguide/accounts-orgs-members-autoenable.html',
  ],
  applies: ['aws.detective.graph'],
  must: { at: 'auto_enable', isNot: false, absent: 'holds' },
  mend: { set: { auto_enable: true } },
  bad: {
    terraform: `resource "aws_detective_organization_configuration" "main" {
  graph_arn   = "arn:aws:detective:eu-central-1:123456789012:graph:1"
  auto_enable = false # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Detective::Graph
    Properties:
      AutoEnableMembers: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_detective_organization_configuration" "main" {
  graph_arn   = "arn:aws:detective:eu-central-1:123456789012:graph:1"
  auto_enable = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Detective::Graph
    Properties:
      AutoEnableMembers: true
`,
  },
});
