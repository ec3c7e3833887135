import { describe, expect, test } from 'vitest';
import { testParser } from '../../flow/fixtures/flows.ts';
import { go } from '../../flow/fixtures/go.ts';
import { printFunction, printModule } from '../print.ts';
import { cookString, numberOf } from './literals.ts';
import { lowerGo } from './lower.ts';

const parser = await testParser(go);
const lower = (text: string) => lowerGo('app.go', parser.parse(`package app\n\n${text}`));
const fn = (body: string) =>
  printFunction(lower(`func f(a, b string, c ...int) (string, error) {\n${body}\n}\n`), 1);

describe('packages', () => {
  test('imports have the names that packages have', () => {
    const { imports, functions } = lower(
      'import ("net/http"; y "gopkg.in/yaml.v3"; "github.com/a/go-b/v2"; _ "c"; . "d")\n',
    );
    expect(imports).toEqual(['net/http', 'gopkg.in/yaml.v3', 'github.com/a/go-b/v2', 'c', 'd']);
    const names = functions[0]?.blocks.flatMap(({ instructions }) =>
      instructions.flatMap((each) => (each.op === 'store-global' ? [each.name] : [])),
    );
    expect(names).toEqual(['http', 'y', 'b', '* d']);
  });

  test('what a file declares, and what of it other files see', () => {
    const text =
      'type T struct{ *B; x, Y []C }\ntype I interface { M() (int, error); J }\nfunc (t *T) N() {}\nfunc (o Other) P() {}\nvar v, w = 1, 2\nconst k = 3\nfunc init() {}\n';
    const { classes, exports, package: name } = lower(text);
    expect(name).toBe('app');
    expect(exports.map((each) => each.name)).toEqual(['T', 'I', 'v', 'w', 'k']);
    expect(
      classes.map(({ name: own, bases, part, interface: asks }) => ({ own, bases, part, asks })),
    ).toEqual([
      { own: 'T', bases: [{ name: 'B' }], part: undefined, asks: undefined },
      { own: 'I', bases: [{ name: 'J' }], part: undefined, asks: true },
      { own: 'Other', bases: [], part: true, asks: undefined },
    ]);
    expect(classes[0]?.fields).toEqual([
      { name: 'B', type: { name: 'B' } },
      { name: 'x', type: { name: '[]', of: [{ name: 'C' }] } },
      { name: 'Y', type: { name: '[]', of: [{ name: 'C' }] } },
    ]);
    expect(classes[0]?.methods.map((each) => each.name)).toEqual(['N']);
  });

  test('a constant without a value repeats the line above with the next iota', () => {
    expect(printModule(lower('const (\n\ta = 1 << iota\n\tb\n)\n'))).toMatchInlineSnapshot(`
      "#0 <package>() module
      0:
        %0 = 1
        %1 = 0
        %2 = %0 << %1
        global a = %2
        %3 = 1
        %4 = 1
        %5 = %3 << %4
        global b = %5
        return

      export a = a

      export b = b"
    `);
  });
});

describe('functions', () => {
  test('several results are a tuple, and each is taken by its number', () => {
    expect(fn('x, err := g(a, c...)\nreturn x, err')).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %1 = global g
        %0 = %1(a, *c)
        %2 = result 0 of %0
        %3 = result 1 of %0
        x = %2
        err = %3
        %4 = tuple [x, err]
        return %4"
    `);
  });

  test('a deferred function runs behind what is returned', () => {
    expect(fn('defer func() { g() }()\nreturn a, nil')).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %0 = function #2
        _2 = %0
        %1 = null
        _0 = a
        _1 = %1
        goto 1
      1:
        %2 = _2()
        %3 = tuple [_0, _1]
        return %3"
    `);
  });

  test('an address is given, and what was put there is the variable from then on', () => {
    expect(fn('var x string\ng(&x)\n*h = x\nreturn *h, nil')).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %0 = ""
        x = %0
        %2 = global g
        %3 = &x
        %1 = %2(%3)
        x = *%3
        %4 = global h
        %4.* = x
        %5 = global h
        %6 = *%5
        %7 = null
        %8 = tuple [%6, %7]
        return %8"
    `);
  });
});

describe('statements', () => {
  test('if with a statement before it, && and a key of a map become branches', () => {
    expect(fn('if v, ok := m[a]; ok && !n[b] {\n\tg(v)\n}')).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %0 = global m
        %1 = %0[a]
        %2 = a in %0
        v = %1
        ok = %2
        if ok goto 4 else 2
      1:
        %7 = global g
        %6 = %7(v)
        goto 3
      2:
        goto 3
      3:
        return
      4:
        %3 = global n
        %4 = %3[b]
        %5 = b in %3
        if %5 goto 5 else 1
      5:
        if %4 goto 2 else 1"
    `);
  });

  test('a switch compares in turn, and falls through', () => {
    expect(fn('switch a {\ncase "x", "y":\n\tg()\n\tfallthrough\ndefault:\n\th()\n}')).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %0 = "x"
        %1 = a == %0
        if %1 goto 2 else 4
      1:
        return
      2:
        %5 = global g
        %4 = %5()
        goto 3
      3:
        %7 = global h
        %6 = %7()
        goto 1
      4:
        %2 = "y"
        %3 = a == %2
        if %3 goto 2 else 5
      5:
        goto 3"
    `);
  });

  test('a loop goes over keys and values, and is left by its label', () => {
    expect(
      fn('L:\nfor i, x := range a {\n\tfor i > 2 {\n\t\tcontinue L\n\t}\n\tg(x)\n}'),
    ).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        goto 1
      1:
        goto 2
      2:
        %0 = unknown
        if %0 goto 3 else 4
      3:
        %1 = each of keys a
        i = %1
        %2 = each of values a
        x = %2
        goto 5
      4:
        return
      5:
        %3 = 2
        %4 = i > %3
        if %4 goto 6 else 8
      6:
        goto 2
      8:
        %6 = global g
        %5 = %6(x)
        goto 2"
    `);
  });

  test('composite literals', () => {
    expect(
      fn('g(&T{X: 1}, []T{{2}, {3}}, map[string]p.T{"k": {Y: 4}}, struct{ z int }{5})'),
    ).toMatchInlineSnapshot(`
      "#1 f(a: string, b: string, *c: [][int]) function
      0:
        %1 = global g
        %2 = global T
        %3 = 1
        %4 = new %2(X=%3)
        %6 = global T
        %7 = 2
        %8 = new %6(%7)
        %9 = global T
        %10 = 3
        %11 = new %9(%10)
        %12 = list [%8, %11]
        %13 = "k"
        %14 = global p
        %15 = %14.T
        %16 = 4
        %17 = new %15(Y=%16)
        %18 = {%13: %17}
        %19 = "0"
        %20 = 5
        %21 = {%19: %20}
        %0 = %1(%4, %12, %18, %21)
        return"
    `);
  });
});

test('texts and numbers are what they mean', () => {
  expect(cookString('"a\\n\\x41\\u00e4\\101\\\\"')).toBe('a\nA\u00e4A\\');
  expect(cookString('`a\\n`')).toBe('a\\n');
  expect([numberOf('0o17'), numberOf('017'), numberOf('1_000'), numberOf('0x1F')]).toEqual([
    15, 15, 1000, 31,
  ]);
});

test('broken regions are told and the rest is read', () => {
  const { broken, functions } = lower('func a() {}\nfunc b( { x ) y }\nfunc c() {}\n');
  expect(broken.length).toBeGreaterThan(0);
  expect(functions.map(({ name }) => name)).toContain('a');
});
