import { custom } from '../detector.ts';
import { decodeBase64 } from './formats/decode.ts';
import { randomBytes } from './formats/sample.ts';

export const pypiToken = custom({
  name: 'pypi-token',
  title: 'PyPI API token',
  provider: 'PyPI',
  grants: 'publish new releases of the project or of every project of its owner',
  revoke: 'https://pypi.org/help/#apitoken',
  references: ['https://pypi.org/help/#apitoken'],
  severity: 'critical',
  keywords: ['pypi-ag'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>pypi-Ag[A-Za-z0-9_-]{60,1000})(?![A-Za-z0-9_-])/dg,
  prefix: 'pypi-',
  window: { before: 32, after: 1100 },
  entropy: 4,
  accept: isMacaroon,
  make: (random) => {
    const head = Buffer.from('\x02\x01\x08pypi.org\x02\x24', 'latin1');
    return `pypi-${Buffer.concat([head, randomBytes(random, 120)]).toString('base64url')}`;
  },
  bad: [
    'TWINE_PASSWORD={secret}',
    '[pypi]\nusername = __token__\npassword = {secret}\n',
    'poetry config pypi-token.pypi {secret}',
  ],
  good: ['TWINE_PASSWORD=pypi-...', 'password: pypi-AgEIcHlwaS5vcmc', 'uses: pypi-Agent'],
});

/** A macaroon of version 2 whose location is pypi.org or test.pypi.org; the third byte is the length of that. */
function isMacaroon(token: string): boolean {
  const text = decodeBase64(token.slice('pypi-'.length))?.toString('latin1') ?? '';
  return text.startsWith('\x02\x01') && /^(?:test\.)?pypi\.org/.test(text.slice(3));
}
