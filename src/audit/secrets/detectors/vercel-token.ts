import { prefixed } from '../detector.ts';
import { base64url, oneOf, shape } from '../shape.ts';

export const vercelToken = prefixed({
  name: 'vercel-token',
  title: 'Vercel token',
  provider: 'Vercel',
  grants: 'deploy and change the projects, domains and environment variables within its scope',
  revoke: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  references: ['https://vercel.com/docs/accounts/access-tokens'],
  severity: 'critical',
  token: shape`${oneOf('vcp_', 'vci_', 'vca_', 'vcr_', 'vck_')}${base64url(56)}`,
  keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  entropy: 3.8,
  bad: ['VERCEL_TOKEN={secret}', 'vercel deploy --prod --token {secret}'],
  good: ['VERCEL_TOKEN=$VERCEL_TOKEN', 'int vci_alloc_connection(struct vci_device *dev);'],
});
