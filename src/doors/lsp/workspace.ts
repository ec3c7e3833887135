import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { totals } from '#report/summary';
import { count } from '#report/wording';
import type { ScanRequest } from '#scan/request';
import { type Documents, openDocuments } from './documents.ts';
import { type Folder, openFolder } from './folder.ts';
import { diagnosticOf, uriOf } from './present.ts';
import type { LspSettings } from './settings.ts';

/** How the workspace stands, for a line at the bottom of an editor. */
export interface Status {
  readonly state: 'idle' | 'scanning' | 'incomplete' | 'failed';
  /** Open findings by severity. */
  readonly counts: Readonly<Record<string, number>>;
  /** What was not checked and nobody accepted. */
  readonly gaps: number;
  readonly says: string;
}

/** Whoever shows what is found. */
export interface WorkspaceHost {
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[], version?: number) => void;
  readonly status: (status: Status) => void;
  readonly log: (message: string) => void;
}

/** A file of a folder of the workspace. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
}

/** Folders and open texts of one editor, and what is shown of them. */
export interface Workspace {
  readonly documents: Documents;
  readonly addFolder: (uri: string) => void;
  readonly removeFolder: (uri: string) => void;
  readonly folders: () => readonly Folder[];
  /** The folder that a file is in; undefined for what is no file of the workspace. */
  readonly placeOf: (uri: string) => Place | undefined;
  /** Looks at an open text after a while, unless it is changed again. */
  readonly look: (uri: string, delay: number) => void;
  readonly closed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly rescan: (delay: number) => void;
  /** What is shown in a file now. */
  readonly shownIn: (uri: string) => readonly Finding[];
  readonly findingOf: (key: string) => { readonly finding: Finding; readonly folder: Folder } | undefined;
  readonly close: () => void;
}

/** Characters of a text above which it is not looked at while somebody types. */
const largestText = 1_000_000;
const mostDiagnostics = 200;
const mostFiles = 2000;

/** Opens the workspace of one editor. */
export function openWorkspace(
  request: Omit<ScanRequest, 'target'>,
  settings: LspSettings,
  host: WorkspaceHost,
): Workspace {
  const documents = openDocuments();
  const folders = new Map<string, Folder>();
  const shown = new Map<string, readonly Finding[]>();
  const timers = new Map<string, NodeJS.Timeout>();
  const ready = new Set<string>();
  let isLooking = false;

  const show = ({ folder }: Place, uri: string, findings: readonly Finding[], version?: number) => {
    if (findings.length === 0) shown.delete(uri);
    else shown.set(uri, findings);
    const told = findings.slice(0, mostDiagnostics).map((each) => diagnosticOf(each, folder.root));
    host.publish(uri, told, version);
  };
  const lookAt = async (uri: string) => {
    const open = documents.get(uri);
    const place = placeIn(uri, folders.values());
    if (open === undefined || open.isLost || place === undefined) return;
    const { version } = open.document;
    const text = open.document.getText();
    if (text.length > largestText) {
      host.log(`${place.path} is larger than ${largestText} characters: it is looked at when it is saved.`);
      show(place, uri, scannedIn(place), version);
      return;
    }
    const findings = await place.folder.check(place.path, text);
    // Somebody typed on, or closed it: what was found is of a text that is gone.
    if (documents.get(uri)?.document.version !== version) return;
    show(place, uri, findings, version);
  };
  const lookAtAll = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      for (const uri of ready) {
        ready.delete(uri);
        await lookAt(uri).catch((error: unknown) => host.log(`${uri}: ${String(error)}`));
        // Messages that came meanwhile are read first.
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      isLooking = false;
    }
  };
  const look = (uri: string, delay: number) => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        ready.add(uri);
        void lookAtAll();
      }, delay),
    );
  };
  const showScan = (folder: Folder, scan: Scan) => {
    const open = scan.findings.filter(({ suppression }) => suppression === undefined);
    const byPath = [...Map.groupBy(open, ({ location }) => location.path)].slice(0, mostFiles);
    const now = new Set(byPath.map(([path]) => uriOf(path, folder.root)));
    for (const uri of [...shown.keys()]) {
      const isOurs = placeIn(uri, [folder]) !== undefined;
      if (isOurs && !now.has(uri) && documents.get(uri) === undefined) show({ folder, path: '' }, uri, []);
    }
    for (const [path, own] of byPath) {
      const uri = uriOf(path, folder.root);
      if (documents.get(uri) === undefined) show({ folder, path }, uri, own);
    }
    for (const uri of documents.uris()) look(uri, 0);
  };
  const statusOfAll = () => statusOf([...folders.values()].flatMap((folder) => folder.scan() ?? []));
  const openOne = (root: string): Folder => {
    const asked = { ...request, target: { kind: 'path' as const, path: root } };
    const folder: Folder = openFolder(root, withSettings(asked, settings), settings.trusted, {
      onScanning: () => host.status({ ...statusOfAll(), state: 'scanning', says: 'Scanning …' }),
      onScanned: (scan) => {
        showScan(folder, scan);
        host.status(statusOfAll());
      },
      onFailed: (error) => {
        host.log(String(error));
        host.status({ ...statusOfAll(), state: 'failed', says: String(error) });
      },
    });
    return folder;
  };
  return {
    documents,
    addFolder(uri) {
      const root = pathOf(uri);
      if (root === undefined || folders.has(uri)) return;
      const folder = openOne(root);
      folders.set(uri, folder);
      if (settings.scanWorkspace) folder.rescan(0);
    },
    removeFolder(uri) {
      const folder = folders.get(uri);
      folder?.close();
      folders.delete(uri);
      if (folder !== undefined)
        for (const each of [...shown.keys()])
          if (placeIn(each, [folder]) !== undefined) show({ folder, path: '' }, each, []);
    },
    folders: () => [...folders.values()],
    placeOf: (uri) => placeIn(uri, folders.values()),
    look,
    closed(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      ready.delete(uri);
      documents.close(uri);
      const place = placeIn(uri, folders.values());
      if (place !== undefined) show(place, uri, scannedIn(place));
    },
    saved(uri) {
      look(uri, 0);
      const place = placeIn(uri, folders.values());
      if (settings.scanWorkspace) place?.folder.rescan(settings.rescanDelay);
    },
    rescan(delay) {
      for (const folder of folders.values()) folder.rescan(delay);
    },
    shownIn: (uri) => shown.get(uri) ?? [],
    findingOf(key) {
      for (const [uri, findings] of shown) {
        const finding = findings.find((each) => each.key === key);
        const place = finding && placeIn(uri, folders.values());
        if (finding !== undefined && place !== undefined) return { finding, folder: place.folder };
      }
      return undefined;
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const folder of folders.values()) folder.close();
    },
  };
}

/** What the last scan of everything says of a file. */
function scannedIn({ folder, path }: Place): readonly Finding[] {
  const all = folder.scan()?.findings ?? [];
  return all.filter(({ suppression, location }) => suppression === undefined && location.path === path);
}

function withSettings(request: ScanRequest, { only, profile }: LspSettings): ScanRequest {
  return { ...request, only, ...(profile === undefined ? {} : { profile }) };
}

/** Of all folders together: one that is incomplete is not hidden by another. */
function statusOf(scans: readonly Scan[]): Status {
  if (scans.length === 0) return { state: 'idle', counts: {}, gaps: 0, says: 'Not scanned yet' };
  const counts: Record<string, number> = {};
  for (const { bySeverity } of scans.map(totals))
    for (const [severity, number] of Object.entries(bySeverity))
      counts[severity] = (counts[severity] ?? 0) + number;
  const gaps = scans.reduce((sum, { verdict }) => sum + verdict.unaccepted, 0);
  const found = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const missing = gaps > 0 ? `; ${count(gaps, 'gap')}: not everything was checked` : '';
  return {
    state: gaps > 0 ? 'incomplete' : 'idle',
    counts,
    gaps,
    says: `${count(found, 'finding')}${missing}`,
  };
}

/** Only files have a path: what an editor made up, or shows from elsewhere, is not looked at. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The innermost folder that holds a file. */
function placeIn(uri: string, folders: Iterable<Folder>): Place | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const places = [...folders].flatMap((folder) => {
    const way = relative(folder.root, path);
    const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
    return isInside ? [{ folder, path: way.split(sep).join('/') }] : [];
  });
  return places.sort((a, b) => b.folder.root.length - a.folder.root.length)[0];
}
