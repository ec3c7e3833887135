import { infraRule } from '../../../infra-rule.ts';
import { ofConfiguration } from './shared-configuration.ts';

/** Clusters whose machines talk as plain text. */
export const emrInTransitEncryption = infraRule({
  name: 'aws-emr-in-transit-encryption',
  title: 'Machines of an EMR cluster talk without encryption',
  severity: 'low',
  cwe: 319,
  what: 'The security configuration does not encrypt what passes between the machines of the cluster.',
  why: 'Who listens in the network reads and changes the data of all jobs.',
  fix: ['Set `EnableInTransitEncryption` to true and name the certificates.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
  applies: ['aws.emr.security'],
  must: ofConfiguration('EncryptionConfiguration.EnableInTransitEncryption', { is: true }),
  bad: {
    terraform: `resource "aws_emr_security_configuration" "x" {
  name = "x"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false # flaw
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
          EnableInTransitEncryption: false # flaw
          InTransitEncryptionConfiguration:
            TLSCertificateConfiguration: { CertificateProviderType: PEM, S3Object: s3://keys/tls.zip }
          EnableAtRestEncryption: true
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
