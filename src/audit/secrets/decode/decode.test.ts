import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Detection } from '#model/finding';
import { openSecretsAudit } from '../secrets.ts';
import { nextRun } from './runs.ts';

const { audit } = openSecretsAudit();

/** Made up here and assembled, so that no scanner takes it for one that is in use. */
const password = ['Vq7', 'xTr', '2mZk', 'P9'].join('');
const environment = `DB_USER=shop\nDB_PASSWORD=${password}\n`;

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const percent = (text: string) => encodeURIComponent(text);

function scan(path: string, text: string) {
  return audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' });
}

/** What each finding is, how it was decoded, and the piece of the text that it points at. */
function found(path: string, text: string): readonly string[] {
  return scan(path, text).detections.map((each) => {
    const { ruleId, evidence } = each;
    return `${ruleId.slice('secrets/'.length)} ${evidence?.['decoded'] ?? 'plain'}: ${pieceAt(text, each)}`;
  });
}

function pieceAt(text: string, { location }: Detection): string {
  const lines = text.split('\n');
  const { line, column, endLine, endColumn } = location;
  if (line === endLine) return lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
  const last = lines[endLine - 1]?.slice(0, endColumn - 1) ?? '';
  return [lines[line - 1]?.slice(column - 1), ...lines.slice(line, endLine - 1), last].join('\n');
}

/** The groups of four characters that hold the password. */
function groupsOf(text: string): string {
  const at = text.indexOf(password);
  const end = Math.ceil((at + password.length) / 3) * 4;
  return base64(text)
    .slice(Math.floor(at / 3) * 4, end)
    .replace(/=+$/, '');
}

test('a password in base64 is found at the characters that hold it, in both alphabets, padded or not', () => {
  const text = `#??>>${environment}`;
  for (const written of [
    base64(text),
    base64(text).replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
  ]) {
    const source = `const settings = "${written}";\n`;
    expect(found('app.ts', source)).toEqual([
      `generic-password from base64: ${groupsOf(text).replaceAll('+', '[+-]')}`,
    ]);
  }
});

test('the whole encoded text is masked, not only the piece that is the password', () => {
  const [first] = scan('app.ts', `a = "${base64(environment)}"\n`).detections;
  expect(first?.masks).toEqual([{ start: 5, end: 5 + base64(environment).length }]);
  expect(JSON.stringify(first)).not.toContain(password.slice(0, 4));
});

test('base64 that is wrapped over lines is one text', () => {
  const lines = base64(`#!/bin/sh\n# ${'install '.repeat(12)}\n${environment}`).match(/.{1,64}/g) ?? [];
  const source = `user_data: |\n${lines.map((line) => `  ${line}\n`).join('')}next: 1\n`;
  expect(found('vm.yaml', source)).toHaveLength(1);
  expect(found('vm.yaml', source)[0]).toContain('generic-password from base64');
});

test.each([
  ['hexadecimal digits', 'a.py', (text: string) => `x = "${Buffer.from(text).toString('hex')}"`],
  ['gzip in base64', 'a.py', (text: string) => `x = "${base64(gzipSync(text.repeat(3)))}"`],
  [
    'UTF-16 in base64',
    'a.ps1',
    (text: string) => `run -e ${Buffer.from(text, 'utf16le').toString('base64')}`,
  ],
  ['base64 in base64', 'a.py', (text: string) => `x = "${base64(`y=${base64(text)}`)}"`],
  [
    'base64 in percent-encoding',
    'a.py',
    (text: string) => `x = "/?s=${percent(base64(`# twelve and oé\n${text}`))}"`,
  ],
])('text in %s is read', (how, path, encode) => {
  const findings = found(path, `${encode(environment)}\n`);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`generic-password from ${how}:`);
});

test('three encodings in each other are one too many', () => {
  expect(found('a.py', `x = "${base64(base64(base64(environment)))}"`)).toEqual([]);
});

test.each([
  ['percent-encoding', 'a.txt', `to=https%3A%2F%2Fshop%3A${password}%40db.corp.io%2F`, password],
  ['escapes', 'a.js', `s = "{\\u0022password\\u0022:\\u0022${password}\\u0022}"`, password],
  ['HTML entities', 'a.jsp', `<a x="{&quot;password&quot;:&quot;${password}&quot;}">`, password],
])('of %s the exact characters are told', (how, path, text, piece) => {
  expect(found(path, text)).toEqual([expect.stringMatching(new RegExp(` from ${how}: ${piece}$`))]);
});

test('an escape far from a password does not make it a decoded one', () => {
  const text = `password = "${password}"; ${'x '.repeat(60)} "\\u0022"`;
  expect(found('a.js', text)).toEqual([`generic-password plain: ${password}`]);
});

test('what was seen plainly is not decoded once more', () => {
  const text = `secret_key: ${base64(`${environment}!`)}`;
  const findings = scan('a.yaml', text).detections;
  expect(findings).toHaveLength(1);
  expect(findings[0]?.evidence?.['decoded']).toBeUndefined();
});

const secretOf = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n${data}`;

test('values of a Kubernetes Secret are judged decoded, by their key, however short', () => {
  const short = ['piz', 'za7'].join('');
  const manifest = secretOf(`  username: ${base64('shop')}\n  password: ${base64(short)}\n`);
  expect(found('deploy.yaml', manifest)).toEqual([`generic-password from base64: ${base64(short)}`]);
  const other = manifest.replace('kind: Secret', 'kind: SecretClass');
  expect(found('deploy.yaml', other)).toEqual([`generic-password plain: ${base64(short)}`]);
});

test('a stand-in in a Kubernetes Secret is none, though its base64 looks random', () => {
  const value = base64('changeme-changeme-changeme');
  expect(found('deploy.yaml', `secret_key: ${value}\n`)).toHaveLength(0);
  expect(found('deploy.yaml', secretOf(`  secret_key: ${value}\n`))).toEqual([]);
});

test('Secrets are read in lists, in several documents, with the kind last, in blocks and in JSON', () => {
  const value = base64(password);
  const list = `items:\n- kind: ConfigMap\n  data:\n    password: x\n- kind: Secret\n  data:\n    password: ${value}\n`;
  const last = `---\ndata:\n  password: "${value}"\nkind: Secret\n---\nkind: Service\n`;
  const block = secretOf(`  app.env: |\n    ${base64(environment)}\n  other: ${base64('nothing much')}\n`);
  const json = JSON.stringify({ items: [{ data: { password: value }, kind: 'Secret' }] }, undefined, 1);
  const expected = [`generic-password from base64: ${value}`];
  expect(found('a.yaml', list)).toEqual(expected);
  expect(found('a.yaml', last)).toEqual(expected);
  expect(found('a.yaml', block)).toEqual([`generic-password from base64: ${base64(environment)}`]);
  expect(found('a.json', json)).toEqual(expected);
});

test('tokens, images, source maps, hashes and identifiers are left alone', () => {
  const payload = base64(JSON.stringify({ password, other: 'long enough to be decoded' }));
  const texts: readonly (readonly [string, string])[] = [
    ['a.txt', `x ${payload}.${payload}.sig`],
    ['a.css', `url(data:image/svg+xml;base64,${base64(`<svg data-password="${password}"/>`)})`],
    [
      'a.js',
      `//# sourceMappingURL=data:application/json;base64,${base64(`{"version":3,"password":"${password}"}`)}`,
    ],
    ['yarn.lock', `x "${base64(environment)}"`],
  ];
  for (const [path, text] of texts) expect(found(path, text).join()).not.toContain('decoded');
  for (const [path, text] of texts) expect(found(path, text).join()).not.toContain('from base64');
});

test('a key makes the identity of a value the same, encoded or not', () => {
  const keyed = openSecretsAudit({ valueKey: Buffer.from('key') });
  const anchor = (text: string) =>
    keyed
      .audit({ path: 'a.env', bytes: Buffer.from(text), encoding: 'utf-8' })
      .detections.map((each) => each.anchor);
  expect(anchor(`x=${base64(environment)}\n`)).toEqual(anchor(environment));
});

test('a gzip bomb in base64 is a gap and costs little', () => {
  const bomb = base64(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  const { detections, gaps } = scan('a.py', `x = "${bomb}"`);
  expect(detections).toEqual([]);
  expect(gaps.map(({ why, detail }) => `${why}: ${detail}`)).toEqual([
    expect.stringMatching(/^budget: .*1 encoded text/),
  ]);
});

test('long lines of base64 are decoded up to a bound, and what is left out is a gap; the same each time', () => {
  const line = base64('some words and no credential at all. '.repeat(500_000));
  const bytes = Buffer.from(`x = "${line}"\ny = "${base64(environment)}"\n`);
  const first = audit({ path: 'a.py', bytes, encoding: 'utf-8' });
  expect(first.gaps.map(({ why }) => why)).toEqual(['budget']);
  expect(first.detections).toHaveLength(1);
  expect(audit({ path: 'a.py', bytes, encoding: 'utf-8' })).toEqual(first);
});

test('runs are what a plain search finds', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abZ09+/-_'), maxLength: 60 }),
    fc.constantFrom(' ', '\n', '=', '.', 'é'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const bytes = Buffer.from(pieces.join(''));
      const expected = [...bytes.toString('latin1').matchAll(/[A-Za-z0-9+/_-]{24,}/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      const runs = [];
      for (let run = nextRun(bytes, 0); run !== undefined; run = nextRun(bytes, run.end + 1)) runs.push(run);
      expect(runs).toEqual(expected);
    }),
  );
});
