import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';
import { given } from './formats/given.ts';

const id = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

export const herokuApiKey = custom({
  name: 'heroku-api-key',
  title: 'Heroku API key',
  provider: 'Heroku',
  grants: 'deploy, read the configuration of and delete every app of the account',
  revoke: 'https://devcenter.heroku.com/articles/authentication#regenerating-the-api-token',
  severity: 'critical',
  keywords: ['hrku-', 'heroku'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])(?<secret>HRKU-AA[A-Za-z0-9_-]{58}|HRKU-${id}|${given('heroku_(?:api_)?(?:key|token)', id)})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => `HRKU-AA${base64url(57).make(random)}x`,
  bad: ['HEROKU_API_KEY={secret}', 'machine api.heroku.com\n  login me@example.com\n  password {secret}\n'],
  good: [
    'HEROKU_API_KEY=00000000-0000-0000-0000-000000000000',
    `heroku_app_id: ${'2f1c9f0e'}-41f5-4d7e-9e6b-0b6c1b1b7f43`,
  ],
});
