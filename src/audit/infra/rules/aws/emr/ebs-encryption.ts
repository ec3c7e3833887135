import { infraRule } from '../../../infra-rule.ts';
import { ofConfiguration } from './shared-configuration.ts';

/** Clusters whose root disks lie as plain text. */
export const emrEbsEncryption = infraRule({
  name: 'aws-emr-ebs-encryption',
  title: 'Cluster of EMR does not encrypt its EBS disks',
  severity: 'medium',
  cwe: 311,
  what: 'The security configuration does not encrypt the EBS disks of the machines, of which the first is one.',
  why: 'Logs, caches and what is swapped lie there as plain text.',
  fix: ['Set `EnableEbsEncryption` to true in `LocalDiskEncryptionConfiguration`.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
  applies: ['aws.emr.security'],
  must: ofConfiguration(
    'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption',
    { is: true },
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
        S3EncryptionConfiguration = { EncryptionMode = "SSE-KMS", AwsKmsKey = "key-1" }
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "key-1", EnableEbsEncryption = false } # flaw
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
            LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: AwsKms, AwsKmsKey: key-1, EnableEbsEncryption: false } # flaw
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
