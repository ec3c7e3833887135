import { infraRule } from '../../../infra-rule.ts';

/** Private authorities whose certificates can be forged. */
export const acmAuthorityKey = infraRule({
  name: 'aws-acm-authority-key',
  title: 'Certificate authority has a weak key',
  severity: 'medium',
  cwe: 326,
  what: 'The authority signs with RSA of less than 2048 bits, or with SHA-1.',
  why: 'Who breaks the key, or finds two texts with one hash, makes certificates that everybody in the company trusts.',
  fix: [
    'Set `key_algorithm` to `RSA_4096` or `EC_prime256v1`, and a signing algorithm with SHA-256 or more.',
  ],
  references: ['https://docs.aws.amazon.com/privateca/latest/userguide/supported-algorithms.html'],
  applies: ['aws.acm.authority'],
  must: {
    all: [
      { at: 'certificate_authority_configuration.key_algorithm', isNot: ['RSA_1024', 'RSA_512'] },
      { at: 'certificate_authority_configuration.signing_algorithm', matchesNot: /^(?:SHA1|MD5)/i },
    ],
  },
  bad: {
    terraform: `resource "aws_acmpca_certificate_authority" "main" {
  certificate_authority_configuration {
    key_algorithm     = "RSA_2048"
    signing_algorithm = "SHA1WITHRSA" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      Type: ROOT
      KeyAlgorithm: RSA_1024 # flaw
      SigningAlgorithm: SHA256WITHRSA
`,
  },
  good: {
    terraform: `resource "aws_acmpca_certificate_authority" "main" {
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      Type: ROOT
      KeyAlgorithm: RSA_4096
      SigningAlgorithm: SHA256WITHRSA
`,
  },
});
