import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const snowflakeUrl = custom({
  name: 'snowflake-url',
  title: 'Snowflake connection string with password',
  provider: 'Snowflake',
  grants: 'read and change the data that the user may',
  revoke: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
  severity: 'critical',
  keywords: ['snowflake://'],
  pattern:
    /(?:snowflake:\/\/[^\s:@/"'<>]{1,80}:(?<secret>[^\s:@/"'<>]{6,120})@[A-Za-z0-9_-]{2,80}[A-Za-z0-9._-]{0,80}[/?])/dg,
  accept: isPassword,
  make: (random) => `${randomText(random, 15)}4`,
  bad: [
    'SNOWFLAKE_URL=snowflake://shop:{secret}@xy12345.eu-west-1/SHOP/PUBLIC?warehouse=W',
    'create_engine("snowflake://shop:{secret}@shop-fry/db")',
  ],
  good: ['snowflake://user:password@account/db', 'snowflake://<user>:<password>@<account>/'],
});
