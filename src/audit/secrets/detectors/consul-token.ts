import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const consulToken = named({
  name: 'consul-token',
  title: 'Consul ACL token',
  provider: 'HashiCorp Consul',
  grants: 'read and change the services and keys that its policies allow; a bootstrap token everything',
  revoke: 'https://developer.hashicorp.com/consul/commands/acl/token/delete',
  token: uuid,
  names: [
    'consul_http_token',
    'consul-http-token',
    'consul_token',
    'consul_acl',
    'x-consul-token',
    'initial_management',
    'consul_bootstrap_token',
  ],
  entropy: 3,
  bad: ['CONSUL_HTTP_TOKEN={secret}', 'X-Consul-Token: {secret}'],
  good: ['CONSUL_HTTP_TOKEN=$TOKEN', 'X-Consul-Token: 00000000-0000-0000-0000-000000000002'],
});
