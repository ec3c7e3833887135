import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const mandrillKey = custom({
  name: 'mandrill-key',
  title: 'Mandrill API key',
  provider: 'Mailchimp Transactional',
  grants: "send mail in the name of the account's domains and read what was sent",
  revoke: 'https://mailchimp.com/developer/transactional/docs/fundamentals/#api-keys',
  keywords: ['mandrill', 'smtp.mandrillapp'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>md-[A-Za-z0-9_-]{22}|${given('mandrill_(?:api_|app_)?(?:key|password|secret|token)', '[A-Za-z0-9_-]{22}')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 3,
  accept: (key) => isRandom(key.replace(/^md-/, '')),
  make: (random) => `md-${base62(22).make(random)}`,
  bad: ['MANDRILL_API_KEY={secret}', 'mailchimp.MandrillClient("{secret}")'],
  good: [
    `MANDRILL_API_KEY=md-${'x'.repeat(22)}`,
    'MANDRILL_API_KEY=your-api-key',
    'mandrill: md-transactional-templates',
  ],
});
