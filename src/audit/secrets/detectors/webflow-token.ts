import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const webflowToken = named({
  name: 'webflow-token',
  title: 'Webflow API token',
  provider: 'Webflow',
  grants: 'read and change the sites, within its scopes',
  revoke: 'https://developers.webflow.com/data/reference/authentication/site-token',
  token: hex(64),
  names: ['webflow'],
  entropy: 3,
  bad: ['WEBFLOW_API_TOKEN={secret}', '"webflowToken": "{secret}"'],
  good: ['WEBFLOW_API_TOKEN=$TOKEN', 'webflow_site: 0f1e2d3c'],
});
