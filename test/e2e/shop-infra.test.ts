import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '#model/finding';
import { handrail } from './handrail.ts';

interface Flaw {
  readonly id: string;
  readonly family: string;
  readonly cwe: number;
  readonly file: string;
  readonly line: number;
  readonly endLine?: number;
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const shop = join(examples, 'fry-factory');
const twin = join(examples, 'fry-factory-fixed');
let flaws: readonly Flaw[];
let found: readonly Finding[];

beforeAll(async () => {
  const expected = parse(await readFile(join(examples, 'expected/fry-factory.yaml'), 'utf8'));
  flaws = expected.flaws.filter(({ family }: Flaw) => family === 'infra');
  found = await scanInfra(shop);
});

async function scanInfra(path: string): Promise<readonly Finding[]> {
  const { stdout } = await handrail(['scan', path, '--only', 'infra', '--no-cache', '--format', 'json']);
  return JSON.parse(stdout).findings;
}

function isAt({ file, line, endLine = line }: Flaw, { location }: Finding): boolean {
  return location.path === file && location.line <= endLine && location.endLine >= line;
}

const missingIn = (findings: readonly Finding[]) =>
  flaws
    .filter((flaw) => !findings.some((each) => isAt(flaw, each) && each.cwe === flaw.cwe))
    .map(({ id }) => id);

test('every planted flaw of the infrastructure is found, at its line and as what it is', () => {
  expect(flaws.length).toBeGreaterThan(30);
  expect(missingIn(found)).toEqual([]);
});

test('the mended twin has none of the planted flaws, and none that a gate would stop', async () => {
  const planted = new Set(
    found
      .filter((each) => flaws.some((flaw) => isAt(flaw, each) && each.cwe === flaw.cwe))
      .map(({ ruleId }) => ruleId),
  );
  const left = (await scanInfra(twin)).filter(
    ({ ruleId, severity }) => planted.has(ruleId) || severity === 'critical' || severity === 'high',
  );
  expect(left.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`)).toEqual([]);
});

test('a finding is explained with its resource and what to do', async () => {
  const { stdout, exit } = await handrail(['explain', 'infra/terraform/database.tf:17', shop]);
  expect(exit).toBe(0);
  expect(stdout).toContain('aws_db_instance.orders');
  expect(stdout).toContain('What to do');
});

test('fix --write mends what is mechanical, and a scan finds less afterwards and nothing new that matters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fry-factory-'));
  try {
    await cp(shop, folder, { recursive: true });
    const { stdout } = await handrail(['fix', folder, '--write', '--format', 'json']);
    const { fixes } = JSON.parse(stdout) as { fixes: { ruleId: string }[] };
    const mended = fixes.filter(({ ruleId }) => ruleId.startsWith('infra/')).length;
    expect(mended).toBeGreaterThan(0);
    const after = await scanInfra(folder);
    const keys = new Set(found.map(({ key }) => key));
    const isHygiene = ({ severity }: Finding) => severity === 'low' || severity === 'info';
    expect(after.filter((each) => !keys.has(each.key) && !isHygiene(each))).toEqual([]);
    const serious = (some: readonly Finding[]) => some.filter((each) => !isHygiene(each)).length;
    expect(serious(after)).toBeLessThan(serious(found));
  } finally {
    await rm(folder, { recursive: true });
  }
});
