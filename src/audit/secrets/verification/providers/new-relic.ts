import { post, type Verifier } from '../verifier.ts';

export const newRelic: Verifier = {
  provider: 'new-relic',
  title: 'New Relic',
  detectors: ['new-relic-key'],
  documentation:
    'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
  hosts: ['api.newrelic.com', 'api.eu.newrelic.com'],
  request: ({ secret }) => post('/graphql', { 'api-key': secret }, { query: '{ actor { user { id } } }' }),
  verified: [{ status: 200, has: ['data.actor.user.id'] }],
  rejected: [{ status: 401 }],
  caveat: 'keys that only send data are not known to this address',
};
