import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';

const shop = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'handrail-shop-'));
const env = { HANDRAIL_CACHE: cache };

/** Facts about packages that the shop has: advisory, ecosystem, package, where it is fixed. */
const facts = [
  ['CVE-2021-23337', 'npm', 'lodash', '4.17.21'],
  ['CVE-2020-8203', 'npm', 'lodash', '4.17.19'],
  ['CVE-2024-45590', 'npm', 'body-parser', '1.20.3'],
  ['CVE-2022-23539', 'npm', 'jsonwebtoken', '9.0.0'],
  ['CVE-2024-22195', 'PyPI', 'jinja2', '3.1.3'],
] as const;

beforeAll(async () => {
  const records = facts.map(([id, ecosystem, name, fixed]) => ({
    id,
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
  }));
  const feed = join(cache, 'all.json');
  writeFileSync(feed, JSON.stringify(records));
  expect(await handrail(['db', 'update', '--quiet', '--from', feed], { env })).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Text without line breaks, so that it does not matter where a terminal wraps. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

test("the shop's vulnerable packages are told with their path and the command that mends them", async () => {
  const { exit, stdout } = await handrail(['scan', shop, '--only', 'packages'], { env });
  const text = flat(stdout);
  expect(exit).toBe(1);
  expect(text).toContain('lodash 4.17.15: 2 known vulnerabilities');
  expect(text).toContain('$ npm install lodash@4.17.21');
  expect(text).toContain('Path express@4.17.1 > body-parser@1.19.0');
  expect(text).toContain('package.json: "overrides": { "body-parser": "1.20.3" }');
  expect(text).toContain('express@4.17.1 asks for 1.19.0 of body-parser.');
  expect(text).toContain('$ pip install "Jinja2==3.1.3"');
});

test('the plan begins with what clears most', async () => {
  const { exit, stdout } = await handrail(['plan', shop, '--only', 'packages', '--format', 'json'], { env });
  const { changes, unknown } = JSON.parse(stdout);
  expect(changes.map((change: { name: string; to: string }) => `${change.name} ${change.to}`)).toEqual([
    'lodash 4.17.21',
    'body-parser 1.20.3',
    'Jinja2 3.1.3',
    // It leaves the major version, so that it comes after what clears as much.
    'jsonwebtoken 9.0.0',
  ]);
  // Actions of the pipeline are packages, too, of which this index knows nothing.
  expect([exit, unknown]).toEqual([3, [expect.stringContaining('of GitHub Actions not looked up')]]);
});

test('without advisories the shop says exactly what it does not know, and how to learn it', async () => {
  const none = { HANDRAIL_CACHE: join(cache, 'none') };
  // What the tree itself shows of how packages come in is told nevertheless.
  const off = ['--config', join(cache, 'signals-off.yaml')];
  writeFileSync(
    join(cache, 'signals-off.yaml'),
    'version: 1\nrules:\n  packages/dependency-confusion: off\n',
  );
  const { exit, stdout } = await handrail(['scan', shop, '--only', 'packages', ...off], { env: none });
  const text = flat(stdout);
  expect(exit).toBe(3);
  expect(text).toMatch(/Packages looked up 0 of \d+ packages in 8 files/);
  for (const ecosystem of ['npm', 'PyPI'])
    expect(text).toMatch(
      new RegExp(
        `\\d+ packages of ${ecosystem} not looked up: there are no advisories of it on this machine\\. .handrail db update --ecosystems ${ecosystem}. fetches them`,
      ),
    );
});
