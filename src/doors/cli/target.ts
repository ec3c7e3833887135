import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '#model/failure';
import { present } from '#model/present';
import type { ScanTarget } from '#scan/request';
import { referenceIn } from './image-options.ts';
import { readBytes } from './input.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Shell } from './shell.ts';

/** Bytes of standard input that are read; more is refused before memory runs out. */
const mostTyped = 256 * 1024 * 1024;

/** What the command line asks to scan; contradictions were refused before. Reads standard input when that is it. */
export async function targetOf(
  path: string | undefined,
  options: ScanOptions,
  shell: Shell,
): Promise<ScanTarget> {
  if (options.stdin || path === '-') {
    return {
      kind: 'stdin',
      name: options['stdin-name'] ?? 'stdin',
      bytes: await readBytes('-', shell, mostTyped),
    };
  }
  const reference = referenceIn(path);
  if (reference !== undefined) return onlyPlain(options, { kind: 'image', reference });
  if (path?.startsWith(rootPrefix))
    return onlyPlain(options, { kind: 'root-file-system', path: path.slice(rootPrefix.length) });
  const where = path ?? '.';
  if (options.history) {
    const { since, branch: branches, stashes, dangling } = options;
    return { kind: 'history', path: where, branches, stashes, dangling, ...present({ since }) };
  }
  if (options.commit !== undefined) return { kind: 'commit', path: where, revision: options.commit };
  if (options.range !== undefined) return { kind: 'range', path: where, ...rangeOf(options.range) };
  return { kind: options.staged ? 'staged' : 'path', path: where };
}

const rootPrefix = 'rootfs:';

/** Revisions are of trees. */
function onlyPlain(options: ScanOptions, target: ScanTarget): ScanTarget {
  const named = (['history', 'commit', 'range', 'staged', 'changed', 'base'] as const).find(
    (name) => options[name],
  );
  if (named === undefined) return target;
  throw new UserError(
    'contradiction',
    `--${named} is of a git repository, and this is none.`,
    'Leave it out; compare with a baseline (--baseline) instead.',
  );
}

/** The folder that is scanned, absolute: a file's own, and the current one for standard input. */
export function treeOf(path: string | undefined, { folder }: Shell): string {
  if (path === undefined || path === '-' || referenceIn(path) !== undefined) return folder;
  const place = resolve(folder, path.startsWith(rootPrefix) ? path.slice(rootPrefix.length) : path);
  return statSync(place, { throwIfNoEntry: false })?.isFile() ? dirname(place) : place;
}

/** `A..B`; without B, up to the last commit. Throws a UserError for anything else. */
export function rangeOf(text: string): { readonly from: string; readonly to: string } {
  const [from = '', to, ...rest] = text.split('..');
  if (from !== '' && to !== undefined && rest.length === 0 && !to.startsWith('.'))
    return { from, to: to || 'HEAD' };
  throw new UserError(
    'usage',
    `--range needs two commits as A..B, not '${text}'.`,
    'With three dots git would compare with the common ancestor: give that commit, as git merge-base prints it.',
  );
}
