/** Folders that hold modules and are none themselves. */
const holders: ReadonlySet<string> = new Set([
  'apps',
  'cmd',
  'examples',
  'internal',
  'java',
  'kotlin',
  'lib',
  'libs',
  'main',
  'modules',
  'packages',
  'pkg',
  'plugins',
  'services',
  'src',
  'stacks',
]);

/** Infrastructure code of one folder is one stack; workflows of one folder belong together. */
const byFolder = /\.(?:tf|tofu|tfvars|bicep|ya?ml|json)$/i;

/** The module that a file belongs to: `web`, `packages/core`, the folder of a stack; `.` for files at the root. */
export function moduleOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  if (folders.length === 0) return '.';
  if (byFolder.test(path)) return folders.join('/');
  const end = folders.findIndex((folder) => !holders.has(folder));
  return folders.slice(0, end < 0 ? folders.length : end + 1).join('/');
}

/** The deepest folder that holds all of them; the file where there is but one. */
export function commonModule(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  if (rest.every((path) => path === first)) return first;
  const folders = first.split('/').slice(0, -1);
  const isShared = (depth: number) =>
    rest.every((path) => path.startsWith(`${folders.slice(0, depth).join('/')}/`));
  const depth = folders.map((_, i) => folders.length - i).find(isShared);
  return depth === undefined ? 'the whole tree' : folders.slice(0, depth).join('/');
}
