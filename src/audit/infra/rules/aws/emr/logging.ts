import { infraRule } from '../../../infra-rule.ts';

/** Clusters whose logs go with their machines. */
export const emrLogging = infraRule({
  name: 'aws-emr-logging',
  title: 'Cluster of EMR keeps no logs',
  severity: 'info',
  cwe: 778,
  what: 'The cluster names no place for its logs.',
  why: 'When the cluster ends, and it mostly does, its logs are gone.',
  fix: ['Set `log_uri` (`LogUri`).'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html'],
  applies: ['aws.emr.cluster'],
  must: { at: 'log_uri', isSet: true },
  bad: {
    terraform: `resource "aws_emr_cluster" "x" { # flaw
  name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::EMR::Cluster
    Properties:
      Name: x
`,
  },
  good: {
    terraform: `resource "aws_emr_cluster" "x" {
  name = "x"
  log_uri = "s3://logs/emr"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EMR::Cluster
    Properties:
      Name: x
      LogUri: s3://logs/emr
`,
  },
});
