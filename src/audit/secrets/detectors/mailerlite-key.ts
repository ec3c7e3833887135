import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const mailerliteKey = named({
  name: 'mailerlite-key',
  title: 'MailerLite API key',
  provider: 'MailerLite',
  grants: 'read the subscribers and send campaigns to them',
  revoke: 'https://developers-classic.mailerlite.com/docs/authentication',
  token: hex(32),
  providers: ['mailerlite', 'mailer_lite', 'mailer-lite'],
  entropy: 3,
  bad: ['MAILERLITE_API_KEY={secret}', '"mailerLiteApiKey": "{secret}"'],
  good: ['MAILERLITE_API_KEY=your-key', 'mailerlite_group: 1234567'],
});
