import { posix, win32 } from 'node:path';

/** What decides which copy of Handrail is started. Paths are those of the machine that runs the extension. */
export interface Surroundings {
  /** The setting `handrail.path`; empty where nobody set it. */
  readonly setting: string;
  /** Folders of the workspace. */
  readonly folders: readonly string[];
  readonly isTrusted: boolean;
  /** The variable `PATH`. */
  readonly path: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly isFile: (path: string) => boolean;
}

/** How the server is started, or why it cannot be and what to do. */
export type Located =
  | {
      readonly kind: 'found';
      readonly command: string;
      readonly args: readonly string[];
      readonly from: Origin;
    }
  | { readonly kind: 'missing'; readonly says: string };

/** Where the copy was named or found. */
export type Origin = 'setting' | 'workspace' | 'PATH';

const main = ['handrail', 'dist', 'doors', 'cli', 'main.js'];

/**
 * Finds the command: the setting, else the one a trusted workspace depends on, else the one on the PATH. A setting that leads
 * nowhere is an error, never passed over. No shell is involved, and nothing of an untrusted workspace is taken.
 */
export function locate(around: Surroundings): Located {
  const { setting, isTrusted } = around;
  if (setting.trim() !== '') return fromSetting(setting.trim(), around);
  return (
    (isTrusted ? fromWorkspace(around) : undefined) ??
    fromPath(around) ?? {
      kind: 'missing',
      says: `The handrail command was not found${isTrusted ? ' in the workspace or' : ''} on the PATH. Install it with "npm install --global handrail", or say where it is in the setting handrail.path.`,
    }
  );
}

function fromSetting(setting: string, around: Surroundings): Located {
  const { home, folders, isFile, isTrusted } = around;
  const { isAbsolute, join } = pathsOf(around);
  const [folder = ''] = folders;
  const path = setting.replace(/^~(?=[\\/])/, () => home).replace(/\$\{workspaceFolder\}/, () => folder);
  const missing = (why: string): Located => ({
    kind: 'missing',
    says: `The setting handrail.path says ${JSON.stringify(setting)}, ${why}. Mend it, or empty it to take the copy of the project or of the PATH.`,
  });
  if (!isAbsolute(path)) return missing('which is not an absolute path');
  if (!isTrusted && isInside(join(path), around))
    return missing('which lies in this workspace, and the workspace is not trusted');
  if (!isFile(path)) return missing('where there is no file');
  return started(path, 'setting', around) ?? missing('which needs node, and node is not on the PATH');
}

function fromWorkspace(around: Surroundings): Located | undefined {
  const { join } = pathsOf(around);
  for (const folder of around.folders) {
    const path = join(folder, 'node_modules', '.bin', nameFor(around));
    const found = around.isFile(path) ? started(path, 'workspace', around) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromPath(around: Surroundings): Located | undefined {
  const path = onPath(nameFor(around), around);
  return path === undefined ? undefined : started(path, 'PATH', around);
}

function nameFor({ platform }: Surroundings): string {
  return platform === 'win32' ? 'handrail.cmd' : 'handrail';
}

/** A script is run by node; on Windows so is what a .cmd of npm stands for, since that would need a shell. */
function started(path: string, from: Origin, around: Surroundings): Located | undefined {
  const { join, dirname } = pathsOf(around);
  if (/\.[cm]?js$/i.test(path)) return byNode(path, from, around);
  if (around.platform !== 'win32' || !/\.(?:cmd|bat|ps1)$/i.test(path))
    return { kind: 'found', command: path, args: [], from };
  const behind = [join(dirname(path), 'node_modules', ...main), join(dirname(path), '..', ...main)];
  const script = behind.find(around.isFile);
  return script === undefined ? undefined : byNode(script, from, around);
}

function byNode(script: string, from: Origin, around: Surroundings): Located | undefined {
  const node = onPath(around.platform === 'win32' ? 'node.exe' : 'node', around);
  return node === undefined ? undefined : { kind: 'found', command: node, args: [script], from };
}

/** A PATH with a relative entry, or one inside of the workspace, would let the workspace choose what is started. */
function onPath(name: string, around: Surroundings): string | undefined {
  const { delimiter, isAbsolute, join } = pathsOf(around);
  return around.path
    .split(delimiter)
    .filter((entry) => isAbsolute(entry))
    .map((entry) => join(entry, name))
    .find((path) => (around.isTrusted || !isInside(path, around)) && around.isFile(path));
}

function isInside(path: string, around: Surroundings): boolean {
  const { relative, isAbsolute, sep } = pathsOf(around);
  return around.folders.some((folder) => {
    const way = relative(folder, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

function pathsOf({ platform }: Surroundings): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
