import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const triggerDevAccessToken = prefixed({
  name: 'trigger-dev-access-token',
  title: 'Trigger.dev personal access token',
  provider: 'Trigger.dev',
  grants: 'deploy to and read every project of its owner',
  revoke: 'https://trigger.dev/docs/management/overview#personal-access-tokens-pat',
  severity: 'critical',
  token: shape`tr_pat_${lower(40)}`,
  entropy: 3.4,
  accept: isMixed,
  bad: ['TRIGGER_ACCESS_TOKEN={secret}', 'trigger deploy --token {secret}'],
  good: ['TRIGGER_ACCESS_TOKEN=tr_pat_...', 'tr_pattern_of_the_routing_table'],
});
