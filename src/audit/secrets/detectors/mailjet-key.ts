import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const mailjetKey = named({
  name: 'mailjet-key',
  title: 'Mailjet API key or secret',
  provider: 'Mailjet',
  grants: "send mail in the account's name and read its contacts, once both halves are known",
  revoke: 'https://documentation.mailjet.com/hc/en-us/articles/360043229473',
  token: hex(32),
  names: ['mailjet', 'mj_apikey', 'mj_api_key', 'mj_api_secret'],
  entropy: 3,
  bad: ['MAILJET_SECRET_KEY={secret}', 'MJ_APIKEY_PRIVATE={secret}', 'MJ_APIKEY_PUBLIC={secret}'],
  good: ['MAILJET_SECRET_KEY=your-secret', 'mailjet_template_id: 1234567'],
});
