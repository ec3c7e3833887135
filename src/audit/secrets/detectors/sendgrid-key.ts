import { custom } from '../detector.ts';
import { entropyOf } from '../entropy.ts';
import { base64url } from '../shape.ts';

export const sendgridKey = custom({
  name: 'sendgrid-key',
  title: 'SendGrid API key',
  provider: 'Twilio SendGrid',
  grants: "send mail in the name of the account's domains and read its lists, within its scopes",
  revoke: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys#delete-an-api-key',
  unmistakable: true,
  keywords: ['sg.'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>SG\.[A-Za-z0-9_=.-]{66})(?![A-Za-z0-9_=-])/dg,
  prefix: 'SG.',
  window: { before: 8, after: 96 },
  entropy: 4,
  accept: isKey,
  make: (random) => `SG.${base64url(22).make(random)}.${base64url(43).make(random)}`,
  bad: ['SENDGRID_API_KEY={secret}', 'sgMail.setApiKey("{secret}");'],
  good: [
    `SENDGRID_API_KEY=SG.${'x'.repeat(22)}.${'x'.repeat(43)}`,
    'image: registry.example.sg/SG.web',
    'SG.modules.registration.controllers.authentication.handlers.login_page',
  ],
});

/** 22 and 43 characters; elsewhere parted, it is not a name with dots but a mixture with many digits. */
function isKey(key: string): boolean {
  if (/^SG\.[\w-]{22}\.[\w-]{43}$/.test(key)) return true;
  return (key.match(/\d/g)?.length ?? 0) >= 10 && entropyOf(key) >= 4.4;
}
