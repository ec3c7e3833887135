import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, git, put, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-intake-'));
const env = { HANDRAIL_CACHE: cache, USER: 'ada' };

beforeAll(async () => {
  const events = [{ introduced: '0' }, { fixed: '1.3.1' }];
  const affected = [
    { package: { ecosystem: 'npm', name: 'left-pad' }, ranges: [{ type: 'SEMVER', events }] },
  ];
  const low = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' }];
  writeFileSync(join(cache, 'all.json'), JSON.stringify([{ id: 'CVE-2020-1', severity: low, affected }]));
  const from = join(cache, 'all.json');
  expect(await handrail(['db', 'update', '--quiet', '--from', from], { env })).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const manifest = (...names: readonly string[]) =>
  `${JSON.stringify({ name: 'app', dependencies: Object.fromEntries(names.map((name) => [name, '1.3.0'])) }, null, 2)}\n`;
const settings = (mode: string) => `version: 1\npackages:\n  intake: ${mode}\n`;

/** A repository that asks for `express`, and a change that asks for `left-pad`, too. */
function withChange(mode: string, use: (root: string) => Promise<void>): Promise<void> {
  const files = { 'handrail.yaml': settings(mode), 'package.json': manifest('express') };
  return withTree(files, async (root) => {
    commit(root);
    await put(root, 'package.json', manifest('express', 'left-pad'));
    await use(root);
  });
}

const scan = (root: string, ...args: readonly string[]) =>
  handrail(['scan', root, '--only', 'packages', ...args], { env });
const ofHead = ['--base', 'HEAD', '--format', 'json'];

interface Told {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly line: number };
}

function intakeOf(stdout: string): readonly Told[] {
  const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
  return findings.filter(({ ruleId }) => ruleId === 'packages/unreviewed-component');
}

test('a change that adds a package without a review is stopped, and passes once the review is recorded', async () => {
  await withChange('enforce', async (root) => {
    const stopped = await scan(root, ...ofHead);
    expect(stopped.exit).toBe(1);
    expect(intakeOf(stopped.stdout)).toMatchObject([
      { severity: 'high', location: { path: 'package.json', line: 5 } },
    ]);
    expect(intakeOf(stopped.stdout)[0]?.message).toBe(
      'left-pad (npm) is new here, and no review of it is recorded. Run `handrail packages review left-pad --ecosystem npm`: it shows what is known of it and writes the record, to be committed with this change.',
    );
    const shown = await handrail(['packages', 'review', 'left-pad', root], { env });
    expect(shown.stdout).toMatch(/known advisories +1: CVE-2020-1 \(of 1\.3\.0\)/);
    expect(shown.stdout).toMatch(/licence +unknown: no lock file says it/);
    const noName = await handrail(['packages', 'review', '../../x', root, '--ecosystem', 'npm'], { env });
    expect([noName.exit, noName.stderr]).toEqual([
      2,
      expect.stringContaining("'../../x' is no name of a package."),
    ]);
    const noReason = await handrail(['packages', 'review', 'left-pad', root, '--write'], { env });
    expect([noReason.exit, noReason.stderr]).toEqual([2, expect.stringContaining('--why')]);
    const why = ['--why', 'Pads table cells.', '--alternatives', 'padStart', '--write'];
    expect(await handrail(['packages', 'review', 'left-pad', root, ...why], { env })).toMatchObject({
      exit: 0,
    });
    expect(readFileSync(join(root, 'handrail-components.yaml'), 'utf8')).toContain(
      'why: "Pads table cells."',
    );
    const passed = await scan(root, ...ofHead);
    expect([passed.exit, intakeOf(passed.stdout)]).toEqual([0, []]);
    const { notices } = JSON.parse(passed.stdout) as { notices: readonly { message: string }[] };
    expect(notices.map(({ message }) => message).join()).toContain(
      'left-pad (npm) comes in with a review by ada',
    );
    const list = await handrail(['packages', 'reviews', root], { env });
    expect(list.stdout).toContain('1 of 2 packages that manifests ask for has none');
  });
});

test('what is staged is compared with the last commit', async () => {
  await withChange('enforce', async (root) => {
    git(root, 'add', 'package.json');
    const { exit, stdout } = await scan(root, '--staged', '--format', 'json');
    expect([exit, intakeOf(stdout).length]).toEqual([1, 1]);
  });
});

test('warn tells and does not stop, off says nothing, and the change cannot turn it off', async () => {
  await withChange('warn', async (root) => {
    const { exit, stdout } = await scan(root, ...ofHead);
    expect([exit, intakeOf(stdout).map(({ severity }) => severity)]).toEqual([0, ['low']]);
  });
  await withChange('off', async (root) => {
    const { exit, stdout } = await scan(root, ...ofHead);
    expect([exit, intakeOf(stdout)]).toEqual([0, []]);
  });
  await withChange('enforce', async (root) => {
    await put(root, 'handrail.yaml', settings('off'));
    const { exit, stdout } = await scan(root, ...ofHead);
    expect([exit, intakeOf(stdout).length]).toEqual([1, 1]);
    expect(stdout).toContain('policy/loosened-intake');
  });
});

test('a damaged file of reviews is told with its line, and lets nothing in', async () => {
  await withChange('enforce', async (root) => {
    await put(
      root,
      'handrail-components.yaml',
      'version: 1\ncomponents:\n  - component: npm/left-pad\n    by: ""\n',
    );
    expect(await scan(root, ...ofHead)).toMatchObject({ exit: 2, stderr: expect.stringContaining('line 4') });
  });
});

test('the list of upstreams says what is known to be needed and what is not known', async () => {
  await withTree(
    { 'a/package.json': manifest('left-pad'), 'b/package.json': manifest('left-pad', 'x') },
    async (root) => {
      const { stdout } = await handrail(['packages', 'give-back', root], { env });
      expect(stdout).toContain('| left-pad (npm) | 2 manifests | 0 packages | nothing that is known |');
      expect(stdout).toContain('Not known without asking others');
    },
  );
});
