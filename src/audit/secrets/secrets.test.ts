import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Detection } from '#model/finding';
import { prefixed } from './detector.ts';
import { openSecretsAudit, secretsRules } from './secrets.ts';
import { base62, shape } from './shape.ts';

const own = prefixed({
  name: 'shop-token',
  title: 'Shop token',
  provider: 'Shop',
  grants: 'order fries',
  revoke: 'Ask the cook.',
  token: shape`shop_${base62(24)}`,
});
const { audit } = openSecretsAudit({ detectors: [own] });

function detect(path: string, text: string | Uint8Array): readonly Detection[] {
  return audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' }).detections;
}

/** Random text of the given length that no check takes for a stand-in. */
const random = (length: number) =>
  fc
    .array(fc.constantFrom(...'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'), {
      minLength: length,
      maxLength: length,
    })
    .map((characters) => characters.join(''))
    .filter(
      (text) =>
        new Set(text).size > length / 2 && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text),
    )
    .filter((text) => !/foo|fake|bar|baz|xxxx|(.)\1{3}/i.test(text));

test('a detection holds no piece of the secret beyond its public prefix', () => {
  fc.assert(
    fc.property(random(24), random(20), (token, password) => {
      const text = `a = "shop_${token}"\npassword${password} = "${password}"\nurl = "amqp://u:${password}@mq"\n`;
      const found = JSON.stringify(detect('app.py', text));
      expect(detect('app.py', text).length).toBeGreaterThanOrEqual(2);
      for (const secret of [token, password]) {
        for (let i = 0; i + 6 <= secret.length; i++) {
          expect(found.toLowerCase()).not.toContain(secret.slice(i, i + 6).toLowerCase());
        }
      }
    }),
  );
});

test('the same bytes give the same detections, from any audit', () => {
  const text = `password: "k8Xq-72mP"\ntoken: shop_${'aB3dE6gH9jK2mN5pQ8sT1vW4'}\n`;
  const other = openSecretsAudit({ detectors: [own] });
  const again = other.audit({ path: 'a.yml', bytes: Buffer.from(text), encoding: 'utf-8' });
  expect(JSON.stringify(again.detections)).toBe(JSON.stringify(detect('a.yml', text)));
  expect(again.detections.map(({ ruleId }) => ruleId)).toEqual([
    'secrets/generic-password',
    'secrets/shop-token',
  ]);
});

test('places count in UTF-16 units, masks in bytes', () => {
  const line = '/* 😀 é */ const dbPassword = "k8Xq-72mPé";';
  const [found] = detect('a.ts', `\n${line}\n`);
  expect(found?.location).toEqual({ path: 'a.ts', line: 2, column: 32, endLine: 2, endColumn: 42 });
  expect(line.slice(31, 41)).toBe('k8Xq-72mPé');
  const mask = found?.masks[0] ?? { start: 0, end: 0 };
  expect(Buffer.from(`\n${line}\n`).subarray(mask.start, mask.end).toString()).toBe('k8Xq-72mPé');
});

test('one credential seen by several rules is one detection, of the rule that knows it best', () => {
  const found = detect('.env', 'API_TOKEN=shop_aB3dE6gH9jK2mN5pQ8sT1vW4\n');
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['secrets/shop-token']);
  expect(found[0]?.evidence?.['preview']).toBe('shop_****');
});

test('a token in a test is one step less sure than the same in a program', () => {
  const text = 'x = "shop_aB3dE6gH9jK2mN5pQ8sT1vW4"';
  const sure = (path: string) => detect(path, text).map(({ confidence }) => confidence);
  expect([sure('src/app.py'), sure('tests/test_app.py'), sure('docs/use.md')]).toEqual([
    ['high'],
    ['medium'],
    ['medium'],
  ]);
});

test('an identifier as a pass phrase is a password, one of a program that keeps passwords is not', () => {
  const id = ['a8202f07', '66e5', '4619', 'be07', '72ba76fde97f'].join('-');
  expect(detect('Login.cs', `var passPhrase = "${id}";`)).toHaveLength(1);
  expect(detect('aaguid.ts', `LastPass = "${id}",`)).toEqual([]);
});

test('a password as long as a digest is more likely its hash', () => {
  const confidences = (length: number) =>
    detect('a.yml', `password: "${'0a5f3c7e9b1d2846'.repeat(8).slice(0, length)}"`).map(
      (one) => one.confidence,
    );
  expect([confidences(64), confidences(62)]).toEqual([['low'], ['high']]);
});

test('the values of a list are one finding, and all of them are masked', () => {
  const [found, ...more] = detect(
    'a.yml',
    'apiTokens:\n  - aB3dE6gH9jK2mN5pQ8sT\n  - zY3xW6vU9tS2rQ5pO8nM\n',
  );
  expect(more).toEqual([]);
  expect(found?.masks.map(({ start, end }) => end - start)).toEqual([20, 20]);
});

test('texts that are joined are one value', () => {
  const [found] = detect('a.js', "const dbPassword = 'k8Xq' +\n  '-72mP';");
  expect(found?.location).toMatchObject({ line: 1, column: 21, endLine: 2, endColumn: 9 });
});

/** Lines of a program: some with credentials, some without. */
const program = [
  'const dbPassword = "k8Xq-72mP";',
  'connect("amqp://shop:Zr4tWq81xN@mq.internal");',
  'fetch(url, { headers: { "X-Api-Key": "shop_aB3dE6gH9jK2mN5pQ8sT1vW4" } });',
  'const smtp = { user: "shop", pass: "Tq7-mVx2" };',
  'render(page, 17);',
];

const identities = (path: string, lines: readonly string[]) =>
  detect(path, lines.join('\n'))
    .map(({ ruleId, anchor, lineHash }) => `${ruleId} ${anchor} ${lineHash}`)
    .toSorted();

test('identities survive 50 lines in front, indentation, a new file name and any order', () => {
  const original = identities('src/app.ts', program);
  expect(new Set(original).size).toBe(4);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(program, { minLength: program.length }),
      fc.string({ unit: fc.constantFrom(' ', '\t'), maxLength: 12 }),
      fc.nat(50),
      (shuffled, indentation, above) => {
        const moved = [...Array.from({ length: above }, (_, i) => `step(${i});`), ...shuffled];
        const indented = moved.map((line) => `${indentation}${line}`);
        expect(identities('lib/renamed.ts', indented)).toEqual(original);
      },
    ),
  );
});

test('without a key the value does not enter the identity', () => {
  const of = (value: string) =>
    identities('app.ts', [`const dbPassword = "${value}"; connect("amqp://u1:${value}@mq");`]);
  expect(of('Zr4tWq81xN')).toEqual(of('pH6w-Lc93vBn2'));
});

test('with a key the anchor follows the value and the rule, and nothing else', () => {
  const keyed = openSecretsAudit({ detectors: [own], valueKey: Buffer.from('organisation') });
  const anchors = (text: string) =>
    keyed
      .audit({ path: 'a.ts', bytes: Buffer.from(text), encoding: 'utf-8' })
      .detections.map(({ anchor }) => anchor);
  const [here] = anchors('const password = "k8Xq-72mP";');
  expect(anchors('\n\nsmtp.setPassword("k8Xq-72mP");')).toEqual([here]);
  expect(anchors('const password = "k8Xq-72mQ";')).not.toEqual([here]);
});

test('a file of nothing but credentials ends in a gap that says how many are not described', {
  timeout: 30_000,
}, () => {
  const text = Array.from({ length: 6_000 }, (_, i) => `password = "k8Xq-${10_000 + i}mP"`).join('\n');
  const { detections, gaps } = audit({ path: 'a.py', bytes: Buffer.from(text), encoding: 'utf-8' });
  expect(detections).toHaveLength(5_000);
  expect(gaps).toEqual([expect.objectContaining({ analyser: 'secrets', path: 'a.py', why: 'budget' })]);
  expect(gaps[0]?.detail).toContain('1000 of 6000 findings are not described');
});

test('places beyond the budget of one file are counted in a gap', { timeout: 30_000 }, () => {
  const { gaps } = audit({
    path: 'a.py',
    bytes: Buffer.from('pass = x\n'.repeat(100_007)),
    encoding: 'utf-8',
  });
  expect(gaps[0]?.detail).toContain('7 places were not read');
});

test('a secret in a line of 50 MB is found, at its place', { timeout: 60_000 }, () => {
  const bytes = Buffer.alloc(50_000_000, 'x = shop_1; ');
  const at = 30_000_005;
  bytes.write('"shop_aB3dE6gH9jK2mN5pQ8sT1vW4"', at);
  const { detections } = audit({ path: 'a.js', bytes, encoding: 'utf-8' });
  expect(detections.map(({ location }) => [location.line, location.column])).toEqual([[1, at + 2]]);
});

test('rules are sorted, without doubles, and each says what, why and how to mend it', () => {
  const ids = secretsRules().map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const { text } of secretsRules()) {
    expect(text.what.length).toBeGreaterThan(20);
    expect(text.why.length).toBeGreaterThan(20);
    expect(text.fix.length).toBeGreaterThanOrEqual(2);
  }
});
