import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const influxdbToken = custom({
  name: 'influxdb-token',
  title: 'InfluxDB API token',
  provider: 'InfluxData',
  grants: 'read and write the buckets that its permissions name',
  revoke: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  keywords: ['influx', 'authorization: token '],
  pattern: /(?<![A-Za-z0-9_+/-])(?<secret>[A-Za-z0-9_-]{86}==)(?![A-Za-z0-9=])/dg,
  entropy: 4.5,
  make: (random) => `${base64url(86).make(random)}==`,
  bad: [
    'INFLUXDB_TOKEN={secret}',
    'Authorization: Token {secret}',
    'InfluxDBClient(url=url, token="{secret}")',
  ],
  good: ['INFLUXDB_TOKEN=my-token', 'influxdb_bucket: telegraf'],
});
