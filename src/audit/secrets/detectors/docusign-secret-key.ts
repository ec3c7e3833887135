import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const docusignSecretKey = named({
  name: 'docusign-secret-key',
  title: 'Docusign secret key',
  provider: 'Docusign',
  grants: 'with the integration key, get tokens for the users who allowed the app',
  revoke: 'https://developers.docusign.com/platform/configure-app/',
  token: uuid,
  names: [
    'docusign_secret',
    'docusign_client_secret',
    'docusignsecret',
    'docusignclientsecret',
    'docusign-client-secret',
    'ds_client_secret',
  ],
  entropy: 3,
  bad: ['DOCUSIGN_SECRET_KEY={secret}', 'docusignClientSecret: "{secret}"'],
  good: ['DOCUSIGN_SECRET_KEY=$SECRET', 'docusign_integration_key: 2f1c9f0e-41f5-4d7e-9e6b-0b6c1b1b7f43'],
});
