import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const segmentToken = prefixed({
  name: 'segment-token',
  title: 'Segment public API token',
  provider: 'Segment',
  grants: 'read and change sources and destinations of the workspace',
  revoke: 'https://segment.com/docs/api/public-api/',
  token: shape`sgp_${base62(64)}`,
  entropy: 3.8,
  bad: ['SEGMENT_ACCESS_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: ['SEGMENT_ACCESS_TOKEN=sgp_...', 'sgp_start_transaction()'],
});
