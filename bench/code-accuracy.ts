import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { withoutAnswers } from './code-answers.ts';
import {
  type CodeTool,
  chooseRules,
  handrailIn,
  ignoreNothing,
  peersWith,
  type Told,
  versionOf,
} from './code-peers.ts';
import { cweClass } from './cwe-classes.ts';
import type { BenchOptions } from './handrail.ts';
import { inScratch } from './interrupt.ts';
import { printTable, run } from './measure.ts';

/** One stretch of lines that somebody labelled. */
interface Case {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Any of these has to be told. */
  readonly cwes: readonly number[];
  readonly vulnerable: boolean;
  readonly lang: string;
}

interface Suite {
  readonly name: string;
  /** Folder of the clone in the corpus, and of it what is scanned. */
  readonly folder: string;
  readonly parts: readonly string[];
  readonly truth: string;
  /** By which the truth calls them. */
  readonly languages: readonly string[];
  readonly language: 'python' | 'javascript' | 'java' | 'go';
}

/** Labelled suites that the engine may learn from; their truth is kept outside of this repository. */
const suites: readonly Suite[] = [
  {
    name: 'CodeQL query tests, Python',
    folder: 'codeql',
    parts: ['python/ql/test'],
    truth: 'codeql-tests.jsonl',
    languages: ['py'],
    language: 'python',
  },
  {
    name: 'CodeQL query tests, JavaScript and TypeScript',
    folder: 'codeql',
    parts: ['javascript/ql/test'],
    truth: 'codeql-tests.jsonl',
    languages: ['js', 'ts'],
    language: 'javascript',
  },
  {
    name: 'CodeQL query tests, Go',
    folder: 'codeql',
    parts: ['go/ql/test'],
    truth: 'codeql-tests.jsonl',
    languages: ['go'],
    language: 'go',
  },
  {
    name: 'securibench-micro, JavaScript',
    folder: 'securibench-micro.js',
    parts: ['test-cases'],
    truth: 'securibench-micro.js.jsonl',
    languages: ['js'],
    language: 'javascript',
  },
  {
    name: 'CodeQL query tests, Java',
    folder: 'codeql',
    parts: ['java/ql/test'],
    truth: 'codeql-tests.jsonl',
    languages: ['java'],
    language: 'java',
  },
  {
    name: 'securibench-micro, Java',
    folder: 'securibench-micro',
    parts: ['src'],
    truth: 'securibench-micro.jsonl',
    languages: ['java'],
    language: 'java',
  },
];

/** Share of the labelled lines that are found, and of the harmless ones that are reported, on copies without the answers. */
export async function bench({ corpus, rules, truth, timeout }: BenchOptions): Promise<void> {
  await inScratch(async (folder) => {
    const file = join(folder, 'rules.yaml');
    const count = chooseRules(rules, file);
    const tools = [handrailIn(2), ...peersWith(count === undefined ? undefined : file)];
    for (const suite of suites)
      await measure(suite, { corpus, truth, timeout, tools, to: join(folder, 'copy') });
  });
}

interface Setting {
  readonly corpus: string;
  readonly truth: string;
  readonly timeout: number;
  readonly tools: readonly CodeTool[];
  readonly to: string;
}

async function measure(suite: Suite, { corpus, truth, timeout, tools, to }: Setting): Promise<void> {
  console.log(`\n${suite.name}`);
  const clone = join(corpus, suite.folder);
  const labels = join(truth, suite.truth);
  for (const needed of [clone, labels, ...suite.parts.map((part) => join(clone, part))])
    if (!existsSync(needed)) return console.log(`not run: ${needed} is not there`);
  const cases = readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Case => JSON.parse(line))
    .filter(({ lang }) => suite.languages.includes(lang));
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const part of suite.parts) copyFolders(clone, part, cases, to);
  ignoreNothing(to);
  const heads = [
    'tool',
    'version',
    'recall',
    'false positives',
    'mean recall',
    'mean false positives',
    'precision',
  ];
  const overall = [];
  for (const tool of tools.filter(({ languages }) => languages.includes(suite.language))) {
    const told = await toldBy(tool, to, timeout);
    if (typeof told === 'string') overall.push([tool.name, told, '', '', '', '', '']);
    else {
      overall.push([tool.name, versionOf(tool), ...summary(cases, told)]);
      if (tool.name.startsWith('handrail')) printClasses(cases, told);
    }
  }
  console.log('');
  printTable(heads, overall);
}

async function toldBy(tool: CodeTool, folder: string, timeout: number): Promise<readonly Told[] | string> {
  const result = await run(tool.command(folder), timeout);
  if (result?.late) return `not done in ${timeout} s`;
  if (result === undefined || !tool.ok.includes(result.exit ?? -1)) return 'not run';
  return tool.said(result.stdout, folder).told;
}

/** Whole folders in which there are cases: what a case imports is beside it. */
function copyFolders(clone: string, part: string, cases: readonly Case[], to: string): void {
  const folders = new Set(cases.map(({ file }) => dirname(file)).filter((path) => path.startsWith(part)));
  for (const path of folders) {
    if (!existsSync(join(clone, path))) continue;
    for (const entry of readdirSync(join(clone, path), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const target = join(to, relative(clone, from));
      mkdirSync(dirname(target), { recursive: true });
      const text = withoutAnswers(extname(from), () => readFileSync(from, 'utf8'));
      if (text === undefined) cpSync(from, target);
      else writeFileSync(target, text);
    }
  }
}

interface Tally {
  found: number;
  missed: number;
  alarms: number;
  quiet: number;
}

function tallies(cases: readonly Case[], told: readonly Told[]): ReadonlyMap<string, Tally> {
  const byFile = Map.groupBy(told, ({ path }) => path);
  const byClass = new Map<string, Tally>();
  for (const each of cases) {
    const name = each.cwes
      .map((cwe) => `CWE-${cwe}`)
      .slice(0, 3)
      .join('/');
    const tally = byClass.get(name) ?? { found: 0, missed: 0, alarms: 0, quiet: 0 };
    byClass.set(name, tally);
    const accepted = new Set(each.cwes.flatMap(cweClass));
    const isTold = (byFile.get(each.file) ?? []).some(
      ({ line, endLine, cwes }) =>
        line <= each.end && endLine >= each.start && cwes.some((cwe) => accepted.has(cwe)),
    );
    tally[each.vulnerable ? (isTold ? 'found' : 'missed') : isTold ? 'alarms' : 'quiet']++;
  }
  return byClass;
}

function printClasses(cases: readonly Case[], told: readonly Told[]): void {
  const rows = [...tallies(cases, told)]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, { found, missed, alarms, quiet }]) => [
      name,
      String(found),
      String(found + missed),
      share(found, found + missed),
      String(alarms),
      String(alarms + quiet),
      share(alarms, alarms + quiet),
    ]);
  printTable(['weakness', 'found', 'of', 'recall', 'alarms', 'of', 'false positives'], rows);
}

function summary(cases: readonly Case[], told: readonly Told[]): string[] {
  const all = [...tallies(cases, told).values()];
  const sum = (key: keyof Tally) => all.reduce((total, tally) => total + tally[key], 0);
  const [found, missed, alarms, quiet] = [sum('found'), sum('missed'), sum('alarms'), sum('quiet')];
  const mean = (part: keyof Tally, rest: keyof Tally) => {
    const some = all.filter((tally) => tally[part] + tally[rest] > 0);
    return share(
      some.reduce((total, tally) => total + tally[part] / (tally[part] + tally[rest]), 0),
      some.length,
    );
  };
  return [
    share(found, found + missed),
    share(alarms, alarms + quiet),
    mean('found', 'missed'),
    mean('alarms', 'quiet'),
    share(found, found + alarms),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
