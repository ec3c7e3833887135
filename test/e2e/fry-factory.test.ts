import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { disguise } from './disguise.ts';
import { handrail } from './handrail.ts';

interface Flaw {
  readonly id: string;
  readonly family: string;
  readonly file: string;
  readonly line: number;
  readonly kind?: string;
}

interface Expected {
  readonly flaws: readonly Flaw[];
  readonly benign: readonly { readonly file: string; readonly line: number; readonly why: string }[];
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const shop = join(examples, 'fry-factory');
let expected: Expected;
let found: readonly Finding[];

beforeAll(async () => {
  expected = parse(await readFile(join(examples, 'expected/fry-factory.yaml'), 'utf8'));
  found = (await scanSecrets(shop)).findings;
});

async function scanSecrets(path: string): Promise<Scan> {
  const { stdout } = await handrail(['scan', path, '--only', 'secrets', '--no-cache', '--format', 'json']);
  return JSON.parse(stdout);
}

const placesOf = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`).sort();

const secretsOf = ({ flaws }: Expected) => flaws.filter(({ family }) => family === 'secrets');

test('every planted secret is found, at its line and by the detector that knows its kind', () => {
  const places = placesOf(found);
  const missing = secretsOf(expected).filter(
    ({ file, line, kind }) => !places.includes(`${file}:${line} secrets/${kind}`),
  );
  expect(missing).toEqual([]);
});

test('nothing is reported that was not planted', () => {
  const planted = secretsOf(expected).map(({ file, line }) => `${file}:${line}`);
  const strays = found.filter(({ location }) => !planted.includes(`${location.path}:${location.line}`));
  expect(placesOf(strays)).toEqual([]);
});

test('the fixed twin holds no secret', async () => {
  expect(placesOf((await scanSecrets(join(examples, 'fry-factory-fixed'))).findings)).toEqual([]);
});

test('no comment and no name gives a flaw away: without them the findings are the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fry-factory-'));
  try {
    await cp(shop, folder, { recursive: true });
    const changed = await disguiseAll(folder);
    expect(changed).toBeGreaterThan(30);
    expect(placesOf((await scanSecrets(folder)).findings)).toEqual(placesOf(found));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('no word of the shop tells where it is weak, but for the page that warns of it', async () => {
  const telling = /vulnerab|insecure|unsafe|inject|exploit|malicious|attack|\bxss\b|\bssrf\b|\bcwe\b/i;
  const warned = /README\.md$|package-lock\.json$|deliberately/;
  const files = await filesOf(shop);
  const told: string[] = [];
  for (const path of files.filter((file) => !warned.test(file))) {
    const lines = (await readFile(path, 'utf8')).split('\n');
    told.push(
      ...lines
        .filter((line) => telling.test(line) && !/deliberately/.test(line))
        .map((line) => `${path}: ${line}`),
    );
  }
  expect(told).toEqual([]);
});

async function disguiseAll(folder: string): Promise<number> {
  let changed = 0;
  for (const path of await filesOf(folder)) {
    const text = await readFile(path, 'utf8');
    const other = disguise(path, text);
    if (other === text) continue;
    changed++;
    await writeFile(path, other);
  }
  return changed;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((path) =>
    /\.(?:py|ts|js|tf|sh|ya?ml|html|ejs|json|env|toml|txt|md)$|Dockerfile|\.env/.test(path),
  );
}
