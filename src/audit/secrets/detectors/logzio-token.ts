import { custom } from '../detector.ts';
import { chars } from '../shape.ts';
import { given } from './formats/given.ts';

export const logzioToken = custom({
  name: 'logzio-token',
  title: 'Logz.io token',
  provider: 'Logz.io',
  grants: 'write logs into the account, or with an API token read and change it',
  revoke: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['logz'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>${given('logz_?io?_(?:shipping_|logs_|account_|metrics_|tracing_|api_)?(?:token|key)', '(?:[A-Za-z]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 3.4,
  make: (random) => `QzXv${chars('A-Za-z', 28).make(random)}`,
  bad: ['LOGZIO_TOKEN={secret}', 'logzio_shipping_token: {secret}'],
  good: ['LOGZIO_TOKEN=your-token', 'logzio_listener: listener.logz.io'],
});
