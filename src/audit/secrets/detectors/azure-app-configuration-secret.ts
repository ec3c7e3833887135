import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';

export const azureAppConfigurationSecret = custom({
  name: 'azure-app-configuration-secret',
  title: 'Azure App Configuration connection string',
  provider: 'Microsoft Azure',
  grants: 'read and, unless it is read-only, change the settings in the store',
  revoke: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
  severity: 'critical',
  keywords: ['.azconfig.io'],
  pattern:
    /Endpoint=https:\/\/[A-Za-z0-9-]{1,60}\.azconfig\.io;Id=[^;\s"']{1,80};Secret=(?<secret>[A-Za-z0-9+/]{42,90}={0,2})(?![A-Za-z0-9+/=])/dg,
  entropy: 4,
  make: (random) => `${base64(43).make(random)}=`,
  bad: ['Endpoint=https://shop.azconfig.io;Id=a1B2-l0-s0:abc;Secret={secret}'],
  good: ['Endpoint=https://shop.azconfig.io;Id=<id>;Secret=<secret>', 'endpoint: https://shop.azconfig.io'],
});
