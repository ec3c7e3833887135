import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import type { Standard } from '#model/standard';
import type { Progress, ScanRequest } from '#scan/request';
import type { CheckedSnippet } from '#scan/snippet';
import type { Snippet } from '#scan/snippet-request';
import { placeOf } from './place.ts';
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
  /** Runs when no scan does, and can scan within its turn: nobody else sees what lies between. */
  readonly alone: <T>(work: (scan: Workbench['scan']) => Promise<T>, signal: AbortSignal) => Promise<T>;
}

const mostKept = 8;

/** Findings of scans before the last one: together they take up memory for as long as the server lives. */
const mostKeptFindings = 200_000;

/** Opens the workbench of one server. */
export function openWorkbench(surroundings: Surroundings): Workbench {
  const { roots, request } = surroundings;
  const kept: KeptScan[] = [];
  const queue = openQueue();
  let number = 0;
  let snippets: Promise<(snippet: Snippet) => Promise<CheckedSnippet>> | undefined;
  const requestOf = (wish: ScanWish): ScanRequest => {
    const { root, include } = placeOf(wish, roots);
    return {
      ...request,
      target: { kind: 'path', path: root },
      include,
      changed: wish.changed === true,
      only: wish.only ?? [],
      ...(wish.base === undefined ? {} : { base: wish.base }),
    };
  };
  const scanNow: Workbench['scan'] = async (wish, { signal, onProgress }) => {
    const asked = requestOf(wish);
    // The engine loads with the first scan: `initialize` must not wait for it.
    const { scan } = await import('#scan');
    const found = await scan(asked, { signal, ...(onProgress === undefined ? {} : { onProgress }) });
    if (signal.aborted) throw new UserError('interrupted', 'The scan was cancelled.', 'Ask again.');
    number++;
    const made: KeptScan = {
      id: `scan-${number}`,
      root: placeOf(wish, roots).root,
      request: asked,
      scan: found,
      ...(wish.path === undefined ? {} : { path: wish.path }),
    };
    kept.push(made);
    forget(kept);
    return made;
  };
  return {
    ...surroundings,
    async scan(wish, running) {
      // What cannot be scanned is told at once, not when its turn comes.
      placeOf(wish, roots);
      return queue.run(() => scanNow(wish, running), running.signal);
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
    alone: (work, signal) => queue.run(() => work(scanNow), signal),
  };
}

/** The oldest go first; the last one stays, however much it found. */
function forget(kept: KeptScan[]): void {
  const all = () => kept.reduce((sum, { scan }) => sum + scan.findings.length, 0);
  while (kept.length > mostKept || (kept.length > 1 && all() > mostKeptFindings)) kept.shift();
}
