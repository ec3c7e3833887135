import { infraRule } from '../../../infra-rule.ts';

/** Activity streams that name no key. */
export const rdsActivityStreamKey = infraRule({
  name: 'aws-rds-activity-stream-key',
  title: 'Stream of what happens in a database has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Stream of what happens in a database names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.Enabling.html',
  ],
  applies: ['aws.rds.activity-stream'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_rds_cluster_activity_stream" "main" { # flaw
  mode = "async"
}
`,
  },
  good: {
    terraform: `resource "aws_rds_cluster_activity_stream" "main" {
  mode = "async"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
