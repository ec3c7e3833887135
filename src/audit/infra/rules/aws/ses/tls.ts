import { infraRule } from '../../../infra-rule.ts';

/** Sets of configuration that send mail without TLS. */
export const sesTls = infraRule({
  name: 'aws-ses-tls',
  title: 'Mail may be sent without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'The set of configuration does not require TLS: a receiver that offers none gets the mail in plain text.',
  why: 'Who stands between, or pretends that the receiver has no TLS, reads the mail.',
  fix: ['Set `tls_policy` (`TlsPolicy`) of the delivery options to `Require`.'],
  references: ['https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html'],
  applies: ['aws.ses.configuration'],
  must: { at: 'delivery_options.tls_policy', is: 'REQUIRE', anyCase: true },
  bad: {
    terraform: `resource "aws_ses_configuration_set" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ConfigurationSet
    Properties:
      Name: main
      DeliveryOptions:
        TlsPolicy: OPTIONAL # flaw
`,
  },
  good: {
    terraform: `resource "aws_ses_configuration_set" "main" {
  name = "main"
  delivery_options {
    tls_policy = "Require"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ConfigurationSet
    Properties:
      Name: main
      DeliveryOptions:
        TlsPolicy: REQUIRE
`,
  },
});
