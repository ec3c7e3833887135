import { infraRule } from '../../../infra-rule.ts';

/** An instance of the cluster is reached from the internet. */
export const neptunePublic = infraRule({
  name: 'aws-neptune-public',
  title: 'Graph database has a public address',
  severity: 'high',
  cwe: 284,
  what: 'An instance of the cluster is reached from the internet.',
  why: 'All that is known about customers is one credential away from everybody.',
  fix: ['Set `publicly_accessible` to false.'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/security-vpc.html'],
  applies: ['aws.neptune.instance'],
  must: { at: 'publicly_accessible', isNot: true },
  says: 'The instance has a public address',
  mend: { set: { publicly_accessible: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_neptune_cluster_instance" "x" {
  publicly_accessible = true # flaw
}
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster_instance" "x" {
  publicly_accessible = false
}
`,
    ],
  },
});
