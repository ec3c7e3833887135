import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const renderKey = prefixed({
  name: 'render-key',
  title: 'Render API key',
  provider: 'Render',
  grants: 'deploy and change services and read their environment as the user',
  revoke: 'https://render.com/docs/api#1-create-an-api-key',
  severity: 'critical',
  token: shape`rnd_${base62(28)}`,
  entropy: 3.4,
  accept: isMixed,
  bad: ['RENDER_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['RENDER_API_KEY=rnd_...', 'static int rnd_initialize_state_of_generator(void)'],
});
