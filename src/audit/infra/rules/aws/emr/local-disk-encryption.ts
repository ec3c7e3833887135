import { infraRule } from '../../../infra-rule.ts';
import { ofConfiguration } from './shared-configuration.ts';

/** Clusters whose disks lie as plain text. */
export const emrLocalDiskEncryption = infraRule({
  name: 'aws-emr-local-disk-encryption',
  title: 'Cluster of EMR does not encrypt its disks',
  severity: 'medium',
  cwe: 311,
  what: 'The security configuration says nothing of the disks of the machines.',
  why: 'Who gets hold of a disk reads what the jobs left there.',
  fix: ['Set `LocalDiskEncryptionConfiguration` with a provider of keys.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
  applies: ['aws.emr.security'],
  must: ofConfiguration(
    'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration',
    { isSet: true },
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
      AtRestEncryptionConfiguration = { # flaw
        S3EncryptionConfiguration = { EncryptionMode = "SSE-KMS", AwsKmsKey = "key-1" }
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
          AtRestEncryptionConfiguration: # flaw
            S3EncryptionConfiguration: { EncryptionMode: SSE-KMS, AwsKmsKey: key-1 }
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
