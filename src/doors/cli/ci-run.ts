import { appendFileSync, readFileSync, statSync } from 'node:fs';
import type { CiRun } from '#model/ci';
import type { Posting } from '#model/ci-posting';
import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import { whereAmI } from '#program/ci/where';
import { changeSummary, lineComments } from '#report/change';
import { verdictSentence } from '#report/summary';
import { findBase } from '#source/git/merge-base';
import type { Shell } from './shell.ts';

const largestEvent = 32 * 1024 * 1024;

/** Where this process runs, by its surroundings. */
export function ciRunOf({ env }: Shell): CiRun {
  const path = env['GITHUB_EVENT_PATH'];
  return whereAmI(env, env['GITHUB_ACTIONS'] === 'true' && path ? eventAt(path) : undefined);
}

function eventAt(path: string): string | undefined {
  try {
    return statSync(path).size > largestEvent ? undefined : readFileSync(path, 'utf8');
  } catch {
    // Without it a run is one of the whole tree, which says so.
    return undefined;
  }
}

/**
 * The commit that the run is compared with; undefined where it is one of the whole tree.
 *
 * @throws UserError where the base is not in the clone: a gate that cannot be told what is new must not guess
 */
export async function baseOf(
  run: CiRun,
  given: string | undefined,
  folder: string,
): Promise<string | undefined> {
  const revisions = given === undefined ? run.bases : [given];
  if (revisions.length === 0 && run.occasion !== 'change') return undefined;
  const base = await findBase(folder, revisions);
  if (base.kind === 'found') return base.commit;
  const shown = revisions.map((each) => JSON.stringify(each.slice(0, 100))).join(' or ');
  if (base.kind === 'no-repository')
    throw new UserError(
      'no-repository',
      'There is no git repository here, so nobody can say what is new.',
      'Check the repository out before; `handrail scan` looks at a folder without one.',
    );
  throw new UserError(
    'no-base',
    revisions.length === 0
      ? 'What this change is compared with is not known here.'
      : `The base of this change (${shown}) is not in this ${base.isShallow ? 'shallow clone' : 'clone'}, so nobody can say what is new.`,
    revisions.length === 0 ? 'Name it: handrail ci --base origin/main' : `${run.deepen}.`,
  );
}

/** What a scan has to say to the host of a change. */
export function postingOf(scan: Scan, name: string, sarif: string | undefined): Posting {
  const open = scan.findings.filter(({ suppression }) => suppression === undefined);
  return {
    name,
    summary: changeSummary(scan, []),
    comments: lineComments(scan),
    open: new Set(open.map(({ key }) => key)),
    state: { isPassed: scan.verdict.exitCode === 0, says: verdictSentence(scan) },
    ...(sarif === undefined ? {} : { sarif }),
  };
}

/** The page of the run, where the service shows one. @returns why it could not be written */
export function writeStepSummary(scan: Scan, notes: readonly string[], { env }: Shell): string | undefined {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return undefined;
  try {
    appendFileSync(path, `${changeSummary(scan, notes)}\n`);
    return undefined;
  } catch (error) {
    return `the summary of the job: ${error instanceof Error ? error.message : String(error)}`;
  }
}
