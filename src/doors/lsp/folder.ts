import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#model/config';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import type { ScanRequest } from '#scan/request';
import { snippetRequest } from '#scan/snippet-request';
import { type Known, standing } from './standing.ts';

/** What happens in a folder, for whoever shows it. */
export interface FolderHost {
  readonly onScanning: () => void;
  /** The scan of everything is there. */
  readonly onScanned: (scan: Scan) => void;
  readonly onFailed: (error: unknown) => void;
}

/** A folder of the workspace: what a scan of all of it said, and what texts of the editor say. */
export interface Folder {
  readonly root: string;
  readonly request: ScanRequest;
  /** The last scan of everything. */
  readonly scan: () => Scan | undefined;
  /** Findings of a text as it stands in the editor. */
  readonly check: (path: string, text: string) => Promise<readonly Finding[]>;
  readonly ruleOf: (id: string) => Rule | undefined;
  /** Scans everything again after a while; what runs is stopped. */
  readonly rescan: (delay: number) => void;
  readonly close: () => void;
}

/** Texts that were scanned, and what they say by themselves: of so many files that is remembered. */
const mostKnown = 100;

/** Opens a folder; nothing is scanned until it is asked for. */
export function openFolder(root: string, request: ScanRequest, isTrusted: boolean, host: FolderHost): Folder {
  let scan: Scan | undefined;
  let byPath: ReadonlyMap<string, readonly Finding[]> = new Map();
  let rules: ReadonlyMap<string, Rule> = new Map();
  const known = new Map<string, Known>();
  let timer: NodeJS.Timeout | undefined;
  let running: AbortController | undefined;
  let checker: ReturnType<typeof openChecker> | undefined;
  const alone = async (path: string, text: string) => {
    checker ??= openChecker(request, isTrusted);
    const checked = await (await checker)({ path, text });
    rules = rules.size === 0 ? checked.rules : rules;
    return checked.findings;
  };
  const knownOf = async (path: string): Promise<Known | undefined> => {
    if (scan === undefined) return undefined;
    const there = known.get(path);
    if (there !== undefined) return there;
    const before = textAt(root, path);
    if (before === undefined) return undefined;
    const made = { scanned: byPath.get(path) ?? [], before, alone: await alone(path, before) };
    if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
    known.set(path, made);
    return made;
  };
  const run = async () => {
    running?.abort();
    const own = new AbortController();
    running = own;
    host.onScanning();
    try {
      const { scan: scanAll } = await import('#scan');
      const found = await scanAll(request, { signal: own.signal });
      if (own.signal.aborted) return;
      scan = found;
      byPath = Map.groupBy(found.findings.filter(isShown), ({ location }) => location.path);
      rules = new Map(found.rules.map((rule) => [rule.id, rule]));
      known.clear();
      checker = undefined;
      host.onScanned(found);
    } catch (error) {
      if (!own.signal.aborted) host.onFailed(error);
    } finally {
      if (running === own) running = undefined;
    }
  };
  return {
    root,
    request,
    scan: () => scan,
    async check(path, text) {
      const then = await knownOf(path);
      const own = (await alone(path, text)).filter(isShown);
      return then === undefined ? own : standing(text, own, then);
    },
    ruleOf: (id) => rules.get(id),
    rescan(delay) {
      clearTimeout(timer);
      timer = setTimeout(run, delay);
    },
    close() {
      clearTimeout(timer);
      running?.abort();
    },
  };
}

function isShown({ suppression, status }: Finding): boolean {
  return suppression === undefined && status !== 'existing';
}

/** A workspace that nobody trusts does not say how it is judged. */
async function openChecker(request: ScanRequest, isTrusted: boolean) {
  const { openSnippets } = await import('#scan/snippet');
  return openSnippets(request, isTrusted ? await configIn(request) : undefined);
}

async function configIn(request: ScanRequest): Promise<Config | undefined> {
  try {
    const { configOf } = await import('#scan/folder-config');
    return await configOf(request);
  } catch {
    // The scan of everything tells what is wrong with it.
    return undefined;
  }
}

function textAt(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** The request for one text of a folder alone. */
export function textRequest(path: string, text: string, { today }: ScanRequest): ScanRequest {
  return snippetRequest({ path, text }, today);
}
