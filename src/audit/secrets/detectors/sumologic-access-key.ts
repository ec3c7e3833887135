import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const sumologicAccessKey = named({
  name: 'sumologic-access-key',
  title: 'Sumo Logic access key',
  provider: 'Sumo Logic',
  grants: 'with the access id, read logs and change collectors as the user',
  revoke: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  token: base62(64),
  names: ['sumo_', 'sumologic', 'sumo-', 'sumotoken', 'sumokey', 'sumoaccess'],
  entropy: 3.8,
  accept: isMixed,
  bad: ['SUMO_ACCESS_KEY={secret}', 'sumologic.accessKey = "{secret}"'],
  good: ['SUMO_ACCESS_KEY=$KEY', 'sumo_collector_url: https://collectors.sumologic.com'],
});
