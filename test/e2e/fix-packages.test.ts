import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { put, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-fix-packages-'));
const env = { HANDRAIL_CACHE: cache };

function advisory(id: string, ecosystem: string, name: string, fixed?: string): object {
  const events = [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])];
  return { id, affected: [{ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events }] }] };
}

beforeAll(async () => {
  const records = [
    advisory('CVE-2020-1001', 'npm', 'leaky', '1.5.0'),
    advisory('CVE-2020-1002', 'npm', 'inner', '2.1.0'),
    advisory('CVE-2020-1003', 'PyPI', 'flask', '2.2.5'),
    advisory('MAL-2024-1', 'npm', 'stealer'),
  ];
  writeFileSync(join(cache, 'all.json'), JSON.stringify(records));
  const from = join(cache, 'all.json');
  expect(await handrail(['db', 'update', '--quiet', '--from', from], { env })).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const manifest =
  '{\n  "name": "app",\n  "dependencies": {\n    "leaky": "1.4.0",\n    "web": "1.0.0",\n    "stealer": "1.0.0"\n  }\n}\n';

const lock = {
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { leaky: '1.4.0', web: '1.0.0', stealer: '1.0.0' } },
    'node_modules/leaky': { version: '1.4.0' },
    'node_modules/web': { version: '1.0.0', dependencies: { inner: '2.0.0' } },
    'node_modules/inner': { version: '2.0.0' },
    'node_modules/stealer': { version: '1.0.0' },
  },
};

const tree = {
  'web/package.json': manifest,
  'web/package-lock.json': JSON.stringify(lock, null, 2),
  'requirements.txt': '# pinned\nflask==2.2.0  # web\n',
};

test('manifests are edited only with --write, and what a tool has to write is a command', async () => {
  await withTree(tree, async (folder) => {
    const shown = await handrail(['fix', folder, '--packages'], { env });
    // An index with so few records beside a malicious one says that it knows little of npm.
    expect(shown.exit).toBe(3);
    expect(shown.stdout).toContain('-flask==2.2.0  # web\n+flask==2.2.5  # web');
    expect(shown.stdout).toContain('(cd web && npm install --package-lock-only --ignore-scripts)');
    expect(shown.stdout).toContain('Rotate every secret');
    expect(readFileSync(join(folder, 'requirements.txt'), 'utf8')).toBe(tree['requirements.txt']);
    const { stdout } = await handrail(['fix', folder, '--packages', '--write', '--format', 'json'], { env });
    const { written, changes } = JSON.parse(stdout);
    expect(written.sort()).toEqual(['requirements.txt', 'web/package.json']);
    expect(changes.map(({ name, to }: { name: string; to?: string }) => [name, to])).toEqual([
      ['stealer', undefined],
      ['flask', '2.2.5'],
      ['leaky', '1.5.0'],
      ['inner', '2.1.0'],
    ]);
    expect(readFileSync(join(folder, 'requirements.txt'), 'utf8')).toBe('# pinned\nflask==2.2.5  # web\n');
    expect(readFileSync(join(folder, 'web/package.json'), 'utf8')).toBe(
      '{\n  "name": "app",\n  "dependencies": {\n    "leaky": "1.5.0",\n    "web": "1.0.0"\n  },\n  "overrides": {\n    "inner": "2.1.0"\n  }\n}\n',
    );
    expect(readFileSync(join(folder, 'web/package-lock.json'), 'utf8')).toBe(tree['web/package-lock.json']);
  });
});

test('one package or one advisory may be chosen, and a name that means none is told', async () => {
  await withTree(tree, async (folder) => {
    const run = (...args: string[]) =>
      handrail(['fix', folder, '--packages', '--format', 'json', ...args], { env });
    const only = JSON.parse((await run('--package', 'leaky')).stdout);
    expect(only.diffs.map(({ path }: { path: string }) => path)).toEqual(['web/package.json']);
    const one = JSON.parse((await run('--advisory', 'cve-2020-1003')).stdout);
    expect(one.changes).toHaveLength(1);
    expect(await run('--package', 'absent')).toMatchObject({ exit: 2 });
    expect((await handrail(['fix', folder, '--package', 'leaky'], { env })).exit).toBe(2);
  });
});

test('a second run after the edits finds nothing that an edit would mend', async () => {
  await withTree({ 'requirements.txt': tree['requirements.txt'] }, async (folder) => {
    await handrail(['fix', folder, '--packages', '--write'], { env });
    const { stdout } = await handrail(['fix', folder, '--packages'], { env });
    expect(stdout).toContain('There is nothing to change.');
    await put(folder, 'requirements.txt', 'flask==2.2.0 --hash=sha256:00\n');
    const hashed = await handrail(['fix', folder, '--packages'], { env });
    expect(hashed.stdout).toContain('with hashes');
  });
});

test('a file that cannot be rewritten is left alone and named, and nothing is claimed of it', async () => {
  await withTree(tree, async (root) => {
    const wide = Buffer.from('\u{feff}flask==2.2.0\n', 'utf16le');
    writeFileSync(join(root, 'requirements.txt'), wide);
    const { exit, stdout } = await handrail(['fix', '--packages', root, '--package', 'flask', '--write'], {
      env,
    });
    expect([exit, stdout]).toEqual([3, expect.stringContaining('0 of 1 file edited.')]);
    expect(stdout).toContain('Left alone, since it changed or cannot be written: requirements.txt');
    expect(readFileSync(join(root, 'requirements.txt')).equals(wide)).toBe(true);
  });
});
