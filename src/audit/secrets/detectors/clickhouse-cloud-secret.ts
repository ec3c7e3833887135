import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const clickhouseCloudSecret = prefixed({
  name: 'clickhouse-cloud-secret',
  title: 'ClickHouse Cloud API key secret',
  provider: 'ClickHouse',
  grants: 'with its key ID, manage the services and backups of the organisation',
  revoke: 'https://clickhouse.com/docs/cloud/manage/openapi',
  severity: 'critical',
  token: shape`4b1d${base62(38)}`,
  entropy: 3.6,
  accept: (secret) => /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  make: (random) => `4b1dQz${base62(36).make(random)}`,
  bad: [
    'CLICKHOUSE_API_SECRET={secret}',
    'curl --user "$KEY_ID:{secret}" https://api.clickhouse.cloud/v1/organizations',
  ],
  good: [`key = 4b1d${'X'.repeat(38)}`, 'sha = 4b1de6ab0f72f111b2e4ffed5b2bb40f6fba6b2214'],
});
