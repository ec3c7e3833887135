import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scan } from '#model/scan';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { inScratch } from './interrupt.ts';
import { printTable, run } from './measure.ts';

const folders = 200;
const filesEach = 100;

/**
 * 20,000 small modules of one program, scanned cold, again, and after one edit: a module that handed on a constant now
 * hands on what a handler in another module got from a request.
 */
export async function bench({ runs, timeout }: BenchOptions): Promise<void> {
  await inScratch(async (folder) => {
    const tree = join(folder, 'shop');
    process.env['HANDRAIL_CACHE'] = join(folder, 'cache');
    makeTree(tree);
    commitAll(tree);
    console.log(`${folders * filesEach} modules`);
    const command = [...handrail, 'scan', tree, '--only', 'code', '--format', 'json'];
    const rows: string[][] = [];
    const note = async (name: string) => {
      rows.push(row(name, await scanned(command, timeout)));
      console.error(`  ${rows.at(-1)?.join('  ')}`);
    };
    await note('cold');
    await note('again, unchanged');
    for (let i = 0; i < runs; i++) {
      writeFileSync(join(tree, edited), flowing(i));
      await note('one file edited: a flow appears');
      writeFileSync(join(tree, edited), harmless(i));
      await note('one file edited: it is gone');
    }
    printTable(['scan', 'seconds', 'CPU s', 'peak MiB', 'flow'], rows);
  });
}

/** As people's trees are: git vouches for what did not change. */
function commitAll(tree: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: tree, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git(
    '-c',
    'user.name=Bench',
    '-c',
    'user.email=bench@localhost',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-qm',
    'all',
  );
}

interface Scanned {
  readonly seconds: number;
  readonly cpu: number | undefined;
  readonly peak: number | undefined;
  /** The flow that the edit makes was found. */
  readonly found: boolean;
}

async function scanned(command: readonly string[], timeout: number): Promise<Scanned | undefined> {
  const result = await run(command, timeout);
  if (result === undefined || !worked.includes(result.exit ?? -1)) return undefined;
  const { findings }: Scan = JSON.parse(result.stdout);
  const found = findings.some(
    ({ ruleId, trace = [] }) =>
      ruleId === 'code/sql-injection' && new Set(trace.map(({ location }) => location.path)).size > 1,
  );
  return { seconds: result.seconds, cpu: result.cpu, peak: result.peak, found };
}

function row(name: string, scan: Scanned | undefined): string[] {
  if (scan === undefined) return [name, 'not run', '', '', ''];
  const { seconds, cpu, peak, found } = scan;
  return [
    name,
    seconds.toFixed(2),
    cpu?.toFixed(2) ?? 'unknown',
    peak?.toFixed(0) ?? 'unknown',
    found ? 'found' : 'none',
  ];
}

const edited = 'part0/module0.py';

/** What the store gets is decided in this module. */
const harmless = (i: number) => `# ${i}
from flask import request

from store import find


def handle():
    return find('fries')
`;

const flowing = (i: number) => harmless(i).replace("find('fries')", "find(request.args['name'])");

function makeTree(tree: string): void {
  for (let i = 0; i < folders; i++) {
    mkdirSync(join(tree, `part${i}`), { recursive: true });
    writeFileSync(join(tree, `part${i}`, '__init__.py'), '');
    for (let j = i === 0 ? 1 : 0; j < filesEach; j++)
      writeFileSync(join(tree, `part${i}`, `module${j}.py`), moduleAt(i, j));
  }
  writeFileSync(join(tree, edited), harmless(-1));
  writeFileSync(join(tree, 'store.py'), store);
  writeFileSync(join(tree, 'app.py'), app);
}

const store = `import sqlite3

db = sqlite3.connect('shop.db')


def find(name):
    return db.execute("SELECT * FROM dish WHERE name = '" + name + "'").fetchall()
`;

const app = `from flask import Flask

from part0.module0 import handle

app = Flask(__name__)
app.add_url_rule('/dishes', view_func=handle)
`;

/** Calls its neighbours, as modules of a program do. */
function moduleAt(i: number, j: number): string {
  const next = `part${i}.module${(j + 1) % filesEach}`;
  const far = `part${(i * 7 + 1) % folders}.module${(j * 13 + 1) % filesEach}`;
  return `import ${next} as near
import ${far} as far


class Order${j}:
    def __init__(self, table, dishes):
        self.table = table
        self.dishes = dishes

    def price(self):
        return sum(dish.price for dish in self.dishes)


def bill${j}(order, tip=0):
    total = order.price() + tip
    if total > 100:
        total = total - total // 10
    return f'Table {order.table}: {total}'


def both${j}(order):
    return [bill${j}(order), near.__name__, far.__name__]
`;
}
