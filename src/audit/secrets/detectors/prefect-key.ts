import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const prefectKey = prefixed({
  name: 'prefect-key',
  title: 'Prefect Cloud API key',
  provider: 'Prefect',
  grants: 'run and change flows and read their secrets as the user or service account',
  revoke: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  token: shape`${oneOf('pnu_', 'pnb_')}${base62(36)}`,
  keywords: ['pnu_', 'pnb_'],
  entropy: 3.4,
  bad: ['PREFECT_API_KEY={secret}', 'prefect cloud login --key {secret}'],
  good: ['PREFECT_API_KEY=pnu_...', 'def pnu_handler_of_something(event):'],
});
