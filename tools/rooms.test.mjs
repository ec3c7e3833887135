import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise } from './cruise.mjs';
import { rooms } from './rooms.mjs';

const house = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#*': { '@handrail/source': './src/*.ts', default: './dist/*.js' } },
  }),
  'src/model/finding.ts': 'export interface Finding { readonly id: string }\n',
  'src/model/severity.ts': "export const worst = 'critical';\n",
  'src/program/judge.ts': "import { print } from '#report/print';\nexport const judge = print;\n",
  'src/report/print.ts':
    "import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\nexport const print = [readFileSync, join];\n",
  'src/source/disk.ts':
    "import { readFileSync } from 'node:fs';\nimport type { Finding } from '#model/finding';\nexport const read: [typeof readFileSync, Finding?] = [readFileSync];\n",
  'src/audit/secrets/one.ts': 'export const one = 1;\n',
  'src/audit/secrets/two.ts': "import { one } from './one.ts';\nexport const two = one;\n",
  'src/audit/code/three.ts': "import { one } from '#audit/secrets/one';\nexport const three = one;\n",
  'src/audit/all.ts':
    "import { three } from './code/three.ts';\nimport { two } from './secrets/two.ts';\nexport const all = [two, three];\n",
  'src/doors/cli/main.ts': "import { serve } from '#doors/http/serve';\nserve();\n",
  'src/doors/http/serve.ts': "import { scan } from '#scan';\nexport const serve = scan;\n",
  'src/scan.ts':
    "import { Worker } from 'node:worker_threads';\nimport { all } from '#audit/all';\nimport { read } from '#source/disk';\nexport const scan = () => [Worker, all, read];\n",
  'src/scan/worker.ts':
    "import { connect } from 'node:net';\nimport { main } from '#doors/cli/main';\nexport const worker = [connect, main];\n",
  'src/ir/round.ts': "import { about } from './about.ts';\nexport const round = about;\n",
  'src/ir/about.ts': "import type { round } from './round.ts';\nexport const about: typeof round = 1;\n",
  'src/ir/about.test.ts': "import { print } from '#report/print';\nprint;\n",
  'src/parse/lost.ts': "import { gone } from '#parse/gone';\nexport const lost = gone;\n",
  'src/parse/unlisted.ts': "import ignore from 'not-installed';\nexport const unlisted = ignore;\n",
  'src/util/text.ts': "import { worst } from '#model/severity';\nexport const text = worst;\n",
  'src/threat/uses.ts': "import { text } from '#util/text';\nexport const uses = text;\n",
  'apps/console/page.ts':
    "import type { Finding } from '../../src/model/finding.ts';\nimport { worst } from '../../src/model/severity.ts';\nimport { judge } from '../../src/program/judge.ts';\nexport const page: [Finding?, ...unknown[]] = [undefined, worst, judge];\n",
};

describe('the walls', () => {
  /** @type {string} */
  let folder;
  /** @type {ReturnType<typeof cruise>} */
  let seen;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handrail-rooms-'));
    for (const [path, text] of Object.entries(house)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    seen = cruise(folder, ['src', 'apps']);
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every forbidden import is reported, and no other', () => {
    const reported = seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(reported.sort()).toMatchInlineSnapshot(`
      [
        "apps-see-types-of-model: apps/console/page.ts → src/model/severity.ts",
        "apps-see-types-of-model: apps/console/page.ts → src/program/judge.ts",
        "audit-not-sideways: src/audit/code/three.ts → src/audit/secrets/one.ts",
        "could-not-resolve: src/parse/lost.ts → #parse/gone",
        "could-not-resolve: src/parse/unlisted.ts → not-installed",
        "doors-not-sideways: src/doors/cli/main.ts → src/doors/http/serve.ts",
        "no-circle: src/ir/about.ts → src/ir/round.ts",
        "only-known-rooms: src/threat/uses.ts → src/util/text.ts",
        "only-known-rooms: src/util/text.ts → src/model/severity.ts",
        "program-may-import: src/program/judge.ts → src/report/print.ts",
        "report-is-pure: src/report/print.ts → fs",
        "scan-is-pure: src/scan/worker.ts → net",
        "scan-may-import: src/scan/worker.ts → src/doors/cli/main.ts",
      ]
    `);
  });

  test('every module below src is seen', () => {
    const sources = seen.modules.map(({ source }) => source);
    expect(sources).toEqual(
      expect.arrayContaining(Object.keys(house).filter((path) => path.endsWith('.ts'))),
    );
  });
});

test('the linter forbids clock, chance and process in the same rooms that the walls keep pure', () => {
  const { overrides } = JSON.parse(readFileSync(new URL('../biome.json', import.meta.url), 'utf8'));
  const linted = overrides.find((/** @type {{ plugins?: string[] }} */ { plugins }) => plugins)?.includes;
  const pure = rooms.filter(({ builtins }) => builtins !== 'any').map(({ name }) => `src/${name}/**`);
  expect(linted).toEqual([...pure, 'src/*.ts', '!**/*.test.ts']);
});
