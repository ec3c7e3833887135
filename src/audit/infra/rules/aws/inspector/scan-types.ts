import { infraRule } from '../../../infra-rule.ts';

/** Inspector that scans a part only. */
export const inspectorScanTypes = infraRule({
  name: 'aws-inspector-scan-types',
  title: 'Inspector does not scan machines, images and functions',
  severity: 'low',
  cwe: 1104,
  what: 'Of machines, images and functions some are not scanned for packages with known flaws.',
  why: 'What is not scanned grows old unseen.',
  fix: ['Put `EC2`, `ECR` and `LAMBDA` into `resource_types`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-1',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-2',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html#inspector-3',
  ],
  applies: ['aws.inspector.enabler'],
  must: { all: ['EC2', 'ECR', 'LAMBDA'].map((type) => ({ at: 'resource_types', contains: type })) },
  bad: {
    terraform: `resource "aws_inspector2_enabler" "main" {
  account_ids    = ["123456789012"]
  resource_types = ["EC2"] # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_inspector2_enabler" "main" {
  account_ids    = ["123456789012"]
  resource_types = ["ECR", "EC2", "LAMBDA"]
}
`,
  },
});
