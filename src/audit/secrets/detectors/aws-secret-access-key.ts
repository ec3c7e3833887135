import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';
import { near } from './formats/near.ts';

/** The name before it, or an access key ID at most three lines away. */
const named =
  /(?:secret_?access_?key|aws_?secret(?:_?key)?)["'`]?\]?\s{0,8}(?:=>|:=|=|:|,|>|\()\s{0,8}["'`]?/;
const id = '(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/])';
const key = '(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])';

export const awsSecretAccessKey = custom({
  name: 'aws-secret-access-key',
  title: 'AWS secret access key',
  provider: 'Amazon Web Services',
  grants: 'call AWS as the user or role that it belongs to, with everything that one may do',
  revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html'],
  severity: 'critical',
  keywords: ['secret_access_key', 'secretaccesskey', 'aws_secret', 'awssecret', 'akia', 'asia'],
  pattern: new RegExp(`${caseless(named.source)}(?<secret>${key})|(?<secret>${near(id, key)})`, 'dg'),
  window: { before: 420, after: 480 },
  entropy: 4,
  accept: (key) => /[a-z]/.test(key) && /[A-Z]/.test(key) && /\d/.test(key) && !key.includes('EXAMPLE'),
  make: (random) => `aZ${base64(37).make(random)}7`,
  bad: [
    'export AWS_SECRET_ACCESS_KEY={secret}',
    '[default]\naws_secret_access_key = {secret}\n',
    'new AWS.S3({ secretAccessKey: "{secret}" })',
    `boto3.client("s3", "${'AKIA'}Q3EGRIXIZ5PKD7ZT", "{secret}")`,
    `s3:\n  secret: {secret}\n  bucket: shop\n  id: ${'AKIA'}Q3EGRIXIZ5PKD7ZT\n`,
    `key_id: ${'AKIA'}Q3EGRIXIZ5PKD7ZT\nregion: eu-central-1\nbucket: shop\nkey: {secret}\n`,
  ],
  good: [
    `aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/${'bPxRfiCY'}EXAMPLEKEY`,
    `AWS_SECRET_ACCESS_KEY=\${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
    `secret_key = ${'2fd4e1c67a2d28fced84'}9ee1bb76e7391b93eb12`,
    'secret_access_key: var.secret_access_key_of_the_deployment_role_x',
  ],
});

/** Without the flag `i`, which would also widen the access key ID. */
function caseless(source: string): string {
  return source.replace(/[a-z]{3,}/g, (word) =>
    [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''),
  );
}
