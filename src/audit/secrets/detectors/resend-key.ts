import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const resendKey = prefixed({
  name: 'resend-key',
  title: 'Resend API key',
  provider: 'Resend',
  grants: "send mail in the name of the account's domains",
  revoke: 'https://resend.com/docs/dashboard/api-keys/introduction#delete-api-keys',
  token: shape`re_${base62(8)}_${base62(24)}`,
  keywords: ['resend'],
  entropy: 3.6,
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key),
  make: (random) => `re_${base62(8).make(random)}_A7${base62(22).make(random)}`,
  bad: ['RESEND_API_KEY={secret}', 'new Resend("{secret}")'],
  good: [`RESEND_API_KEY=re_xxxxxxxx_${'x'.repeat(24)}`, 'def re_compile1_pattern_with_some_flags(x):'],
});
