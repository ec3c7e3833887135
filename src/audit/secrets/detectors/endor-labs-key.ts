import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const endorLabsKey = prefixed({
  name: 'endor-labs-key',
  title: 'Endor Labs API key or secret',
  provider: 'Endor Labs',
  grants: "read the organisation's findings and change its policies, together with its other half",
  revoke: 'https://docs.endorlabs.com/administration/api-keys/',
  token: shape`endr+${chars('A-Za-z0-9\\-', 16)}`,
  entropy: 2.8,
  bad: ['ENDOR_API_CREDENTIALS_KEY={secret}', 'endorctl scan --api-secret "{secret}"'],
  good: [`ENDOR_API_CREDENTIALS_KEY=endr+${'x'.repeat(16)}`, 'endr+your-key'],
});
