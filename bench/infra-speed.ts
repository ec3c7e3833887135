import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, type Run, run } from './measure.ts';

/** What Checkov reads without another program, of the formats that we read, too. */
const frameworks = [
  'ansible',
  'arm',
  'bicep',
  'cloudformation',
  'dockerfile',
  'kubernetes',
  'openapi',
  'serverless',
  'terraform',
  'terraform_plan',
];

interface Contestant {
  readonly tool: string;
  /** Undefined where there is nothing that it reads. */
  readonly command: readonly string[] | undefined;
  readonly ok: readonly number[];
  /** How many findings its output tells. */
  readonly findings: (output: string) => number;
}

/**
 * Infrastructure of every folder of the corpus, or link to one, each tool once and cold: seconds, processors, most
 * memory and findings, and how many times the seconds and the processors of Handrail that is.
 */
export async function bench({ corpus, timeout, trees }: BenchOptions): Promise<void> {
  const names = readdirSync(corpus)
    .filter((name) => statSync(join(corpus, name)).isDirectory() && (trees?.includes(name) ?? true))
    .sort();
  const rows: string[][] = [];
  for (const name of names) {
    const folder = realpathSync(join(corpus, name));
    const files = filesBelow(folder).filter(mayBeInfrastructure);
    const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    const size = [String(files.length), megabytes.toFixed(1)];
    let own: Run | undefined;
    for (const contestant of contestants(folder, files.filter(isTemplate))) {
      const result = contestant.command && (await run(contestant.command, timeout));
      own ??= result;
      rows.push([name, contestant.tool, ...size, ...cells(contestant, result, own, timeout)]);
      console.error(rows.at(-1)?.join('  '));
    }
  }
  printTable(
    [
      'tree',
      'tool',
      'files',
      'MB',
      'exit',
      'seconds',
      'times',
      'processors',
      'times',
      'peak MiB',
      'findings',
    ],
    rows,
  );
}

function contestants(folder: string, templates: readonly string[]): readonly Contestant[] {
  const scan = [...handrail, 'scan', folder, '--only', 'infra', '--no-cache', '--format', 'json'];
  const quiet = ['--quiet', '--compact', '--skip-download', '-o', 'json'];
  const lint = ['cfn-lint', '--format', 'json', '--', ...templates];
  return [
    { tool: 'handrail', command: scan, ok: worked, findings: (output) => JSON.parse(output).findings.length },
    {
      tool: 'checkov',
      command: ['checkov', '-d', folder, ...quiet, '--framework', ...frameworks],
      ok: [0, 1],
      findings: (output) => failedChecks(JSON.parse(output)),
    },
    {
      tool: 'cfn-lint',
      command: templates.length > 0 ? lint : undefined,
      // Its exit code is a set of bits: errors 2, warnings 4, information 8.
      ok: [0, 2, 4, 6, 8, 10, 12, 14],
      findings: (output) => JSON.parse(output).length,
    },
  ];
}

/** Checkov gives a report for each framework that found something to read, or one without a list. */
function failedChecks(output: unknown): number {
  const reports = (Array.isArray(output) ? output : [output]) as { summary?: { failed?: number } }[];
  return reports.reduce((sum, { summary }) => sum + (summary?.failed ?? 0), 0);
}

function cells(
  { ok, findings }: Contestant,
  result: Run | undefined,
  own: Run | undefined,
  timeout: number,
): string[] {
  if (result === undefined) return ['not run', '', '', '', '', '', ''];
  const { cpu, peak, seconds, late } = result;
  const more = late ? '>' : '';
  const measured = [
    `${more}${late ? timeout : seconds.toFixed(2)}`,
    `${more}${times(seconds, own?.seconds)}`,
    `${more}${cpu?.toFixed(1) ?? 'unknown'}`,
    `${more}${times(cpu, own?.cpu)}`,
    peak?.toFixed(0) ?? 'unknown',
  ];
  if (late) return ['stopped', ...measured, ''];
  if (!ok.includes(result.exit ?? -1)) return [`failed (${result.exit})`, ...measured, ''];
  return [String(result.exit), ...measured, String(findings(result.stdout))];
}

function times(theirs: number | undefined, ours: number | undefined): string {
  return theirs === undefined || ours === undefined ? 'unknown' : (theirs / ours).toFixed(1);
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

/** Links are not followed: some lead to themselves. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\/\.git(?:\/|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}
