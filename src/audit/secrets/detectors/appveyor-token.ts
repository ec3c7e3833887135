import { custom } from '../detector.ts';
import { lower } from '../shape.ts';

export const appveyorToken = custom({
  name: 'appveyor-token',
  title: 'AppVeyor API token',
  provider: 'AppVeyor',
  grants: 'start builds and read the settings of the account',
  revoke: 'https://www.appveyor.com/docs/api/#authentication',
  keywords: ['appveyor'],
  pattern:
    /(?:appveyor|AppVeyor|APPVEYOR|Appveyor)[^\n]{0,80}?(?<![A-Za-z0-9.])(?<secret>v2\.[a-z0-9]{20})(?![A-Za-z0-9.])/dg,
  entropy: 3.2,
  make: (random) => `v2.${lower(20).make(random)}`,
  bad: [
    'APPVEYOR_TOKEN={secret}',
    'curl https://ci.appveyor.com/api/roles -H "Authorization: Bearer {secret}"',
  ],
  good: ['APPVEYOR_TOKEN=v2.<token>', 'image: appveyor/v2.20'],
});
