import { prefixed } from '../detector.ts';
import { base32, oneOf, shape } from '../shape.ts';

export const awsAccessKeyId = prefixed({
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
  token: shape`${oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA')}${base32(16)}`,
  keywords: ['akia', 'asia', 'abia', 'acca'],
  entropy: 3,
  accept: (id) => !id.endsWith('EXAMPLE'),
  bad: [
    'AWS_ACCESS_KEY_ID={secret}',
    '[default]\naws_access_key_id = {secret}\n',
    '{ accessKeyId: "{secret}" }',
  ],
  good: [
    `aws_access_key_id = ${'AKIA'}IOSFODNN7EXAMPLE`,
    'AWS_ACCESS_KEY_ID=AKIAXXXXXXXXXXXXXXXX',
    'role: AROAEXAMPLEROLEID1234',
    'const continent = "ASIA_PACIFIC_SOUTHEAST";',
  ],
});
