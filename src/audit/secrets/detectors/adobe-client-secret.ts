import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const adobeClientSecret = prefixed({
  name: 'adobe-client-secret',
  title: 'Adobe client secret',
  provider: 'Adobe',
  grants: "call Adobe's interfaces as the application, with the access that its organisation gave it",
  revoke:
    'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/#rotating-client-secrets',
  token: shape`p8e-${base64url(32)}`,
  entropy: 3.5,
  bad: ['ADOBE_CLIENT_SECRET={secret}', '"client_secret": "{secret}"'],
  good: [`ADOBE_CLIENT_SECRET=p8e-${'x'.repeat(32)}`, 'step p8e-a of the plan'],
});
