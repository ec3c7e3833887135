import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const auth0ClientSecret = named({
  name: 'auth0-client-secret',
  title: 'Auth0 client secret',
  provider: 'Auth0',
  grants: 'act as the application: redeem codes and get tokens, for the management API too where it may',
  revoke: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  token: base64url(64),
  names: [
    'auth0_client_secret',
    'auth0-client-secret',
    'auth0clientsecret',
    'auth0.client_secret',
    'auth0_secret',
    'auth0_api_client_secret',
    'auth0_mgmt_client_secret',
  ],
  entropy: 4.2,
  bad: ['AUTH0_CLIENT_SECRET={secret}', '"auth0ClientSecret": "{secret}"'],
  good: [
    'AUTH0_CLIENT_SECRET=YOUR_CLIENT_SECRET',
    "AUTH0_SECRET='use [openssl rand -hex 32] to generate a 32 bytes value'",
  ],
});
