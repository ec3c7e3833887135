import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '#model/finding';
import { disguiseCode } from './disguise-code.ts';
import { handrail } from './handrail.ts';

interface Flaw {
  readonly id: string;
  readonly family: string;
  readonly cwe: number;
  readonly file: string;
  readonly line: number;
  readonly endLine?: number;
  /** Other weaknesses of the same line that are true. */
  readonly also?: readonly number[];
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const shop = join(examples, 'fry-factory');
const twin = join(examples, 'fry-factory-fixed');
let flaws: readonly Flaw[];
let found: readonly Finding[];

beforeAll(async () => {
  flaws = parse(await readFile(join(examples, 'expected/fry-factory.yaml'), 'utf8')).flaws;
  found = await scanCode(shop);
});

async function scanCode(path: string): Promise<readonly Finding[]> {
  const { stdout } = await handrail(['scan', path, '--only', 'code', '--no-cache', '--format', 'json']);
  return JSON.parse(stdout).findings;
}

function isAt({ file, line, endLine = line }: Flaw, { location }: Finding): boolean {
  return location.path === file && location.line <= endLine && location.endLine >= line;
}

const missingIn = (findings: readonly Finding[]) =>
  flaws
    .filter(({ family }) => family === 'code')
    .filter((flaw) => !findings.some((each) => isAt(flaw, each) && each.cwe === flaw.cwe))
    .map(({ id }) => id);

test('every planted flaw of the code is found, at its line and as what it is', () => {
  expect(missingIn(found)).toEqual([]);
});

test('nothing is reported that was not planted', () => {
  const strays = found.filter(
    (each) =>
      !flaws.some((flaw) => isAt(flaw, each) && [flaw.cwe, ...(flaw.also ?? [])].includes(each.cwe ?? 0)),
  );
  expect(strays.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`)).toEqual([]);
});

test('data that flows is shown on its way, from where it enters to where it harms', () => {
  const flows = found.filter(({ trace }) => trace !== undefined);
  expect(flows.length).toBeGreaterThan(40);
  for (const { trace } of flows) {
    expect(trace?.at(0)?.role).toBe('source');
    expect(trace?.at(-1)?.role).toBe('sink');
  }
});

test('the mended twin has none of them, also without comments and under other names', async () => {
  expect(await scanCode(twin)).toEqual([]);
  expect(await disguisedScan(twin)).toEqual([]);
});

test('no comment and no name of the program gives a flaw away, but where the name is all that tells', async () => {
  expect(missingIn(await disguisedScan(shop))).toEqual([
    // A number that can be guessed: only what it is called says that nobody may.
    'py-predictable-reset-token',
    'ts-voucher-random',
  ]);
});

async function disguisedScan(tree: string): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fry-factory-'));
  try {
    await cp(tree, folder, { recursive: true });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const code = paths.filter((path) => /\.(?:py|ts|js|html|ejs)$/.test(path));
    const texts = new Map(
      await Promise.all(code.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
    );
    const disguised = await disguiseCode(texts);
    const changed = [...disguised].filter(([path, text]) => text !== texts.get(path));
    expect(changed.length).toBeGreaterThan(20);
    await Promise.all(changed.map(([path, text]) => writeFile(path, text)));
    return await scanCode(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
