import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';
import { given } from './formats/given.ts';

export const logglyToken = custom({
  name: 'loggly-token',
  title: 'Loggly customer token',
  provider: 'Loggly',
  grants: 'write log lines into the account, or with an API token read them',
  revoke:
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm',
  severity: 'low',
  keywords: ['loggly'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>(?<=loggly\\.com/(?:inputs|bulk)/)${uuid.source}|${given('loggly_(?:customer_|api_|auth_)?(?:token|key)', uuid.source)})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => uuid.make(random),
  bad: [
    'LOGGLY_TOKEN={secret}',
    'https://logs-01.loggly.com/inputs/{secret}/tag/http/',
    '"logglyToken": "{secret}"',
  ],
  good: [
    'https://logs-01.loggly.com/inputs/TOKEN/tag/http/',
    'LOGGLY_TOKEN=00000000-0000-0000-0000-000000000000',
  ],
});
