import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { scan } from '#scan';
import type { Progress } from '#scan/request';
import { type CodeTool, chooseRules, handrailIn, ignoreNothing, peersWith, versionOf } from './code-peers.ts';
import { presentEntries } from './corpus.ts';
import type { BenchOptions } from './handrail.ts';
import { inScratch } from './interrupt.ts';
import { printTable, type Run, run } from './measure.ts';

/** Endings of the languages that are read, and what people call them. */
const languages = {
  python: { name: 'Python', endings: /\.pyi?$/ },
  javascript: { name: 'JavaScript and TypeScript', endings: /\.[cm]?[jt]sx?$/ },
  java: { name: 'Java', endings: /\.java$/ },
  go: { name: 'Go', endings: /\.go$/ },
} as const;
type Language = keyof typeof languages;
const languageNames = Object.keys(languages) as readonly Language[];

/** Files that say what imports mean. */
const manifests = /^(?:(?:package|tsconfig).*\.json|go\.mod)$/;

/** Code alone over the tracked files of public trees, cold, beside the peers: the same files for everybody. */
export async function bench(options: BenchOptions): Promise<void> {
  const { corpus, rules, trees } = options;
  await inScratch(async (folder) => {
    const file = join(folder, 'rules.yaml');
    const count = chooseRules(rules, file);
    console.log(
      count === undefined ? `semgrep: not run, no rules in ${rules}` : `semgrep runs ${count} rules`,
    );
    const tools = [handrailIn(2), handrailIn(1), ...peersWith(count === undefined ? undefined : file)];
    const entries = presentEntries(corpus, { list: 'code-trees.yaml' });
    for (const { name, repository, commit, path } of entries) {
      if (trees?.includes(name) === false) continue;
      const tree = join(folder, name);
      const bytes = exportCode(path, tree);
      console.log(`\n${repository} at ${commit.slice(0, 12)}: ${sizesOf(bytes)}`);
      await compare(tools, tree, { ...options, bytes });
      console.log(`stages of handrail in seconds: ${await stages(tree, options.timeout)}`);
    }
    for (const [language, parts] of Map.groupBy(entries, ({ joined }) => joined)) {
      const name = `joined-${language}`;
      if (language === undefined || trees?.includes(name) === false) continue;
      const tree = join(folder, name);
      const bytes = sumOf(parts.map((part) => exportCode(part.path, join(tree, part.name), language)));
      console.log(`\n${parts.map(({ repository }) => repository).join(' and ')}: ${sizesOf(bytes)}`);
      await compare(tools, tree, { ...options, bytes });
    }
  });
}

type Bytes = Readonly<Record<Language, number>>;

function sizesOf(bytes: Bytes): string {
  return languageNames
    .filter((language) => bytes[language] > 0)
    .map((language) => `${megabytes(bytes[language])} MB ${languages[language].name}`)
    .join(', ');
}

function sumOf(all: readonly Bytes[]): Bytes {
  const sum: Record<Language, number> = { python: 0, javascript: 0, java: 0, go: 0 };
  for (const bytes of all) for (const language of languageNames) sum[language] += bytes[language];
  return sum;
}

interface Setting extends BenchOptions {
  readonly bytes: Bytes;
}

async function compare(tools: readonly CodeTool[], tree: string, setting: Setting): Promise<void> {
  const rows: string[][] = [];
  let ours: number | undefined;
  for (const tool of tools) {
    const result = await quickest(tool, tree, setting);
    if (!result?.late) ours ??= result?.seconds;
    rows.push([tool.name, ...cells(tool, result, { ours, tree, setting })]);
    // The slow ones come last: whoever does not wait for them has something.
    console.error(`  ${rows.at(-1)?.filter(Boolean).join('  ')}`);
  }
  printTable(
    [
      'tool',
      'version',
      'findings',
      'files',
      'seconds',
      'CPU s',
      'MB/s',
      'MB/CPU s',
      'peak MiB',
      'times ours',
    ],
    rows,
  );
}

/** The quickest of so many runs; peers, which take long, run once. */
async function quickest(tool: CodeTool, tree: string, { runs, timeout }: Setting): Promise<Run | undefined> {
  const done: Run[] = [];
  for (let i = 0; i < (tool.name.startsWith('handrail') ? runs : 1); i++) {
    const result = await run(tool.command(tree), timeout);
    if (result === undefined || (!result.late && !tool.ok.includes(result.exit ?? -1))) return undefined;
    done.push(result);
    if (result.late) break;
  }
  return done.sort((a, b) => a.seconds - b.seconds)[0];
}

/** Of a run that was stopped, what is known: it would have taken longer. */
function cells(
  tool: CodeTool,
  result: Run | undefined,
  {
    ours,
    tree,
    setting: { bytes },
  }: { readonly ours: number | undefined; readonly tree: string; readonly setting: Setting },
): string[] {
  if (result === undefined) return ['not run'];
  const { seconds, cpu, peak, late, stdout } = result;
  const read = tool.languages.reduce((sum, language) => sum + bytes[language], 0) / 1e6;
  const said = late ? undefined : tool.said(stdout, tree);
  const [more, less] = late ? ['>', '<'] : ['', ''];
  return [
    versionOf(tool),
    said === undefined ? 'stopped' : String(said.told.length),
    said === undefined ? '?' : String(said.files),
    `${more}${seconds.toFixed(1)}`,
    cpu === undefined ? '?' : `${more}${cpu.toFixed(1)}`,
    `${less}${(read / seconds).toFixed(2)}`,
    cpu === undefined ? '?' : `${less}${(read / cpu).toFixed(2)}`,
    peak?.toFixed(0) ?? '?',
    ours === undefined ? '?' : `${more}${(seconds / ours).toFixed(1)}`,
  ];
}

/** One scan inside this process, by the moments at which its stages begin. */
async function stages(tree: string, timeout: number): Promise<string> {
  const begun: { readonly stage: string; readonly at: number }[] = [
    { stage: 'starting', at: performance.now() },
  ];
  const signal = AbortSignal.timeout(timeout * 1000);
  const onProgress = ({ stage }: Progress) => {
    if (begun.at(-1)?.stage !== stage) begun.push({ stage, at: performance.now() });
  };
  await scan(
    {
      target: { kind: 'path', path: tree },
      only: ['code'],
      skip: [],
      include: [],
      exclude: [],
      noIgnore: false,
      noArchives: false,
      changed: false,
      today: new Date().toISOString().slice(0, 10),
      verify: false,
    },
    { onProgress, signal },
  );
  const end = performance.now();
  const told = begun
    .map(({ stage, at }, i) => `${stage} ${(((begun[i + 1]?.at ?? end) - at) / 1000).toFixed(1)}`)
    .join(', ');
  return signal.aborted ? `${told} (stopped)` : told;
}

/** The tracked files of code without history, of one language where that is asked for. */
function exportCode(repository: string, to: string, only?: Language): Bytes {
  const all = join(to, '..', 'all');
  mkdirSync(all, { recursive: true });
  const archive = execFileSync('git', ['-C', repository, 'archive', '--format=tar', 'HEAD'], {
    maxBuffer: 2 ** 31,
  });
  execFileSync('tar', ['-x', '-C', all], { input: archive });
  const bytes: Record<Language, number> = { python: 0, javascript: 0, java: 0, go: 0 };
  for (const entry of readdirSync(all, { recursive: true, withFileTypes: true })) {
    const language = languageNames.find((each) => languages[each].endings.test(entry.name));
    if (!entry.isFile() || (language === undefined && !manifests.test(entry.name))) continue;
    if (only !== undefined && language !== undefined && language !== only) continue;
    const from = join(entry.parentPath, entry.name);
    const target = join(to, relative(all, from));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target);
    if (language !== undefined) bytes[language] += statSync(from).size;
  }
  rmSync(all, { recursive: true });
  ignoreNothing(to);
  return bytes;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
