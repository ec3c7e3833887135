import { prefixed } from '../detector.ts';
import { chars, hex, shape } from '../shape.ts';

export const datastaxAstraToken = prefixed({
  name: 'datastax-astra-token',
  title: 'DataStax Astra token',
  provider: 'DataStax',
  grants: 'read and change the databases within its role',
  revoke: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  severity: 'critical',
  token: shape`AstraCS:${chars('A-Za-z', 24)}:${hex(64)}`,
  entropy: 3.8,
  bad: ['ASTRA_DB_APPLICATION_TOKEN={secret}', 'client = DataAPIClient("{secret}")'],
  good: [`ASTRA_DB_APPLICATION_TOKEN=AstraCS:${'x'.repeat(24)}:${'0'.repeat(64)}`, 'scheme AstraCS:token'],
});
