import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const zendeskToken = named({
  name: 'zendesk-token',
  title: 'Zendesk API token',
  provider: 'Zendesk',
  grants: 'read and change tickets and users as the agent',
  revoke: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  token: base62(40),
  names: ['zendesk'],
  entropy: 3.4,
  accept: isMixed,
  bad: ['ZENDESK_API_TOKEN={secret}', '"zendeskToken": "{secret}"'],
  good: ['ZENDESK_API_TOKEN=$TOKEN', 'zendesk_subdomain: shop'],
});
