import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const mailgunKey = custom({
  name: 'mailgun-key',
  title: 'Mailgun API key',
  provider: 'Mailgun',
  grants: "send mail in the name of the account's domains and read its logs",
  revoke: 'https://help.mailgun.com/hc/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
  keywords: ['mailgun', 'api:key-', '.mailgun.net'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>key-[a-f0-9]{32}|(?<=api:)[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}|${given('mailgun_(?:api_|private_|private_api_|webhook_signing_|signing_|webhook_)?(?:key|token|secret|password)', '[a-z0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}')})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) =>
    random() < 0.5
      ? `key-${hex(32).make(random)}`
      : `${hex(32).make(random)}-${hex(8).make(random)}-${hex(8).make(random)}`,
  bad: [
    'MAILGUN_API_KEY={secret}',
    'MAILGUN_WEBHOOK_SIGNING_KEY={secret}',
    'curl -s --user "api:{secret}" https://api.mailgun.net/v3/shop.example/messages',
  ],
  good: [
    `MAILGUN_API_KEY=key-${'x'.repeat(32)}`,
    'api:key-3ax6xnjp29jd6fds4gc373sgvjxteol0',
    'cache-key-0123456789abcdef0123456789abcdef',
  ],
});
