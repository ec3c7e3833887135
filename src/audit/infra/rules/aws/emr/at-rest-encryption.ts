import { infraRule } from '../../../infra-rule.ts';
import { ofConfiguration } from './shared-configuration.ts';

/** Clusters whose data lies as plain text. */
export const emrAtRestEncryption = infraRule({
  name: 'aws-emr-at-rest-encryption',
  title: 'Cluster of EMR does not encrypt what it keeps',
  severity: 'medium',
  cwe: 311,
  what: 'The security configuration does not encrypt what is kept in S3 and on disks.',
  why: 'Who gets hold of a disk or may read the bucket reads the data of all jobs.',
  fix: ['Set `EnableAtRestEncryption` to true and configure it for S3 and for disks.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
  applies: ['aws.emr.security'],
  must: ofConfiguration('EncryptionConfiguration.EnableAtRestEncryption', { is: true }),
  bad: {
    terraform: `resource "aws_emr_security_configuration" "x" {
  name = "x"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = { CertificateProviderType = "PEM", S3Object = "s3://keys/tls.zip" }
      }
      EnableAtRestEncryption = false # flaw
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
          EnableAtRestEncryption: false # flaw
          AtRestEncryptionConfiguration:
            S3EncryptionConfiguration: { EncryptionMode: SSE-KMS, AwsKmsKey: key-1 }
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
