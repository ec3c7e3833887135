import { expect, test } from 'vitest';
import { openSecretsAudit } from './secrets.ts';
import { seeded } from './seeded.ts';
import { base62 } from './shape.ts';

const { audit } = openSecretsAudit();
const secret = base62(32).make(seeded(3));
const encoded = Buffer.from(`shop:${secret}`).toString('base64');
const key = Buffer.from(secret).toString('base64url');

/** Rule and value of what is found in a file. */
function found(path: string, text: string): readonly string[] {
  const { detections } = audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' });
  return detections.map(({ ruleId, location: { line, column, endColumn } }) => {
    const value = text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1);
    return `${ruleId} ${value === secret || value === encoded || value === key ? 'whole' : 'else'}`;
  });
}

test.each([
  ['.npmrc', `//npm.shop.example/:_authToken=${secret}\n`, 'npmrc-credential'],
  [
    '.npmrc',
    `//npm.shop.example/:username=shop\n//npm.shop.example/:_password=${encoded}\n`,
    'npmrc-credential',
  ],
  [
    '.pypirc',
    `[distutils]\nindex-servers = shop\n[shop]\nusername = me\npassword = ${secret}\n`,
    'pypirc-password',
  ],
  ['.netrc', `machine git.shop.example\nlogin me\npassword ${secret}\n`, 'netrc-password'],
  [
    '.dockercfg',
    `{"https://index.docker.io/v1/": {"auth": "${encoded}", "email": "me@shop.example"}}`,
    'docker-config-auth',
  ],
  ['.docker/config.json', `{"auths": {"ghcr.io": {"auth": "${encoded}"}}}`, 'docker-config-auth'],
  [
    '.docker/config.json',
    `{"auths": {"ghcr.io": {"username": "shop", "password": "${secret}"}}}`,
    'generic-password',
  ],
  ['.docker/config.json', `{"auths": {"ghcr.io": {"identitytoken": "${secret}"}}}`, 'generic-secret'],
  [
    'kube/config',
    `kind: Config\ncurrent-context: a\nusers:\n- name: a\n  user:\n    password: ${secret}\n`,
    'kubeconfig-credential',
  ],
  ['secret.yaml', `kind: Secret\nstringData:\n  password: ${secret}\n`, 'generic-password'],
  ['secret.yaml', `kind: Secret\ndata:\n  opaque: ${encoded}\n`, 'kubernetes-secret'],
  ['prod.tfvars', `db_password = "${secret}"\n`, 'generic-password'],
  ['prod.auto.tfvars.json', `{"db_password": "${secret}"}`, 'generic-password'],
  [
    'variables.tf',
    `variable "db_password" {\n  type    = string\n  default = "${secret}"\n}\n`,
    'generic-password',
  ],
  [
    'main.tf',
    `resource "aws_db_instance" "shop" {\n  username = "shop"\n  password = "${secret}"\n}\n`,
    'generic-password',
  ],
  [
    'terraform.tfstate',
    `{"instances": [{"schema_version": 1, "attributes": {"password": "${secret}"}}]}`,
    'terraform-state-secret',
  ],
  ['jwk.json', `{"kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "${key}"}`, 'jwk-private-key'],
  ['jwk.json', `{"kty": "EC", "crv": "P-256", "d": "${key}"}`, 'jwk-private-key'],
  ['jwk.json', `{"kty": "OKP", "crv": "X25519", "d": "${key}"}`, 'jwk-private-key'],
  ['jwk.json', `{"kty": "oct", "k": "${key}"}`, 'jwk-private-key'],
])('%s: %j', (path, text, rule) => {
  expect(found(path, text)).toEqual([`secrets/${rule} whole`]);
});
