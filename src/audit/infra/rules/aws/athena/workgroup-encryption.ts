import { infraRule } from '../../../infra-rule.ts';

/** The workgroup writes results to its bucket without encryption of its own. */
export const athenaWorkgroupEncryption = infraRule({
  name: 'aws-athena-workgroup-encryption',
  title: 'Results of questions are not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'The workgroup writes results to its bucket without encryption of its own.',
  why: 'Results are copies of the data that was asked, and live where nobody looks.',
  fix: ['Set `result_configuration { encryption_configuration { … } }`.'],
  references: ['https://docs.aws.amazon.com/athena/latest/ug/encryption.html'],
  applies: ['aws.athena.workgroup'],
  must: { at: 'configuration.result_configuration.encryption_configuration.encryption_option', isSet: true },
  says: 'Results of the workgroup are not encrypted',
  mend: {
    set: { 'configuration.result_configuration.encryption_configuration.encryption_option': 'SSE_S3' },
  },
  bad: {
    terraform: [
      `resource "aws_athena_workgroup" "x" {
  configuration {
    result_configuration { # flaw
      output_location = "s3://results/"
    }
  }
}
`,
      `resource "aws_athena_workgroup" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Athena::WorkGroup
    Properties:
      WorkGroupConfiguration:
        ResultConfiguration: # flaw
          OutputLocation: s3://results/
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_athena_workgroup" "x" {
  configuration {
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Athena::WorkGroup
    Properties:
      WorkGroupConfiguration:
        ResultConfiguration:
          EncryptionConfiguration:
            EncryptionOption: SSE_S3
`,
    ],
  },
});
