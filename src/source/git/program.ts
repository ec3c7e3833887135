import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';

/**
 * The folders of a PATH that can be trusted: absolute, and not inside the outermost repository around the scanned folder.
 * Package managers put folders of the project in front of the PATH; a `git` there would be the scanned tree's own.
 */
export function trustedPath(path: string, scanned: string): string {
  const tree = outermostRepository(scanned);
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isInside(real(folder), tree))
    .join(delimiter);
}

function outermostRepository(scanned: string): string {
  let outermost = scanned;
  for (let at = scanned; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) outermost = at;
  }
  return outermost;
}

/** The `git` program on that path, or undefined when there is none. */
export function findGit(path: string): string | undefined {
  return findProgram('git', path);
}

/** The program of that name on that path, or undefined when there is none. */
export function findProgram(name: string, path: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const candidates = path.split(delimiter).map((folder) => join(folder, file));
  return candidates.find((candidate) => isAbsolute(candidate) && isProgram(candidate));
}

/** Everything that our git inherits: nothing of the caller's environment but the way to programs and libraries. */
export function gitEnvironment(
  path: string,
  places: {
    readonly gitDir: string;
    readonly objects: string;
    readonly index: string;
    readonly workTree?: string;
  },
): Record<string, string> {
  return {
    PATH: path,
    LC_ALL: 'C',
    GIT_DIR: places.gitDir,
    GIT_OBJECT_DIRECTORY: places.objects,
    GIT_INDEX_FILE: places.index,
    ...(places.workTree === undefined ? {} : { GIT_WORK_TREE: places.workTree }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: nullDevice,
    GIT_CONFIG_SYSTEM: nullDevice,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: '',
    GIT_EDITOR: 'false',
    GIT_ASKPASS: 'false',
    SSH_ASKPASS: 'false',
  };
}

/** What the platform calls a file that is always empty. */
export const nullDevice = process.platform === 'win32' ? 'NUL' : '/dev/null';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
