import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';

const example = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const schema = fileURLToPath(new URL('../../schemas/plan.schema.json', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'handrail-plan-'));
const env = { HANDRAIL_CACHE: join(place, 'cache') };
const shop = join(place, 'shop');
const report = join(place, 'scan.json');

beforeAll(async () => {
  cpSync(example, shop, { recursive: true });
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  const recordOf = (id: string, ecosystem: string, name: string, fixed: string) => ({
    id,
    severity: [{ type: 'CVSS_V3', score: vector }],
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
  });
  const feed = join(place, 'all.json');
  writeFileSync(
    feed,
    JSON.stringify([
      recordOf('CVE-2021-23337', 'npm', 'lodash', '4.17.21'),
      recordOf('CVE-2024-22195', 'PyPI', 'jinja2', '3.1.3'),
    ]),
  );
  expect(await handrail(['db', 'update', '--quiet', '--from', feed], { env })).toMatchObject({ exit: 0 });
  await handrail(['scan', shop, '--fixes', '--format', `json=${report}`], { env });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

async function plan(...words: readonly string[]) {
  return handrail(['plan', '--report', report, ...words], { env, cwd: place });
}

interface Named {
  readonly key: string;
  readonly path: string;
  readonly line: number;
}

test('every finding of the shop is in exactly one action, in a form that follows its schema', async () => {
  const { stdout, exit } = await plan('--format', 'json');
  const value = JSON.parse(stdout);
  const validate = new Ajv2020.Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  const { findings } = JSON.parse(readFileSync(report, 'utf8'));
  const nameOf = ({ key, path, line }: Named) => `${key} ${path}:${line}`;
  const planned = [
    ...value.actions.flatMap((action: { findings: readonly Named[] }) => action.findings),
    ...value.without,
  ];
  const open = findings.filter(({ suppression }: { suppression?: unknown }) => suppression === undefined);
  expect(planned.map(nameOf).sort()).toEqual(
    open.map(({ key, location }: { key: string; location: Named }) => nameOf({ ...location, key })).sort(),
  );
  expect(exit).toBe(3);
  const kinds = new Set(value.actions.map(({ kind }: { kind: string }) => kind));
  for (const kind of ['edit', 'package', 'secret', 'line', 'change', 'design']) expect(kinds).toContain(kind);
});

test('the plan begins with edits that were tried, says the sanctioned way and by when', async () => {
  const { stdout } = await plan('--format', 'markdown');
  const [first = ''] = stdout.split('\n').filter((line) => line.startsWith('- [ ] '));
  expect(first).toMatch(/Apply \d+ tried edits to code .*\(S, quick win, due in \d+ days?\)/);
  expect(stdout).toContain('Move lodash 4.17.15 to 4.17.21');
  expect(stdout).toMatch(/SQL injection[\s\S]*Use bound parameters[^\n]*\(Injection Prevention\)/);
});

test('a family can be planned alone', async () => {
  const { stdout } = await plan('--format', 'json', '--only', 'secrets');
  const { actions } = JSON.parse(stdout);
  expect(new Set(actions.flatMap(({ families }: { families: readonly string[] }) => families))).toEqual(
    new Set(['secrets']),
  );
});

test('a spec is written, keeps its ticks, and touches nothing that somebody else wrote', async () => {
  const folder = join(place, 'out');
  const write = () => plan('--format', 'kiro-spec', '--output', folder);
  expect(await write()).toMatchObject({ exit: 3, stdout: expect.stringContaining('and 2 more files') });
  const spec = join(folder, '.kiro/specs/security-plan');
  expect(readdirSync(spec).sort()).toEqual(['design.md', 'requirements.md', 'tasks.md']);
  const tasks = join(spec, 'tasks.md');
  writeFileSync(tasks, readFileSync(tasks, 'utf8').replace('- [ ] 2.', '- [x] 2.'));
  await write();
  expect(readFileSync(tasks, 'utf8').match(/^- \[x\] .*$/gm)).toEqual([
    expect.stringMatching(/^- \[x\] 2\. /),
  ]);
  writeFileSync(join(spec, 'design.md'), '# Ours\n');
  expect(await write()).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('was not written by handrail'),
  });
  expect(readFileSync(join(spec, 'design.md'), 'utf8')).toBe('# Ours\n');
});

test('nothing is written through a link', async () => {
  const [folder, elsewhere] = [join(place, 'linked'), mkdtempSync(join(place, 'elsewhere-'))];
  cpSync(elsewhere, folder, { recursive: true });
  symlinkSync(elsewhere, join(folder, '.kiro'));
  expect(await plan('--format', 'kiro-spec', '--output', folder)).toMatchObject({ exit: 2 });
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('issues are a file each, and one list', async () => {
  const folder = join(place, 'issues');
  await plan('--format', 'issues', '--output', folder, '--first', '3');
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(4);
  expect(files[0]).toBe('001-code-tried-edits.md');
  expect(JSON.parse(readFileSync(join(folder, 'issues.json'), 'utf8'))).toHaveLength(3);
});

test.each([
  [['--output', 'x'], '--output is for'],
  [['--format', 'kiro-spec'], 'A spec is three files'],
  [['--format', 'kiro-spec', '--output', '.', '--name', '../x'], 'small letters'],
  [['--name', 'x'], '--name is the name of a spec'],
  [['--ssvc', 'deployer', '--format', 'issues'], '--ssvc has no form issues'],
  [['--first', '-1'], '--first'],
])('%s is refused', async (words, why) => {
  expect(await plan(...words)).toMatchObject({ exit: 2, stderr: expect.stringContaining(why) });
});

function textsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, 'latin1')];
    }),
  );
}

test('fix --apply mends all families in one go, and a scan afterwards proves it', async () => {
  const folder = join(place, 'fixed');
  cpSync(example, folder, { recursive: true });
  const { stdout, exit } = await handrail(['fix', folder, '--apply', '--format', 'json'], { env });
  const told = JSON.parse(stdout);
  expect(exit).toBe(0);
  expect(told).toMatchObject({ verified: true, takenBack: [], mended: told.fixes.length });
  const families = new Set(told.fixes.map(({ ruleId }: { ruleId: string }) => ruleId.split('/')[0]));
  expect(families).toEqual(new Set(['code', 'infra', 'pipeline', 'packages']));
  expect(readFileSync(join(folder, 'web/requirements.txt'), 'utf8')).toMatch(/Jinja2==3\.1\.3/i);
  // A lock file has to follow: that is left to --packages.
  expect(readFileSync(join(folder, 'orders/package.json'), 'utf8')).toContain('"lodash": "4.17.15"');
  const again = JSON.parse((await handrail(['fix', folder, '--apply', '--format', 'json'], { env })).stdout);
  expect(again.findings).toBeLessThanOrEqual(told.findings - told.mended);
});

test('an interruption while the edits are proved puts every file back', async () => {
  const folder = join(place, 'interrupted');
  cpSync(example, folder, { recursive: true });
  const before = textsOf(folder);
  const file = join(folder, 'web/run.py');
  const text = readFileSync(file, 'utf8');
  let isSeen = false;
  const { exit, stderr } = await handrail(['fix', folder, '--apply', '--no-cache'], {
    env,
    whileRunning: (kill) => {
      const timer = setInterval(() => {
        if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
        clearInterval(timer);
        isSeen = true;
        kill('SIGINT');
      }, 2);
      setTimeout(() => clearInterval(timer), 60_000).unref();
    },
  });
  expect(isSeen).toBe(true);
  expect(stderr).toMatch(/interrupted/i);
  expect(exit).not.toBe(0);
  expect(textsOf(folder)).toEqual(before);
});
