import { describe, expect, test } from 'vitest';
import { testParser } from '../../flow/fixtures/flows.ts';
import { java } from '../../flow/fixtures/java.ts';
import { printFunction, printModule } from '../print.ts';
import { lowerJava } from './lower.ts';

const parser = await testParser(java);
const lower = (text: string) => lowerJava('A.java', parser.parse(text));
const module = (text: string) => printModule(lower(text));
const fn = (text: string, number = 1) => printFunction(lower(`class A { ${text} }`), number);

describe('names', () => {
  test('locals, fields, static fields and constants of a class', () => {
    expect(
      fn(
        'int f; static int s; static final String K = "k"; void m(int p) { int l = p; f = l + s; g(K); } void g(String x) {}',
      ),
    ).toMatchInlineSnapshot(`
      "#1 A.m(p: int) method
      0:
        %0 = p as int
        l = %0
        %2 = global A
        %1 = %2.s
        %3 = l + %1
        %4 = this
        %4.f = %3
        %5 = this
        %6 = "k"
        %7 = %5.g(%6)
        return"
    `);
  });

  test('imports, the package and classes by their whole names', () => {
    const text =
      'package a.b; import java.util.*; import static x.Y.z; class A { class B {} } interface C {}';
    const { imports, exports } = lower(text);
    expect(imports).toEqual(['java.util.*', 'static x.Y.z']);
    expect(exports.map(({ name, local }) => `${name}=${local}`)).toEqual([
      'a.b.A=A',
      'a.b.C=C',
      'a.b.A.B=A.B',
    ]);
  });

  test('a name of a package begins a class, one of a variable does not', () => {
    expect(fn('void m(B b) { com.acme.Box.of(b.Inner.x); }')).toMatchInlineSnapshot(`
      "#1 A.m(b: B) method
      0:
        %0 = global com.acme.Box
        %2 = b.Inner
        %1 = %2.x
        %3 = %0.of(%1)
        return"
    `);
  });

  test('type parameters are what they are bound to', () => {
    expect(fn('<T extends Box, U> void m(T a, U b, java.util.List<T> c) {}')).toMatchInlineSnapshot(`
      "#1 A.m(a: Box, b: Object, c: java.util.List[Box]) method
      0:
        return"
    `);
  });
});

describe('classes', () => {
  test('fields, initialisers, constructors and the object around an inner class', () => {
    expect(
      module(
        'class A { int x = 1; { x = 2; } static int s; static { s = 3; } A() { this(1); } A(int y) { super(); x = y; } class In { int g() { return x; } } In h() { return new In(); } }',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = class 0()
        _0 = %0
        global A = _0
        %1 = class 1()
        _1 = %1
        global A.In = _1
        %2 = 3
        %3 = global A
        %3.s = %2
        return

      #1 A.<init>() constructor
      0:
        %0 = 1
        %1 = this
        %2 = %1.constructor(%0)
        return

      #2 A.<init>(y: int) constructor
      0:
        %0 = super
        %1 = %0()
        %2 = this
        %2.x = y
        return

      #3 A.h() -> A.In method
      0:
        %0 = global A.In
        %1 = this
        %2 = new %0(this$0=%1)
        return %2

      #4 A.<fields>() method
      0:
        %0 = 1
        %1 = this
        %1.x = %0
        %2 = 2
        %3 = this
        %3.x = %2
        return

      #5 A.In.g() -> int method
      0:
        %2 = this
        %1 = %2.this$0
        %0 = %1.x
        return %0

      class A() constructor=#1, constructor=#2, h()=#3, <fields>=#4, x: int, s: int

      class A.In() g()=#5, this$0: A

      export A = A

      export A.In = A.In"
    `);
  });

  test('an anonymous class captures variables and the object around it', () => {
    expect(
      module(
        'class A { int x; Runnable m(int p) { return new Runnable() { public void run() { go(p + x); } }; } void go(int i) {} }',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = class 0()
        _0 = %0
        global A = _0
        return

      #1 A.m(p: int) -> Runnable method cells this of 1, p
      0:
        cell 1 = p
        %0 = this
        cell 0 = %0
        %1 = class 1()
        _0 = %1
        %2 = new _0()
        return %2

      #2 A.<Runnable>.run() method captures this of 1@0, p@1
      0:
        %0 = cell 0
        %1 = cell 1
        %2 = %1 as int
        %4 = cell 0
        %3 = %4.x
        %5 = %2 + %3
        %6 = %0.go(%5)
        return

      #3 A.go(i: int) method
      0:
        return

      class A() m()=#1, go()=#3, x: int

      class A.<Runnable>(Runnable) run()=#2, this$0: A

      export A = A"
    `);
  });

  test('a record has fields, accessors and a constructor', () => {
    expect(module('record P(String a, int b) {}')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = class 0()
        _0 = %0
        global P = _0
        return

      #1 P.<init>(a: String, b: int) constructor
      0:
        %0 = this
        %0.a = a
        %0.b = b
        return

      #2 P.a() -> String method
      0:
        %0 = this
        %1 = %0.a
        return %1

      #3 P.b() -> int method
      0:
        %0 = this
        %1 = %0.b
        return %1

      class P() constructor=#1, a()=#2, b()=#3, a: String, b: int

      export P = P"
    `);
  });

  test('annotations are called with what they stand before', () => {
    expect(
      module(
        '@Path("/a") class A { @Get(value = "/b", type = {"c", "d"}) String m(@Query("q") String q) { return q; } @Override public String toString() { return ""; } }',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = class 0()
        _0 = %0
        global A = _0
        %1 = global Path
        %2 = "/a"
        %3 = %1(value=%2)
        %4 = @%3(_0)
        %5 = global Get
        %6 = "/b"
        %7 = "c"
        %8 = "d"
        %9 = list [%7, %8]
        %10 = "/a"
        %11 = %5(value=%6, type=%9, @Path=%10)
        %13 = unknown
        %14 = %13 as A
        %15 = %14.m()
        %12 = @%11(%15)
        return

      #1 A.m(@Query q: String) -> String method
      0:
        return q

      #2 A.toString() -> String method
      0:
        %0 = ""
        return %0

      class A() m()=#1, toString()=#2

      export A = A"
    `);
  });
});

describe('statements', () => {
  test('a switch with patterns, guards and yield', () => {
    expect(
      fn(
        'int m(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; case Box(int a) -> { yield a; } case null, default -> 2; }; }',
      ),
    ).toMatchInlineSnapshot(`
      "#1 A.m(o: Object) -> int method
      0:
        %0 = o as String!
        s = %0
        %2 = global String
        %1 = o instanceof %2
        if %1 goto 6 else 5
      1:
        return _0
      2:
        %13 = 1
        _0 = %13
        goto 1
      3:
        _0 = a
        goto 1
      4:
        %14 = 2
        _0 = %14
        goto 1
      5:
        %4 = o as Box!
        %6 = unknown
        %5 = %4[%6]
        %7 = %5 as int!
        a = %7
        %9 = global int
        %8 = %5 instanceof %9
        %10 = unknown
        if %10 goto 3 else 7
      6:
        %3 = s.isEmpty()
        if %3 goto 2 else 5
      7:
        %11 = null
        %12 = o == %11
        if %12 goto 4 else 8
      8:
        goto 4"
    `);
  });

  test('a switch of the old kind falls through', () => {
    expect(
      fn('void m(int i) { switch (i) { case 1: a(); case 2: b(); break; default: c(); } }'),
    ).toMatchInlineSnapshot(`
      "#1 A.m(i: int) method
      0:
        %0 = 1
        %1 = i == %0
        if %1 goto 2 else 5
      1:
        return
      2:
        %4 = this
        %5 = %4.a()
        goto 3
      3:
        %6 = this
        %7 = %6.b()
        goto 1
      4:
        %8 = this
        %9 = %8.c()
        goto 1
      5:
        %2 = 2
        %3 = i == %2
        if %3 goto 3 else 6
      6:
        goto 4"
    `);
  });

  test('try with resources, several kinds of exceptions and finally', () => {
    expect(
      fn('void m() { try (In i = open()) { i.read(); } catch (B | C e) { log(e); } finally { end(); } }'),
    ).toMatchInlineSnapshot(`
      "#1 A.m() method
      0:
        goto 3
      1:
        %9 = this
        %10 = %9.end()
        return
      2:
        _0 = caught B, C
        %4 = unknown
        if %4 goto 5 else 6
      3: (handler 2)
        %0 = this
        %1 = %0.open()
        %2 = %1 as In
        i = %2
        %3 = i.read()
        goto 4
      4: (handler 2)
        goto 1
      5:
        e = _0
        %5 = this
        %6 = %5.log(e)
        goto 1
      6:
        %7 = this
        %8 = %7.end()
        throw"
    `);
  });

  test('loops with labels', () => {
    expect(
      fn(
        'void m(String[] all) { outer: for (String s : all) { for (int i = 0; i < 3; i++) { if (s == null) continue outer; else break outer; } } }',
      ),
    ).toMatchInlineSnapshot(`
      "#1 A.m(all: [][String]) method
      0:
        goto 1
      1:
        %0 = unknown
        if %0 goto 2 else 3
      2:
        %1 = each of values all
        %2 = %1 as String
        s = %2
        %3 = 0
        i = %3
        goto 4
      3:
        return
      4:
        %4 = 3
        %5 = i < %4
        if %5 goto 5 else 7
      5:
        %6 = null
        %7 = s == %6
        if %7 goto 8 else 9
      7:
        goto 1
      8:
        goto 1
      9:
        goto 3"
    `);
  });
});

describe('expressions', () => {
  test('lambdas, references to methods and to constructors', () => {
    expect(
      module(
        'class A { Object m(int p) { Object f = (x, y) -> x + p; Object g = this::m; return A::new; } }',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = class 0()
        _0 = %0
        global A = _0
        return

      #1 A.m(p: int) -> Object method cells p
      0:
        cell 0 = p
        %0 = function #2
        f = %0
        %2 = this
        %1 = %2.m()
        g = %1
        %3 = function #3
        return %3

      #2 A.m.<lambda>(x, y) lambda lexical this captures p@0
      0:
        %0 = cell 0
        %1 = %0 as int
        %2 = x + %1
        return %2

      #3 A.m.<reference>(first?, *rest?) lambda
      0:
        %1 = global A
        %0 = new %1(first, *rest)
        return %0

      class A() m()=#1

      export A = A"
    `);
  });

  test('texts: escapes, blocks of several lines, letters as numbers', () => {
    expect(
      fn(
        'void m(char c) { String a = "x\\n\\u0041\\101"; String b = """\n    a\n      b \\\n    c\n    """; int d = c - \'a\'; }',
      ),
    ).toMatchInlineSnapshot(`
      "#1 A.m(c: char) method
      0:
        %0 = "x\\nAA"
        a = %0
        %1 = "a\\n  b c\\n"
        b = %1
        %2 = 97
        %3 = c - %2
        %4 = %3 as int
        d = %4
        return"
    `);
  });

  test('arrays, compound assignment and steps', () => {
    expect(
      fn('void m(int i) { int[] a = new int[2]; String[] b = {"x"}; a[i++] += 2; --i; }'),
    ).toMatchInlineSnapshot(`
      "#1 A.m(i: int) method
      0:
        %0 = 2
        %1 = 0
        %2 = 0
        %3 = list [%1, %2]
        a = %3
        %5 = "x"
        %4 = list [%5]
        b = %4
        %6 = i
        %8 = 1
        %7 = %6 + %8
        i = %7
        %10 = a[%6]
        %11 = 2
        %9 = %10 + %11
        a[%6] = %9
        %12 = i
        %14 = 1
        %13 = %12 - %14
        i = %13
        return"
    `);
  });

  test('casts, instanceof with a name, comparison by equals', () => {
    expect(
      fn('boolean m(Object o) { String s = (String) o; return o instanceof Box b && b.x.equals(s); }'),
    ).toMatchInlineSnapshot(`
      "#1 A.m(o: Object) -> boolean method
      0:
        %0 = o as String!
        s = %0
        %1 = o as Box!
        b = %1
        %3 = global Box
        %2 = o instanceof %3
        if %2 goto 1 else 2
      1:
        %4 = b.x
        %5 = %4 == s
        _0 = %5
        goto 3
      2:
        _0 = %2
        goto 3
      3:
        %6 = _0
        return %6"
    `);
  });
});

describe('what cannot be read', () => {
  test('a broken region is told, the rest is lowered', () => {
    const code = lower('class A { void a() { int = = 3; } void b() { go(); } }');
    expect(code.broken.length).toBeGreaterThan(0);
    expect(code.functions.map(({ name }) => name)).toContain('A.b');
  });

  test.each([
    '',
    'class',
    'class A {',
    '}}}',
    'void m() { this.x = 1; return; }',
    'class A { A( { } int f() { return switch } }',
    'import ;',
    'package; enum { A, B(',
    'record',
    '@',
    'class A { @X( int a = new { }; }',
    'interface I { default } new I() {',
    'class A extends { { } static { } }',
  ])('%j does not throw', (text) => {
    expect(() => lower(text)).not.toThrow();
  });
});
