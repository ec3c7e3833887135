import { prefixed } from '../detector.ts';
import { base62, hex, oneOf, shape } from '../shape.ts';

export const brevoKey = prefixed({
  name: 'brevo-key',
  title: 'Brevo (Sendinblue) key',
  provider: 'Brevo',
  grants: 'send mail and read the contacts of the account',
  revoke: 'https://help.brevo.com/hc/articles/209467485-Create-and-manage-your-API-keys',
  token: shape`${oneOf('xkeysib-', 'xsmtpsib-')}${hex(64)}-${base62(16)}`,
  keywords: ['xkeysib-', 'xsmtpsib-'],
  entropy: 3.3,
  bad: ['BREVO_API_KEY={secret}', 'api-key: {secret}'],
  good: ['BREVO_API_KEY=xkeysib-YOUR_API_KEY', 'api-key: xkeysib-xxxxxxxx'],
});
