import { named } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const braveSearchKey = named({
  name: 'brave-search-key',
  title: 'Brave Search API key',
  provider: 'Brave',
  grants: "search at the account's cost",
  revoke: 'https://api-dashboard.search.brave.com/app/keys',
  severity: 'medium',
  token: shape`BSA${base64url(20, 28)}`,
  names: ['brave', 'x-subscription-token'],
  entropy: 3.5,
  bad: ['BRAVE_API_KEY={secret}', 'X-Subscription-Token: {secret}'],
  good: ['BRAVE_API_KEY=BSA...', 'X-Subscription-Token: YOUR_API_KEY'],
});
