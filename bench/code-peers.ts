import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Scan } from '#model/scan';
import { handrail, worked } from './handrail.ts';

/** What a tool says of one place. */
export interface Told {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly cwes: readonly number[];
}

/** What a run of a tool says. */
export interface Said {
  readonly told: readonly Told[];
  /** Files of code that it read. */
  readonly files: number;
}

/** A tool that looks at code. */
export interface CodeTool {
  readonly name: string;
  readonly command: (folder: string) => readonly string[];
  /** Exit codes of a run that did its work. */
  readonly ok: readonly number[];
  readonly version: readonly string[];
  readonly said: (stdout: string, folder: string) => Said;
  /** Languages that it reads. */
  readonly languages: readonly ('python' | 'javascript' | 'java' | 'go')[];
}

/** Handrail, which forgets everything between runs, in so many threads. */
export function handrailIn(jobs: number): CodeTool {
  const options = ['--only', 'code', '--no-cache', '--format', 'json', '--jobs', String(jobs)];
  return {
    name: `handrail, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}`,
    command: (folder) => [...handrail, 'scan', folder, ...options],
    ok: worked,
    version: [...handrail, '--version'],
    languages: ['python', 'javascript', 'java', 'go'],
    said: (stdout) => {
      const { findings, coverage }: Scan = JSON.parse(stdout);
      return {
        told: findings.map(({ location: { path, line, endLine = line }, cwe }) => ({
          path,
          line,
          endLine,
          cwes: cwe === undefined ? [] : [cwe],
        })),
        files: coverage.find(({ family }) => family === 'code')?.checked ?? 0,
      };
    },
  };
}

/** Semgrep with the chosen rules, and Bandit; one that is not installed does not run. */
export function peersWith(rules: string | undefined): readonly CodeTool[] {
  return rules === undefined ? [bandit] : [semgrepWith(rules), bandit];
}

/** Makes Semgrep read tests too, which it leaves out of a tree that does not tell it otherwise. */
export function ignoreNothing(folder: string): void {
  writeFileSync(join(folder, '.semgrepignore'), '');
}

/** Without asking a server for anything. It leaves out files over 1 MB and rules that take over 5 s for a file. */
function semgrepWith(rules: string): CodeTool {
  const quiet = ['--metrics', 'off', '--disable-version-check', '--no-git-ignore', '--quiet', '--json'];
  return {
    name: 'semgrep',
    command: (folder) => ['semgrep', 'scan', '--config', rules, ...quiet, folder],
    ok: [0, 1, 2],
    version: ['semgrep', '--version'],
    languages: ['python', 'javascript', 'java'],
    said: (stdout, folder) => {
      const { results, paths }: SemgrepReport = JSON.parse(stdout);
      const told = results.map(({ path, start, end, extra }) => ({
        path: relativeTo(folder, path),
        line: start.line,
        endLine: end.line,
        cwes: cwesIn(extra.metadata?.cwe),
      }));
      return { told, files: paths.scanned.length };
    },
  };
}

interface SemgrepReport {
  readonly results: readonly SemgrepResult[];
  readonly paths: { readonly scanned: readonly string[] };
}

interface SemgrepResult {
  readonly path: string;
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
  readonly extra: { readonly metadata?: { readonly cwe?: unknown } };
}

const bandit: CodeTool = {
  name: 'bandit',
  command: (folder) => ['bandit', '-r', folder, '-f', 'json', '-q'],
  ok: [0, 1],
  version: ['bandit', '--version'],
  languages: ['python'],
  said: (stdout, folder) => {
    const { results, metrics }: BanditReport = JSON.parse(stdout);
    const told = results.map(({ filename, line_number, line_range, issue_cwe }) => ({
      path: relativeTo(folder, filename),
      line: line_number,
      endLine: Math.max(line_number, ...line_range),
      cwes: issue_cwe?.id === undefined ? [] : [issue_cwe.id],
    }));
    // Beside the files there is one row with the sums.
    return { told, files: Object.keys(metrics).length - 1 };
  },
};

interface BanditReport {
  readonly results: readonly BanditResult[];
  readonly metrics: Readonly<Record<string, unknown>>;
}

interface BanditResult {
  readonly filename: string;
  readonly line_number: number;
  readonly line_range: readonly number[];
  readonly issue_cwe?: { readonly id?: number };
}

function relativeTo(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function cwesIn(value: unknown): number[] {
  const texts = [value].flat().filter((text) => typeof text === 'string');
  return texts.flatMap((text) => [...text.matchAll(/CWE-(\d+)/gi)].map(([, number]) => Number(number)));
}

/** What a tool says of its own version. */
export function versionOf({ version: [program = '', ...args] }: CodeTool): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0] ?? 'unknown';
}

/** The rules about security for Python, JavaScript and TypeScript of a clone, as one file; how many there are. */
export function chooseRules(clone: string, to: string): number | undefined {
  if (!existsSync(clone)) return undefined;
  const chosen = ['python', 'javascript', 'typescript'].flatMap((language) =>
    filesBelow(join(clone, language)).flatMap(rulesIn),
  );
  writeFileSync(to, stringify({ rules: chosen }));
  return chosen.length;
}

interface SemgrepRule {
  readonly metadata?: { readonly category?: string };
}

function rulesIn(file: string): readonly SemgrepRule[] {
  if (!/(?<!\.test)\.ya?ml$/.test(file)) return [];
  const rules: readonly SemgrepRule[] = parse(readFileSync(file, 'utf8'))?.rules ?? [];
  return rules.filter(({ metadata }) => metadata?.category === 'security');
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
