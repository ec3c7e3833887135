import { infraRule } from '../../../infra-rule.ts';

/** Connections and requests of the cluster are not recorded. */
export const redshiftAuditLog = infraRule({
  name: 'aws-redshift-audit-log',
  title: 'Warehouse keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: 'Connections and requests of the cluster are not recorded.',
  why: 'After a leak nobody can say who read what.',
  fix: ['Add `aws_redshift_logging`, or `LoggingProperties`.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  applies: ['aws.redshift.cluster'],
  must: {
    any: [
      { at: 'logging.enable', is: true },
      { at: 'logging.bucket_name', isSet: true },
      { at: 'logging.log_destination_type', isSet: true },
    ],
  },
  says: 'Connections and requests are not recorded',
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" { # flaw
  cluster_identifier = "orders"
}
`,
      `resource "aws_redshift_cluster" "x" {
  logging {
    enable = false # flaw
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterType: single-node
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  logging {
    enable      = true
    bucket_name = "logs"
  }
}
resource "aws_redshift_cluster" "y" {
  cluster_identifier = "other"
}
resource "aws_redshift_logging" "y" {
  cluster_identifier   = aws_redshift_cluster.y.id
  log_destination_type = "cloudwatch"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      LoggingProperties:
        BucketName: logs
`,
    ],
  },
});
