import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const azureClientSecret = custom({
  name: 'azure-client-secret',
  title: 'Microsoft Entra client secret',
  provider: 'Microsoft Azure',
  grants: 'sign in as the application and use everything that it was consented to in the tenant',
  revoke: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  severity: 'critical',
  keywords: ['7q~', '8q~', '9q~'],
  pattern:
    /(?<![A-Za-z0-9_~.\-+/])(?<secret>[A-Za-z0-9_~.-]{3}[789]Q~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~\-+/])/dg,
  entropy: 3.8,
  make: (random) => `${base62(3).make(random)}8Q~${base62(34).make(random)}`,
  bad: ['AZURE_CLIENT_SECRET={secret}', 'client_secret = "{secret}"', '"ClientSecret": "{secret}"'],
  good: [
    `AZURE_CLIENT_SECRET=xxx8Q~${'x'.repeat(34)}`,
    'client_secret = var.azure_client_secret',
    'ver8Q~notes',
  ],
});
