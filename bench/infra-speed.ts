import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, type Run, run } from './measure.ts';

const frameworks = ['terraform', 'cloudformation', 'kubernetes', 'dockerfile'];

/** Infrastructure of every folder of the corpus, each tool once and cold: seconds, processors and most memory. */
export async function bench({ corpus, timeout, trees }: BenchOptions): Promise<void> {
  const names = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (trees?.includes(entry.name) ?? true))
    .map(({ name }) => name)
    .sort();
  const rows: string[][] = [];
  for (const name of names) {
    const folder = join(corpus, name);
    const files = filesBelow(folder).filter(mayBeInfrastructure);
    const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    const size = [String(files.length), megabytes.toFixed(1)];
    for (const { tool, command, ok } of contestants(folder, files.filter(isTemplate))) {
      const result = command && (await run(command, timeout));
      rows.push([name, tool, ...size, ...cells(result, ok, timeout)]);
      console.error(rows.at(-1)?.join('  '));
    }
  }
  printTable(['tree', 'tool', 'files', 'MB', 'exit', 'seconds', 'processors', 'peak MiB'], rows);
}

function contestants(folder: string, templates: readonly string[]) {
  const scan = [...handrail, 'scan', folder, '--only', 'infra', '--no-cache', '--format', 'json'];
  const quiet = ['--quiet', '--compact', '--skip-download', '-o', 'json'];
  const lint = ['cfn-lint', '--format', 'json', '--', ...templates];
  return [
    { tool: 'handrail', command: scan, ok: worked },
    {
      tool: 'checkov',
      command: ['checkov', '-d', folder, ...quiet, '--framework', ...frameworks],
      ok: [0, 1],
    },
    // Its exit code is a set of bits: errors 2, warnings 4, information 8.
    { tool: 'cfn-lint', command: templates.length > 0 ? lint : undefined, ok: [0, 2, 4, 6, 8, 10, 12, 14] },
  ];
}

function cells(result: Run | undefined, ok: readonly number[], timeout: number): string[] {
  if (result === undefined) return ['not run', '', '', ''];
  const measured = [result.cpu?.toFixed(1) ?? 'unknown', result.peak?.toFixed(0) ?? 'unknown'];
  if (result.late) return ['stopped', `>${timeout}`, ...measured];
  if (!ok.includes(result.exit ?? -1)) return [`failed (${result.exit})`, '', '', ''];
  return [String(result.exit), result.seconds.toFixed(2), ...measured];
}

/** By name alone, so that what one tool reads does not decide what the others are measured by. */
function mayBeInfrastructure(path: string): boolean {
  return /\.(?:tf|tfvars|ya?ml|json|template|bicep)$|(?:^|\/)(?:[\w.-]*\.)?Dockerfile[^/]*$/i.test(path);
}

function isTemplate(path: string): boolean {
  return (
    /\.(?:ya?ml|json|template)$/.test(path) && readFileSync(path, 'utf8').includes('AWSTemplateFormatVersion')
  );
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\/\.git(?:\/|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}
