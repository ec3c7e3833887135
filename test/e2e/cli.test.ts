import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url));
// Assembled here, so that no scanner takes this file for the place of a leak.
const secret = ['Tr0ub4', 'dour', '9xq'].join('-');

let folder = '';
let shop = '';
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-e2e-')));
  shop = join(folder, 'shop');
  mkdirSync(shop);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('exit codes', () => {
  test('0: clean and complete', () => {
    put('app.env', 'DB_PASSWORD=changeme\n');
    expect(handrail('scan', '--only', 'secrets')).toMatchObject({ code: 0, err: '' });
  });

  test('1: a finding at the threshold, masked in every format', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    for (const format of ['terminal', 'json', 'sarif', 'html', 'markdown']) {
      const { code, out } = handrail('scan', '--only', 'secrets', '--format', format);
      expect(code, format).toBe(1);
      expect(out, format).toContain('generic-password');
      expect(out, format).not.toContain(secret);
    }
  });

  test('0 again when the threshold is above it', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    expect(handrail('scan', '--only', 'secrets', '--fail-on', 'never').code).toBe(0);
  });

  test.each([
    [['scan', 'nowhere'], "There is no file or folder 'nowhere'."],
    [['scan', '--staged', '--commit', 'HEAD'], '--commit and --staged each say what to scan.'],
    [['scna'], 'Did you mean scan?'],
    [[], 'Usage: handrail'],
  ])('2: %j', (words, message) => {
    const { code, out, err } = handrail(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('2: a broken configuration, with file, line and what to write instead; nothing was scanned', () => {
    put('handrail.yaml', 'version: 1\ngate:\n  fail_on: low\n');
    const { code, out, err } = handrail('scan', '--format', 'json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/handrail\.yaml:3:\d+: .*did you mean fail-on\?/);
  });

  test('3: nothing found, but there are files that no family of this version checks', () => {
    put('main.bicep', "param name string = 'shop'\n");
    const { code, out } = handrail('scan', '--format', 'json');
    expect(code).toBe(3);
    expect(JSON.parse(out).verdict).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
  });

  test('70: a bug of ours, with its stack', () => {
    put('app.env', 'A=1\n');
    const broken = `data:text/javascript,${encodeURIComponent("Map.groupBy = () => { throw new TypeError('broken on purpose') }")}`;
    const { code, err } = run(['--import', broken, main, 'scan', '--only', 'secrets'], {});
    expect(code).toBe(70);
    expect(err).toMatch(/this is our bug[\s\S]*broken on purpose\n\s+at /);
  });
});

describe('reports', () => {
  test('several at once: one printed, the others written, and what was written is told', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    const { code, out, err } = handrail(
      'scan',
      '--format',
      'json',
      '--format',
      'sarif=../a.sarif',
      '--format',
      'html=../b.html',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(err).toContain('a.sarif (sarif)');
    expect(readdirSync(folder).sort()).toEqual(['a.sarif', 'b.html', 'shop']);
  });

  test('where nothing is printed, the verdict goes to standard error, unless it shall be quiet', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    const words = ['scan', '--only', 'secrets', '--format', 'json=../a.json'];
    const { code, out, err } = handrail(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Wrote .*a\.json \(json\)\.\n1 finding at severity high or worse/);
    expect(handrail(...words, '--quiet').err).toBe('');
  });

  test('a symbolic link that the tree brings is refused before anything is scanned', () => {
    writeFileSync(join(folder, 'precious'), 'precious');
    symlinkSync('../precious', join(shop, 'report.json'));
    const { code, out, err } = handrail('scan', '--format', 'terminal', '--format', 'json=report.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('it is a symbolic link');
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
  });

  test('a missing folder is told before anything is scanned', () => {
    const { code, out, err } = handrail('scan', '--format', 'terminal', '--format', 'json=out/report.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('does not exist');
  });

  test.skipIf(process.platform === 'win32')(
    'no room for one report: it is told, nothing is left of it, the earlier one stays, the others are written',
    () => {
      put('app.env', `${'DB_PASSWORD=changeme\n'.repeat(10)}DB_PASSWORD=${secret}\n`);
      writeFileSync(join(folder, 'big.html'), 'earlier');
      const formats = ['--format', 'html=../big.html', '--format', 'sarif=../small.json'];
      // No file may grow beyond 16 blocks of 1024 bytes: the page does not fit, SARIF does.
      const command = 'ulimit -f 16; exec "$0" "$@"';
      const words = [process.execPath, main, 'scan', '--only', 'secrets', '--no-cache', ...formats];
      const { status, stderr } = spawnSync('bash', ['--norc', '-c', command, ...words], {
        cwd: shop,
        env: environment(),
      });
      expect(stderr.toString()).toMatch(/big\.html was not written: there is no room left/);
      expect(status).toBe(2);
      expect(readFileSync(join(folder, 'big.html'), 'utf8')).toBe('earlier');
      expect(JSON.parse(readFileSync(join(folder, 'small.json'), 'utf8')).runs[0].results).toHaveLength(1);
      expect(readdirSync(folder).sort()).toEqual(['big.html', 'shop', 'small.json']);
    },
  );

  test.skipIf(!existsSync('/dev/full'))('no room behind standard output is told too', () => {
    const command = '"$0" "$@" > /dev/full';
    const words = [process.execPath, main, 'scan', '--only', 'secrets'];
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', command, ...words], {
      cwd: shop,
      env: environment(),
    });
    expect(status).toBe(2);
    expect(stderr.toString()).toContain('Cannot write to standard output');
  });

  test.skipIf(process.platform === 'win32')('a reader that leaves early is no error', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`.repeat(2000));
    const command = 'set -o pipefail; "$0" "$@" | head -c 10 > /dev/null; echo "$?"';
    const words = [process.execPath, main, 'scan', '--only', 'secrets', '--format', 'json'];
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', command, ...words], {
      cwd: shop,
      env: environment(),
    });
    expect({ code: stdout.toString(), err: stderr.toString() }).toEqual({ code: '1\n', err: '' });
  });

  test('report renders a JSON report again, from a file and from standard input, and refuses a cut one', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    const printed = handrail('scan', '--only', 'secrets').out;
    const json = handrail('scan', '--only', 'secrets', '--format', 'json').out;
    writeFileSync(join(folder, 'scan.json'), json);
    expect(handrail('report', '../scan.json')).toEqual({ code: 0, out: printed, err: '' });
    expect(run([main, 'report', '-', '--format', 'json'], { input: json })).toEqual({
      code: 0,
      out: json,
      err: '',
    });
    writeFileSync(join(folder, 'cut.json'), json.slice(0, -20));
    expect(handrail('report', '../cut.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ends too early'),
    });
  });
});

describe('scans', () => {
  test('in a pipe there is neither progress nor colour', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    const { out, err } = handrail('scan', '--only', 'secrets');
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
    expect(handrail('scan', '--only', 'secrets', '--color=always').out).toContain('\u001b[');
  });

  test('--quiet prints nothing, and the exit code tells', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    expect(handrail('scan', '--only', 'secrets', '--quiet')).toEqual({ code: 1, out: '', err: '' });
  });

  test('standard input is judged by the name that it is given', () => {
    const words = [
      'scan',
      '--only',
      'secrets',
      '--stdin',
      '--stdin-name',
      'conf/app.env',
      '--format',
      'json',
    ];
    const { code, out } = run([main, ...words], { input: `DB_PASSWORD=${secret}\n` });
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].location.path).toBe('conf/app.env');
  });

  test('staged changes, a commit and a range are scanned as git holds them', () => {
    const git = gitIn(shop);
    put('a.env', 'A=1\n');
    git('add', '.');
    git('commit', '-qm', 'one');
    put('b.env', `DB_PASSWORD=${secret}\n`);
    git('add', '.');
    expect(pathsOf('scan', '--only', 'secrets', '--staged')).toEqual(['b.env']);
    expect(pathsOf('scan', '--only', 'secrets', '--commit', 'HEAD')).toEqual([]);
    git('commit', '-qm', 'two');
    rmSync(join(shop, 'b.env'));
    expect(pathsOf('scan', '--only', 'secrets', '--range', 'HEAD~1..')).toEqual(['b.env']);
    expect(pathsOf('scan', '--only', 'secrets')).toEqual([]);
  });

  test('a baseline is written once, and what it holds no longer counts', () => {
    put('app.env', `DB_PASSWORD=${secret}\n`);
    const written = handrail('baseline', '--only', 'secrets');
    expect(written).toMatchObject({
      code: 0,
      out: expect.stringContaining('Wrote handrail-baseline.json: 1 finding.\n'),
    });
    expect(readFileSync(join(shop, 'handrail-baseline.json'), 'utf8')).not.toContain(secret);
    expect(handrail('baseline', '--only', 'secrets')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--force'),
    });
    expect(handrail('baseline', '--only', 'secrets', '--force').code).toBe(0);
    const baseline = ['--baseline', 'handrail-baseline.json'];
    expect(handrail('scan', '--only', 'secrets', ...baseline).code).toBe(0);
    put('new.env', `ADMIN_PASSWORD=${secret}2\n`);
    expect(handrail('scan', '--only', 'secrets', ...baseline).code).toBe(1);
  });

  test('the cache lies in the user’s folder, for the user alone, and never in the tree', () => {
    put('app.env', 'A=1\n');
    expect(handrail('scan', '--only', 'secrets').code).toBe(0);
    expect(readdirSync(shop)).toEqual(['app.env']);
    const inside = run([main, 'scan', '--only', 'secrets'], { env: { HANDRAIL_CACHE: join(shop, 'cache') } });
    expect(inside).toMatchObject({ code: 2, err: expect.stringContaining('lies in the scanned tree') });
    expect(readdirSync(shop)).toEqual(['app.env']);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  test('the report is complete JSON that says what was not checked, and the exit code is 130', async () => {
    const scan = await longScan();
    scan.interrupt();
    const { code, err } = await scan.end;
    expect(err).not.toContain('our bug');
    expect(code).toBe(130);
    const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    expect(report.verdict).toMatchObject({ outcome: 'interrupted', exitCode: 130 });
    expect(report.reproducible).toBe(false);
    expect(report.gaps.some(({ why }: { why: string }) => why === 'interrupted')).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['out.json', 'shop']);
  });

  test('a second one ends at once and leaves no half-written file', async () => {
    const scan = await longScan();
    scan.interrupt();
    scan.interrupt('SIGTERM');
    expect((await scan.end).code).toBe(130);
    const left = readdirSync(folder).filter((name) => name !== 'shop');
    if (left.length > 0)
      expect(() => JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).not.toThrow();
    expect(left.filter((name) => name !== 'out.json')).toEqual([]);
  });

  test('a baseline that was interrupted is not written', async () => {
    const scan = await longScan(['baseline', '--output', '../base.json']);
    scan.interrupt();
    const { code, err } = await scan.end;
    expect({ code, written: existsSync(join(folder, 'base.json')) }).toEqual({ code: 130, written: false });
    expect(err).toContain('was not written');
  });
});

describe('other commands', () => {
  test.each(['scan', 'baseline', 'report', 'rules list', 'config explain', 'doctor', 'completion'])(
    '%s --help prints examples',
    (name) => {
      const { code, out } = handrail(...name.split(' '), '--help');
      expect(code).toBe(0);
      expect(out).toContain('Examples:');
    },
  );

  test('--version prints the version of the package, whatever follows', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(handrail('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('--version loads nothing but itself', () => {
    const hook = `data:text/javascript,${encodeURIComponent(
      "import { registerHooks } from 'node:module'; registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context); } });",
    )}`;
    const { err } = run(['--import', hook, main, '--version'], {});
    const loaded = err.split('\n').filter((url) => url.startsWith('file:'));
    const names = loaded.map((url) => url.replace(/.*\/dist\//, '').replace(/-[\w-]{8}\.js$/, ''));
    expect(names).toEqual(['doors/cli/main.js', 'scan/version']);
  });

  test('every rule does what its samples say', () => {
    const { code, out } = handrail('rules', 'test');
    expect(out).toMatch(/ 0 failed/);
    expect(code).toBe(0);
  });

  test('rules are listed and shown', () => {
    const rules = JSON.parse(handrail('rules', 'list', '--family', 'secrets', '--format', 'json').out);
    expect(rules.length).toBeGreaterThanOrEqual(80);
    const page = handrail('rules', 'show', 'secrets/generic-password').out;
    for (const part of ['What it is', 'What an attacker gains', 'What to do', 'It fires on'])
      expect(page).toContain(part);
  });

  test('doctor ends with 0 on this machine and says what is not built', () => {
    const { code, out } = handrail('doctor');
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {7}Node {7}\d+\./m);
    expect(out).toContain('Secrets: built');
  });

  test('the completion script for bash is bash, and it knows the rules', () => {
    const { out } = handrail('completion', 'bash');
    expect(spawnSync('bash', ['-n'], { input: out })).toMatchObject({ status: 0 });
    expect(out).toContain('secrets/generic-password');
  });
});

function put(path: string, text: string): void {
  writeFileSync(join(shop, path), text);
}

/** Nothing of this machine's environment but the way to programs; a cache of the test's own. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HANDRAIL_CACHE: join(tmpdir(), 'handrail-e2e-cache') };
}

function handrail(...words: readonly string[]) {
  return run([main, ...words], {});
}

function run(
  words: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv },
) {
  const options = { cwd: shop, input, env: { ...environment(), ...env }, maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

function pathsOf(...words: readonly string[]): readonly string[] {
  const { findings } = JSON.parse(handrail(...words, '--format', 'json').out);
  return findings.map(({ location }: { location: { path: string } }) => location.path);
}

function gitIn(cwd: string) {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const git = (...words: readonly string[]) => {
    execFileSync('git', [...identity, ...words], { cwd, env: { PATH: process.env['PATH'], HOME: folder } });
  };
  git('init', '-q');
  return git;
}

/** A scan of some seconds: one file of 2 MB under 100 names. Resolves when the scan is under way. */
async function longScan(words = ['scan', '--format', 'json=../out.json']) {
  put('0.env', 'DB_PASSWORD=changeme\n'.repeat(100_000));
  for (let i = 1; i < 100; i += 1) linkSync(join(shop, '0.env'), join(shop, `${i}.env`));
  const more = ['--only', 'secrets', '--no-cache', '--jobs', '1'];
  const child = spawn(process.execPath, [main, ...words, ...more], { cwd: shop, env: environment() });
  children.push(child);
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const end = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, err }));
  });
  await reading(child.pid ?? 0);
  return { end, interrupt: (signal: NodeJS.Signals = 'SIGINT') => child.kill(signal) };
}

/** Until the scan has read two of its files and is at the third: Linux tells how much; elsewhere a generous moment has to do. */
async function reading(pid: number): Promise<void> {
  if (!existsSync(`/proc/${pid}/io`)) return wait(3000);
  for (let tries = 0; tries < 1000; tries += 1) {
    const [, bytes] = /rchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8')) ?? [];
    if (Number(bytes) > 5_000_000) return;
    await wait(20);
  }
  throw new Error('the scan never read its files');
}
