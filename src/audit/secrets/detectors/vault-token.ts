import { custom } from '../detector.ts';
import { base62, base64url } from '../shape.ts';
import { given } from './formats/given.ts';

/** Tokens of Vault before 1.10. */
const older = 's\\.[A-Za-z0-9]{24}';

export const vaultToken = custom({
  name: 'vault-token',
  title: 'HashiCorp Vault token',
  provider: 'HashiCorp Vault',
  grants: 'read and change the secrets that its policies allow',
  revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'],
  severity: 'critical',
  keywords: ['hvs.', 'hvb.', 'hvr.', 'vault_token', 'x-vault-token', 'vault login'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_.-])(?<secret>hv[sr]\\.(?:[A-Za-z0-9_-]{90,120}|[A-Za-z0-9]{24})|hvb\\.[A-Za-z0-9_-]{130,300}|(?<=vault login )${older}|${given('vault_token', older)})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3.5,
  make: (random) =>
    random() < 0.5 ? `hvs.CAESI${base64url(90).make(random)}` : `hvs.${base62(24).make(random)}`,
  bad: [
    'VAULT_TOKEN={secret}',
    'curl -H "X-Vault-Token: {secret}" https://vault.shop.example/v1/secret/data/db',
  ],
  good: [`VAULT_TOKEN=hvs.${'x'.repeat(24)}`, 'X-Vault-Token: $VAULT_TOKEN', 's.substringAfterTheLastSlash'],
});
