import { describe, expect, test } from 'vitest';
import type { ModelPack } from '#ir/flow/models';
import type { Detection } from '#model/finding';
import { auditFiles } from './fixtures/program.ts';

/** A framework of three names: what comes in, what is dangerous, what is wrong by itself. */
const pack: ModelPack = {
  name: 'test',
  languages: ['python'],
  values: {
    'web.query': { source: 'http-query' },
    'web.body': { source: 'http-body' },
    'sys.argv': { source: 'command-line' },
    'os.environ': { source: 'environment' },
  },
  calls: {
    'db.run': { sinks: [{ at: 0, kind: 'sql' }] },
    'db.maybe': { sinks: [{ at: 0, kind: 'sql', confidence: 'low' }] },
    'web.route': { route: { method: 'get', path: 0 } },
    'hashlib.md5': { misuses: [{ weakness: 'weak-hash' }] },
    'hashlib.password': { misuses: [{ weakness: 'weak-hash' }, { weakness: 'weak-password-hash' }] },
    'db.connect': { misuses: [{ weakness: 'hard-coded-credentials', when: { at: 0, constant: true } }] },
  },
};

async function audit(texts: Readonly<Record<string, string>>): Promise<readonly Detection[]> {
  return (await auditFiles(texts, { packs: [pack] })).detections;
}

const search = `import db
import web


def search():
    name = web.query
    find(name)


def find(text):
    statement = 'SELECT ' + text
    db.run(statement)
`;

describe('a flow', () => {
  test('is one finding at its sink, with its way from the source in sentences', async () => {
    const [found, ...others] = await audit({ 'shop.py': search });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ruleId: 'code/sql-injection',
      severity: 'critical',
      confidence: 'high',
      location: { path: 'shop.py', line: 12, column: 5, endLine: 12, endColumn: 22 },
    });
    expect(found?.message).toBe(
      'SQL injection: data from the query string (`web.query`), which enters `search`, becomes part of an SQL statement in `db.run`.',
    );
    expect(found?.trace?.map(({ role, location, message }) => `${role} ${location.line} ${message}`)).toEqual(
      [
        'source 6 Data from the query string enters here: `web.query`.',
        'step 6 It is assigned to `name`.',
        'step 7 It is passed to `find`.',
        'step 11 It is assigned to `statement`.',
        'sink 12 The data becomes part of an SQL statement: `db.run`.',
      ],
    );
  });

  test('of several sources to one sink is one finding that counts them', async () => {
    const found = await audit({
      'shop.py': `${search}\n\ndef other():\n    find(web.body)\n\n\ndef third():\n    find(web.body)\n`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(' So does data from 2 other places.');
    expect(found[0]?.evidence).toMatchObject({ sources: '3', sink: 'db.run' });
  });

  test('names the route that it comes in by', async () => {
    const [found] = await audit({
      'shop.py': `import db\nimport web\n\n\n@web.route('/search')\ndef search():\n    db.run(web.query)\n`,
    });
    expect(found?.evidence).toMatchObject({ entry: 'search (GET /search)' });
  });

  test('goes across files, and each step tells its own', async () => {
    const [found] = await audit({
      'store/orders.py': "import db\n\n\ndef find(text):\n    db.run('SELECT ' + text)\n",
      'store/__init__.py': '',
      'routes.py': 'import web\nfrom store.orders import find\n\n\ndef search():\n    find(web.query)\n',
    });
    expect(found?.location).toMatchObject({ path: 'store/orders.py', line: 5 });
    expect(found?.trace?.map(({ location }) => location.path)).toEqual([
      'routes.py',
      'routes.py',
      'store/orders.py',
    ]);
  });

  test('is as sure as its source, and less so where the model says that the sink is doubtful', async () => {
    const confidenceOf = async (line: string) =>
      (await audit({ 'a.py': `import db\nimport os\nimport sys\nimport web\n${line}\n` })).map(
        ({ confidence }) => confidence,
      );
    expect(await confidenceOf('db.run(web.query)')).toEqual(['high']);
    expect(await confidenceOf('db.run(sys.argv)')).toEqual([]);
    expect(await confidenceOf('db.maybe(web.query)')).toEqual(['low']);
    expect(await confidenceOf('db.run(os.environ)')).toEqual([]);
  });

  test('through a test is a suspicion, and the way beside it is told instead', async () => {
    const store = "import db\n\n\ndef find(text):\n    db.run('SELECT ' + text)\n";
    const form = 'import web\n\n\ndef read():\n    return web.query\n';
    const joined =
      'import form\nimport store\n\n\ndef check():\n    text = form.read()\n    store.find(text)\n';
    const own = 'import store\nimport form\n\n\ndef search():\n    store.find(form.read())\n';
    const sureOf = async (texts: Readonly<Record<string, string>>) =>
      (await audit({ 'store.py': store, 'form.py': form, ...texts })).map(({ confidence }) => confidence);
    expect(await sureOf({ 'tests/test_store.py': joined })).toEqual(['low']);
    expect(await sureOf({ 'tests/test_store.py': joined, 'shop.py': own })).toEqual(['high']);
  });

  test.each(['tests/test_shop.py', 'shop_test.py', 'src/__tests__/a.py', 'conftest.py'])(
    'in %s is less sure',
    async (path) => {
      expect((await audit({ [path]: search })).map(({ confidence }) => confidence)).toEqual(['medium']);
    },
  );
});

describe('a misuse', () => {
  test('is found where it stands, without a trace', async () => {
    const [found] = await audit({
      'a.py': 'import hashlib\n\n\ndef seal(data):\n    return hashlib.md5(data)\n',
    });
    expect(found).toMatchObject({
      ruleId: 'code/weak-hash',
      message: 'Weak hash: `hashlib.md5` in `seal`.',
      location: { line: 5 },
    });
    expect(found).not.toHaveProperty('trace');
  });

  test('of which another one says more at the same place is left out', async () => {
    const found = await audit({ 'a.py': 'import hashlib\n\nhashlib.password(b"")\n' });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['code/weak-password-hash']);
  });

  test('that is a credential masks what is between its quotes', async () => {
    const secret = ['hunter', '2', 'é'].join('');
    const text = `import db\n\ndb.connect('${secret}')\n`;
    const [found] = await audit({ 'a.py': text });
    const bytes = Buffer.from(text);
    expect(found?.masks.map(({ start, end }) => bytes.toString('utf8', start, end))).toEqual([secret]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('identity', () => {
  const identity = async (texts: Readonly<Record<string, string>>) =>
    (await audit(texts)).map(({ anchor, lineHash }) => [anchor, lineHash]);

  test('stays when lines move, files are renamed, code is indented and literals change', async () => {
    const before = await identity({ 'shop.py': search });
    expect(await identity({ 'shop.py': `# a line\n\n${search}` })).toEqual(before);
    expect(await identity({ 'other/name.py': search })).toEqual(before);
    expect(await identity({ 'shop.py': search.replaceAll('    ', '  ') })).toEqual(before);
    expect(await identity({ 'shop.py': search.replace("'SELECT '", "'SELECT x FROM '") })).toEqual(before);
  });

  test('is another one in another function, for another sink and from another kind of source', async () => {
    const [before] = await identity({ 'shop.py': search });
    for (const [from, to] of [
      ['find', 'look_up'],
      ['db.run', 'db.maybe'],
      ['web.query', 'web.body'],
    ] as const) {
      const [after] = await identity({ 'shop.py': search.replaceAll(from, to) });
      expect(after?.[0]).not.toBe(before?.[0]);
    }
  });
});

test('what the budget did not reach is a gap that names functions', async () => {
  const texts = {
    'a.py': Array.from({ length: 20 }, (_, i) => `def f${i}(x):\n    return x + 1\n\n\n`).join(''),
  };
  const { gaps } = await auditFiles(texts, { packs: [pack], budget: 30 });
  expect(gaps).toMatchObject([{ analyser: 'code', path: 'a.py', why: 'budget' }]);
  expect(gaps[0]?.detail).toMatch(
    /^Not read to the end: `f\d+`, `f\d+`, `f\d+` and \d+ others \(the budget was spent\)/,
  );
});

test('the order in which files are given does not matter, and the same files give the same again', async () => {
  const texts = {
    'b.py': search,
    'a.py': `from b import find\nimport web\n\n\ndef other():\n    find(web.body)\n`,
  };
  const once = await audit(texts);
  expect(once).toHaveLength(1);
  expect(await audit(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(once);
});
