import { crc32 } from 'node:zlib';
import { prefixed } from '../detector.ts';
import { base62, hex, shape } from '../shape.ts';
import { randomText } from './formats/sample.ts';

export const grafanaServiceToken = prefixed({
  name: 'grafana-service-token',
  title: 'Grafana service account token',
  provider: 'Grafana',
  grants: 'read and change dashboards, data sources and users as the service account may',
  revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  checksum: true,
  token: shape`glsa_${base62(32)}_${hex(8)}`,
  entropy: 3.6,
  // CRC-32 of everything before the last underscore, lowest byte first (grafana/pkg/components/satokengen).
  accept: (token) => checksum(token.slice(0, 37)) === token.slice(38),
  make: (random) => {
    const head = `glsa_${randomText(random, 32)}`;
    return `${head}_${checksum(head)}`;
  },
  bad: ['GRAFANA_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`GRAFANA_TOKEN=glsa_${'x'.repeat(32)}_xxxxxxxx`, 'token: glsa_your_service_account_token'],
});

function checksum(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(text));
  return bytes.toString('hex');
}
