import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ended, handrail } from './handrail.ts';
import { commit, git, leak, password, put, withTree } from './trees.ts';

const marksFile = 'handrail-credentials.json';
const other = ['wX3', 'nB8k', 'Rt6', 'hJ5s'].join('');
const source = `import psycopg2\n\nDATABASE_PASSWORD = "${password}"\nconnect(password=DATABASE_PASSWORD)\n`;

async function run(root: string, ...words: readonly string[]): Promise<Ended> {
  const ended = await handrail([...words], { cwd: root, env: { USER: 'ada' } });
  for (const text of [ended.stdout, ended.stderr]) {
    expect(text).not.toContain(password);
    expect(text).not.toContain(other);
  }
  return ended;
}

async function ok(root: string, ...words: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await run(root, ...words);
  if (exit !== 0) throw new Error(`handrail ${words.join(' ')} ended with ${exit}: ${stderr}${stdout}`);
  return stdout;
}

async function stages(root: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { credentials } = JSON.parse(await ok(root, 'secrets', 'status', '--format', 'json', ...words));
  return credentials.map(
    (each: { stage: string; path: string; inTree?: boolean; inHistory?: boolean }) =>
      `${each.path} ${each.stage} tree:${each.inTree} history:${each.inHistory}`,
  );
}

test('a new user goes from the find to the end: scan, guide, fix, mark, remove, rewrite', async () => {
  await withTree({ 'src/db.py': source }, async (root) => {
    commit(root);
    expect((await run(root, 'scan', '--only', 'secrets')).exit).toBe(1);
    expect(await ok(root, 'secrets', 'guide', 'src/db.py:3')).toContain('--path src/db.py');
    const fix = await ok(root, 'secrets', 'fix', 'src/db.py:3');
    expect(fix).toContain('DATABASE_PASSWORD = secrets.get_secret_string("prod/');
    expect(fix).toContain('secretsmanager:GetSecretValue');
    const patch = await ok(root, 'secrets', 'fix', 'src/db.py:3', '--store', 'environment', '--patch');
    expect(patch).toContain('-DATABASE_PASSWORD = "****"');
    expect(patch).toContain('+DATABASE_PASSWORD = os.environ["DATABASE_PASSWORD"]');
    expect(readFileSync(join(root, 'src/db.py'), 'utf8')).toBe(source);

    await ok(root, 'secrets', 'mark', 'src/db.py:3', 'rotated');
    expect((await run(root, 'scan', '--only', 'secrets')).exit).toBe(1);
    await ok(root, 'secrets', 'mark', 'src/db.py:3', 'revoked', '--by', 'Ada', '--note', 'TICKET-1');
    const marked = await run(root, 'scan', '--only', 'secrets', '--format', 'json');
    expect(marked.exit).toBe(0);
    expect(JSON.parse(marked.stdout).findings).toMatchObject([
      {
        severity: 'low',
        marks: { severity: 'high', revoked: { by: 'Ada', note: 'TICKET-1' }, rotated: { by: 'ada' } },
      },
    ]);
    expect(await stages(root, '--history')).toEqual(['src/db.py revoked tree:true history:true']);

    await put(root, 'src/db.py', 'import os\n\nDATABASE_PASSWORD = os.environ["DATABASE_PASSWORD"]\n');
    commit(root);
    expect(await stages(root)).toEqual(['src/db.py revoked tree:false history:undefined']);
    expect(await stages(root, '--history')).toEqual(['src/db.py revoked tree:false history:true']);

    git(root, 'checkout', '-q', '--orphan', 'clean');
    git(root, 'commit', '-qam', 'clean');
    git(root, 'branch', '-qD', 'main');
    expect(await stages(root, '--history')).toEqual(['src/db.py removed tree:false history:false']);
  });
});

test('another value in the place of one that was revoked counts in full, and a notice says why', async () => {
  await withTree({ 'app.env': leak }, async (root) => {
    commit(root);
    await ok(root, 'secrets', 'mark', 'app.env:1', 'revoked');
    expect((await run(root, 'scan', '--only', 'secrets')).exit).toBe(0);
    await put(root, 'app.env', `# moved\n\nDB_PASSWORD=${password}\n`);
    expect((await run(root, 'scan', '--only', 'secrets')).exit).toBe(0);
    await put(root, 'app.env', `DB_PASSWORD=${other}\n`);
    const { exit, stdout } = await run(root, 'scan', '--only', 'secrets', '--format', 'json');
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).notices).toMatchObject([{ code: 'credential-replaced', path: marksFile }]);
  });
});

test('a mark whose commit is out of reach lowers nothing', async () => {
  await withTree({ 'app.env': leak }, async (root) => {
    const id = commit(root);
    await ok(root, 'secrets', 'mark', 'app.env:1', 'revoked');
    const text = readFileSync(join(root, marksFile), 'utf8');
    expect(text).toContain(id);
    await put(root, marksFile, text.replace(id, 'd'.repeat(40)));
    const { exit, stdout } = await run(root, 'scan', '--only', 'secrets', '--format', 'json');
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).notices).toMatchObject([{ code: 'credential-not-compared' }]);
  });
});

test('a change that marks its own secret as revoked is not believed, and tells on itself', async () => {
  await withTree({ 'app.env': 'PLAIN=1\n' }, async (root) => {
    const base = commit(root);
    await put(root, 'app.env', leak);
    commit(root);
    await ok(root, 'secrets', 'mark', 'app.env:1', 'revoked');
    commit(root);
    const { exit, stdout } = await run(root, 'scan', '--only', 'secrets', '--base', base, '--format', 'json');
    expect(exit).toBe(1);
    const found = JSON.parse(stdout).findings.map((each: { ruleId: string; severity: string }) => [
      each.ruleId,
      each.severity,
    ]);
    expect(found).toEqual([
      ['secrets/generic-password', 'high'],
      ['policy/credential-marked', 'medium'],
    ]);
  });
});

test('what a person may get wrong is told, and nothing is written', async () => {
  await withTree({ 'a.env': leak, 'b.env': leak }, async (root) => {
    const key = JSON.parse((await run(root, 'scan', '--only', 'secrets', '--format', 'json')).stdout)
      .findings[0].key;
    for (const [words, why] of [
      [['guide', 'a.env:9'], /There is no secret at 'a\.env:9'/],
      [['fix', key.slice(0, 8)], /may mean any of 2 secrets: a\.env:1:13, b\.env:1:13/],
      [['mark', 'a.env:1', 'removed'], /STAGE does not know 'removed'/],
      [['mark', 'a.env:1', 'revoked', '--on', '2026-02-30'], /needs a day/],
      [['mark', 'a.env:1', 'revoked', '--on', '2999-01-01'], /has not come yet/],
      [['mark', 'a.env:1', 'revoked', '--note', `was ${password}`], /The note or name holds a credential/],
      [['fix', 'a.env:1', '--store', 'kubernetes'], /There is no recipe for dotenv/],
      [['guide', 'secrets/github-tokn'], /There is no rule/],
    ] as const) {
      const { exit, stderr } = await run(root, 'secrets', ...words);
      expect([exit, stderr]).toEqual([2, expect.stringMatching(why)]);
    }
    expect(readdirSync(root)).toEqual(['a.env', 'b.env']);
    expect(await ok(root, 'secrets', 'mark', 'a.env:1', 'revoked')).toContain('commit first and mark again');
    expect(await stages(root)).toEqual([
      'a.env revoked tree:true history:undefined',
      'b.env found tree:true history:undefined',
    ]);
    await put(root, marksFile, '{"version": 1, "credentials": [{"rule": "x"}]}');
    expect(await run(root, 'scan')).toMatchObject({ exit: 2, stderr: expect.stringContaining(marksFile) });
  });
}, 180_000);

test('no command prints or writes a value', async () => {
  const files = {
    'app.env': leak,
    'src/db.py': source,
    'web/a.js': `const password = '${password}';\n`,
    'run.sh': `export PGPASSWORD=${password}\npsql\n`,
    'compose.yml': `services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=${password}\n`,
    'url.txt': `postgres://shop:${password}@db.internal/shop\n`,
  };
  await withTree(files, async (root) => {
    commit(root);
    const { stdout } = await run(root, 'scan', '--only', 'secrets', '--format', 'json');
    const places: readonly string[] = JSON.parse(stdout).findings.map(
      ({ location }: { location: { path: string; line: number } }) => `${location.path}:${location.line}`,
    );
    expect(places.length).toBe(Object.keys(files).length);
    for (const place of places) {
      await ok(root, 'secrets', 'guide', place);
      await run(root, 'secrets', 'fix', place, '--store', 'environment', '--patch', '--format', 'json');
      await ok(root, 'secrets', 'mark', place, 'revoked');
    }
    await ok(root, 'secrets', 'fix', 'src/db.py:3', '--patch');
    for (const words of [
      ['status', '--history'],
      ['status', '--history', '--format', 'json'],
    ]) {
      await ok(root, 'secrets', ...words);
    }
    const formats = ['html', 'markdown', 'sarif', 'csv', 'junit'].flatMap((each) => [
      '--format',
      `${each}=out.${each}`,
    ]);
    await run(root, 'scan', '--only', 'secrets', ...formats);
    const written = readdirSync(root).filter(
      (name) => !(name in files) && statSync(join(root, name)).isFile(),
    );
    expect(written).toContain(marksFile);
    for (const name of written) expect(readFileSync(join(root, name), 'utf8')).not.toContain(password);
  });
}, 240_000);
