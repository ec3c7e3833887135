import { custom } from '../detector.ts';
import { randomText } from './formats/sample.ts';

export const grafanaApiKey = custom({
  name: 'grafana-api-key',
  title: 'Grafana API key',
  provider: 'Grafana',
  grants: 'read and change dashboards, data sources and users as its role may',
  revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/'],
  keywords: ['eyjrijoi'],
  pattern: /(?<![A-Za-z0-9+/_])(?<secret>eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3})(?![A-Za-z0-9+/=])/dg,
  prefix: 'eyJrIjoi',
  window: { before: 32, after: 500 },
  entropy: 3.8,
  make: (random) =>
    Buffer.from(JSON.stringify({ k: randomText(random, 32), n: 'shop-dashboards', id: 1 })).toString(
      'base64',
    ),
  bad: ['GRAFANA_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['GRAFANA_API_KEY=eyJrIjoi...', 'Authorization: Bearer eyJrIjoi<key>'],
});
