import { infraRule } from '../../../infra-rule.ts';
import { inJson } from '../shared-json.ts';

/** Rules of approval that one person fulfils. */
export const codecommitApprovals = infraRule({
  name: 'aws-codecommit-approvals',
  title: 'Change needs the approval of one person only',
  severity: 'low',
  cwe: 654,
  what: 'The template asks for less than two approvals.',
  why: 'Who takes over one account can approve what that account wrote for another.',
  fix: ['Ask for two approvals in `NumberOfApprovalsNeeded`.'],
  references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html'],
  applies: ['aws.codecommit.approval'],
  must: inJson('content', { at: 'Statements.NumberOfApprovalsNeeded', atLeast: 2 }),
  bad: {
    terraform: `resource "aws_codecommit_approval_rule_template" "x" {
  name = "x"
  content = jsonencode({
    Version = "2018-11-08"
    Statements = [{ Type = "Approvers", NumberOfApprovalsNeeded = 1 }] # flaw
  })
}
`,
  },
  good: {
    terraform: `resource "aws_codecommit_approval_rule_template" "x" {
  name = "x"
  content = jsonencode({
    Version = "2018-11-08"
    Statements = [{ Type = "Approvers", NumberOfApprovalsNeeded = 2 }]
  })
}
`,
  },
});
