import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const cratesIoToken = prefixed({
  name: 'crates-io-token',
  title: 'crates.io token',
  provider: 'crates.io',
  grants: 'publish and yank versions of the crates that its owner maintains',
  revoke: 'https://crates.io/settings/tokens',
  severity: 'critical',
  token: shape`cio${base62(32)}`,
  keywords: ['cargo', 'crates.io', 'crates-io', 'crates_io'],
  entropy: 3.8,
  accept: (token) => /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token.slice(3)),
  make: (random) => `cioX7q${base62(29).make(random)}`,
  bad: [
    'CARGO_REGISTRY_TOKEN={secret}',
    '# ~/.cargo/credentials.toml\n[registry]\ntoken = "{secret}"\n',
    'cargo login {secret}',
  ],
  good: [`CARGO_REGISTRY_TOKEN=cio${'x'.repeat(32)}`, 'let x = "ciolek";'],
});
