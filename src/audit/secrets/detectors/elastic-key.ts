import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';
import { decodeBase64 } from './formats/decode.ts';
import { given } from './formats/given.ts';

/** An identifier, a colon and the key, in base64. */
const key = '[A-Za-z0-9+/]{54,80}={0,2}';

export const elasticKey = custom({
  name: 'elastic-key',
  title: 'Elastic API key',
  provider: 'Elastic',
  grants: 'read and change the indexes of the cluster or project within its privileges',
  revoke: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  keywords: ['essu_', 'authorization: apikey', '"apikey ', "'apikey ", 'elastic'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])(?<secret>essu_[A-Za-z0-9_-]{60,200}={0,2}|(?<=[Aa]pi[Kk]ey )${key}|${given('elastic(?:search)?_api_key', key)})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 4,
  // Both hold an identifier of 20 characters, a colon and the key, in base64.
  accept: (key) =>
    /^[\w-]{20}:[\w-]{20,}/.test(decodeBase64(key.replace(/^essu_/, ''))?.toString('latin1') ?? ''),
  make: (random) =>
    Buffer.from(`${base64url(20).make(random)}:${base64url(22).make(random)}`).toString('base64'),
  bad: [
    'Authorization: ApiKey {secret}',
    'ELASTIC_API_KEY={secret}',
    'headers = {"Authorization": "ApiKey {secret}"}',
  ],
  good: [
    'Authorization: ApiKey <your-api-key>',
    'ELASTIC_API_KEY=$ELASTIC_API_KEY',
    'elastic_version: 8.11.3',
  ],
});
