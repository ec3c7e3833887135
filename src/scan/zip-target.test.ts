import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Scan } from '#model/scan';
import { scan } from '#scan';
import { zipOf } from '#source/archive/fixtures/zip';

function scanOf(bytes: Uint8Array): Promise<Scan> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'function.zip');
  writeFileSync(path, bytes);
  return scan({
    target: { kind: 'path', path },
    only: [],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    jobs: 1,
    maxFileSize: 100_000,
    today: '2026-01-01',
  });
}

const handler = `const { exec } = require('node:child_process');
const express = require('express');
const app = express();
app.get('/', (request, response) => { exec('ls ' + request.query.folder); response.end(); });
`;
// Put together, so that no scanner takes this file for a leak.
const secret = ['h3Wq', '9nVr', '2TzL', 'x4Bn'].join('');

test('a function of Lambda is looked at as the tree that it unpacks to, by every family', async () => {
  const lock = {
    lockfileVersion: 3,
    packages: { '': { name: 'f' }, 'node_modules/leaky': { version: '1.0.0' } },
  };
  const found = await scanOf(
    zipOf(
      { name: 'index.js', content: handler },
      { name: 'app.env', content: `DB_PASSWORD=${secret}\n` },
      { name: 'package-lock.json', content: JSON.stringify(lock) },
      { name: 'handrail.yaml', content: 'scan:\n  families: []\n' },
    ),
  );
  expect(found.target).toEqual({ kind: 'archive', name: 'function.zip' });
  expect(found.findings.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toEqual([
    'secrets/generic-password app.env',
    'code/command-injection index.js',
  ]);
  expect(found.gaps.map(({ detail }) => detail.slice(0, 17))).toEqual(['1 package of npm ']);
  expect(JSON.stringify(found)).not.toContain(secret);
});

test('entries that are encrypted, too large or lead out are gaps, and the rest is read', async () => {
  const { gaps, findings } = await scanOf(
    zipOf(
      { name: 'secret.txt', content: 'x', encrypted: true },
      { name: 'large.txt', content: 'x'.repeat(200_000) },
      { name: '../../app.env', content: `DB_PASSWORD=${secret}\n` },
      { name: 'lies.txt', content: 'x'.repeat(5000), claimed: 10 },
    ),
  );
  expect(findings.map(({ location }) => location.path)).toEqual(['app.env']);
  expect(gaps.map(({ path, why, detail }) => `${path} ${why} ${detail}`)).toEqual([
    'app.env unreadable Its name leads out of the zip: it was read under this one.',
    'large.txt too-large The file has 200000 bytes, more than the limit of 100000; raise maxFileSize to check it.',
    'lies.txt unreadable The entry is damaged.',
    'secret.txt unreadable The entry is encrypted.',
  ]);
});

test('a zip without its directory is told in a sentence', async () => {
  await expect(scanOf(zipOf({ name: 'a', content: 'x' }).subarray(0, 40))).rejects.toThrow(
    'The zip cannot be read',
  );
});
