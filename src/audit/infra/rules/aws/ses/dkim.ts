import { infraRule } from '../../../infra-rule.ts';

/** Domains that send mail without a signature. */
export const sesDkim = infraRule({
  name: 'aws-ses-dkim',
  title: 'Mail of a domain is not signed',
  severity: 'low',
  cwe: 290,
  what: 'The signing of mail (DKIM) is off for the domain.',
  why: 'Receivers cannot tell mail that is yours from mail that pretends to be.',
  fix: ['Set `SigningEnabled` of `DkimAttributes` to true, and publish the records.'],
  references: ['https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim.html'],
  applies: ['aws.ses.identity'],
  must: { at: 'dkim_attributes.signing_enabled', isNot: false, absent: 'holds' },
  mend: { set: { 'dkim_attributes.signing_enabled': true } },
  bad: {
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::EmailIdentity
    Properties:
      EmailIdentity: example.com
      DkimAttributes:
        SigningEnabled: false # flaw
`,
  },
  good: {
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::EmailIdentity
    Properties:
      EmailIdentity: example.com
      DkimAttributes:
        SigningEnabled: true
`,
  },
});
