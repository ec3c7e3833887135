import { custom } from '../detector.ts';
import { lower } from '../shape.ts';
import { given } from './formats/given.ts';

export const honeycombKey = custom({
  name: 'honeycomb-key',
  title: 'Honeycomb API key',
  provider: 'Honeycomb',
  grants: 'send events into the environment, or with a configuration key change its boards and triggers',
  revoke: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  severity: 'medium',
  keywords: ['hcaik_', 'hcxik_', 'hcamk_', 'hcxmk_', 'honeycomb', 'x-honeycomb-team'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])(?<secret>hc[a-z](?:ik|mk|lk)_[a-z0-9]{58}|${given('(?:honeycomb_(?:api_)?(?:write)?_key|x_honeycomb_team)', '(?:[a-f0-9]{32}|[A-Za-z0-9]{22})')})(?![A-Za-z0-9_])`,
    'dg',
  ),
  entropy: 3.2,
  make: (random) => `hcaik_${lower(58).make(random)}`,
  bad: ['HONEYCOMB_API_KEY={secret}', 'OTEL_EXPORTER_OTLP_HEADERS=x-honeycomb-team={secret}'],
  good: ['HONEYCOMB_API_KEY=your-api-key', 'x-honeycomb-team=$HONEYCOMB_API_KEY', 'honeycomb_dataset: shop'],
});
