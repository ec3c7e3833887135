import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, leak, password, put, withTree } from './trees.ts';

/** A tree of many folders, with and without findings, odd names and odd contents. */
function mixedTree(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    'äö ü/settings.py': `API_KEY = "${password}"\n`,
    'latin1.txt': Buffer.from([0x70, 0x61, 0x73, 0x73, 0xe9, 0x0a]),
    'utf16.ini': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(leak, 'utf16le')]),
    'image.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
    'deploy.tf': `variable "db_password" {\n  default = "${password}"\n}\n`,
  };
  for (let i = 0; i < 300; i++) {
    files[`src/m${i % 17}/f${i}.ts`] =
      i % 7 === 0 ? `const dbPassword = '${password}${i}';\n` : `export const n = ${i};\n`;
  }
  return files;
}

const json = ['--format', 'json'];

test('the report is the same to the byte for 1, 2 and 8 threads, with and without cache, first and second time', async () => {
  await withTree(mixedTree(), async (root) => {
    commit(root);
    const cache = { HANDRAIL_CACHE: `${root}.cache` };
    const runs = [
      await handrail(['scan', root, ...json, '--no-cache', '--jobs', '1']),
      await handrail(['scan', root, ...json, '--no-cache', '--jobs', '2']),
      await handrail(['scan', root, ...json, '--no-cache', '--jobs', '8']),
      await handrail(['scan', root, ...json], { env: cache }),
      await handrail(['scan', root, ...json], { env: cache }),
    ];
    expect(JSON.parse(runs[0]?.stdout ?? '').findings.length).toBeGreaterThan(40);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(new Set(runs.map(({ exit }) => exit))).toEqual(new Set([1]));
  });
});

test('a cached file that changes is looked at again, committed or not', async () => {
  await withTree({ 'a.env': 'PLAIN=1\n', 'b.txt': 'b\n' }, async (root) => {
    commit(root);
    const env = { HANDRAIL_CACHE: `${root}.cache` };
    const count = async () =>
      JSON.parse((await handrail(['scan', root, ...json], { env })).stdout).findings.length;
    expect(await count()).toBe(0);
    await put(root, 'a.env', leak);
    expect(await count()).toBe(1);
    commit(root);
    expect(await count()).toBe(1);
    await writeFile(join(root, 'a.env'), 'PLAIN=1\n');
    expect(await count()).toBe(0);
  });
});

test('a finding is known again after lines were added above, it was indented, moved and its file renamed', async () => {
  const block = (indent: string) =>
    `${indent}function connect() {\n${indent}  const dbPassword = '${password}';\n${indent}}\n`;
  const other = "export const apiKey = 'placeholder';\n".repeat(3);
  await withTree({ 'src/db.ts': `${block('')}${other}` }, async (root) => {
    commit(root);
    const baseline = join(root, 'known.json');
    await handrail(['baseline', root, '--output', baseline]);
    const changes: (() => Promise<void>)[] = [
      () => put(root, 'src/db.ts', `${'// a line\n'.repeat(50)}${block('')}${other}`),
      () => put(root, 'src/db.ts', `namespace X {\n${block('      ')}}\n${other}`),
      () => put(root, 'src/db.ts', `${other}${block('\t')}`),
      () => rename(join(root, 'src/db.ts'), join(root, 'src/database.ts')),
    ];
    for (const change of changes) {
      await change();
      const { stdout, exit } = await handrail([
        'scan',
        root,
        '--only',
        'secrets',
        '--baseline',
        baseline,
        ...json,
      ]);
      const statuses = JSON.parse(stdout).findings.map(({ status }: { status: string }) => status);
      expect(statuses).toEqual(['existing']);
      expect(exit).toBe(0);
    }
    await put(root, 'src/more.ts', `const adminPassword = '${password}';\n`);
    expect((await handrail(['scan', root, '--only', 'secrets', '--baseline', baseline, ...json])).exit).toBe(
      1,
    );
  });
});
