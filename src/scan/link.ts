import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { availableParallelism, totalmem } from 'node:os';
import { type CodeGroup, codeGroups, groupOf, isManifest, isManifestOf } from '#audit/code/group';
import { languageOf } from '#ir/code/language';
import { isPage } from '#ir/code/template/jinja';
import { joinCodeFacts } from '#model/code-facts';
import { type OwnModel, saidBy } from '#model/code-models';
import { type FileFacts, quietFacts } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareLocations, compareText } from '#model/location';
import { present } from '#model/present';
import type { Access } from '#source/source';
import type { CodeCache } from '#store/code-cache';
import { type Around, factsAround, touching } from './around.ts';
import type { Gathered } from './gather.ts';
import { type DataFile, dataFilesOf, idWithData, noteNames, recalledNames } from './link-data.ts';
import { type LoweredFile, type RememberedFile, rememberedBytes } from './link-files.ts';
import type { LinkSettings } from './link-one.ts';
import type { Linked, LinkJob, LinkResult } from './link-program.ts';
import { type PoolOptions, runPool } from './pool.ts';
import type { Session } from './session.ts';

/** Milliseconds after which the reading of a program is given up. Its budget counts work and ends it long before. */
const patience = 900_000;

/**
 * Megabytes that the reading of a program may take: a million lines take two thousand, and half of a small machine must do.
 * One that needs more is a gap.
 */
function mostMemory(): number {
  return Math.max(1024, Math.min(4096, Math.floor(totalmem() / 2 ** 21)));
}

/** What phase two works on. */
export interface Linking {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  readonly gathered: Gathered;
  readonly cache?: CodeCache;
  /** What did not change, when only a change is looked at: findings that have nothing to do with it are not told. */
  readonly around?: Around;
  /** The other side of a comparison: what is remembered of the program is not replaced by it. */
  readonly isBase?: true;
}

/**
 * Phase two: what files of code do to each other. Each group of languages is one program, read in a thread of its own;
 * one of which no file changed since it was read last is not read again.
 *
 * @returns what was gathered, with the findings of the code family beside those of phase one
 */
export async function linkCode(session: Session, linking: Linking): Promise<Gathered> {
  const { host, request, settings } = session;
  const { access, gathered, cache, around } = linking;
  if (!settings.families.includes('code')) return gathered;
  const results: LinkResult[] = [];
  const gaps: Gap[] = [];
  let reproducible = true;
  const { models } = settings.config;
  const programs = programsOf(linking, models);
  const tell = () => {
    const findings = results.reduce((sum, { detections }) => sum + detections.length, 0);
    host.onProgress?.({ stage: 'linking', done: results.length, total: programs.length, findings });
  };
  const jobs: LinkJob[] = [];
  const remembers = cache !== undefined && linking.isBase !== true;
  for (const program of programs) {
    const known = recalled(program, cache);
    // Asked for in any case: what is not is forgotten.
    const memory = cache?.get('', memoryName(program));
    if (known === undefined) jobs.push(jobOf(program, { models, remembers, memory }));
    else results.push(known);
  }
  tell();
  const run = request.brief && isSmall(jobs) ? runHere : runPool<LinkJob, Linked>;
  await run(jobs, {
    worker: linkWorkerUrl,
    workerData: { access, maxFileSize: settings.config.maxFileSize } satisfies LinkSettings,
    threads: Math.min(jobs.length, request.jobs ?? availableParallelism()),
    patience,
    young: 96,
    old: mostMemory(),
    ...present({ signal: host.signal }),
    split: () => [],
    onResult: ({ result, memory }, program) => {
      results.push(result);
      note(program, result, cache);
      if (memory !== undefined) cache?.add('', memoryName(program), Buffer.from(memory));
      tell();
    },
    onLost: ({ group }, why) => {
      reproducible = false;
      gaps.push(treeGap('worker-died', `The program in ${group} could not be followed: ${why}.`));
    },
  });
  if (host.signal?.aborted)
    gaps.push(treeGap('interrupted', 'The scan was interrupted before flows were followed.'));
  return {
    ...gathered,
    facts: withFound(
      gathered.facts,
      results.map((result) => touching(result, around)),
      around,
    ),
    codeFacts: joinCodeFacts(results.map(({ facts }) => facts)),
    reach: {
      programs: results.map(({ reach }) => reach).sort((a, b) => compareText(a.language, b.language)),
    },
    gaps: [...gathered.gaps, ...gaps],
    reproducible: gathered.reproducible && reproducible,
  };
}

/** Files of a program that is read in this thread, for whoever asked for it. */
const smallProgram = 128;

function isSmall(jobs: readonly LinkJob[]): boolean {
  return jobs.every(({ files }) => files.length <= smallProgram);
}

/** As a pool would, in this very thread: what a program may take of work is bounded either way. */
async function runHere(
  jobs: readonly LinkJob[],
  { workerData, onResult, onLost }: PoolOptions<LinkJob, Linked>,
): Promise<void> {
  const { linkOne } = await import('./link-one.ts');
  for (const job of jobs) {
    const linked = await linkOne(job, workerData as LinkSettings).catch(String);
    if (typeof linked === 'string') onLost(job, linked);
    else onResult(linked, job);
  }
}

export const linkWorkerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './link-worker.ts' : './link-worker.js',
  import.meta.url,
);

/** All code of one group of languages, and the name of all that reading it depends on. */
interface Program {
  readonly group: CodeGroup;
  readonly id: string;
  readonly files: readonly (() => LoweredFile)[];
  readonly manifests: readonly FileEntry[];
  readonly data: readonly DataFile[];
}

function jobOf(
  { files, ...program }: Program,
  { memory, ...asked }: Pick<LinkJob, 'models' | 'remembers'> & { readonly memory: Uint8Array | undefined },
): LinkJob {
  return { ...program, ...asked, files: files.map((file) => file()), ...present({ memory }) };
}

/** Under no content: it is what the program was last. */
function memoryName({ group }: Pick<Program, 'group'>): string {
  return `parts of ${group}`;
}

function programsOf(
  { files, gathered, cache, around }: Linking,
  models: readonly OwnModel[],
): readonly Program[] {
  const { checked } = gathered;
  const sorted = [...files, ...(around?.files ?? [])]
    .filter((file) => checked.has(fileKey(file)))
    .sort((a, b) => compareText(a.path, b.path));
  const data = dataFilesOf(sorted, checked);
  const allManifests = sorted.filter(({ path }) => isManifest(path));
  return codeGroups.flatMap((group) => {
    const all = sorted.flatMap((file): readonly Part[] => partsOf(file, group));
    const parts = all.flatMap((part) => {
      const lowered = loweredOf(part, gathered, cache);
      // Of pages, those without scripts are none of the program's.
      return lowered === undefined && part.of !== 'all' ? [] : [{ ...part, lowered }];
    });
    const own = parts.map(({ file }) => file);
    const lowered = parts.flatMap((part) => part.lowered ?? []);
    if (lowered.length === 0) return [];
    const manifests = allManifests.filter(({ path }) => isManifestOf(group, path));
    const id = createHash('sha256').update(JSON.stringify(models.map(saidBy)));
    for (const file of [...own, ...manifests])
      id.update(`${file.path}\0${checked.get(fileKey(file))?.content}\0`);
    return [{ group, files: lowered, manifests, data, id: id.digest('hex') }];
  });
}

/** What of a file belongs to a program: all of it, or of a page its scripts, or what a program in Java makes it of. */
interface Part {
  readonly file: FileEntry;
  readonly of: 'all' | 'scripts' | 'view';
}

function partsOf(file: FileEntry, group: CodeGroup): readonly Part[] {
  const found = languageOf(file.path);
  if (found !== undefined && groupOf(found.language) === group) return [{ file, of: 'all' }];
  if (!isPage(file.path)) return [];
  return group === 'javascript' ? [{ file, of: 'scripts' }] : group === 'java' ? [{ file, of: 'view' }] : [];
}

/** A file as phase one lowered it or as it is remembered; undefined when it could not be lowered. */
function loweredOf(
  { file, of }: Part,
  { code, checked }: Gathered,
  cache: CodeCache | undefined,
): (() => LoweredFile) | undefined {
  const key = fileKey(file);
  const content = checked.get(key)?.content;
  if (content === undefined) return undefined;
  const name = of === 'all' ? file.path : `${of} of ${file.path}`;
  const all = code.get(key);
  const fresh = of === 'all' ? all : all?.[of];
  if (fresh?.packed === undefined) {
    const bytes = all === undefined ? cache?.get(content, name) : undefined;
    // Nothing is remembered as nothing, so that it is not tried again.
    if (bytes === undefined) cache?.add(content, name, nothing);
    return bytes === undefined || bytes.length === 0
      ? undefined
      : () => ({ file, content, packed: rememberedOf(bytes) });
  }
  const { packed, places } = fresh;
  if (places !== undefined) cache?.add(content, name, rememberedBytes(packed.bytes, places));
  return () => ({ file, content, packed });
}

const nothing = new Uint8Array();

/** Without a copy where threads share the bytes already. */
function rememberedOf(bytes: Uint8Array): RememberedFile {
  const { buffer, byteOffset: start, length } = bytes;
  if (buffer instanceof SharedArrayBuffer) return { shared: buffer, start, length };
  const shared = new SharedArrayBuffer(length);
  new Uint8Array(shared).set(bytes);
  return { shared, start: 0, length };
}

function recalled({ id, group, data }: Program, cache: CodeCache | undefined): LinkResult | undefined {
  const names = recalledNames(id, cache);
  const bytes = names && cache?.get(idWithData(id, names, data), `program in ${group}`);
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as LinkResult);
}

/** A result that lacks what changed meanwhile is not worth remembering. */
function note({ id, group, data }: LinkJob, result: LinkResult, cache: CodeCache | undefined): void {
  if (result.gaps.some(({ why }) => why === 'changed-while-read')) return;
  noteNames(id, result.asked, cache);
  cache?.add(idWithData(id, result.asked, data), `program in ${group}`, Buffer.from(JSON.stringify(result)));
}

/** A credential in the code that the secrets family has named: it is one secret, and told once. */
function isToldAlready(
  { ruleId, location, trace = [] }: Detection,
  knownAt: (path: string) => readonly Detection[],
): boolean {
  return (
    ruleId === 'code/hard-coded-credentials' &&
    [location, ...trace.map((step) => step.location)].some((place) =>
      knownAt(place.path).some(
        (other) =>
          other.family === 'secrets' &&
          other.location.line <= place.endLine &&
          other.location.endLine >= place.line,
      ),
    )
  );
}

function treeGap(why: Gap['why'], detail: string): Gap {
  return { analyser: 'code', path: '', why, detail };
}

function withFound(
  facts: Gathered['facts'],
  results: readonly LinkResult[],
  around: Around | undefined,
): Map<string, FileFacts> {
  const all = new Map(facts);
  const knownAt = (path: string) => facts.get(path)?.detections ?? [];
  const found = Map.groupBy(
    results.flatMap(({ detections }) => detections),
    ({ location }) => location.path,
  );
  const missing = Map.groupBy(
    results.flatMap(({ gaps }) => gaps),
    ({ path }) => path,
  );
  for (const path of new Set([...found.keys(), ...missing.keys()])) {
    const before = all.get(path) ?? factsAround(around, path, found.get(path) ?? []) ?? quietFacts(0);
    const more = (found.get(path) ?? []).sort(
      (a, b) => compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId),
    );
    all.set(path, {
      ...before,
      detections: [...before.detections, ...more.filter((each) => !isToldAlready(each, knownAt))],
      gaps: [...before.gaps, ...(missing.get(path) ?? [])],
    });
  }
  return all;
}
