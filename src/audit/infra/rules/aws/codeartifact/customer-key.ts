import { infraRule } from '../../../infra-rule.ts';

/** Domains of packages that are encrypted with the key of AWS. */
export const codeartifactCustomerKey = infraRule({
  name: 'aws-codeartifact-customer-key',
  title: 'Packages are not under a key of your own',
  severity: 'info',
  cwe: 311,
  what: 'The domain of CodeArtifact names no key of your own.',
  why: 'With a key of your own you decide who reads the packages, and see in the log who did.',
  fix: ['Set `encryption_key` (`EncryptionKey`) when the domain is made; it cannot be changed later.'],
  references: ['https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html'],
  applies: ['aws.codeartifact.domain'],
  must: { at: 'encryption_key', isSet: true },
  bad: {
    terraform: `resource "aws_codeartifact_domain" "main" { # flaw
  domain = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::CodeArtifact::Domain
    Properties:
      DomainName: main
`,
  },
  good: {
    terraform: `resource "aws_codeartifact_domain" "main" {
  domain         = "main"
  encryption_key = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::CodeArtifact::Domain
    Properties:
      DomainName: main
      EncryptionKey: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
