import { expect, test } from 'vitest';
import { testParser } from '../../flow/fixtures/flows.ts';
import { java } from '../../flow/fixtures/java.ts';
import { lowerJava } from './lower.ts';
import { openClassNames } from './resolve.ts';

const parser = await testParser(java);

/** What names mean in the first of the files: `path:Name`, or the name in a library. */
function named(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  known: readonly string[] = [],
): string[] {
  const modules = Object.entries(files).map(([path, text]) => lowerJava(path, parser.parse(text)));
  const { named: ask } = openClassNames(modules, (path) => known.includes(path));
  return names.map((name) => {
    const target = ask(0, name);
    return target.kind === 'external' ? target.path : `${modules[target.module]?.path}:${target.name}`;
  });
}

test('classes of the file, of its package, of imports by name and of whole packages', () => {
  const files = {
    'a/A.java': 'package a; import b.B; import c.*; import d.D.In; class A { class Own { class Deep {} } }',
    'a/Beside.java': 'package a; class Beside {}',
    'b/B.java': 'package b; class B { static class X {} }',
    'c/C.java': 'package c; class C {}',
    'd/D.java': 'package d; class D { class In {} }',
  };
  expect(named(files, ['A', 'A.Own', 'Own', 'Beside', 'B', 'B.X', 'C', 'In', 'd.D'])).toEqual([
    'a/A.java:A',
    'a/A.java:A.Own',
    'a/A.java:A.Own',
    'a/Beside.java:Beside',
    'b/B.java:B',
    'b/B.java:B.X',
    'c/C.java:C',
    'd/D.java:D.In',
    'd/D.java:D',
  ]);
});

test('classes of the language and of libraries, also where whole packages are imported', () => {
  const files = {
    'a/A.java':
      'package a; import java.util.*; import java.io.*; import org.web.*; import javax.servlet.http.Cookie; class A {}',
  };
  expect(
    named(
      files,
      ['String', 'List', 'File', 'Cookie', 'Map.Entry', 'java.sql.Connection', 'Page', 'Other'],
      ['org.web.Page'],
    ),
  ).toEqual([
    'java.lang.String',
    'java.util.List',
    'java.io.File',
    'javax.servlet.http.Cookie',
    'java.util.Map.Entry',
    'java.sql.Connection',
    'org.web.Page',
    'org.web.Other',
  ]);
});

test('of classes of one name in several parts of a tree the nearest is meant', () => {
  const files = {
    'one/src/a/A.java': 'package a; class A {}',
    'two/src/a/B.java': 'package a; class B {}',
    'one/src/a/B.java': 'package a; class B {}',
  };
  expect(named(files, ['B'])).toEqual(['one/src/a/B.java:B']);
});
