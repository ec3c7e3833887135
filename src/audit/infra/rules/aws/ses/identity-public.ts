import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Identities of mail that everybody may use. */
export const sesIdentityPublic = infraRule({
  name: 'aws-ses-identity-public',
  title: 'Everybody may send mail in your name',
  severity: 'high',
  cwe: 284,
  what: 'The policy of the identity gives everybody actions, and no condition says who is meant.',
  why: 'Mail that strangers send passes as yours: it is signed, and it costs you your good name.',
  fix: ['Name the accounts or services that may send as principals.'],
  references: ['https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html'],
  applies: ['aws.ses.identity-policy'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_ses_identity_policy" "main" {
  identity = "example.com"
  name     = "all"
  policy   = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # flaw
      Action    = "ses:SendEmail"
      Resource  = "*"
    }]
  })
}
`,
  },
  good: {
    terraform: `resource "aws_ses_identity_policy" "main" {
  identity = "example.com"
  name     = "one"
  policy   = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "ses:SendEmail"
      Resource  = "*"
    }]
  })
}
`,
  },
});
