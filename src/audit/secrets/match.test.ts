import { expect, test } from 'vitest';
import { githubToken } from './detectors/github-token.ts';
import { openSecretsAudit } from './secrets.ts';
import { seeded } from './seeded.ts';

const { audit } = openSecretsAudit();
const detect = (path: string, text: string) =>
  audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' }).detections;
const issued = githubToken.samples.make(seeded(1));
const key = ['BEGIN', 'END'].map((word) => ['-----', `${word} PRIVATE KEY-----`].join(''));
const pem = `${key[0]}\nMIIEvQ${'IBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'.repeat(2)}\n${key[1]}\n`;

test('a key in a test, an example or a document stays visible as a medium finding', () => {
  const severities = (path: string) => detect(path, pem).map(({ severity }) => severity);
  expect([severities('src/server.key'), severities('test/server.key'), severities('docs/tls.md')]).toEqual([
    ['high'],
    ['medium'],
    ['medium'],
  ]);
});

test('a token whose checksum holds weighs the same everywhere', () => {
  const weights = (path: string) =>
    detect(path, `T=${issued}`).map(({ severity, confidence }) => [severity, confidence]);
  expect(weights('tests/test_app.py')).toEqual(weights('src/app.py'));
});

test('a password in a test is less severe and one step less sure', () => {
  const text = `password = "${['k8Xq', '72mP'].join('-')}"`;
  expect(detect('tests/test_app.py', text).map(({ severity, confidence }) => [severity, confidence])).toEqual(
    [['medium', 'medium']],
  );
});

test('a token whose checksum is wrong is told of with low confidence, and says so', () => {
  const last = issued.endsWith('7') ? '8' : '7';
  const [altered, ...more] = detect('.env', `GITHUB_TOKEN=${issued.slice(0, -1)}${last}`);
  expect([altered?.ruleId, altered?.severity, altered?.confidence]).toEqual([
    'secrets/github-token',
    'medium',
    'low',
  ]);
  expect(altered?.message).toContain('checksum does not hold');
  expect(more).toEqual([]);
  expect(detect('.env', `GITHUB_TOKEN=${issued}`)[0]?.confidence).toBe('high');
});

test('a stand-in of a token with a checksum is nothing, not even by the name that it is given to', () => {
  expect(detect('.env', `GITHUB_TOKEN=${issued.slice(0, 4)}${'x'.repeat(36)}`)).toEqual([]);
  expect(detect('.env', `GITHUB_TOKEN=${issued.slice(0, 4)}16C7e42F292c6912E7710c838347Ae178B4a`)).toEqual(
    [],
  );
});

test.each(['"a\\n', '"a\\t', 'x?t%3D', '"'])('a token is seen behind %s', (before) => {
  expect(detect('a.js', `${before}${issued}"`).map(({ ruleId }) => ruleId)).toEqual(['secrets/github-token']);
});
