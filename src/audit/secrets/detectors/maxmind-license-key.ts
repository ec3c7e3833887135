import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const maxmindLicenseKey = custom({
  name: 'maxmind-license-key',
  title: 'MaxMind licence key',
  provider: 'MaxMind',
  grants: 'download the databases and call the web services that the account paid for',
  revoke: 'https://support.maxmind.com/hc/articles/4407111582235-Generate-a-License-Key',
  references: ['https://dev.maxmind.com/license-key-validation-api'],
  severity: 'medium',
  unmistakable: true,
  keywords: ['_mmk'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9_])/dg,
  entropy: 3.6,
  make: (random) => `${base62(6).make(random)}_${base62(29).make(random)}_mmk`,
  bad: ['MAXMIND_LICENSE_KEY={secret}', 'GEOIPUPDATE_LICENSE_KEY={secret}'],
  good: [`MAXMIND_LICENSE_KEY=xxxxxx_${'x'.repeat(29)}_mmk`, 'MAXMIND_LICENSE_KEY=YOUR_LICENSE_KEY'],
});
