import { describe, expect, test } from 'vitest';
import { language } from '#audit/code/models/python/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { python } from './fixtures/python.ts';

const { find, ways } = await openFlowTest(python, [language]);

describe('constants', () => {
  test('a branch that no run takes adds nothing', () => {
    expect(find(`x = source()\nif 7 * 42 - 200 > 0:\n    x = 'plain'\nsql(x)\n`)).toEqual([]);
    expect(find(`x = source()\nif 7 * 42 - 294 > 0:\n    x = 'plain'\nsql(x)\n`)).toEqual(['sql app.py:4']);
  });

  test('match takes the case of a constant only', () => {
    const text = (letter: string) =>
      `x = source()\nguess = 'ABC'[${letter}]\nmatch guess:\n    case 'B':\n        y = x\n    case _:\n        y = 'plain'\nsql(y)\n`;
    expect(find(text('1'))).toEqual(['sql app.py:8']);
    expect(find(text('0'))).toEqual([]);
  });

  test('a case of several constants leaves one of them', () => {
    const text = (end: string) =>
      `x = source()\nmatch x:\n    case 'a' | 'b':\n        sql(x)\n    case ${end}:\n        sql(x)\n`;
    expect(find(text("'c' | 'd' | 'e'"))).toEqual([]);
    expect(find(text("'c' | str()"))).toEqual(['sql app.py:6']);
    expect(find(text('_'))).toEqual(['sql app.py:6']);
  });

  test('a function that gives back a constant gives no data of its argument', () => {
    const helper = (result: string) =>
      `def pick(value):\n    other = 'plain'\n    return ${result}\n\nsql(pick(source()))\n`;
    expect(find(helper('other'))).toEqual([]);
    expect(find(helper('value'))).toEqual(['sql app.py:5']);
  });

  test('a constant argument decides inside of the function for that call alone', () => {
    const text = `def run(text, safe):\n    if safe:\n        text = 'plain'\n    sql(text)\n\nrun(source(), True)\n`;
    expect(find(text)).toEqual([]);
    expect(find(text.replace('True', 'False'))).toEqual(['sql app.py:4']);
  });
});

describe('maps of the program', () => {
  const text = (lines: string) =>
    find(
      `KINDS = {'a': 'one', 'b': 'two'}\ndef run(x):\n    ${lines.replaceAll('\n', '\n    ')}\nrun(source())\n`,
    );

  test('a key that is there is one of the program', () => {
    expect(text('y = KINDS.get(x)\nif y is None:\n    return\nsql(x)')).toEqual([]);
    expect(text('y = KINDS.get(x)\nif not y:\n    return\nsql(x)')).toEqual([]);
    expect(text("y = KINDS.get(x, 'one')\nif y is None:\n    return\nsql(x)")).toEqual(['sql app.py:6']);
    expect(text('y = KINDS.get(x)\nif y is None:\n    sql(x)')).toEqual(['sql app.py:5']);
    expect(text('y = KINDS[x]\nsql(x)')).toEqual([]);
    expect(text('try:\n    y = KINDS[x]\nexcept KeyError:\n    sql(x)')).toEqual(['sql app.py:6']);
    expect(text('z = {}\nz[x] = 1\ny = z[x]\nsql(x)')).toEqual(['sql app.py:6']);
  });

  test('what a text shows by repr has no line breaks, and all else that hurts', () => {
    expect(find("sql(f'{source()!r}')\nsql(f'{source()=}')\n")).toEqual(['sql app.py:1', 'sql app.py:2']);
  });
});

describe('loops', () => {
  test('a check that goes through the forms of a text checks the text', () => {
    const text = (test: string) =>
      `def is_safe(text):\n    for form in (text, text.lower()):\n        if ${test}:\n            return False\n    return True\n\nx = source()\nif is_safe(x):\n    sql(x)\n`;
    expect(find(text('not check(form)'))).toEqual([]);
    expect(find(text('not check(form) and len(form) > 3'))).toEqual(['sql app.py:9']);
  });

  test('what only the last turn leaves is what stays, and a turn may be the last', () => {
    const text = (end: string) =>
      `y = 'plain'\nfor x in (source(), y):\n    y = x\n    ${end}\nelse:\n    y = 'none'\nsql(y)\n`;
    expect(find(text('pass'))).toEqual([]);
    expect(find(text('break'))).toEqual(['sql app.py:7']);
    expect(find(text('continue'))).toEqual([]);
  });
});

describe('collections', () => {
  test('a map keeps its keys apart', () => {
    const text = (key: string) => `m = {'a': 'plain'}\nm['b'] = source()\nsql(m['${key}'])\n`;
    expect(find(text('a'))).toEqual([]);
    expect(find(text('b'))).toEqual(['sql app.py:3']);
  });

  test('what is under a key is replaced when it is written again', () => {
    expect(find(`m = {'b': source()}\nm['b'] = 'plain'\nsql(m['b'])\n`)).toEqual([]);
  });

  test('a list that lost its first element moved the others', () => {
    const text = (index: number) =>
      `l = ['safe']\nl.append(source())\nl.append('moved')\nl.pop(0)\nsql(l[${index}])\n`;
    expect(find(text(0))).toEqual(['sql app.py:5']);
    expect(find(text(1))).toEqual([]);
  });

  test('a key that is not known may be any', () => {
    expect(find(`m = {'a': 'plain', 'b': source()}\nfor k in unknown():\n    sql(m[k])\n`)).toEqual([
      'sql app.py:3',
    ]);
  });

  test('tuples are taken apart by number, also behind a star', () => {
    expect(find(`a, b = 'plain', source()\nsql(a)\nsql(b)\n`)).toEqual(['sql app.py:3']);
    expect(find(`first, *rest = ['plain', source()]\nsql(first)\nsql(rest[0])\n`)).toEqual(['sql app.py:3']);
  });

  test('comprehensions, generators and joined texts carry what they are made of', () => {
    expect(find(`parts = [p.strip() for p in source().split(',')]\nsql(' OR '.join(parts))\n`)).toEqual([
      'sql app.py:2',
    ]);
    expect(find(`def lines():\n    yield source()\n\nfor line in lines():\n    sql(line)\n`)).toEqual([
      'sql app.py:5',
    ]);
    expect(find(`d = {k: v for k, v in [('a', source())]}\nsql(d['a'])\n`)).toEqual(['sql app.py:2']);
  });

  test('folders and names become a path, not a number', () => {
    expect(find(`def under(folder):\n    file(folder / source())\n`)).toEqual(
      ['file app.py:2'].map((each) => each.replace('file', 'path')),
    );
    expect(find(`file(1000 / number(source()))\n`)).toEqual([]);
  });
});

describe('guards', () => {
  test('a member of a collection of constants is safe, also after an early return', () => {
    expect(
      find(
        `ALLOWED = ('name', 'price')\ndef f():\n    x = source()\n    if x in ALLOWED:\n        sql(x)\n    sql(x)\n`,
      ),
    ).toEqual(['sql app.py:6']);
    expect(
      find(
        `ALLOWED = {'name': 1}\ndef f():\n    x = source()\n    if x not in ALLOWED:\n        return\n    sql(x)\n`,
      ),
    ).toEqual([]);
  });

  test('equality holds on its own side only', () => {
    expect(find(`x = source()\nif x == 'name':\n    sql(x)\nelse:\n    sql(x)\n`)).toEqual(['sql app.py:5']);
  });

  test('a check in a function of the project counts where it answered yes', () => {
    const text = `def good(value):\n    return value in ('a', 'b')\n\nx = source()\nif not good(x):\n    stop()\nsql(x)\n`;
    expect(find(text)).toEqual([]);
    expect(find(text.replace('not good', 'good'))).toEqual(['sql app.py:7']);
  });

  test('a check that throws counts behind it', () => {
    expect(
      find(
        `def demand_good(value):\n    if value not in ('a', 'b'):\n        raise ValueError(value)\n\nx = source()\ndemand_good(x)\nsql(x)\n`,
      ),
    ).toEqual([]);
  });

  test('digits only are safe, a number is', () => {
    expect(find(`x = source()\nif x.isdigit():\n    sql(x)\nsql(int(x))\n`)).toEqual([]);
  });

  test('what was assigned anew is not what was checked', () => {
    expect(find(`x = source()\nif x == 'name':\n    x = source()\n    sql(x)\n`)).toEqual(['sql app.py:4']);
  });
});

describe('kinds', () => {
  test('escaping for a page does nothing for SQL', () => {
    expect(find(`x = escape_html(source())\npage(x)\nsql(x)\n`)).toEqual(['sql app.py:3']);
  });

  test('an address whose host is fixed leads nowhere else', () => {
    expect(
      find(`fetch_url('https://api.example.com/' + source())\nfetch_url('https://' + source())\n`),
    ).toEqual(['url app.py:2']);
  });

  test('data from a store is found, another kind of source too', () => {
    expect(find('page(stored())\n')).toEqual(['html app.py:1']);
  });
});

describe('functions and classes', () => {
  test('fields of an object keep apart what they hold', () => {
    const text = (field: string) =>
      `class Box:\n    def __init__(self, a, b):\n        self.a = a\n        self.b = b\n\n    def take(self):\n        return self.${field}\n\nsql(Box('plain', source()).take())\n`;
    expect(find(text('a'))).toEqual([]);
    expect(find(text('b'))).toEqual(['sql app.py:9']);
  });

  test('a method of a base class sees the method of the class that it is called on', () => {
    const text = `class Base:\n    def run(self):\n        sql(self.text())\n\n    def text(self):\n        return 'plain'\n\nclass Own(Base):\n    def text(self):\n        return source()\n\nOwn().run()\n`;
    expect(find(text)).toEqual(['sql app.py:3']);
  });

  test('super() reaches the constructor of the base', () => {
    expect(
      find(
        `class Base:\n    def __init__(self, x):\n        self.x = x\n\nclass Own(Base):\n    def __init__(self, x):\n        super().__init__(x)\n\nsql(Own(source()).x)\n`,
      ),
    ).toEqual(['sql app.py:9']);
  });

  test('a property is called when it is read', () => {
    expect(
      find(`class Box:\n    @property\n    def text(self):\n        return source()\n\nsql(Box().text)\n`),
    ).toEqual(['sql app.py:6']);
  });

  test('properties that read each other end', () => {
    const text = `class A:\n    @property\n    def a(self):\n        return self.b.c\n    @property\n    def b(self):\n        return self.a or source()\n    @property\n    def c(self):\n        return self.b.a\n\nsql(A().a)\nsql(source())\n`;
    expect(find(text)).toContain('sql app.py:13');
  });

  test('data classes take arguments as fields of their names', () => {
    expect(
      find(
        `from dataclasses import dataclass\n@dataclass\nclass Order:\n    name: str\n    note: str\n\no = Order('plain', source())\nsql(o.name)\nsql(o.note)\n`,
      ),
    ).toEqual(['sql app.py:9']);
  });

  test('closures carry what they captured', () => {
    expect(
      find(`def outer(x):\n    def inner():\n        return x\n    return inner\n\nsql(outer(source())())\n`),
    ).toEqual(['sql app.py:6']);
    expect(
      find(
        `def outer():\n    x = 'plain'\n    def set_it():\n        nonlocal x\n        x = source()\n    set_it()\n    sql(x)\n\nouter()\n`,
      ),
    ).toEqual(['sql app.py:7']);
  });

  test('what a decorator wraps is called with what the wrapper got', () => {
    const text = `import functools\ndef traced(fn):\n    @functools.wraps(fn)\n    def wrapped(*args, **kwargs):\n        return fn(*args, **kwargs)\n    return wrapped\n\n@traced\ndef run(text):\n    sql(text)\n\n@traced\ndef other(text):\n    return text\n\nrun(source())\nother('plain')\n`;
    expect(find(text)).toEqual(['sql app.py:10']);
  });

  test('functions given to functions are called, also by a library', () => {
    expect(
      find(
        `def apply(fn, x):\n    return fn(x)\n\nsql(apply(lambda y: y, source()))\nsql(apply(lambda y: 'plain', source()))\n`,
      ),
    ).toEqual(['sql app.py:4']);
    expect(find(`@each\ndef handler(body):\n    sql(body)\n`)).toEqual(['sql app.py:3']);
  });

  test('defaults are worked out once, arguments by name and stars reach their parameters', () => {
    expect(find(`def f(a, b=source()):\n    sql(b)\n\nf(1)\n`)).toEqual(['sql app.py:2']);
    expect(find(`def f(a, *, b='plain'):\n    sql(b)\n\nf(1, b=source())\n`)).toEqual(['sql app.py:2']);
    expect(
      find(`def f(a, b):\n    sql(b)\n\nf(**{'a': 1, 'b': source()})\nf(*['plain', 'plain'])\n`),
    ).toEqual(['sql app.py:2']);
  });

  test('a call that never returns ends the way, a callback that never returns ends only itself', () => {
    expect(find(`x = source()\nstop()\nsql(x)\n`)).toEqual([]);
    expect(find(`@each\ndef handler(body):\n    raise ValueError()\n\nsql(source())\n`)).toEqual([
      'sql app.py:5',
    ]);
  });

  test('exceptions leave from anywhere to their handler, finally runs on every way', () => {
    expect(
      find(`x = 'plain'\ntry:\n    x = source()\n    risky()\nexcept ValueError:\n    sql(x)\n`),
    ).toEqual(['sql app.py:6']);
    expect(
      find(`def f():\n    x = source()\n    try:\n        return 1\n    finally:\n        sql(x)\n\nf()\n`),
    ).toEqual(['sql app.py:6']);
  });

  test('with gives what a context manager yields, await what a coroutine returns', () => {
    expect(
      find(
        `from contextlib import contextmanager\n@contextmanager\ndef opened():\n    yield source()\n\nwith opened() as x:\n    sql(x)\n`,
      ),
    ).toEqual(['sql app.py:7']);
    expect(
      find(`async def load():\n    return source()\n\nasync def main():\n    sql(await load())\n`),
    ).toEqual(['sql app.py:5']);
  });
});

describe('several files', () => {
  test('a way across three files is told step by step', () => {
    const sources = {
      'shop/__init__.py': '',
      'shop/routes.py': `from .store import orders\n\ndef mine():\n    status = source()\n    return orders.find(status)\n`,
      'shop/store/__init__.py': '',
      'shop/store/orders.py': `from ..database import run\n\ndef find(status):\n    return run("status = '" + status + "'")\n`,
      'shop/database.py': `def run(text):\n    sql(text)\n`,
    };
    expect(find(sources)).toEqual(['sql shop/store/orders.py:4']);
    expect(ways(sources)).toEqual([
      'shop/routes.py:4 builtins.source > shop/routes.py:4 assigned status > shop/routes.py:5 passed find > shop/store/orders.py:4 passed run > shop/store/orders.py:4',
    ]);
  });

  test('names come through wildcards, re-exports and aliases', () => {
    expect(
      find({
        'pkg/__init__.py': 'from .models import *\n',
        'pkg/models.py': 'from .inner import run as execute\n',
        'pkg/inner.py': 'def run(x):\n    sql(x)\n',
        'main.py': 'import pkg as p\np.execute(source())\n',
      }),
    ).toEqual(['sql pkg/inner.py:2']);
  });

  test('modules that import each other settle', () => {
    expect(
      find({
        'pkg/__init__.py': 'from . import a, b\n',
        'pkg/a.py': 'from . import b\ndef text():\n    return source()\ndef go_on():\n    b.run()\n',
        'pkg/b.py': 'from . import a\ndef run():\n    sql(a.text())\n',
      }),
    ).toEqual(['sql pkg/b.py:3']);
  });

  test('the same twice gives the same in the same order', () => {
    const text = `def f(x):\n    sql(x)\n    shell(x)\n\nfor i in range(3):\n    f(source())\n`;
    expect(ways(text)).toEqual(ways(text));
  });
});
