import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from './cli.ts';
import { recordedShell } from './fixtures/shell.ts';
import { askAt, type Shell } from './shell.ts';

const record = {
  id: 'GHSA-1111-2222-3333',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'leaky' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
    },
  ],
};

const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/leaky': { version: '1.4.0' } } };

function filesAt(files: Readonly<Record<string, object | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-provide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

interface Tried {
  readonly code: number;
  readonly shell: ReturnType<typeof recordedShell>;
  readonly asked: readonly string[];
  readonly cache: string;
}

/** Scans a tree with one package on a machine that has no advisories. */
async function tried(
  answer: string | undefined,
  words: readonly string[] = [],
  more: Partial<Shell> = {},
  files: Readonly<Record<string, object | string>> = {},
): Promise<Tried> {
  const cache = filesAt({});
  const asked: string[] = [];
  const ask: NonNullable<Shell['ask']> = async (question) => {
    asked.push(question);
    return answer ?? '';
  };
  const { env, ...rest } = more;
  const shell = recordedShell({
    folder: filesAt({ 'package-lock.json': lock, ...files }),
    ...(answer === undefined ? {} : { ask }),
    ...rest,
    env: { HANDRAIL_CACHE: cache, HANDRAIL_ADVISORY_SOURCE: filesAt({ 'all.json': [record] }), ...env },
  });
  const code = await runCli(['scan', shell.folder, '--only', 'packages', '--no-progress', ...words], shell);
  return { code, shell, asked, cache: join(cache, 'advisories') };
}

test('a terminal is asked with what, how much and where from; yes fetches and the scan goes on with it', async () => {
  const { code, shell, asked, cache } = await tried('y');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(
    /1 of npm\..*\nFetch them now from .*MB.*\nnothing of what is scanned is sent\. \[y\/N\] $/,
  );
  expect(code).toBe(1);
  expect(shell.printed()).toContain('leaky 1.4.0: 1 known vulnerability');
  expect(existsSync(join(cache, 'state.json'))).toBe(true);
});

test.each(['n', '', 'yeah'])('the answer %j leaves a gap that names the command', async (answer) => {
  const { code, shell, cache } = await tried(answer);
  expect(code).toBe(3);
  expect(shell.printed().replaceAll(/\s+/g, ' ')).toContain(
    '`handrail db update --ecosystems npm` fetches them',
  );
  expect(existsSync(cache)).toBe(false);
});

test('nobody is asked where nobody sits, in CI, or when only reports are wanted', async () => {
  expect((await tried(undefined)).code).toBe(3);
  for (const more of [tried('y', [], { env: { CI: 'true' } }), tried('y', ['--quiet'])]) {
    const { asked, code } = await more;
    expect([asked, code]).toEqual([[], 3]);
  }
});

test('CI fetches where a setting of its own allows it, and not where the tree does', async () => {
  const ci = { CI: 'true' };
  expect((await tried(undefined, ['--db-update', 'missing'], { env: ci })).code).toBe(1);
  expect((await tried(undefined, [], { env: { ...ci, HANDRAIL_DB_UPDATE: 'missing' } })).code).toBe(1);
  const config = 'version: 1\npackages:\n  update-advisories: missing\n';
  const own = join(filesAt({ 'handrail.yaml': config }), 'handrail.yaml');
  expect((await tried(undefined, ['--config', own], { env: ci })).code).toBe(1);
  const { code, cache, shell } = await tried(undefined, [], { env: ci }, { 'handrail.yaml': config });
  expect(code).toBe(3);
  expect(shell.printed().replaceAll(/\s+/g, ' ')).toContain(
    'packages.update-advisories: missing is not honoured',
  );
  expect(existsSync(cache)).toBe(false);
});

test('never is never, whoever sits there', async () => {
  const { asked, code } = await tried('y', ['--db-update', 'never']);
  expect([asked, code]).toEqual([[], 3]);
});

test('a source that cannot be read is told, and the scan goes on without it', async () => {
  const { code, shell, cache } = await tried('y', [], {
    env: { HANDRAIL_ADVISORY_SOURCE: '/nowhere/at/all' },
  });
  expect(code).toBe(3);
  expect(shell.complained()).toContain('/nowhere/at/all');
  expect(readdirSync(cache)).toEqual([]);
});

test('an interruption while asking, or while fetching, ends with 130 and leaves nothing half-written', async () => {
  for (const answer of ['', 'y']) {
    const controller = new AbortController();
    const ask = async () => {
      controller.abort();
      return answer;
    };
    const { code, cache } = await tried(answer, [], { ask, interruptible: (act) => act(controller.signal) });
    expect(code).toBe(130);
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
  }
});

test('a line is read from a terminal, and an abort ends the wait', async () => {
  const input = new PassThrough();
  const written: string[] = [];
  const output = { isTerminal: true, columns: 80, write: async (text: string) => void written.push(text) };
  const ask = askAt(input, output);
  const answer = ask('Well? ', new AbortController().signal);
  input.write('yes\n');
  expect([await answer, written]).toEqual(['yes', ['Well? ']]);
  const controller = new AbortController();
  const waiting = ask('And now? ', controller.signal);
  controller.abort();
  expect(await waiting).toBe('');
  expect(input.isPaused()).toBe(true);
});
