import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { pathMatcher } from '#program/glob';
import { insideOf, nameInside, patternOf, placeOf } from './place.ts';

const place = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-place-')));
const root = join(place, 'shop');
mkdirSync(join(root, 'web'), { recursive: true });
mkdirSync(join(place, 'shop-two'));
writeFileSync(join(root, 'web/a.py'), '');
writeFileSync(join(place, 'outside.env'), '');
symlinkSync(join(place, 'outside.env'), join(root, 'out.env'));
symlinkSync('web', join(root, 'within'));
symlinkSync('nowhere', join(root, 'broken'));
symlinkSync('circle', join(root, 'circle'));
symlinkSync('..', join(root, 'web/up'));
symlinkSync('../..', join(root, 'web/upper'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a path within a root', () => {
  test.each([
    ['web/a.py', 'web/a.py'],
    ['./web//a.py', 'web/a.py'],
    ['web/../web/a.py', 'web/a.py'],
    ['within/a.py', 'within/a.py'],
    ['web/up/web/a.py', 'web/up/web/a.py'],
    ['', ''],
    ['.', ''],
    [join(root, 'web'), 'web'],
  ])('%j is in it', (path, found) => {
    expect(insideOf(root, path)).toBe(join(root, found));
  });

  test.each([
    '..',
    '../shop-two',
    '/etc/passwd',
    'web/../../outside.env',
    'web/upper/outside.env',
    join(place, 'shop-two'),
  ])('%j leads out of it', (path) => {
    expect(() => insideOf(root, path)).toThrow('leads out of the folder');
  });

  test.each(['out.env', 'broken', 'circle'])('the link %j leads out of it', (path) => {
    expect(() => insideOf(root, path)).toThrow('leads out of the folder');
  });

  test.each([
    ['web/b.py', 'There is no "web/b.py"'],
    ['a\0b', 'This is no path'],
    ['x/'.repeat(3000), 'This is no path'],
  ])('%j is none', (path, said) => {
    expect(() => insideOf(root, path)).toThrow(said);
  });
});

describe('what is scanned', () => {
  const roots = [root, join(place, 'shop-two'), join(place, 'web/shop-two')];

  test('is the first root, the one that is named, or a part of it', () => {
    expect(placeOf({}, roots)).toEqual({ root, include: [] });
    expect(placeOf({ root: 'shop' }, roots)).toEqual({ root, include: [] });
    expect(placeOf({ root, path: 'web' }, roots)).toEqual({ root, include: ['/web'] });
  });

  test.each(['', 'hop', '/', 'elsewhere'])('is no root called %j', (name) => {
    expect(() => placeOf({ root: name }, roots)).toThrow('is none of the folders');
  });

  test('is no root by a name that several have', () => {
    expect(() => placeOf({ root: 'shop-two' }, roots)).toThrow('is several of the folders');
  });
});

test('the pattern of a path matches that path and what is below it, whatever letters it has', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'ab*?[]!#\\ .-{}') })
    .filter((text) => !/^\.+$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, (parts, other) => {
      const path = parts.join('/');
      const matches = pathMatcher(patternOf(path));
      expect(matches(path)).toBe(true);
      expect(matches(`${path}/below`)).toBe(true);
      expect(matches(`x${path}`)).toBe(false);
      expect(matches(other)).toBe(other === path);
    }),
  );
});

describe('the name of a text that is not there yet', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['././a.ts', 'a.ts'],
    ['src\\a.ts', 'src/a.ts'],
    ['a..b/c..', 'a..b/c..'],
  ])('%j is %j', (path, name) => {
    expect(nameInside(path)).toBe(name);
  });

  test.each(['../a', 'a/../b', '/etc/a', 'C:\\a', 'c:a', '\\\\host\\a', 'a\\..\\b', 'a\0b'])(
    'is not %j',
    (path) => {
      expect(() => nameInside(path)).toThrow(`${JSON.stringify(path)} leads out`);
    },
  );
});
