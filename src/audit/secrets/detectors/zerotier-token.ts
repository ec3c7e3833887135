import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const zerotierToken = named({
  name: 'zerotier-token',
  title: 'ZeroTier API token',
  provider: 'ZeroTier',
  grants: 'read and change the networks of the account and let devices into them',
  revoke: 'https://docs.zerotier.com/api/tokens/',
  token: base62(32),
  names: ['zerotier', 'zt_token', 'zt_central'],
  entropy: 3.6,
  accept: isMixed,
  bad: ['ZEROTIER_CENTRAL_TOKEN={secret}', 'zerotier_token = "{secret}"'],
  good: ['ZEROTIER_CENTRAL_TOKEN=$TOKEN', 'zerotier_network_id: 0f1e2d3c4b5a6978'],
});
