import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const mailchimpKey = custom({
  name: 'mailchimp-key',
  title: 'Mailchimp API key',
  provider: 'Mailchimp',
  grants: "read and export the account's audiences and send campaigns",
  revoke: 'https://mailchimp.com/help/about-api-keys/#Disable_an_API_key',
  keywords: ['-us'],
  // The key of the mobile library is made to be public.
  pattern:
    /(?<![A-Za-z0-9_-]|MailchimpSDK\.initialize\(token: ?["']?)(?<secret>[a-f0-9]{32}-us\d{1,2})(?![A-Za-z0-9_-])/dg,
  entropy: 3,
  make: (random) => `${hex(32).make(random)}-us${1 + Math.floor(random() * 21)}`,
  bad: ['MAILCHIMP_API_KEY={secret}', 'mailchimp.setConfig({ apiKey: "{secret}", server: "us6" });'],
  good: [
    `MAILCHIMP_API_KEY=${'0'.repeat(32)}-us1`,
    'MailchimpSDK.initialize(token: 9f2c41d7b8e0364a5c1f7d92ab0e83f6-us18)',
    'region = "us-east-1"',
    'bucket: 0123456789abcdef0123456789abcdef-us-east',
  ],
});
