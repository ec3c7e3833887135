import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError } from '#model/failure';
import { issuesJson, plannedIssues } from '#report/actions/issues';
import { kiroSpec, specMark, withTicks } from '#report/actions/kiro-spec';
import type { ReportedPlan } from '#report/actions/reported-plan';
import type { Shell } from './shell.ts';
import { writeReport } from './write-report.ts';

/** Where a plan is written, and in which form. */
export interface PlanFiles {
  readonly format: string | undefined;
  readonly output: string;
  readonly name: string | undefined;
}

/** Bytes of a page of ours that is there already. */
const largest = 16 * 1024 * 1024;

/**
 * Writes a spec below a folder, or issues into it; gives the paths, relative to where the user stands.
 *
 * @throws UserError when a file of somebody else is in the way, or a link is
 */
export function writePlan(
  reported: ReportedPlan,
  { format, output, name }: PlanFiles,
  shell: Shell,
): readonly string[] {
  const root = resolve(shell.folder, output);
  const files = format === 'kiro-spec' ? specFiles(reported, name ?? 'security-plan') : issueFiles(reported);
  const ready = files.map(({ path, text, isOurs }) => ({
    path,
    text: overExisting(join(root, path), text, isOurs),
  }));
  for (const { path, text } of ready) {
    makeFolders(root, path);
    writeReport(join(root, path), text, [shell.folder, root]);
  }
  return ready.map(({ path }) => relative(shell.folder, join(root, path)) || path);
}

interface PlanFile {
  readonly path: string;
  readonly text: string;
  /** Whether what is there was written by us. */
  readonly isOurs: (there: string) => boolean;
}

function specFiles(reported: ReportedPlan, name: string): readonly PlanFile[] {
  return kiroSpec(reported).map(({ name: file, text }) => ({
    path: `.kiro/specs/${name}/${file}`,
    text,
    isOurs: (there) => there.startsWith(specMark),
  }));
}

function issueFiles(reported: ReportedPlan): readonly PlanFile[] {
  const issues = plannedIssues(reported);
  if (issues.length === 0) return [];
  const pages = issues.map(({ file, title, body }): PlanFile => {
    return {
      path: file,
      text: `${title}\n\n${body}`,
      isOurs: (there) => there.includes('<!-- handrail:action '),
    };
  });
  const isOurs = (there: string) => there.includes('<!-- handrail:action ');
  return [...pages, { path: 'issues.json', text: issuesJson(reported), isOurs }];
}

/** Ticks of tasks stay; a page that somebody else wrote does, too. */
function overExisting(file: string, text: string, isOurs: PlanFile['isOurs']): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return text;
  const there = stats.isFile() && stats.size <= largest ? readFileSync(file, 'utf8') : undefined;
  if (there !== undefined && isOurs(there)) return withTicks(there, text);
  throw new UserError(
    'output-failed',
    `${file} is there and was not written by handrail plan.`,
    'Choose another --output or --name, or move the file.',
  );
}

/** Makes what is missing of the folders, without going through a link that lies there. */
function makeFolders(root: string, path: string): void {
  if (!existsSync(root)) mkdirSync(root, { recursive: true });
  let folder = root;
  for (const part of path.split('/').slice(0, -1)) {
    folder = join(folder, part);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) mkdirSync(folder);
    else if (!stats.isDirectory())
      throw new UserError('output-failed', `${folder} is not a folder.`, 'Choose another --output.');
  }
}
