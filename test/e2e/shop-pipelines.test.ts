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
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const shop = join(examples, 'fry-factory');
const twin = join(examples, 'fry-factory-fixed');
let flaws: readonly Flaw[];
let found: readonly Finding[];

beforeAll(async () => {
  const expected = parse(await readFile(join(examples, 'expected/fry-factory.yaml'), 'utf8'));
  flaws = expected.flaws.filter(({ family }: Flaw) => family === 'pipeline');
  found = await scanPipelines(shop);
});

async function scanPipelines(path: string): Promise<readonly Finding[]> {
  const { stdout } = await handrail(['scan', path, '--only', 'pipeline', '--no-cache', '--format', 'json']);
  return JSON.parse(stdout).findings;
}

const isAt = ({ file, line }: Flaw, { location }: Finding) =>
  location.path === file && location.line <= line && location.endLine >= line;

test('every planted flaw of the pipelines is found, at its line and as what it is', () => {
  expect(flaws.length).toBeGreaterThan(10);
  const missing = flaws.filter((flaw) => !found.some((each) => isAt(flaw, each) && each.cwe === flaw.cwe));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the mended twin has none of the planted flaws, and none that a gate would stop', async () => {
  const planted = new Set(
    found
      .filter((each) => flaws.some((flaw) => isAt(flaw, each) && each.cwe === flaw.cwe))
      .map(({ ruleId }) => ruleId),
  );
  const left = (await scanPipelines(twin)).filter(
    ({ ruleId, severity }) => planted.has(ruleId) || severity === 'critical' || severity === 'high',
  );
  expect(left.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`)).toEqual([]);
});

test('a finding is explained with what to do', async () => {
  const { stdout, exit } = await handrail(['explain', '.github/workflows/triage.yml:18', shop]);
  expect(exit).toBe(0);
  expect(stdout).toContain('github.event.issue.title');
  expect(stdout).toContain('What to do');
});

test('fix --write mends what is mechanical, and a scan finds less afterwards and nothing new that matters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fry-factory-'));
  try {
    await cp(shop, folder, { recursive: true });
    const { stdout } = await handrail(['fix', folder, '--write', '--format', 'json']);
    const { fixes } = JSON.parse(stdout) as { fixes: { ruleId: string }[] };
    expect(fixes.filter(({ ruleId }) => ruleId.startsWith('pipeline/')).length).toBeGreaterThan(0);
    const keys = new Set(found.map(({ key }) => key));
    const isHygiene = ({ severity }: Finding) => severity === 'low' || severity === 'info';
    const after = await scanPipelines(folder);
    expect(after.filter((each) => !keys.has(each.key) && !isHygiene(each))).toEqual([]);
    expect(after.length).toBeLessThan(found.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
