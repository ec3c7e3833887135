import { base62, shape } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** A random literal under any name; looked for by the profile `audit` alone. */
export const unnamedLiteral: GenericRule = {
  name: 'unnamed-literal',
  title: 'Random literal without a telling name',
  severity: 'medium',
  cwe: 798,
  what: 'A literal that looks made by a machine stands in the file, and nothing says what it is for.',
  why: 'Some of these are keys; most are identifiers, digests or data. Whoever audits the file can tell.',
  fix: ['Find out what it is for; an identifier or a digest is no secret.', ...moveToStore],
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  samples: {
    make: shape`q7R${base62(12)}9xK${base62(14)}`.make,
    bad: [
      { path: 'app.js', text: "connect('{secret}');\n" },
      { path: 'app.yml', text: 'shop: {secret}\n' },
      { path: 'tests/data.json', text: '["a", "{secret}"]\n' },
    ],
    good: [
      { path: 'yarn.lock', text: 'resolved "{secret}"\n' },
      { path: 'app.js', text: 'const shop = other.{secret}(1);\n' },
      { path: 'app.js', text: "const digest = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';\n" },
      { path: 'app.tf', text: 'id = "/subscriptions/f7a632a5-49db-4c5e/shop/rg-q7Rk"\n' },
      { path: 'app.js', text: "import('./components/order-summary-with-prices');\n" },
    ],
  },
};
