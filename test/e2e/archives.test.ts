import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/source/archive/fixtures/zip.ts';
import { handrail } from './handrail.ts';
import { commit, git, leak, password, put, withTree } from './trees.ts';

const json = ['--format', 'json', '--only', 'secrets'];
const jar = (text: string) =>
  zipOf(
    { name: 'conf/a.properties', content: text },
    { name: 'A.class', content: Buffer.from([0xca, 0xfe, 0, 0]) },
  );

interface Report {
  readonly findings: readonly { readonly location: { readonly path: string }; readonly status?: string }[];
  readonly gaps: readonly { readonly path: string; readonly why: string }[];
  readonly fixed: readonly { readonly path: string }[];
}

const report = (stdout: string): Report => JSON.parse(stdout);
const paths = (stdout: string) => report(stdout).findings.map(({ location }) => location.path);

test('files in archives are scanned like files, the same with and without cache and for any number of threads', async () => {
  const war = zipOf({ name: 'WEB-INF/lib/a.jar', content: jar(leak) });
  const files = { 'lib/a.jar': jar(leak), 'app.war': war, 'dump.env.gz': gzipSync(leak), 'b.txt': 'quiet\n' };
  await withTree(files, async (root) => {
    commit(root);
    const cache = { HANDRAIL_CACHE: `${root}.cache` };
    const runs = [
      await handrail(['scan', root, ...json, '--no-cache', '--jobs', '1']),
      await handrail(['scan', root, ...json, '--no-cache', '--jobs', '4']),
      await handrail(['scan', root, ...json], { env: cache }),
      await handrail(['scan', root, ...json], { env: cache }),
    ];
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    const [first] = runs;
    expect(paths(first?.stdout ?? '')).toEqual([
      'app.war!WEB-INF/lib/a.jar!conf/a.properties',
      'dump.env.gz!dump.env',
      'lib/a.jar!conf/a.properties',
    ]);
    expect(first?.stdout).not.toContain(password);
    expect(first?.stdout).toContain('DB_PASSWORD=****');
    const closed = await handrail(['scan', root, ...json, '--no-archives', '--no-cache']);
    expect(closed.exit).toBe(0);
    expect(paths(closed.stdout)).toEqual([]);
  });
});

test('a change that hides a credential in an archive is caught, and taking it out fixes it', async () => {
  await withTree({ 'lib/a.jar': jar('x=1\n') }, async (root) => {
    commit(root);
    await put(root, 'lib/a.jar', jar(leak));
    const base = [...json, '--no-cache', '--base', 'HEAD', '--changed'];
    const brought = await handrail(['scan', root, ...base]);
    expect(brought.exit).toBe(1);
    expect(report(brought.stdout).findings).toMatchObject([{ status: 'new' }]);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'leak');
    await put(root, 'lib/a.jar', jar('x=1\n'));
    const mended = await handrail(['scan', root, ...base]);
    expect(mended.exit).toBe(0);
    expect(report(mended.stdout).fixed).toMatchObject([{ path: 'lib/a.jar!conf/a.properties' }]);
  });
});

test('a history is looked at with its archives', async () => {
  await withTree({ 'lib/a.jar': jar(leak) }, async (root) => {
    commit(root);
    await put(root, 'lib/a.jar', jar('x=1\n'));
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'gone');
    const { stdout } = await handrail(['scan', root, ...json, '--no-cache', '--history']);
    expect(paths(stdout)).toEqual(['lib/a.jar!conf/a.properties']);
    expect(stdout).toContain('"still present": "no');
  });
});

test('what cannot be opened is a gap that is accepted unless the configuration says otherwise', async () => {
  const files = {
    'a.zip': zipOf({ name: 'a', content: 'x', encrypted: true }),
    'b.zip': jar('x=1\n').subarray(0, 60),
  };
  await withTree(files, async (root) => {
    const scan = await handrail(['scan', root, ...json, '--no-cache']);
    expect(scan.exit).toBe(0);
    expect(report(scan.stdout).gaps.map(({ path, why }) => `${path} ${why}`)).toEqual([
      'a.zip!a archive',
      'b.zip archive',
    ]);
    await put(root, 'handrail.yaml', 'version: 1\ngate: { accept: [binary] }\n');
    expect((await handrail(['scan', root, ...json, '--no-cache'])).exit).toBe(3);
  });
});
