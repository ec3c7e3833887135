import { infraRule } from '../../../infra-rule.ts';
import { ofConfiguration } from './shared-configuration.ts';

/** Clusters whose results are encrypted under the key of S3. */
export const emrS3Key = infraRule({
  name: 'aws-emr-s3-key',
  title: 'Cluster of EMR has no key of KMS for S3',
  severity: 'low',
  cwe: 311,
  what: 'What the cluster keeps in S3 is not encrypted with a key of KMS.',
  why: 'Everybody who may read the bucket reads it: no key has to be asked for.',
  fix: ['Set `EncryptionMode` of `S3EncryptionConfiguration` to `SSE-KMS` or `CSE-KMS` with a key.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
  applies: ['aws.emr.security'],
  must: ofConfiguration(
    'EncryptionConfiguration.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode',
    { is: ['SSE-KMS', 'CSE-KMS', 'CSE-Custom'] },
  ),
  bad: {
    terraform: `resource "aws_emr_security_configuration" "x" {
  name = "x"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = { CertificateProviderType = "PEM", S3Object = "s3://keys/tls.zip" }
      }
      EnableAtRestEncryption = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } # flaw
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "key-1", EnableEbsEncryption = true }
      }
    }
  })
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EMR::SecurityConfiguration
    Properties:
      Name: x
      SecurityConfiguration:
        EncryptionConfiguration:
          EnableInTransitEncryption: true
          InTransitEncryptionConfiguration:
            TLSCertificateConfiguration: { CertificateProviderType: PEM, S3Object: s3://keys/tls.zip }
          EnableAtRestEncryption: true
          AtRestEncryptionConfiguration:
            S3EncryptionConfiguration: { EncryptionMode: SSE-S3 } # flaw
            LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: AwsKms, AwsKmsKey: key-1, EnableEbsEncryption: true }
`,
  },
  good: {
    terraform: `resource "aws_emr_security_configuration" "x" {
  name = "x"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = { CertificateProviderType = "PEM", S3Object = "s3://keys/tls.zip" }
      }
      EnableAtRestEncryption = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = { EncryptionMode = "SSE-KMS", AwsKmsKey = "key-1" }
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "key-1", EnableEbsEncryption = true }
      }
    }
  })
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EMR::SecurityConfiguration
    Properties:
      Name: x
      SecurityConfiguration:
        EncryptionConfiguration:
          EnableInTransitEncryption: true
          InTransitEncryptionConfiguration:
            TLSCertificateConfiguration: { CertificateProviderType: PEM, S3Object: s3://keys/tls.zip }
          EnableAtRestEncryption: true
          AtRestEncryptionConfiguration:
            S3EncryptionConfiguration: { EncryptionMode: SSE-KMS, AwsKmsKey: key-1 }
            LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: AwsKms, AwsKmsKey: key-1, EnableEbsEncryption: true }
`,
  },
});
