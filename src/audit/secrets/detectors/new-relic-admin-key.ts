import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const newRelicAdminKey = named({
  name: 'new-relic-admin-key',
  title: 'New Relic key of the older form',
  provider: 'New Relic',
  grants: "read and change the account's data as the user who made it",
  revoke: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  token: lower(64),
  names: ['new-relic', 'newrelic', 'new_relic'],
  entropy: 3.8,
  accept: isMixed,
  bad: ['NEW_RELIC_ADMIN_KEY={secret}', 'newrelic_api_id: "{secret}"'],
  good: ['NEW_RELIC_ADMIN_KEY=$KEY', 'newrelic_agent: newrelic.jar'],
});
