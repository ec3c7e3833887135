import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const thunderstoreToken = prefixed({
  name: 'thunderstore-token',
  title: 'Thunderstore API token',
  provider: 'Thunderstore',
  grants: 'publish packages in the name of the team',
  revoke: 'Remove the service account in the settings of the team on thunderstore.io.',
  token: shape`tss_${base62(30, 60)}`,
  entropy: 3.6,
  accept: (token) => /\d.*\d/.test(token),
  make: (random) => `tss_4T9${base62(29).make(random)}`,
  bad: ['THUNDERSTORE_TOKEN={secret}', 'tcli publish --token {secret}'],
  good: ['TCLI_AUTH_TOKEN=tss_...', 'tss_segment_descriptor_of_the_next_task'],
});
