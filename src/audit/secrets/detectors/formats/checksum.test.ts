import { expect, test } from 'vitest';
import { seeded } from '../../seeded.ts';
import { ageSecretKey } from '../age-secret-key.ts';
import { githubAppToken } from '../github-app-token.ts';
import { githubOauthToken } from '../github-oauth-token.ts';
import { githubRefreshToken } from '../github-refresh-token.ts';
import { githubToken } from '../github-token.ts';
import { gitlabToken } from '../gitlab-token.ts';
import { grafanaServiceToken } from '../grafana-service-token.ts';
import { npmToken } from '../npm-token.ts';
import { crc32Base62 } from './checksum.ts';

test('the checksum agrees with tokens that their issuers or users published without a prefix', () => {
  expect(crc32Base62('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ')).toBe('0mLq17');
  expect(crc32Base62('qkJaB6MffYVzZXWqmcoF49yrUxP3wf')).toBe('0LsakP');
});

test.each([githubToken, githubOauthToken, githubRefreshToken, npmToken, grafanaServiceToken, ageSecretKey])(
  '$name: one changed character is no longer a token',
  ({ samples, accept }) => {
    for (let seed = 1; seed <= 20; seed++) {
      const token = samples.make(seeded(seed));
      expect(accept?.(token), token.length.toString()).toBe(true);
      for (let at = 17; at < token.length - 9; at += 3) {
        const other = token[at] === '7' ? '8' : '7';
        expect(accept?.(token.slice(0, at) + other + token.slice(at + 1))).toBe(false);
      }
    }
  },
);

test('a routable GitLab token is checked, an older one cannot be', () => {
  const tokens = Array.from({ length: 20 }, (_, seed) => gitlabToken.samples.make(seeded(seed)));
  const routable = tokens.filter((token) => token.includes('.'));
  expect(routable.length).toBeGreaterThan(0);
  expect(routable.length).toBeLessThan(tokens.length);
  for (const token of tokens) expect(gitlabToken.accept?.(token)).toBe(true);
  for (const token of routable) {
    const other = token[8] === '7' ? '8' : '7';
    expect(gitlabToken.accept?.(token.slice(0, 8) + other + token.slice(9))).toBe(false);
  }
});

test('a GitHub App token is an opaque one with a checksum or a number with a JSON Web Token', () => {
  const tokens = Array.from({ length: 20 }, (_, seed) => githubAppToken.samples.make(seeded(seed)));
  expect(new Set(tokens.map((token) => token.includes('.'))).size).toBe(2);
  for (const token of tokens) expect(githubAppToken.accept?.(token)).toBe(true);
  expect(githubAppToken.accept?.(`ghs_${'a1B2'.repeat(9)}`)).toBe(false);
  expect(githubAppToken.accept?.('ghs_123456_eyJxxxxxxxxxx.eyJyyyyyyyyyy.zzzzzzzzzzzzzzzzzzzzzzzz')).toBe(
    false,
  );
});
