import { custom } from '../detector.ts';
import { base64, chars } from '../shape.ts';

export const adyenApiKey = custom({
  name: 'adyen-api-key',
  title: 'Adyen API key',
  provider: 'Adyen',
  grants: 'take, refund and read payments of the merchant within its roles',
  revoke: 'https://docs.adyen.com/development-resources/api-credentials/#generate-new-api-key',
  references: ['https://docs.adyen.com/development-resources/api-credentials/'],
  severity: 'critical',
  keywords: ['aqe'],
  pattern:
    /(?<![A-Za-z0-9+/])(?<secret>AQE[A-Za-z0-9+/]{40,160}={0,2}-[A-Za-z0-9+/]{43}=-[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5f\x61-\x7e]{16})(?![A-Za-z0-9])/dg,
  window: { before: 8, after: 260 },
  entropy: 4.2,
  make: (random) =>
    `AQE${base64(87).make(random)}==-${base64(43).make(random)}=-${chars('A-Za-z0-9', 16).make(random)}`,
  bad: ['ADYEN_API_KEY={secret}', 'x-API-key: {secret}\n'],
  good: ['ADYEN_API_KEY=AQE...', 'data:image/png;base64,AQEBAQEBAQEBAQ=='],
});
