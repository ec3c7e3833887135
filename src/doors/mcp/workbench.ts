import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import type { Standard } from '#model/standard';
import type { Progress, ScanRequest } from '#scan/request';
import type { CheckedSnippet } from '#scan/snippet';
import type { Snippet } from '#scan/snippet-request';
import { openQueue } from './queue.ts';

/** What the server may look at, and how it scans: everything that comes from the surroundings, once. */
export interface Surroundings {
  /** Folders that may be scanned, absolute; nothing outside of them is. */
  readonly roots: readonly string[];
  /** Edits may be written. */
  readonly mayWrite: boolean;
  /** Everything of a request but its target. */
  readonly request: Omit<ScanRequest, 'target'>;
}

/** A scan that findings are asked of. */
export interface KeptScan {
  readonly id: string;
  readonly root: string;
  /** The part of the root that was scanned; all of it when absent. */
  readonly path?: string;
  readonly request: ScanRequest;
  readonly scan: Scan;
}

/** What is scanned, within a root. */
export interface ScanWish {
  readonly root?: string | undefined;
  readonly path?: string | undefined;
  readonly changed?: boolean | undefined;
  readonly base?: string | undefined;
  readonly only?: ScanRequest['only'] | undefined;
}

/** How far a call is, and how it is stopped. */
export interface Running {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The state of one server: scans that were made, one after the other, and what is loaded once. */
export interface Workbench extends Surroundings {
  readonly scan: (wish: ScanWish, running: Running) => Promise<KeptScan>;
  /** The scan of this id, or the last one. @throws UserError where there is none */
  readonly kept: (id: string | undefined) => KeptScan;
  readonly check: (snippet: Snippet) => Promise<CheckedSnippet>;
  /** Those that hold in the first root, as a scan of it reads them. */
  readonly standards: () => Promise<readonly Standard[]>;
  /** Runs when no scan does. */
  readonly alone: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
}

const mostKept = 8;

/** Opens the workbench of one server. */
export function openWorkbench(surroundings: Surroundings): Workbench {
  const { roots, request } = surroundings;
  const kept: KeptScan[] = [];
  const queue = openQueue();
  let number = 0;
  let snippets: Promise<(snippet: Snippet) => Promise<CheckedSnippet>> | undefined;
  return {
    ...surroundings,
    async scan(wish, { signal, onProgress }) {
      const { root, include } = placeOf(wish, roots);
      const asked: ScanRequest = {
        ...request,
        target: { kind: 'path', path: root },
        include,
        changed: wish.changed === true,
        only: wish.only ?? [],
        ...(wish.base === undefined ? {} : { base: wish.base }),
      };
      const found = await queue.run(async () => {
        // The engine loads with the first scan: `initialize` must not wait for it.
        const { scan } = await import('#scan');
        return scan(asked, { signal, ...(onProgress === undefined ? {} : { onProgress }) });
      }, signal);
      if (signal.aborted) throw new UserError('interrupted', 'The scan was cancelled.', 'Ask again.');
      number++;
      const made: KeptScan = {
        id: `scan-${number}`,
        root,
        request: asked,
        scan: found,
        ...(wish.path === undefined ? {} : { path: wish.path }),
      };
      kept.push(made);
      if (kept.length > mostKept) kept.shift();
      return made;
    },
    kept(id) {
      const found = id === undefined ? kept.at(-1) : kept.find((each) => each.id === id);
      if (found !== undefined) return found;
      throw new UserError(
        'no-scan',
        id === undefined
          ? 'Nothing was scanned yet.'
          : `There is no scan ${JSON.stringify(id.slice(0, 40))} any more.`,
        'Call the tool scan first.',
      );
    },
    async check(snippet) {
      snippets ??= import('#scan/snippet').then(({ openSnippets }) => openSnippets(request));
      return (await snippets)(snippet);
    },
    async standards() {
      const { standardsAt } = await import('./root-standards.ts');
      return standardsAt(roots[0], request);
    },
    alone: (work, signal) => queue.run(work, signal),
  };
}

/**
 * A part of a root is scanned as the files of that root which are included: its configuration holds, and paths are those
 * that every other tool means.
 *
 * @throws UserError for what lies outside of the roots, is a link out of them, or is not there
 */
function placeOf(
  { root: wanted, path }: ScanWish,
  roots: readonly string[],
): { readonly root: string; readonly include: readonly string[] } {
  const root = rootOf(wanted, roots);
  const inside = relative(root, insideOf(root, path ?? '.'));
  return { root, include: inside === '' ? [] : [patternOf(inside.split(sep).join('/'))] };
}

/** The pattern that matches this path and what is below it, and nothing else. */
function patternOf(path: string): string {
  return `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`;
}

function rootOf(wanted: string | undefined, roots: readonly string[]): string {
  const [first] = roots;
  if (first === undefined)
    throw new UserError('no-root', 'The server was started without a folder.', 'Name one.');
  if (wanted === undefined) return first;
  const found = roots.find((root) => root === wanted || root.endsWith(`${sep}${wanted}`));
  if (found !== undefined) return found;
  throw new UserError(
    'outside',
    `${JSON.stringify(wanted.slice(0, 200))} is none of the folders that this server may look at.`,
    `It may look at: ${roots.join(', ')}.`,
  );
}

/**
 * A path within a root, absolute.
 *
 * @throws UserError for one that leads out of it, by dots or by a link
 */
export function insideOf(root: string, path: string): string {
  if (path.includes('\0') || path.length > 4096)
    throw new UserError('usage', 'This is no path.', 'Write a path relative to the root.');
  const place = resolve(root, path);
  const way = relative(root, place);
  if (isAbsolute(path) && (way.startsWith('..') || isAbsolute(way))) throw outside(path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw outside(path);
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined)
    throw new UserError(
      'not-there',
      `There is no ${JSON.stringify(path.slice(0, 200))} in ${root}.`,
      'Write a path relative to the root; check_snippet checks a text that is not on the disk.',
    );
  const real = relative(realpathSync(root), realpathSync(place));
  if (real === '..' || real.startsWith(`..${sep}`) || isAbsolute(real)) throw outside(path);
  return join(root, way);
}

function outside(path: string): UserError {
  return new UserError(
    'outside',
    `${JSON.stringify(path.slice(0, 200))} leads out of the folder that this server may look at.`,
    'Write a path relative to the root, without `..` and links.',
  );
}
