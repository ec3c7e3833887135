import { infraRule } from '../../../infra-rule.ts';

/** Lightsail buckets that everybody may read. */
export const lightsailBucketPublic = infraRule({
  name: 'aws-lightsail-bucket-public',
  title: 'Objects of a Lightsail bucket are public',
  severity: 'medium',
  cwe: 732,
  what: 'The rules of the bucket let everybody read its objects, or let single objects be made public.',
  why: 'What lands there by mistake is in the internet at once.',
  fix: ['Set `GetObject` to `private` and `AllowPublicOverrides` to false.'],
  references: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-understanding-bucket-permissions.html',
  ],
  applies: ['aws.lightsail.bucket'],
  must: {
    all: [
      { at: 'access_rules.get_object', isNot: 'public', absent: 'holds' },
      { at: 'access_rules.allow_public_overrides', isNot: true, absent: 'holds' },
    ],
  },
  bad: {
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Bucket
    Properties:
      BucketName: files
      AccessRules:
        GetObject: public # flaw
        AllowPublicOverrides: false
`,
  },
  good: {
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Bucket
    Properties:
      BucketName: files
      AccessRules:
        GetObject: private
        AllowPublicOverrides: false
`,
  },
});
