import { custom } from '../detector.ts';
import { randomText } from './formats/sample.ts';

export const awsBedrockApiKey = custom({
  name: 'aws-bedrock-api-key',
  title: 'Amazon Bedrock API key',
  provider: 'Amazon Web Services',
  grants: "run models in Amazon Bedrock at the account owner's cost and read what it is allowed to",
  revoke: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
  keywords: ['absk', 'bedrock-api-key-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,260}={0,2}|bedrock-api-key-[Y]mVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,2400}={0,2})(?![A-Za-z0-9_])/dg,
  window: { before: 32, after: 2600 },
  entropy: 4,
  make: (random) =>
    `ABSK${Buffer.from(`BedrockAPIKey-${randomText(random, 4)}-at-123456789012:${randomText(random, 44)}`).toString('base64')}`,
  bad: [
    'AWS_BEARER_TOKEN_BEDROCK={secret}',
    'curl -H "Authorization: Bearer {secret}" https://bedrock-runtime.us-east-1.amazonaws.com',
  ],
  good: ['AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-$TOKEN', 'key: ABSKQmVkcm9ja0FQSUtleS'],
});
