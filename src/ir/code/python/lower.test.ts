import { describe, expect, test } from 'vitest';
import { testParser } from '../../flow/fixtures/flows.ts';
import { python } from '../../flow/fixtures/python.ts';
import { printFunction, printModule } from '../print.ts';
import { lowerPython } from './lower.ts';

const parser = await testParser(python);
const lower = (text: string) => lowerPython('app.py', parser.parse(text));
const module = (text: string) => printModule(lower(text));
const fn = (text: string, number = 1) => printFunction(lower(text), number);

describe('statements', () => {
  test('if, elif and else meet again', () => {
    expect(module('if a:\n    b = 1\nelif c:\n    b = 2\nelse:\n    b = 3\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %1 = global a
        if %1 goto 2 else 3
      1:
        return
      2:
        %3 = 1
        global b = %3
        goto 1
      3:
        %5 = global c
        if %5 goto 4 else 5
      4:
        %7 = 2
        global b = %7
        goto 1
      5:
        %9 = 3
        global b = %9
        goto 1"
    `);
  });

  test('and, or, not become branches', () => {
    expect(fn('def f(a, b):\n    if a and not b:\n        return 1\n')).toMatchInlineSnapshot(`
      "#1 f(a, b) function
      0:
        if a goto 4 else 3
      1:
        return
      2:
        %2 = 1
        return %2
      3:
        goto 1
      4:
        if b goto 3 else 2"
    `);
  });

  test('a loop has a way out and runs else when it was not left', () => {
    expect(
      fn('def f(xs):\n    for x in xs:\n        if x: break\n    else:\n        g()\n'),
    ).toMatchInlineSnapshot(`
      "#1 f(xs) function
      0:
        goto 1
      1:
        %1 = unknown
        if %1 goto 2 else 3
      2:
        %2 = each of values xs
        x = %2
        if x goto 6 else 7
      3:
        %6 = global g
        %4 = %6()
        goto 4
      4:
        return
      5:
        goto 1
      6:
        goto 4
      7:
        goto 5"
    `);
    expect(fn('def f():\n    while True:\n        continue\n')).toMatchInlineSnapshot(`
      "#1 f() function
      0:
        goto 1
      1:
        %0 = true
        if %0 goto 2 else 3
      2:
        goto 1
      3:
        goto 4
      4:
        return"
    `);
  });

  test('try: blocks have a handler, finally runs before return and behind', () => {
    expect(
      fn(
        'def f():\n    try:\n        return g()\n    except ValueError as e:\n        h(e)\n    finally:\n        close()\n',
      ),
    ).toMatchInlineSnapshot(`
      "#1 f() function
      0:
        goto 3
      1:
        %17 = global close
        %15 = %17()
        return
      2:
        %6 = caught ValueError
        if %6 goto 5 else 6
      3: (handler 2)
        %2 = global g
        %0 = %2()
        %5 = global close
        %3 = %5()
        return %0
      5:
        %7 = caught ValueError
        e = %7
        %10 = global h
        %8 = %10(e)
        goto 1
      6:
        %14 = global close
        %12 = %14()
        throw"
    `);
  });

  test('with enters a context manager', () => {
    expect(module('with open(p) as f:\n    f.read()\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = global open
        %4 = global p
        %0 = %2(%4)
        %5 = %0.__enter__()
        _0 = %5
        global f = _0
        %8 = global f
        %6 = %8.read()
        return"
    `);
  });

  test('match tests constants, takes names, takes sequences apart', () => {
    expect(
      fn(
        "def f(x):\n    match x:\n        case 'a':\n            return 1\n        case [p, q] if q:\n            return p\n        case _:\n            return x\n",
      ),
    ).toMatchInlineSnapshot(`
      "#1 f(x) function
      0:
        %1 = "a"
        %2 = x == %1
        if %2 goto 4 else 3
      2:
        %3 = 1
        return %3
      3:
        %4 = unknown
        if %4 goto 7 else 6
      4:
        goto 2
      5:
        return p
      6:
        goto 8
      7:
        %5 = 0
        %6 = x[%5]
        p = %6
        %7 = 1
        %8 = x[%7]
        q = %8
        if q goto 5 else 6
      8:
        return x"
    `);
  });

  test('assert throws on the other side; its message is worked out there', () => {
    expect(fn('def f(a):\n    assert a, g()\n    return a\n')).toMatchInlineSnapshot(`
      "#1 f(a) function
      0:
        if a goto 1 else 2
      1:
        return a
      2:
        %3 = global g
        %1 = %3()
        throw"
    `);
  });

  test('global and nonlocal write to variables of others', () => {
    expect(
      module(
        'n = 0\ndef f():\n    global n\n    n = 1\n    m = 2\n    def g():\n        nonlocal m\n        m = 3\n',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %1 = 0
        global n = %1
        %2 = function #1
        global f = %2
        return

      #1 f() function cells m
      0:
        %1 = 1
        global n = %1
        %3 = 2
        cell 0 = %3
        %4 = function #2
        g = %4
        return

      #2 f.g() function captures m@0
      0:
        %1 = 3
        cell 0 = %1
        return"
    `);
  });

  test('del takes an entry away', () => {
    expect(module('del m[k]\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %1 = global m
        %3 = global k
        delete %1[%3]
        return"
    `);
  });
});

describe('expressions', () => {
  test('f-strings, adjoining literals and escapes', () => {
    expect(module("x = f'a{b}c' 'd'\ny = 'a\\x41' \"b\"\nz = r'\\n'\n")).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = "a"
        %4 = global b
        %5 = "c"
        %6 = "d"
        %1 = \`%2 %4 %5 %6\`
        global x = %1
        %8 = "aAb"
        global y = %8
        %10 = "\\\\n"
        global z = %10
        return"
    `);
  });

  test('comparisons in a row, a choice, a walrus', () => {
    expect(
      fn('def f(a, b):\n    x = 1 if (n := a) < b < 3 else n\n    return x or b\n'),
    ).toMatchInlineSnapshot(`
      "#1 f(a, b) function
      0:
        n = a
        %7 = a < b
        %8 = 3
        %9 = b < %8
        if %9 goto 2 else 3
      1:
        x = _0
        if x goto 5 else 6
      2:
        %10 = 1
        _0 = %10
        goto 1
      3:
        _0 = n
        goto 1
      4:
        %15 = _1
        return %15
      5:
        _1 = x
        goto 4
      6:
        _1 = b
        goto 4"
    `);
  });

  test('slices, stars, arguments by name', () => {
    expect(
      module("g(*a, k=b[1:2], **c)\nl = [*a, 1]\nm = {**c, 'k': 1}\nx, *y = l\n"),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = global g
        %4 = global a
        %7 = global b
        %8 = 1
        %9 = 2
        %5 = %7[%8:%9:]
        %11 = global c
        %0 = %2(*%4, k=%5, **%11)
        %15 = global a
        %16 = 1
        %13 = list [*%15, %16]
        global l = %13
        %20 = global c
        %21 = "k"
        %22 = 1
        %18 = {**%20, %21: %22}
        global m = %18
        %25 = global l
        %27 = 0
        %26 = %25[%27]
        global x = %26
        %29 = 1
        %28 = %25[%29::]
        global y = %28
        return"
    `);
  });

  test('comprehensions have a scope of their own', () => {
    expect(module('x = [y.z for y in ys if y]\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = list []
        _0 = %2
        %4 = global ys
        %5 = each of values %4
        global y#1 = %5
        %7 = global y#1
        if %7 goto 2 else 1
      1:
        %1 = _0
        global x = _0
        return
      2:
        %10 = global y#1
        %8 = %10.z
        %11 = unknown
        _0[%11] = %8
        goto 1"
    `);
  });

  test('lambdas, generators, coroutines', () => {
    expect(module('f = lambda a, b=1: a\nasync def g():\n    yield await h()\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = function #1
        global f = %2
        %3 = function #2
        global g = %3
        return

      #1 <lambda>(a, b = 1) lambda
      0:
        return a

      #2 g() function async generator
      0:
        %4 = global h
        %2 = %4()
        %1 = await %2
        %0 = yield %1
        return"
    `);
  });
});

describe('functions, classes and imports', () => {
  test('parameters have kinds, types and defaults, also those of Annotated', () => {
    expect(
      module(
        "def f(a, /, b: 'Order' = 1, *c, d: list[int] = g(), e: Annotated[Session, Depends(connect)], **k) -> str:\n    pass\n",
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = global g
        %0 = %2()
        %5 = global Depends
        %7 = global connect
        %3 = %5(%7)
        %8 = function #1 defaults 3=%0, 4=%3
        global f = %8
        return

      #1 f(a, b: Order = 1, *c, /d: list[int]?, /e: Annotated[Session], **k) -> str function
      0:
        return"
    `);
  });

  test('a class: methods, fields, self, super, properties', () => {
    expect(
      module(
        'class A(b.B):\n    x = 1\n    y: int\n    def __init__(self, z):\n        super().__init__(z)\n        self.z = z\n    @property\n    def w(self):\n        return self.z\n    @staticmethod\n    def s(v):\n        return v\n',
      ),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %2 = global b
        %0 = %2.B
        %3 = class 0(%0)
        _0 = %3
        %5 = 1
        _0.x = %5
        x = %5
        %7 = unknown
        %8 = function #1
        _0.__init__ = %8
        __init__ = %8
        %10 = global property
        %11 = function #2
        _0.w = %11
        w = %11
        %13 = global staticmethod
        %14 = function #3
        _0.s = %14
        s = %14
        global A = _0
        return

      #1 A.__init__(z) constructor
      0:
        %0 = this
        self = %0
        %2 = super
        %1 = %2.__init__(z)
        self.z = z
        return

      #2 A.w() getter
      0:
        %0 = this
        self = %0
        %1 = self.z
        return %1

      #3 A.s(v) method static
      0:
        return v

      class A(b.B) __init__=#1, w=#2, static s=#3, x, y: int"
    `);
  });

  test('decorators are called from the inside out', () => {
    expect(module("@a\n@b.c('x')\ndef f():\n    pass\n")).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %1 = global a
        %4 = global b
        %5 = "x"
        %2 = %4.c(%5)
        %6 = function #1
        %7 = @%2(%6)
        %8 = @%1(%7)
        global f = %8
        return

      #1 f() function
      0:
        return"
    `);
  });

  test('a parameter that an inner function uses is moved into a cell', () => {
    expect(module('def f(a):\n    return lambda: a\n')).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = function #1
        global f = %0
        return

      #1 f(a) function cells a
      0:
        cell 0 = a
        %1 = function #2
        return %1

      #2 f.<lambda>() lambda captures a@0
      0:
        %1 = cell 0
        return %1"
    `);
  });

  test('imports of modules, names, everything, relative ones', () => {
    expect(
      module('import a.b\nimport a.b as c\nfrom . import d as e\nfrom ..f.g import h\nfrom i import *\n'),
    ).toMatchInlineSnapshot(`
      "#0 <module>() module
      0:
        %0 = import a
        global a = %0
        %1 = import a.b
        global c = %1
        %2 = import . d
        global e = %2
        %3 = import ..f.g h
        global h = %3
        %4 = import i *
        global * i = %4
        return"
    `);
  });
});

describe('bad input', () => {
  test('a broken region is told; what stands around it is lowered', () => {
    const code = lower('a = 1\nx = = 3\nb = g(a)\n');
    expect(code.broken.length).toBeGreaterThan(0);
    expect(printFunction(code, 0)).toContain('global a');
  });

  test('expressions nested thousands deep neither throw nor take long', () => {
    const deep = `x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`;
    const sum = `y = ${Array.from({ length: 10_000 }, (_, i) => `a${i}`).join(' + ')}\n`;
    expect(lower(deep).broken.length + lower(sum).broken.length).toBeGreaterThan(0);
    expect(printFunction(lower(`${sum}z = g()\n`), 0)).toContain('global z');
  });
});
