import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { familyTitles } from '#model/family';
import { version } from '#model/version';
import { familyScopes } from '#scan/families';
import { findGit, trustedPath } from '#source/git/program';
import { gitVersion } from '#source/git/version';
import { appearanceOf } from './appearance.ts';
import { cacheFolder } from './folders.ts';
import { oldestNode, runsOn } from './node-version.ts';
import { hasCode, type Shell } from './shell.ts';

/** One line of the doctor's report; `cure` says what to do when it is not ok. */
export interface Diagnosis {
  readonly state: 'ok' | 'warning' | 'problem';
  readonly what: string;
  readonly says: string;
  readonly cure?: string;
}

/** Looks at everything that a scan needs. No network, nothing of a scanned tree. */
export async function examine(shell: Shell): Promise<readonly Diagnosis[]> {
  return [
    ok('Handrail', version),
    nodeDiagnosis(process.versions.node),
    ok('processors', `${availableParallelism()} worker threads at once`),
    await gitDiagnosis(shell),
    cacheDiagnosis(shell),
    temporaryDiagnosis(tmpdir()),
    terminalDiagnosis(shell),
    ...familyDiagnoses(),
  ];
}

/** What to say of a version of Node. */
export function nodeDiagnosis(found: string): Diagnosis {
  if (runsOn(found)) return ok('Node', found);
  return {
    state: 'problem',
    what: 'Node',
    says: `${found} is too old`,
    cure: `Install Node ${oldestNode} or later: https://nodejs.org`,
  };
}

/** Git from 2.30 on knows everything that we ask of it; without git we walk the folder ourselves. */
async function gitDiagnosis({ env, folder }: Shell): Promise<Diagnosis> {
  const git = findGit(trustedPath(env['PATH'] ?? '', folder));
  if (git === undefined) {
    return {
      state: 'warning',
      what: 'git',
      says: 'not found on PATH',
      cure: 'Folders can be scanned; commits, ranges, staged changes and --base need git: https://git-scm.com',
    };
  }
  try {
    return gitVersionDiagnosis(await gitVersion(git));
  } catch (error) {
    const says = `${git} does not run: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    return { state: 'problem', what: 'git', says, cure: 'Repair or remove it.' };
  }
}

/** What to say of the answer to `git --version`. */
export function gitVersionDiagnosis(answer: string): Diagnosis {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 30))
    return ok('git', answer.replace(/^git version /, ''));
  return {
    state: 'warning',
    what: 'git',
    says: `${answer || 'unknown version'}; tried from 2.30 on`,
    cure: 'Install a newer git.',
  };
}

/** A cache that does not work makes scans slower, never wrong. */
export function cacheDiagnosis(shell: Shell): Diagnosis {
  const cure =
    'Scans work without it, only slower. Mend it, name another one in HANDRAIL_CACHE, or use --no-cache.';
  const bad = (says: string): Diagnosis => ({ state: 'warning', what: 'cache', says, cure });
  try {
    const folder = cacheFolder(shell);
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats === undefined)
      return mayMake(folder)
        ? ok('cache', `${folder} (made by the first scan)`)
        : bad(`${folder} cannot be made`);
    if (!stats.isDirectory()) return bad(`${folder} is not a folder`);
    if (process.getuid && (stats.uid !== process.getuid() || (stats.mode & 0o022) !== 0)) {
      return bad(`${folder} belongs to somebody else or others may write into it: it is not used`);
    }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok('cache', folder);
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the nearest folder above that exists lets us write. */
function mayMake(folder: string): boolean {
  const parent = dirname(folder);
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    return hasCode(error, 'ENOENT') && parent !== folder && mayMake(parent);
  }
}

/** Whether a file can be written there, by writing one. */
export function temporaryDiagnosis(folder: string): Diagnosis {
  try {
    const own = mkdtempSync(join(folder, 'handrail-doctor-'));
    try {
      writeFileSync(join(own, 'probe'), 'x');
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
    return ok('temporary', folder);
  } catch (error) {
    const says = `nothing can be written to ${folder}: ${error instanceof Error ? error.message : String(error)}`;
    return {
      state: 'problem',
      what: 'temporary',
      says,
      cure: 'Make room there, or set TMPDIR to a folder that you may write.',
    };
  }
}

function terminalDiagnosis(shell: Shell): Diagnosis {
  const { width, colour, unicode } = appearanceOf('auto', shell);
  const where = shell.out.isTerminal ? `${width} columns` : 'not a terminal';
  return ok('terminal', `${where}, ${colour ? 'colour' : 'no colour'}, ${unicode ? 'Unicode' : 'ASCII'}`);
}

function familyDiagnoses(): readonly Diagnosis[] {
  return familyScopes.map(({ family, built }) =>
    built
      ? ok('family', `${familyTitles[family]}: built`)
      : {
          state: 'warning',
          what: 'family',
          says: `${familyTitles[family]}: not built yet in this version`,
          cure: `Its files are reported as gaps; --skip ${family} leaves it out knowingly.`,
        },
  );
}

function ok(what: string, says: string): Diagnosis {
  return { state: 'ok', what, says };
}
