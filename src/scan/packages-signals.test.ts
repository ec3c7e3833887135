import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { scan } from '#scan';

let started: Provider | undefined;
afterEach(() => started?.close());

function filesAt(files: Readonly<Record<string, object | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-signals-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

const resolved = 'https://registry.npmjs.org/steady/-/steady-1.3.0.tgz';
const tree = {
  'package.json': { name: 'app', dependencies: { steady: '^1.0.0' } },
  'package-lock.json': {
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { steady: '^1.0.0' } },
      'node_modules/steady': { version: '1.3.0', resolved },
    },
  },
};

/** Versions that `ada` published, and the last by somebody else. */
const document = {
  versions: Object.fromEntries(
    ['1.0.0', '1.1.0', '1.2.0', '1.3.0'].map((version) => [
      version,
      { _npmUser: { name: version === '1.3.0' ? 'mallory' : 'ada' } },
    ]),
  ),
  time: {
    '1.0.0': '2025-01-01T00:00:00Z',
    '1.1.0': '2025-02-01T00:00:00Z',
    '1.2.0': '2025-03-01T00:00:00Z',
    '1.3.0': '2026-01-08T00:00:00Z',
  },
};

async function scanned(answer: (asked: Asked) => Answered, isAsked = true) {
  started = await startProvider(['registry.npmjs.org', 'pypi.org'], answer);
  const pace = { concurrency: 2, pause: 0, longestPause: 10 };
  const found = await scan(
    {
      target: { kind: 'path', path: filesAt(tree) },
      only: ['packages'],
      skip: [],
      include: [],
      exclude: [],
      noIgnore: false,
      noArchives: false,
      changed: false,
      today: '2026-01-10',
      jobs: 1,
      ...(isAsked && { askRegistries: true }),
    },
    { remote: { outside: started.outside, pace } },
  );
  return {
    messages: found.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    gaps: found.gaps.flatMap(({ why, detail }) => (why === 'not-compared' ? [detail] : [])),
  };
}

test('a version of an account that published none before is told where registries are asked', async () => {
  const { messages, gaps } = await scanned(() => ({ status: 200, body: JSON.stringify(document) }));
  expect(messages).toEqual([
    'packages/sudden-change: steady 1.3.0, published 2 days ago, comes from the account mallory, which published none of the 3 versions before. Read what changed since 1.2.0 before it is installed.',
  ]);
  expect(gaps).toEqual([]);
});

test('without the request nobody is asked', async () => {
  const { messages } = await scanned(() => ({ status: 200, body: JSON.stringify(document) }), false);
  expect(messages).toEqual([]);
  expect(started?.asked).toEqual([]);
});

test('a registry that fails is a gap', async () => {
  const { messages, gaps } = await scanned(() => ({ status: 403 }));
  expect(messages).toEqual([]);
  expect(gaps).toEqual([
    'Who published them was not learnt of: steady (registry.npmjs.org answered with 403).',
  ]);
});
