import { infraRule } from '../../../infra-rule.ts';

/** Recordings of calls without a key of their own. */
export const connectStorageKey = infraRule({
  name: 'aws-connect-storage-key',
  title: 'Recordings of calls have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'What is recorded of calls and chats is not encrypted with a key of your own.',
  why: 'Voices and words of customers are read by everybody who may read the place where they are kept.',
  fix: ['Set `encryption_config` with `encryption_type = "KMS"` and a key.'],
  references: ['https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html'],
  applies: ['aws.connect.storage'],
  must: {
    all: ['kinesis_video_stream_config', 's3_config'].map((name) => ({
      each: `storage_config.${name}`,
      must: { at: 'encryption_config.key_id', isSet: true },
    })),
  },
  bad: {
    terraform: `resource "aws_connect_instance_storage_config" "x" {
  instance_id = "i-1"
  resource_type = "CALL_RECORDINGS"
  storage_config {
    storage_type = "S3"
    s3_config { # flaw
      bucket_name = "calls"
      bucket_prefix = "calls"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "aws_connect_instance_storage_config" "x" {
  instance_id = "i-1"
  resource_type = "CALL_RECORDINGS"
  storage_config {
    storage_type = "S3"
    s3_config {
      bucket_name = "calls"
      bucket_prefix = "calls"
      encryption_config {
        encryption_type = "KMS"
        key_id = "arn:aws:kms:eu-west-1:123456789012:key/1"
      }
    }
  }
}
`,
  },
});
