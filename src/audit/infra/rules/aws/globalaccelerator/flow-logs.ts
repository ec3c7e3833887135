import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Accelerators of which nobody knows who came in. */
export const globalacceleratorFlowLogs = infraRule({
  name: 'aws-globalaccelerator-flow-logs',
  title: 'Traffic of the accelerator is not logged',
  severity: 'info',
  cwe: 778,
  what: 'The accelerator writes no flow logs.',
  why: 'After an attack nobody can tell where it came from and where it went.',
  fix: ['Set `attributes` with `flow_logs_enabled` true and a bucket.'],
  references: [
    'https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html',
  ],
  applies: ['aws.globalaccelerator.accelerator'],
  where: { not: { check: ({ resource }) => (resource.format === 'cloudformation' ? holds : fails()) } },
  must: { at: 'attributes.flow_logs_enabled', is: true },
  bad: {
    terraform: `resource "aws_globalaccelerator_accelerator" "main" { # flaw
  name = "main"
}
`,
  },
  good: {
    terraform: `resource "aws_globalaccelerator_accelerator" "main" {
  name = "main"
  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "logs"
  }
}
`,
  },
});
