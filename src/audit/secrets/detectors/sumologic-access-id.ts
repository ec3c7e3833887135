import { named } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const sumologicAccessId = named({
  name: 'sumologic-access-id',
  title: 'Sumo Logic access id',
  provider: 'Sumo Logic',
  grants: 'name the key to Sumo Logic; it opens nothing without the key',
  revoke: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  severity: 'low',
  confidence: 'low',
  token: shape`su${base62(12)}`,
  names: ['sumo_', 'sumologic', 'sumo-', 'sumotoken', 'sumoaccess'],
  entropy: 2.8,
  accept: (id) => /[A-Z]/.test(id) && /\d/.test(id),
  make: (random) => `suA7${base62(10).make(random)}`,
  bad: ['SUMO_ACCESS_ID={secret}', 'sumologic.accessId = "{secret}"'],
  good: ['SUMO_ACCESS_ID=$ID', 'sumologic_chart: sumologic-helm', 'sumo_name: subscription14'],
});
