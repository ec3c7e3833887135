import { infraRule } from '../../../infra-rule.ts';

/** Endpoints of migrations without a key of their own. */
export const dmsEndpointKey = infraRule({
  name: 'aws-dms-endpoint-key',
  title: 'Endpoint of a migration has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The password of the endpoint, or what it writes to S3, is encrypted with the default key.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `kms_key_arn` (`KmsKeyId`), for S3 `server_side_encryption_kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html'],
  applies: ['aws.dms.endpoint', 'aws.dms.s3-endpoint'],
  must: {
    any: [
      { at: 'kms_key_arn', isSet: true },
      { at: 's3_settings.server_side_encryption_kms_key_id', isSet: true },
      { at: 'server_side_encryption_kms_key_id', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_dms_endpoint" "x" { # flaw
  endpoint_id = "x"
  engine_name = "mysql"
}
resource "aws_dms_s3_endpoint" "y" { # flaw
  endpoint_id = "y"
  bucket_name = "orders"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: mysql
`,
  },
  good: {
    terraform: `resource "aws_dms_endpoint" "x" {
  endpoint_id = "x"
  engine_name = "mysql"
  kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
resource "aws_dms_s3_endpoint" "y" {
  endpoint_id = "y"
  bucket_name = "orders"
  kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: mysql
      KmsKeyId: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
