import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const linodeToken = named({
  name: 'linode-token',
  title: 'Linode access token',
  provider: 'Akamai Linode',
  grants: "create, change and delete the account's servers and volumes within its scopes",
  revoke: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  severity: 'critical',
  token: hex(64),
  names: [
    'linode_token',
    'linode_api_token',
    'linode_api_key',
    'linode_cli_token',
    'linode-token',
    'linodetoken',
  ],
  entropy: 3,
  bad: ['LINODE_TOKEN={secret}', 'linode_api_token: "{secret}"'],
  good: [
    'LINODE_TOKEN=$TOKEN',
    'linode_image_sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
});
