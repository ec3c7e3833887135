import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const awsAppsyncApiKey = prefixed({
  name: 'aws-appsync-api-key',
  title: 'AWS AppSync API key',
  provider: 'Amazon Web Services',
  grants: 'call every operation of the GraphQL API that accepts API keys, until it expires',
  revoke: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization',
  severity: 'medium',
  token: shape`da2-${lower(26)}`,
  entropy: 3.3,
  bad: ['"aws_appsync_apiKey": "{secret}",', 'x-api-key: {secret}'],
  good: [`"aws_appsync_apiKey": "da2-${'x'.repeat(26)}"`, 'class="da2-column da2-column-wide-and-narrow"'],
});
