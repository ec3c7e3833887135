import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { checkDestination, checkDistinct, writeReport } from './write-report.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-report-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a report is written whole and nothing else is left beside it', () => {
  const file = join(folder, 'out.json');
  writeReport(file, '{"é": 1}\n', []);
  expect(readFileSync(file, 'utf8')).toBe('{"é": 1}\n');
  expect(readdirSync(folder)).toEqual(['out.json']);
});

test('a report of several megabytes arrives to the last byte', () => {
  const file = join(folder, 'out.html');
  const content = 'ü'.repeat(3_000_000);
  writeReport(file, content, []);
  expect(readFileSync(file, 'utf8') === content).toBe(true);
});

test('an earlier report is replaced, not changed: who has it open keeps reading the old one', () => {
  const file = join(folder, 'out.json');
  writeReport(file, 'old', []);
  const before = statSync(file).ino;
  writeReport(file, 'new', []);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).ino).not.toBe(before);
});

test.skipIf(process.platform === 'win32')('its rights are 0644 less the umask', () => {
  const script = `
    import { writeReport } from ${JSON.stringify(new URL('./write-report.ts', import.meta.url).href)};
    process.umask(0o027);
    writeReport(${JSON.stringify(join(folder, 'out.json'))}, 'x', []);
  `;
  execFileSync(process.execPath, ['--conditions=@handrail/source', '--input-type=module', '-e', script], {
    cwd: new URL('../../..', import.meta.url),
  });
  expect((statSync(join(folder, 'out.json')).mode & 0o777).toString(8)).toBe('640');
});

test('a destination that is a symbolic link is refused, and what it leads to stays as it was', () => {
  const target = join(folder, 'precious');
  writeFileSync(target, 'precious');
  symlinkSync(target, join(folder, 'out.json'));
  expect(failureOf(() => writeReport(join(folder, 'out.json'), 'x', []))).toMatch(/it is a symbolic link/);
  expect(readFileSync(target, 'utf8')).toBe('precious');
});

test('a dangling symbolic link is refused too', () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'out.json'));
  expect(failureOf(() => checkDestination(join(folder, 'out.json'), []))).toMatch(/it is a symbolic link/);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test('a linked folder is refused below a guarded one and allowed elsewhere', () => {
  mkdirSync(join(folder, 'tree'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'tree/reports'));
  const file = join(folder, 'tree/reports/out.json');
  expect(failureOf(() => writeReport(file, 'x', [join(folder, 'tree')]))).toMatch(
    /on the way to it is a symbolic link/,
  );
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  writeReport(file, 'x', [join(folder, 'other')]);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['out.json']);
});

test('a guard that is reached through a link itself is no reason to refuse', () => {
  mkdirSync(join(folder, 'tree'));
  symlinkSync(join(folder, 'tree'), join(folder, 'door'));
  writeReport(join(folder, 'door/out.json'), 'x', [join(folder, 'door')]);
  expect(readdirSync(join(folder, 'tree'))).toEqual(['out.json']);
});

test.each([
  ['missing/out.json', /its folder .*missing does not exist/],
  ['file/out.json', /its folder .*file is not a folder|file is not a folder/],
  ['folder', /it is a folder/],
])('%s is refused before a scan', (path, why) => {
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'folder'));
  expect(failureOf(() => checkDestination(join(folder, path), []))).toMatch(why);
});

test.skipIf(process.platform === 'win32')('a device is refused: a rename would replace it', () => {
  expect(failureOf(() => checkDestination('/dev/null', []))).toMatch(/it is not a plain file/);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder without the right to write is refused',
  () => {
    mkdirSync(join(folder, 'locked'), { mode: 0o500 });
    expect(failureOf(() => checkDestination(join(folder, 'locked/out.json'), []))).toMatch(
      /you may not write/,
    );
    chmodSync(join(folder, 'locked'), 0o700);
  },
);

test('the same file under two names is seen', () => {
  mkdirSync(join(folder, 'a'));
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  const files = [join(folder, 'a/out'), join(folder, 'b/out')];
  expect(failureOf(() => checkDistinct(files))).toMatch(/two reports would go to it/);
  expect(() => checkDistinct([join(folder, 'a/out'), join(folder, 'out')])).not.toThrow();
});

function failureOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
