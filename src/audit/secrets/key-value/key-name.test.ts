import { describe, expect, test } from 'vitest';
import { readKeyName, wordsOf } from './key-name.ts';

test.each([
  ['spring.datasource.dbPassword2', 'spring datasource db password 2'],
  ['AWSSecretKey', 'aws secret key'],
  ['X-Api-Key', 'x api key'],
  ['mysqlpass', 'mysql pass'],
  ['clientsecret', 'client secret'],
  ['compass', 'compass'],
])('%s falls into its words', (name, words) => {
  expect(wordsOf(name).join(' ')).toBe(words);
});

describe('names of credentials', () => {
  test.each([
    ['password', 'password'],
    ['DB_PASSWORD', 'password'],
    ['rootpw', 'password'],
    ['PGPASSWORD', 'password'],
    ['MYSQL_PWD', 'password'],
    ['user.password.value', 'password'],
    ['clientSecret', 'secret'],
    ['SECRET_KEY_BASE', 'secret'],
    ['aws_secret_access_key', 'api-key'],
    ['authToken', 'token'],
    ['apiKey', 'api-key'],
    ['encryption_key_hex', 'api-key'],
    ['shopKey', 'some-key'],
    ['_auth', 'auth'],
    ['SIGNING_SALT', 'salt'],
    ['salt', 'salt'],
    ['client_nonce', 'salt'],
    ['masterauth', 'password'],
    ['mot_de_passe', 'password'],
    ['vcap.services.db.credentials', 'secret'],
  ])('%s is one: %s', (name, kind) => {
    expect(readKeyName(name)?.kind).toBe(kind);
  });
});

test.each([
  'password_field',
  'passwordResetUrl',
  'forgotPassword',
  'isPasswordValid',
  'token_type',
  'max_tokens',
  'next_page_token',
  'tokenizer',
  'secret_name',
  'secretKeyRef',
  'public_key',
  'apiKeyId',
  'primaryKey',
  'foreign_key',
  'keyboard',
  'author',
  'bypass',
  'passage',
  'vcap.services.db.credentials.host',
  'hwScaleFilterFirstPass',
])('%s is none', (name) => {
  expect(readKeyName(name)).toBeUndefined();
});

test('words that nobody knows behind the credential make a name less sure', () => {
  expect(readKeyName('token_github')?.plain).toBe(false);
  expect(readKeyName('password_prod')?.plain).toBe(true);
});
