import { expect, test } from 'vitest';
import type { CodeModule } from '../module.ts';
import { type GoModule, openGoPackages, readGoModule, withoutVersion } from './resolve.ts';

const at = (path: string, name = 'a'): CodeModule => ({
  path,
  language: 'go',
  package: name,
  functions: [],
  classes: [],
  imports: [],
  exports: [],
  broken: [],
});
const paths = [
  'main.go',
  'store/a_test.go',
  'store/b.go',
  'store/c.go',
  'tools/gen/main.go',
  'tools/gen/own/x.go',
];
const modules = paths.map((path) => at(path));
const read = (path: string, text: string): GoModule[] =>
  [readGoModule(path, text)].filter((each) => each !== undefined);

function resolved(mods: readonly GoModule[], from: string, written: string): string | undefined {
  const number = openGoPackages(modules, mods)(at(from), written);
  return number === undefined ? undefined : paths[number];
}

test('an import below the name in go.mod is a folder of the tree, and its first file that is no test', () => {
  const mods = read('go.mod', 'module "shop.example/app" // text\n\ngo 1.25\n');
  expect(resolved(mods, 'main.go', 'shop.example/app/store')).toBe('store/b.go');
  expect(resolved(mods, 'main.go', 'shop.example/app')).toBe('main.go');
  expect(resolved(mods, 'main.go', 'shop.example/application/store')).toBeUndefined();
  expect(resolved(mods, 'main.go', 'net/http')).toBeUndefined();
});

test('each module of a workspace is a tree by itself; replacements lead into others', () => {
  const mods = [
    ...read('go.mod', 'module shop.example/app\nreplace example.org/gen v1.2.0 => ./tools/gen\n'),
    ...read('tools/gen/go.mod', 'module shop.example/gen\n'),
  ];
  expect(resolved(mods, 'main.go', 'shop.example/gen/own')).toBe('tools/gen/own/x.go');
  expect(resolved(mods, 'main.go', 'example.org/gen/own')).toBe('tools/gen/own/x.go');
});

test('without a go.mod the path of a folder is enough', () => {
  expect(resolved([], 'main.go', 'store')).toBe('store/b.go');
  expect(resolved([], 'main.go', 'shop.example/store')).toBe('store/b.go');
});

test('a file that names no module is none', () => {
  expect(readGoModule('go.mod', 'go 1.25\n')).toBeUndefined();
});

test('a library is the same in each major version', () => {
  expect(withoutVersion('github.com/go-chi/chi/v5')).toBe('github.com/go-chi/chi');
  expect(withoutVersion('github.com/go-chi/chi/v5/middleware')).toBe('github.com/go-chi/chi/middleware');
  expect(withoutVersion('gopkg.in/yaml.v3')).toBe('gopkg.in/yaml');
});
