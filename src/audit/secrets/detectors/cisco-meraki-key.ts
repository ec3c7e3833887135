import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const ciscoMerakiKey = named({
  name: 'cisco-meraki-key',
  title: 'Cisco Meraki API key',
  provider: 'Cisco Meraki',
  grants: "read and change the networks and devices of its owner's organisations",
  revoke: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  severity: 'critical',
  token: hex(40),
  providers: ['meraki'],
  entropy: 3,
  bad: ['MERAKI_API_KEY={secret}', 'meraki_token: "{secret}"'],
  good: ['MERAKI_API_KEY=$KEY', 'meraki_commit: da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
