import { prefixed } from '../detector.ts';
import { digits, hex, maybe, oneOf, shape } from '../shape.ts';

export const databricksToken = prefixed({
  name: 'databricks-token',
  title: 'Databricks token',
  provider: 'Databricks',
  grants: 'run jobs and read the data of the workspace as the user or service principal',
  revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat#revoke-a-personal-access-token-for-a-user',
  token: shape`${oneOf('dapi', 'dose')}${hex(32)}${maybe(shape`-${digits(1)}`)}`,
  keywords: ['dapi', 'dose'],
  entropy: 3,
  bad: [
    'DATABRICKS_TOKEN={secret}',
    '[DEFAULT]\nhost = https://shop.cloud.databricks.com\ntoken = {secret}\n',
  ],
  good: [`DATABRICKS_TOKEN=dapi${'0'.repeat(32)}`, `token = dapi${'X'.repeat(32)}`],
});
