import { infraRule } from '../../../infra-rule.ts';

/** No destination for the logs of the brokers is switched on. */
export const mskLogging = infraRule({
  name: 'aws-msk-logging',
  title: 'Brokers of Kafka write no logs',
  severity: 'info',
  cwe: 778,
  what: 'No destination for the logs of the brokers is switched on.',
  why: 'Who connects with which credentials is recorded nowhere.',
  fix: ['Switch on one of `cloudwatch_logs`, `firehose` and `s3` in `logging_info.broker_logs`.'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html'],
  applies: ['aws.msk.cluster'],
  must: {
    any: [
      { at: 'logging_info.broker_logs.cloudwatch_logs.enabled', is: true },
      { at: 'logging_info.broker_logs.firehose.enabled', is: true },
      { at: 'logging_info.broker_logs.s3.enabled', is: true },
    ],
  },
  says: 'Brokers write no logs',
  bad: {
    terraform: [
      `resource "aws_msk_cluster" "x" { # flaw
  cluster_name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = "logs"
      }
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MSK::Cluster
    Properties:
      LoggingInfo:
        BrokerLogs:
          CloudWatchLogs:
            Enabled: true
            LogGroup: kafka
`,
    ],
  },
});
