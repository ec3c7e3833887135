import { custom } from '../detector.ts';
import { base32, oneOf, shape } from '../shape.ts';

export const awsAccessKeyId = custom({
  name: 'aws-access-key-id',
  title: 'AWS access key ID',
  provider: 'Amazon Web Services',
  grants:
    'tell which AWS account and user it belongs to, and act as that user once the secret half is known too',
  revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  severity: 'medium',
  publicLength: 4,
  unmistakable: true,
  keywords: ['akia', 'asia', 'abia', 'acca'],
  // After "Credential=" it is part of a signature, which is made to be shown and expires.
  pattern: /(?<![A-Za-z0-9_]|Credential=)(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Za-z0-9_])/dg,
  entropy: 3,
  accept: (id) => !id.endsWith('EXAMPLE'),
  make: shape`${oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA')}${base32(16)}`.make,
  bad: [
    'AWS_ACCESS_KEY_ID={secret}',
    '[default]\naws_access_key_id = {secret}\n',
    '{ accessKeyId: "{secret}" }',
  ],
  good: [
    `https://shop.s3.amazonaws.com/a?X-Amz-Credential=${'AKIA'}Q3EGRIXIZ5PKD7ZT%2F20240101%2Feu-west-1%2Fs3%2Faws4_request`,
    `aws_access_key_id = ${'AKIA'}IOSFODNN7EXAMPLE`,
    `AWS_ACCESS_KEY_ID=AKIA${'X'.repeat(16)}`,
    'role: AROAEXAMPLEROLEID1234',
    'const continent = "ASIA_PACIFIC_SOUTHEAST";',
  ],
});
