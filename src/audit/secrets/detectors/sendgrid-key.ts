import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const sendgridKey = prefixed({
  name: 'sendgrid-key',
  title: 'SendGrid API key',
  provider: 'Twilio SendGrid',
  grants: "send mail in the name of the account's domains and read its lists, within its scopes",
  revoke: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys#delete-an-api-key',
  token: shape`SG.${base64url(22)}.${base64url(43)}`,
  keywords: ['sg.'],
  entropy: 4,
  bad: ['SENDGRID_API_KEY={secret}', 'sgMail.setApiKey("{secret}");'],
  good: [`SENDGRID_API_KEY=SG.${'x'.repeat(22)}.${'x'.repeat(43)}`, 'image: registry.example.sg/SG.web'],
});
