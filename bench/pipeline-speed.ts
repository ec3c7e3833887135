import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, type Run, run } from './measure.ts';

interface Contestant {
  readonly tool: string;
  readonly command: readonly string[];
  readonly ok: readonly number[];
  readonly findings: (output: string) => number;
}

/**
 * Pipelines of every folder of the corpus, each tool cold and in turn, `--runs` times: median of the seconds, seconds of
 * processors, most memory and findings, and how many times the seconds of Handrail that is. Both tell every suspicion.
 */
export async function bench({ corpus, timeout, runs, trees }: BenchOptions): Promise<void> {
  const names = readdirSync(corpus)
    .filter((name) => statSync(join(corpus, name)).isDirectory() && (trees?.includes(name) ?? true))
    .sort();
  const rows: string[][] = [];
  for (const name of names) {
    const folder = realpathSync(join(corpus, name));
    const results = new Map<Contestant, (Run | undefined)[]>();
    const all = contestants(folder);
    for (let i = 0; i < runs; i++)
      for (const each of all)
        results.set(each, [...(results.get(each) ?? []), await run(each.command, timeout)]);
    const [first] = all;
    const own = first && medianOf(results.get(first) ?? [])?.seconds;
    for (const each of all)
      rows.push([basename(folder), each.tool, ...cells(each, medianOf(results.get(each) ?? []), own)]);
  }
  printTable(['tree', 'tool', 'exit', 'seconds', 'times', 'processors', 'peak MiB', 'findings'], rows);
}

function contestants(folder: string): readonly Contestant[] {
  const scan = ['scan', folder, '--only', 'pipeline', '--profile', 'audit', '--no-cache', '--format', 'json'];
  return [
    {
      tool: 'handrail',
      command: [...handrail, ...scan],
      ok: worked,
      findings: (output) => JSON.parse(output).findings.length,
    },
    {
      tool: 'zizmor',
      command: ['zizmor', '--offline', '--persona=auditor', '--no-exit-codes', '--format', 'json', folder],
      ok: [0],
      findings: (output) => JSON.parse(output).length,
    },
  ];
}

function medianOf(all: readonly (Run | undefined)[]): Run | undefined {
  const known = all.filter((each) => each !== undefined).sort((a, b) => a.seconds - b.seconds);
  return known[Math.floor(known.length / 2)];
}

function cells(
  { ok, findings }: Contestant,
  result: Run | undefined,
  own: number | undefined,
): readonly string[] {
  if (result === undefined) return ['not run', '', '', '', '', ''];
  const { cpu, peak, seconds, exit, stdout, late } = result;
  const isDone = !late && ok.includes(exit ?? -1);
  return [
    late ? 'stopped' : isDone ? String(exit) : `failed (${exit})`,
    seconds.toFixed(2),
    own === undefined ? 'unknown' : (seconds / own).toFixed(2),
    cpu?.toFixed(2) ?? 'unknown',
    peak?.toFixed(0) ?? 'unknown',
    isDone ? String(findings(stdout)) : '',
  ];
}
