import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../seeded.ts';
import { base62, hex } from '../shape.ts';
import { shapeOf, type ValueShape } from './value-shape.ts';

const cases: Readonly<Record<ValueShape, readonly string[]>> = {
  strong: [
    'sk-epsakfenqnyzoxhmbucsxlhkdqlcbnimslqoivkshalvdozz',
    'kV7xAf2LSq4bTO8soFVf',
    'h8+mu_iy6%5j%7+hp**+gsq$nmy',
    'c0NhbGVpbzEyMw==',
  ],
  mixed: ['admin123', 'p@ss-w0rd', 'hunter2', 'CcEvdeKQiMFs', 'Shop2024!'],
  word: ['postgres', 'letmein', 'root'],
  name: ['access_token', 'client-secret', 'userPassword', 'X509_CERTIFICATE', 'pm-27581-device-auth-key'],
  words: ['Contrase\xc3\xb1a', 'Forgotten it again', 'Passwort \xfcberpr\xfcfen'],
  digits: ['123456', '-1.5', '4096'],
  'crypt-hash': [
    `AM${'4OlB'.repeat(16)}==`,
    'shop:$2y$10$abc',
    '$2a$10$encodedPasswordHash',
    'pbkdf2_sha256$260000$abc',
  ],
  placeholder: [
    'changeme',
    'xxxxxxxx',
    '<your-key>',
    '{{ password }}',
    '<<sharedPassword>>',
    '@Model.Password',
    '@(shop.Password)',
    '@%SRCDIR/data/key.pem',
    'irrelevant',
    '%(password)s',
    '$(cat key)',
    'your_api_key',
    '****',
    '...',
  ],
  encrypted: ['ENC[AES256_GCM,data:abc]', '{cipher}6fa1', 'vault:v1:abc'],
  code: [
    'user.password',
    'nacos.k8s.sync.enabled',
    '.tls.certPrivateKeyPassword',
    'getPassword()',
    'config["db"]',
    'a => b',
    '^[a-z]+$',
    'required|min:6|confirmed',
    'scale=w=1:h=2:format=nv12',
    '.sign-in{}',
    'shop.auth.hashers.PBKDF2PasswordHasher',
  ],
  path: [
    'libtoken_3000.1.0.so',
    '/run/secrets/db-password',
    './keys/private.pem',
    'C:\\keys\\db.txt',
    'secrets/db',
  ],
  url: ['https://shop.internal/login', 'me@shop.internal', 'db1.c2x9.eu-west-1.rds.shop.com:3306'],
  uuid: ['1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'],
  digest: ['sha256:0a1b2c', 'sha512-aGVsbG8='],
  other: [
    'jwt0-eyJhbGciOiJIUzUxMi',
    '.eyJleHAiOjE1NjUx',
    'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB',
    'ssh-ed25519 AAAA',
    'true',
    '2024-01-31',
    '1.2.3',
    '10.0.0.1',
    '30s',
    'application/json',
    '--',
    'false,',
    'AWS4-HMAC-SHA256 Credential=shop/20240131/eu-west-1/s3/aws4_request',
    'XOAUTH2@mail.internal:143',
    `00-${'4bf92f3577b34da6'.repeat(2)}-00f067aa0ba902b7-01`,
    `xpub${'661MyMwAqRbcF'.repeat(9)}`,
    'phc_q7RxKt2mVb9LpZ4w',
    'LS0tLS1CRUdJTiBQUklWQVRF',
    `LS0tLS1CRUdJTiBDRVJU${'SUZJQ0FURS0t'.repeat(20)}`,
  ],
};

test.each(Object.entries(cases))('%s', (shape, values) => {
  expect(values.map((value) => `${value} ${shapeOf(value)}`)).toEqual(
    values.map((value) => `${value} ${shape}`),
  );
});

test('what a machine made at random looks strong: nearly always for 20 characters, always for 32', () => {
  const share = (make: (seed: number) => string, count: number) =>
    Array.from({ length: count }, (_, seed) => shapeOf(make(seed))).filter((shape) => shape === 'strong')
      .length / count;
  expect(share((seed) => base62(20).make(seeded(seed)), 500)).toBeGreaterThan(0.97);
  expect(share((seed) => base62(32).make(seeded(seed)), 500)).toBeGreaterThan(0.99);
  expect(share((seed) => hex(32).make(seeded(seed)), 500)).toBeGreaterThan(0.97);
});

test('any text at all has a shape, in bounded time', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
      expect(shapeOf(value)).toBeTypeOf('string');
    }),
  );
  for (const piece of ['a', 'aA', 'a.', 'a-', '/a', '(', '$', 'a=', ' ']) {
    const before = process.hrtime.bigint();
    shapeOf(piece.repeat(120 / piece.length));
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(200);
  }
});
