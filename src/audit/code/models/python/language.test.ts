import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** Whether the body of a view, in which `p` is data of the request, has the flaw of this name. */
async function has(rule: string, body: string, before = ''): Promise<boolean> {
  const lines = body
    .trim()
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('');
  const text = `import os, sqlite3
from flask import Flask, make_response, redirect, request
app = Flask(__name__)
db = sqlite3.connect('x')
${before}
@app.get('/')
def view():
    p = request.args['p']
${lines}    return 'ok'
`;
  const { detections } = await auditFiles({ 'app.py': text });
  return detections.some(({ ruleId }) => ruleId === `code/${rule}`);
}

/** Twins that differ in one thing. */
type Twins = readonly (readonly [name: string, bad: string, good: string])[];

function pairs(rule: string, twins: Twins, before = ''): void {
  test.each(twins)('%s', async (_, bad, good) => {
    expect([await has(rule, bad, before), await has(rule, good, before)]).toEqual([true, false]);
  });
}

describe('what collections and buffers hold', () => {
  pairs(
    'sql-injection',
    [
      [
        'a part of a list',
        "a, b = ['x', 'y', p][1:]\ndb.execute('select ' + b)",
        "a, b = ['x', 'y', p][:2]\ndb.execute('select ' + b)",
      ],
      [
        'the end of a list behind a star',
        "a, *b, c = ['x', 'y', p]\ndb.execute('select ' + c)",
        "a, *b, c = ['x', p, 'y']\ndb.execute('select ' + c)",
      ],
      [
        'a queue of two ends',
        "q = deque()\nq.append('a')\nq.append(p)\nq.popleft()\ndb.execute('select ' + q.popleft())",
        "q = deque()\nq.append('a')\nq.append(p)\ndb.execute('select ' + q.popleft())",
      ],
      [
        'a map that makes what is missing',
        "d = defaultdict(list)\nd['x'].append(p)\ndb.execute('select ' + d['x'][0])",
        "d = defaultdict(list)\nd['x'].append('y')\ndb.execute('select ' + d['x'][0])",
      ],
      [
        'a text that is written by and by',
        "s = StringIO()\ns.write('select ')\ns.write(p)\ndb.execute(s.getvalue())",
        "s = StringIO()\ns.write('select ')\ns.write('1')\ndb.execute(s.getvalue())",
      ],
      [
        'settings by section and name',
        "c = ConfigParser()\nc.add_section('s')\nc.set('s', 'a', p)\nc.set('s', 'b', '1')\ndb.execute(c.get('s', 'a'))",
        "c = ConfigParser()\nc.add_section('s')\nc.set('s', 'a', p)\nc.set('s', 'b', '1')\ndb.execute(c.get('s', 'b'))",
      ],
      [
        'names in a format',
        "db.execute('select %(a)s' % {'a': p, 'b': 1})",
        "db.execute('select %(b)s' % {'a': p, 'b': 1})",
      ],
      [
        'an encoding, undone or not',
        "db.execute('select ' + b64decode(b64encode(p.encode())).decode())",
        "db.execute('select ' + b64encode(p.encode()).decode())",
      ],
      [
        'a branch on a part of a text',
        "if 'abc'.find('b') >= 0:\n    db.execute(p)",
        "if 'abc'.find('z') >= 0:\n    db.execute(p)",
      ],
      ['members of an enumeration', 'db.execute(str(p))', 'db.execute(Colour(p).value)'],
    ],
    `from base64 import b64decode, b64encode
from collections import defaultdict, deque
from configparser import ConfigParser
from enum import Enum
from io import StringIO
class Colour(Enum):
    RED = 'red'
`,
  );
});

test('settings that stand in the program as a text are constants', async () => {
  const body = (name: string) =>
    `c = configparser.ConfigParser()\nc.read_string('[a]\\nweak = md5\\nstrong = sha512\\n')\nhashlib.new(c['a']['${name}'], b'')`;
  expect(await has('weak-hash', body('weak'), 'import configparser, hashlib')).toBe(true);
  expect(await has('weak-hash', body('strong'), 'import configparser, hashlib')).toBe(false);
});

describe('checks of paths and addresses', () => {
  pairs('path-traversal', [
    [
      'what a plain path has in common with the root',
      "f = os.path.join('/x', p)\nif os.path.commonpath(['/x', f]) == '/x':\n    open(f)",
      "f = os.path.realpath(os.path.join('/x', p))\nif os.path.commonpath(['/x', f]) == '/x':\n    open(f)",
    ],
  ]);
  pairs('open-redirect', [
    [
      'one slash and not two',
      "if p.startswith('/'):\n    return redirect(p)",
      "if p.startswith('/') and not p.startswith('//'):\n    return redirect(p)",
    ],
    [
      'a header that says where to go',
      "r = make_response('', 302)\nr.headers['Location'] = p\nreturn r",
      "r = make_response('', 302)\nr.headers['Location'] = '/x/' + p\nreturn r",
    ],
  ]);
});

describe('where data stands in a page', () => {
  pairs(
    'cross-site-scripting',
    [
      [
        'a script needs more than escaping',
        "return '<script>f(' + escape(p) + ')'",
        "return '<b>' + escape(p)",
      ],
      [
        'a type that is said later',
        'r = make_response(p)\nreturn r',
        "r = make_response(p)\nr.mimetype = 'text/plain'\nreturn r",
      ],
      ['a type among the headers', 'return p, 200', "return p, 200, {'Content-Type': 'text/plain'}"],
      ['a text that escapes what it takes up', "return Markup('<b>' + p)", "return Markup('<b>%s</b>') % p"],
    ],
    'from html import escape\nfrom markupsafe import Markup\n',
  );
});
