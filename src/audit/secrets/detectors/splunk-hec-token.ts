import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';
import { given } from './formats/given.ts';

const id = '[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}';

export const splunkHecToken = custom({
  name: 'splunk-hec-token',
  title: 'Splunk HTTP Event Collector token',
  provider: 'Splunk',
  grants: 'write false events into the index and use up its licence',
  revoke: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['splunk'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>(?<=[Ss]plunk )${id}|${given('splunk_(?:hec_|http_|collector_|access_)*(?:token|url_token)', id)})(?![A-Za-z0-9-])`,
    'dg',
  ),
  entropy: 2.8,
  make: uuid.make,
  bad: ['SPLUNK_HEC_TOKEN={secret}', 'Authorization: Splunk {secret}', 'splunk-token: "{secret}"'],
  good: [
    'SPLUNK_HEC_TOKEN=00000000-0000-0000-0000-000000000000',
    'Authorization: Splunk $TOKEN',
    'splunk_app_id: 2f1c9f0e-41f5-4d7e-9e6b-0b6c1b1b7f43',
  ],
});
