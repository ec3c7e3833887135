import { basename } from 'node:path';
import { unsaidVersions } from '#audit/packages/evaluate';
import { versionOrder } from '#audit/packages/versions/compare';
import type { Affected } from '#model/advisory';
import { type Ecosystem, ecosystems } from '#model/component';
import { UserError } from '#model/failure';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { type BuildProgress, baseOf, buildIndex, fileNameOf, scoresFile } from '#store/advisories/build';
import { feedsAt } from '#store/advisories/feeds';
import {
  carryOver,
  dropStaging,
  filesIn,
  type Installed,
  install,
  openInstalled,
  openStaging,
} from '#store/advisories/installed';
import { type LocalFiles, localFiles } from '#store/advisories/local';
import {
  type Manifest,
  manifestName,
  parseManifest,
  signatureName,
  verifyFile,
  verifySignature,
} from '#store/advisories/manifest';
import { type Mirror, type MirrorOptions, openMirror } from './mirror.ts';

/** What an update is asked for. */
export interface UpdateRequest extends MirrorOptions {
  /** The folder of indexes. */
  readonly root: string;
  /** A folder, a file or an address; the public bucket of OSV when undefined. */
  readonly from?: string;
  /** Only these are renewed; the others stay as they are. */
  readonly ecosystems?: readonly string[];
  /** PEM of the Ed25519 key by which manifests must be signed. */
  readonly key?: string;
  readonly today: string;
  readonly progress?: (done: BuildProgress) => void;
}

export interface Updated {
  readonly manifest: Manifest;
  /** Ecosystems that are new or renewed. */
  readonly renewed: readonly string[];
  /** What could not be read or fetched, and is not needed. */
  readonly notes: readonly string[];
}

/** The public bucket that OSV publishes to, and the lists of what is exploited. */
const bucket = 'https://osv-vulnerabilities.storage.googleapis.com';
/** Where advisories come from unless somebody names another place, for people. */
export const bucketHost = new URL(bucket).host;
const epss = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz';
const kev = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';

/** What is fetched unless somebody asks for others: distributions have hundreds of megabytes and are named by who needs them. */
const usual: readonly Ecosystem[] = [
  'npm',
  'PyPI',
  'Maven',
  'Go',
  'crates.io',
  'RubyGems',
  'Packagist',
  'NuGet',
  'SwiftURL',
  'Pub',
  'Hex',
  'ConanCenter',
  'CRAN',
  'Julia',
  'Hackage',
  'GitHub Actions',
];

/**
 * Puts a new index together beside the one in use and makes it the one in use when it is whole.
 *
 * @throws UserError for what the user can mend; the index that was there is still used then.
 */
export async function updateAdvisories(request: UpdateRequest): Promise<Updated> {
  checkNames(request.ecosystems ?? []);
  const staging = openStaging(request.root);
  const incoming = openStaging(request.root);
  try {
    const brought = await bring(request, incoming);
    const built = await indexOf(brought, request, staging);
    const manifest = await completed(built, request, staging);
    install(request.root, staging, manifest);
    return {
      manifest,
      renewed: built.coverage.map(({ ecosystem }) => ecosystem),
      notes: [...brought.notes, ...built.notes],
    };
  } finally {
    dropStaging(incoming);
    dropStaging(staging);
  }
}

function checkNames(names: readonly string[]): void {
  const known: readonly string[] = ecosystems;
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return;
  const near = known.find((name) => name.toLowerCase() === strange.toLowerCase());
  throw new UserError(
    'db-ecosystem',
    `${strange} is no ecosystem.`,
    near ? `Did you mean ${near}?` : `Known: ${known.join(', ')}.`,
  );
}

/** Files on this disk, with the manifest that names them where there is one. */
interface Brought {
  readonly path: string;
  readonly source: string;
  readonly manifest?: Manifest;
  readonly notes: readonly string[];
}

function bring(request: UpdateRequest, incoming: string): Promise<Brought> {
  const { from } = request;
  if (from !== undefined && !/^[a-z][a-z0-9+.-]+:\/\//i.test(from))
    return Promise.resolve(bringLocal(from, request));
  return bringRemote(request, incoming);
}

function bringLocal(path: string, request: UpdateRequest): Brought {
  const files: LocalFiles = localFiles(path);
  const manifest = trusted(
    { content: files.read(manifestName), signature: files.read(signatureName), where: path },
    request,
  );
  return { path, source: basename(path), notes: [], ...present({ manifest }) };
}

interface Claimed {
  readonly content: Uint8Array | undefined;
  readonly signature: Uint8Array | undefined;
  readonly where: string;
}

/** The manifest where there is one, signed where a key is configured. */
function trusted({ content, signature, where }: Claimed, { key }: UpdateRequest): Manifest | undefined {
  if (key !== undefined) verifySignature(content ?? new Uint8Array(), content && signature, key);
  return content === undefined ? undefined : parseManifest(Buffer.from(content).toString('utf8'), where);
}

async function bringRemote(request: UpdateRequest, incoming: string): Promise<Brought> {
  const mirror = openMirror(request.from ?? bucket, request);
  try {
    const isFile = /\.(?:zip|json|csv|gz|tgz)$/.test(mirror.name);
    const content = isFile ? undefined : await mirror.text(manifestName);
    const signature = content && (await mirror.text(signatureName));
    const manifest = trusted({ content, signature, where: mirror.name }, request);
    const notes = await fetchAll({ mirror, manifest, isFile, request, incoming });
    return { path: incoming, source: mirror.name, notes, ...present({ manifest }) };
  } finally {
    await mirror.close();
  }
}

interface Fetching {
  readonly mirror: Mirror;
  readonly manifest: Manifest | undefined;
  readonly isFile: boolean;
  readonly request: UpdateRequest;
  readonly incoming: string;
}

async function fetchAll({
  mirror,
  manifest,
  isFile,
  request,
  incoming,
}: Fetching): Promise<readonly string[]> {
  if (isFile) {
    await needed(mirror.fetch('', incoming), mirror.name);
    return [];
  }
  if (manifest !== undefined) {
    for (const { name } of wantedFiles(manifest, request))
      await needed(mirror.fetch(name, incoming), `${mirror.name}/${name}`);
    return [];
  }
  const notes: string[] = [];
  const names = request.ecosystems ?? usual;
  for (const name of names) {
    request.progress?.({ feed: `${mirror.name}/${name}`, records: 0 });
    if ((await mirror.fetch(`${name}/all.zip`, incoming)) === undefined)
      notes.push(`${mirror.name} holds nothing of ${name}`);
  }
  if (notes.length === names.length) throw missing(`${mirror.name}/${names[0]}/all.zip`);
  return [...notes, ...(await fetchScores(request, mirror, incoming))];
}

async function needed(found: Promise<string | undefined>, name: string): Promise<void> {
  if ((await found) === undefined) throw missing(name);
}

function missing(name: string): UserError {
  return new UserError(
    'db-source-missing',
    `${name} is not there.`,
    'A mirror has the layout of the bucket of OSV (npm/all.zip …) or a manifest. The index that was there is still used.',
  );
}

/** How likely flaws are used is a comfort: without it everything else is still true. */
async function fetchScores(
  request: UpdateRequest,
  mirror: Mirror,
  incoming: string,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const address of [epss, kev]) {
    const own = request.from === undefined ? openMirror(address, request) : mirror;
    try {
      await own.fetch(own === mirror ? basename(address) : '', incoming);
    } catch (error) {
      if (!(error instanceof UserError) || request.signal?.aborted) throw error;
      notes.push(error.message);
    } finally {
      if (own !== mirror) await own.close();
    }
  }
  return notes;
}

/** Files of a manifest that are asked for: those of the ecosystems, and what belongs to none. */
function wantedFiles(manifest: Manifest, { ecosystems: only }: UpdateRequest): Manifest['files'] {
  if (only === undefined) return manifest.files;
  const isOther = (name: string) =>
    manifest.format === 'feeds'
      ? name.includes('/') && !only.includes(name.slice(0, name.indexOf('/')))
      : manifest.coverage.some(
          ({ ecosystem }) => !only.includes(ecosystem) && namesOf(ecosystem).includes(name),
        );
  return manifest.files.filter(({ name }) => !isOther(name));
}

function namesOf(ecosystem: string): readonly string[] {
  return (['vdb', 'details', 'withdrawn.json'] as const).map((ending) => fileNameOf(ecosystem, ending));
}

interface Indexed {
  readonly coverage: Manifest['coverage'];
  readonly scores?: number;
  readonly source: string;
  readonly notes: readonly string[];
}

async function indexOf(brought: Brought, request: UpdateRequest, staging: string): Promise<Indexed> {
  const { manifest, path, source } = brought;
  const wanted = manifest === undefined ? [] : wantedFiles(manifest, request);
  for (const file of wanted) await verifyFile(localFiles(path).pathOf(file.name), file);
  if (manifest?.format === 'hrvdb1') {
    localFiles(path).copy(
      wanted.map(({ name }) => name),
      staging,
    );
    const coverage = manifest.coverage.filter(
      ({ ecosystem }) => request.ecosystems?.includes(ecosystem) ?? true,
    );
    return {
      coverage,
      source: manifest.source || source,
      notes: [],
      ...present({ scores: manifest.scores }),
    };
  }
  const feeds = feedsAt(path).filter(
    (feed) =>
      manifest === undefined || wanted.some(({ name }) => localFiles(path).pathOf(name) === feed.path),
  );
  const built = await buildIndex({
    feeds,
    folder: staging,
    today: request.today,
    unsaid,
    ...present({ ecosystems: request.ecosystems, signal: request.signal, progress: request.progress }),
  });
  if (built.coverage.length === 0 && built.scores === undefined) {
    throw new UserError(
      'db-source-empty',
      `${source} holds no advisories${request.ecosystems ? ` of ${request.ecosystems.join(', ')}` : ''}.`,
      'The index that was there is still used.',
    );
  }
  return {
    coverage: [...built.coverage],
    source,
    notes: built.problems,
    ...present({ scores: built.scores }),
  };
}

/** What the versions' order says already need not be listed. */
export function unsaid(affected: Affected): readonly string[] {
  return unsaidVersions(versionOrder(baseOf(affected.ecosystem) as Ecosystem), affected);
}

/** What was not renewed is taken over from the index in use. */
async function completed(built: Indexed, request: UpdateRequest, staging: string): Promise<Manifest> {
  const before = beforeOf(request.root);
  const renewed = new Set(built.coverage.map(({ ecosystem }) => ecosystem));
  const kept = (before?.manifest.coverage ?? []).filter(({ ecosystem }) => !renewed.has(ecosystem));
  if (before !== undefined) {
    carryOver(
      before,
      kept.flatMap(({ ecosystem }) => namesOf(ecosystem)),
      staging,
    );
    if (built.scores === undefined && before.manifest.scores !== undefined)
      carryOver(before, [scoresFile], staging);
  }
  const scores = built.scores ?? before?.manifest.scores;
  return {
    format: 'hrvdb1',
    source: built.source,
    coverage: [...built.coverage, ...kept].sort((a, b) => compareText(a.ecosystem, b.ecosystem)),
    ...present({ scores }),
    files: await filesIn(staging),
  };
}

/** An index that is damaged has nothing to keep. */
function beforeOf(root: string): Installed | undefined {
  try {
    return openInstalled(root);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
