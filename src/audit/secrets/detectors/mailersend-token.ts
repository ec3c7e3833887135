import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const mailersendToken = prefixed({
  name: 'mailersend-token',
  title: 'MailerSend API token',
  provider: 'MailerSend',
  grants: "send mail in the name of the account's domains and read its activity",
  revoke: 'https://developers.mailersend.com/general.html#authentication',
  token: shape`mlsn.${hex(64)}`,
  entropy: 3,
  bad: ['MAILERSEND_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`MAILERSEND_API_KEY=mlsn.${'x'.repeat(64)}`, 'mlsn.example'],
});
