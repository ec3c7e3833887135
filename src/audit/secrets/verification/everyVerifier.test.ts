import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectors } from '../detectors.table.ts';
import { seeded } from '../seeded.ts';
import { readAnswer } from './answer.ts';
import { unverifiable } from './unverifiable.table.ts';
import type { Credential, Sign, Verifier } from './verifier.ts';
import { verifiers } from './verifiers.ts';

const named = new Map(detectors.map((detector) => [detector.name, detector]));
const now = new Date(0);

test('every file of providers/ is in the list, which is sorted', () => {
  const files = readdirSync(`${import.meta.dirname}/providers`).map((file) => file.replace(/\.ts$/, ''));
  expect(verifiers.map(({ provider }) => provider)).toEqual(files.toSorted());
  expect(verifiers.length).toBeGreaterThanOrEqual(40);
});

test('no detector is asked about in two places', () => {
  const all = verifiers.flatMap((verifier) => verifier.detectors);
  expect(all.length).toBe(new Set(all).size);
  expect(all.filter((name) => unverifiable[name] !== undefined)).toEqual([]);
});

test('the table of those that nobody is asked about is sorted and names detectors', () => {
  const names = Object.keys(unverifiable);
  expect(names).toEqual(names.toSorted());
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});

/** Credentials of each detector's shape, as the negative control makes them. */
function madeUp({ detectors: names, companion }: Verifier): readonly Credential[] {
  return names.flatMap((name) =>
    [1, 2, 3, 4].map((seed) => {
      const secret = named.get(name)?.samples.make(seeded(seed)) ?? '';
      return companion === undefined ? { secret } : { secret, companion: companion.make(seeded(seed)) };
    }),
  );
}

/** An answer that shows a sign and nothing else. */
function showing({ status, has = [], is = {}, text = '' }: Sign) {
  const json: Record<string, unknown> = {};
  for (const path of has) put(json, path.split('.'), 'x');
  for (const [path, value] of Object.entries(is)) {
    put(json, path.split('.'), typeof value === 'object' ? value[0] : value);
  }
  const body = has.length + Object.keys(is).length > 0 ? JSON.stringify({ ...json, text }) : text;
  return { status, body: Buffer.from(body) };
}

function put(into: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner: Record<string, unknown> = {};
  into[name] = Object.assign(inner, into[name]);
  put(inner, rest, value);
}

describe.each(verifiers)('$provider', (verifier) => {
  test('names detectors that there are', () => {
    expect(verifier.detectors.length).toBeGreaterThan(0);
    for (const name of verifier.detectors) expect(named.has(name), name).toBe(true);
  });

  test('cites documentation by https and asks hosts with plain names', () => {
    expect(verifier.documentation).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    for (const host of verifier.hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/);
    expect(new Set(verifier.hosts).size).toBe(verifier.hosts.length);
  });

  test('makes a control that the detector takes for real, and asks hosts of its list only', () => {
    for (const credential of madeUp(verifier)) {
      const detector = verifier.detectors
        .map((name) => named.get(name))
        .find((each) => {
          const shown = each?.samples.bad.map((text) => text.replaceAll('{secret}', credential.secret)) ?? [];
          return shown.some((text) => [...text.matchAll(each?.pattern ?? /$^/g)].length > 0);
        });
      expect(detector, credential.secret.slice(0, 4)).toBeDefined();
      expect(credential.secret).toMatch(/^[\x21-\x7e]+$/);
      if (verifier.hostOf) expect(verifier.hosts).toContain(verifier.hostOf(credential));
      if (verifier.companion) {
        const found = [...`x=${credential.companion};`.matchAll(verifier.companion.pattern)];
        expect(found.map(([id]) => id)).toEqual([credential.companion]);
        expect(credential.companion).toMatch(/^[\w-]+$/);
      }
    }
  });

  test('sends the credential, in a path, header or body that can hold nothing else', () => {
    for (const credential of madeUp(verifier)) {
      const host = verifier.hosts[0] ?? '';
      const request = verifier.request(credential, { host, now });
      const other = verifier.request({ ...credential, secret: `${credential.secret}x` }, { host, now });
      expect(JSON.stringify(request)).not.toBe(JSON.stringify(other));
      expect(request.path).toMatch(/^\/[\x21-\x7e]*$/);
      for (const [name, value] of Object.entries(request.headers)) {
        expect(name).toMatch(/^[a-z0-9-]+$/);
        expect(name).not.toBe('host');
        expect(value).toMatch(/^[\x20-\x7e]+$/);
      }
      expect(request.method === 'POST').toBe(request.body !== undefined);
    }
  });

  test('cannot be led elsewhere by a hostile value', () => {
    const host = verifier.hosts[0] ?? '';
    const hostile = { secret: '/../../x?y=z&a=b#c@evil.example"}\\', companion: 'x' };
    const { path, body } = verifier.request(hostile, { host, now });
    const url = new URL(`https://${host}${path}`);
    expect(url.host).toBe(host);
    const plain = verifier.request({ secret: 'plain', companion: 'x' }, { host, now });
    const expected = new URL(`https://${host}${plain.path}`);
    expect([...url.searchParams.keys()]).toEqual([...expected.searchParams.keys()]);
    expect(url.pathname.split('/').length).toBe(expected.pathname.split('/').length);
    if (body?.startsWith('{')) expect(() => JSON.parse(body)).not.toThrow();
  });

  test('tells what accepts from what refuses, and takes anything else for neither', () => {
    expect(verifier.verified.length).toBeGreaterThan(0);
    expect(verifier.rejected.length).toBeGreaterThan(0);
    for (const sign of verifier.verified) expect(readAnswer(verifier, showing(sign))).toBe('verified');
    for (const sign of verifier.rejected) expect(readAnswer(verifier, showing(sign))).toBe('rejected');
    for (const status of [301, 302, 404, 407, 418, 429, 500, 502, 503]) {
      expect(readAnswer(verifier, { status, body: Buffer.from('{}') })).toBeUndefined();
    }
  });

  test('takes a bare 403, as firewalls answer, for no final refusal', () => {
    const answer = readAnswer(verifier, { status: 403, body: Buffer.from('{}') });
    expect(answer === undefined || verifier.caveat !== undefined).toBe(true);
  });

  test('is not taken in by a page that answers everything with 200', () => {
    const page = Buffer.from('<html><body>Please log in to the hotel network</body></html>');
    for (const body of [
      page,
      Buffer.from('{}'),
      Buffer.from('[]'),
      Buffer.from('true'),
      Buffer.from('null'),
    ]) {
      expect(readAnswer(verifier, { status: 200, body })).toBeUndefined();
    }
  });
});

test('docs/verification-providers.md lists whom we ask, where and how that is documented', async () => {
  await expect(providersPage()).toMatchFileSnapshot('../../../../docs/verification-providers.md');
});

/** The page of the documentation; `npx vitest run --project unit src/audit/secrets/verification -u` writes it. */
function providersPage(): string {
  const rows = verifiers.map(({ title, provider, detectors: asked, hosts, caveat, documentation }) => {
    const shown = hosts.length > 8 ? `${hosts[0]} … ${hosts.at(-1)}` : hosts.join(', ');
    const rules = asked.map((name) => `\`${name}\``).join(', ');
    return `| [${title}](${documentation}) | \`${provider}\` | ${rules} | ${shown} | ${caveat ?? ''} |`;
  });
  const silent = Object.entries(unverifiable).map(([name, why]) => `| \`${name}\` | ${why} |`);
  return [
    '# Providers that `--verify` asks',
    '',
    'Made from the code by a test; what it means is told in [verification](verification.md).',
    '',
    '| provider | `--verify-only` | detectors | hosts | where a refusal may be wrong |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '## Whom nobody is asked about, and why',
    'Beside these, every provider of which we know no documented address that only tells who the caller is.',
    '',
    '| detector | why |',
    '|---|---|',
    ...silent,
    '',
  ].join('\n');
}
