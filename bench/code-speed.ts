import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { scan } from '#scan';
import type { Progress } from '#scan/request';
import { type CodeTool, chooseRules, codeTools, versionOf } from './code-peers.ts';
import { presentEntries } from './corpus.ts';
import type { BenchOptions } from './handrail.ts';
import { printTable, run } from './measure.ts';

const python: ReadonlySet<string> = new Set(['.py', '.pyi']);
const javascript: ReadonlySet<string> = new Set([
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
]);

/** Code alone over the tracked files of public trees, cold, beside the peers: the same files for everybody. */
export async function bench({ corpus, rules, runs, timeout }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    const file = join(folder, 'rules.yaml');
    const count = chooseRules(rules, file);
    console.log(
      count === undefined ? `semgrep: not run, no rules in ${rules}` : `${count} rules for semgrep`,
    );
    const tools = codeTools(count === undefined ? undefined : file);
    for (const { name, repository, commit, path } of presentEntries(corpus, { list: 'code-trees.yaml' })) {
      const tree = join(folder, name);
      const bytes = exportCode(path, tree);
      console.log(
        `\n${repository} at ${commit}: ${megabytes(bytes.python)} MB Python, ${megabytes(bytes.javascript)} MB JavaScript and TypeScript`,
      );
      const rows = [];
      for (const tool of tools) rows.push(await measure(tool, tree, { bytes, runs, timeout }));
      printTable(
        ['tool', 'version', 'findings', 'seconds', 'CPU seconds', 'MB/s', 'MB per CPU second', 'peak MiB'],
        rows,
      );
      console.log(`stages of handrail in seconds: ${await stages(tree)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bytes {
  readonly python: number;
  readonly javascript: number;
}

/** The quickest of so many runs; peers, which take long, run once. */
async function measure(
  tool: CodeTool,
  tree: string,
  { bytes, runs, timeout }: { readonly bytes: Bytes; readonly runs: number; readonly timeout: number },
): Promise<string[]> {
  const done = [];
  for (let i = 0; i < (tool.name === 'handrail' ? runs : 1); i++) {
    const result = await run(tool.command(tree), timeout);
    if (result?.late) return [tool.name, versionOf(tool), `not done in ${timeout} s`, '', '', '', '', ''];
    if (result === undefined || !tool.ok.includes(result.exit ?? -1))
      return [tool.name, 'not run', '', '', '', '', '', ''];
    done.push(result);
  }
  const best = done.sort((a, b) => a.seconds - b.seconds)[0];
  if (best === undefined) return [tool.name, 'not run', '', '', '', '', '', ''];
  const read = tool.languages.reduce((sum, language) => sum + bytes[language], 0) / 1e6;
  const { seconds, cpu, peak, stdout } = best;
  return [
    tool.name,
    versionOf(tool),
    String(tool.told(stdout, tree).length),
    seconds.toFixed(1),
    cpu?.toFixed(1) ?? 'unknown',
    (read / seconds).toFixed(2),
    cpu === undefined ? 'unknown' : (read / cpu).toFixed(2),
    peak?.toFixed(0) ?? 'unknown',
  ];
}

/** One scan inside this process, by the moments at which its stages begin. */
async function stages(tree: string): Promise<string> {
  const begun: { readonly stage: string; readonly at: number }[] = [
    { stage: 'starting', at: performance.now() },
  ];
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
    { onProgress },
  );
  const end = performance.now();
  return begun
    .map(({ stage, at }, i) => `${stage} ${(((begun[i + 1]?.at ?? end) - at) / 1000).toFixed(1)}`)
    .join(', ');
}

/** The tracked files of code without history. */
function exportCode(repository: string, to: string): Bytes {
  const all = join(to, '..', 'all');
  mkdirSync(all);
  const archive = execFileSync('git', ['-C', repository, 'archive', '--format=tar', 'HEAD'], {
    maxBuffer: 2 ** 31,
  });
  execFileSync('tar', ['-x', '-C', all], { input: archive });
  const bytes = { python: 0, javascript: 0 };
  for (const entry of readdirSync(all, { recursive: true, withFileTypes: true })) {
    const extension = extname(entry.name);
    const language = python.has(extension) ? 'python' : javascript.has(extension) ? 'javascript' : undefined;
    if (!entry.isFile() || (language === undefined && !/^(?:package|tsconfig).*\.json$/.test(entry.name)))
      continue;
    const from = join(entry.parentPath, entry.name);
    const target = join(to, relative(all, from));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target);
    if (language !== undefined) bytes[language] += statSync(from).size;
  }
  rmSync(all, { recursive: true });
  return bytes;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
