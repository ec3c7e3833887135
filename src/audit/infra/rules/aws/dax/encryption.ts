import { infraRule } from '../../../infra-rule.ts';

/** What the accelerator writes to disk lies as plain text. */
export const daxEncryption = infraRule({
  name: 'aws-dax-encryption',
  title: 'Accelerator of DynamoDB is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'What the accelerator writes to disk lies as plain text.',
  why: 'It holds copies of the table that was encrypted with care.',
  fix: ['Set `server_side_encryption { enabled = true }` (`SSESpecification`).'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html'],
  applies: ['aws.dax.cluster'],
  must: { at: 'server_side_encryption.enabled', is: true },
  says: 'The accelerator is not encrypted',
  mend: { set: { 'server_side_encryption.enabled': true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_dax_cluster" "x" {
  server_side_encryption {
    enabled = false # flaw
  }
}
`,
      `resource "aws_dax_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DAX::Cluster
    Properties:
      SSESpecification:
        SSEEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_dax_cluster" "x" {
  server_side_encryption {
    enabled = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DAX::Cluster
    Properties:
      SSESpecification:
        SSEEnabled: true
`,
    ],
  },
});
