import { infraRule } from '../../../infra-rule.ts';

/** Clusters that cannot go back in time. */
export const rdsBacktrack = infraRule({
  name: 'aws-rds-backtrack',
  title: 'Cluster cannot be set back in time',
  severity: 'info',
  cwe: 693,
  what: 'The cluster keeps no changes to take back.',
  why: 'After a wrong statement a whole restore into a new cluster is needed.',
  fix: ['Set `backtrack_window` to some hours, in seconds.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-14',
  ],
  applies: ['aws.rds.cluster'],
  where: {
    all: [
      { at: 'engine', is: ['aurora', 'aurora-mysql'], absent: { terraform: 'holds' } },
      { at: 'engine_mode', isNot: 'serverless' },
    ],
  },
  must: { at: 'backtrack_window', atLeast: 1 },
  bad: {
    terraform: [
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-mysql"
}
`,
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-mysql"
  backtrack_window = 0 # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
`,
  },
  good: {
    terraform: `resource "aws_rds_cluster" "orders" {
  engine = "aurora-mysql"
  backtrack_window = 86400
}
resource "aws_rds_cluster" "pg" {
  engine = "aurora-postgresql"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      BacktrackWindow: 86400
`,
  },
});
