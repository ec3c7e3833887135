import { infraRule } from '../../../infra-rule.ts';

/** The security configuration leaves the encryption of bookmarks, logs or results out. */
export const glueSecurityEncryption = infraRule({
  name: 'aws-glue-security-encryption',
  title: 'Jobs of Glue write plain text',
  severity: 'low',
  cwe: 311,
  what: 'The security configuration leaves the encryption of bookmarks, logs or results out.',
  why: 'What jobs copy and log lies open beside the data that was protected.',
  fix: [
    'Set `cloudwatch_encryption`, `job_bookmarks_encryption` and `s3_encryption` to modes other than `DISABLED`.',
  ],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  applies: ['aws.glue.security'],
  must: {
    all: [
      { at: 'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode', is: 'SSE-KMS' },
      {
        at: 'encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode',
        is: 'CSE-KMS',
      },
      { at: 'encryption_configuration.s3_encryption.s3_encryption_mode', is: ['SSE-KMS', 'SSE-S3'] },
    ],
  },
  says: 'Jobs write plain text',
  bad: {
    terraform: [
      `resource "aws_glue_security_configuration" "x" {
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "DISABLED" # flaw
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::SecurityConfiguration
    Properties:
      EncryptionConfiguration:
        CloudWatchEncryption:
          CloudWatchEncryptionMode: DISABLED # flaw
        JobBookmarksEncryption:
          JobBookmarksEncryptionMode: CSE-KMS
        S3Encryptions:
          - S3EncryptionMode: SSE-KMS
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_glue_security_configuration" "x" {
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::SecurityConfiguration
    Properties:
      EncryptionConfiguration:
        CloudWatchEncryption:
          CloudWatchEncryptionMode: SSE-KMS
        JobBookmarksEncryption:
          JobBookmarksEncryptionMode: CSE-KMS
        S3Encryptions:
          - S3EncryptionMode: SSE-KMS
`,
    ],
  },
});
