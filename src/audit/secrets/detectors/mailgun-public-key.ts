import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const mailgunPublicKey = prefixed({
  name: 'mailgun-public-key',
  title: 'Mailgun public validation key',
  provider: 'Mailgun',
  grants: "validate addresses on the account's quota",
  revoke: 'https://help.mailgun.com/hc/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
  severity: 'info',
  confidence: 'low',
  token: shape`pubkey-${hex(32)}`,
  entropy: 3,
  bad: ['MAILGUN_PUBLIC_KEY={secret}', 'mailgun.client({ public_key: "{secret}" })'],
  good: [`MAILGUN_PUBLIC_KEY=pubkey-${'x'.repeat(32)}`, 'pubkey-of-the-server = 1'],
});
