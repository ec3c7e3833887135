import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { handrail, worked } from './handrail.ts';

/** What a tool says of one place. */
export interface Told {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly cwes: readonly number[];
}

/** A tool that looks at code. */
export interface CodeTool {
  readonly name: string;
  readonly command: (folder: string) => readonly string[];
  /** Exit codes of a run that did its work. */
  readonly ok: readonly number[];
  readonly version: readonly string[];
  readonly told: (stdout: string, folder: string) => readonly Told[];
  /** Languages that it reads. */
  readonly languages: readonly ('python' | 'javascript')[];
}

/** Handrail, and what is installed of Semgrep with the chosen rules and of Bandit; a tool that is absent does not run. */
export function codeTools(rules: string | undefined): readonly CodeTool[] {
  const semgrep = rules === undefined ? [] : [semgrepWith(rules)];
  return [ours, ...semgrep, bandit];
}

const ours: CodeTool = {
  name: 'handrail',
  command: (folder) => [...handrail, 'scan', folder, '--only', 'code', '--no-cache', '--format', 'json'],
  ok: worked,
  version: [...handrail, '--version'],
  languages: ['python', 'javascript'],
  told: (stdout) => {
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly OurFinding[] };
    return findings.map(({ location: { path, line, endLine = line }, cwe }) => ({
      path,
      line,
      endLine,
      cwes: cwe === undefined ? [] : [cwe],
    }));
  },
};

interface OurFinding {
  readonly location: { readonly path: string; readonly line: number; readonly endLine?: number };
  readonly cwe?: number;
}

/** Without asking a server for anything, and without its limits of size, which would make it quicker by reading less. */
function semgrepWith(rules: string): CodeTool {
  const quiet = ['--metrics', 'off', '--disable-version-check', '--no-git-ignore', '--quiet', '--json'];
  return {
    name: 'semgrep',
    command: (folder) => ['semgrep', 'scan', '--config', rules, ...quiet, folder],
    ok: [0, 1, 2],
    version: ['semgrep', '--version'],
    languages: ['python', 'javascript'],
    told: (stdout, folder) => {
      const { results } = JSON.parse(stdout) as { readonly results: readonly SemgrepResult[] };
      return results.map(({ path, start, end, extra }) => ({
        path: relativeTo(folder, path),
        line: start.line,
        endLine: end.line,
        cwes: cwesIn(extra.metadata?.cwe),
      }));
    },
  };
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
  told: (stdout, folder) => {
    const { results } = JSON.parse(stdout) as { readonly results: readonly BanditResult[] };
    return results.map(({ filename, line_number, line_range, issue_cwe }) => ({
      path: relativeTo(folder, filename),
      line: line_number,
      endLine: Math.max(line_number, ...line_range),
      cwes: issue_cwe?.id === undefined ? [] : [issue_cwe.id],
    }));
  },
};

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
