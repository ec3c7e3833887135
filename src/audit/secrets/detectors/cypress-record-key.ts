import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const cypressRecordKey = named({
  name: 'cypress-record-key',
  title: 'Cypress record key',
  provider: 'Cypress',
  grants: 'record runs of the project at its cost',
  revoke: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
  severity: 'medium',
  token: uuid,
  names: ['cypress_record_key', 'cypress run --record --key', 'cypress-record-key', 'cypressrecordkey'],
  entropy: 3,
  bad: ['CYPRESS_RECORD_KEY={secret}', 'npx cypress run --record --key {secret}'],
  good: [
    `CYPRESS_RECORD_KEY: \${{ secrets.KEY }}`,
    'CYPRESS_RECORD_KEY=00000000-0000-0000-0000-000000000000',
  ],
});
