import { infraClaim, largestPlan } from '#ir/infra/claims';
import { type FileEntry, fileKey } from '#model/file';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import type { Access } from '#source/access';
import type { FamilyFound } from './found.ts';
import type { Gathered } from './gather.ts';
import type { InfraJob } from './infra-job.ts';
import { runPool } from './pool.ts';
import type { Session } from './session.ts';

/** Milliseconds after which the reading is given up. Its budgets count work and end it long before. */
const patience = 600_000;
/** Megabytes that a graph may take: one of 50 MB of plan takes 1,900. */
const mostMemory = 3072;

/** Where infrastructure code is looked for. */
export interface InfraFiles {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  /** Files that did not change, when only a change is looked at: what it means is understood with them. */
  readonly around?: readonly FileEntry[];
  readonly gathered: Pick<Gathered, 'facts'>;
  /** Of the listing: a file that is too large for all else may be a plan. */
  readonly gaps?: readonly Gap[];
}

/**
 * Reads all infrastructure code of a tree into one graph and asks the rules of it, in a thread of its own that only
 * starts where there is some. Nothing of it is remembered: it takes less time than to find out whether it changed.
 */
export async function findInfra(session: Session, asked: InfraFiles): Promise<FamilyFound | undefined> {
  const { settings, host } = session;
  if (!settings.families.includes('infra') || host.signal?.aborted) return undefined;
  const chosen = chosenFrom(asked);
  const packed = packedIn(asked);
  if (chosen.length === 0) return packed.length === 0 ? undefined : { ...nothingRead, gaps: packed };
  let found: FamilyFound | undefined;
  let lost: string | undefined;
  await runPool<InfraJob, FamilyFound>([await infraJobFor(session, asked, chosen)], {
    worker: infraWorkerUrl,
    workerData: undefined,
    threads: 1,
    patience,
    young: 64,
    old: mostMemory,
    ...present({ signal: host.signal }),
    split: () => [],
    onResult: (result) => {
      found = result;
    },
    onLost: (_, why) => {
      lost = why;
    },
  });
  const result = found ?? unread(chosen, lost);
  return { ...result, gaps: [...result.gaps, ...packed] };
}

/** A gap for each archive that holds infrastructure code: it means something only with the files beside it. */
function packedIn({ files }: InfraFiles): readonly Gap[] {
  const packed = files.filter(({ path }) => path.includes('!') && infraClaim(path) === 'named');
  const archives = Map.groupBy(packed, ({ path }) => path.slice(0, path.indexOf('!')));
  return [...archives].map(([path, inside]) => ({
    analyser: 'infra',
    path,
    why: 'archive',
    detail: `${inside.length === 1 ? 'One file' : `${inside.length} files`} of infrastructure code in it ${inside.length === 1 ? 'was' : 'were'} not checked: unpack it, and scan what is in it.`,
  }));
}

/** What is read of a tree, with which files of variables, and with what Helm makes of its charts where it is allowed to. */
export async function infraJobFor(
  session: Session,
  asked: InfraFiles,
  chosen: readonly FileEntry[] = chosenFrom(asked),
): Promise<InfraJob> {
  const { settings, request } = session;
  const { access, files, around = [] } = asked;
  const job: InfraJob = {
    access,
    chosen,
    others: [...files, ...around],
    own: around.length === 0 ? undefined : files.map(({ path }) => path),
    variableFiles: [...settings.config.infra.variableFiles, ...(request.variableFiles ?? [])],
  };
  if (!request.allowHelm) return job;
  const { renderCharts } = await import('./infra-charts.ts');
  return { ...job, ...present({ helm: await renderCharts(job, session.host.signal) }) };
}

const infraWorkerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './infra-worker.ts' : './infra-worker.js',
  import.meta.url,
);

/** Files that are or may be infrastructure code; none where nothing but files beside it would be. */
function chosenFrom({ files, around = [], gathered, gaps = [] }: InfraFiles): readonly FileEntry[] {
  const factsOf = (file: FileEntry) => gathered.facts.get(fileKey(file));
  const own = files.filter((file) => factsOf(file)?.exclusion === undefined && !file.path.includes('!'));
  const claims = new Map([...own, ...around].map((file) => [file, infraClaim(file.path)]));
  const mayBe = (file: FileEntry) => {
    const claim = claims.get(file);
    if (claim !== 'content') return claim === 'named';
    const facts = factsOf(file);
    return facts === undefined || facts.mayBeInfra === true;
  };
  // A plan may be larger than what people write; its beginning is looked at once more.
  const large = gaps.filter(({ path, why }) => why === 'too-large' && path.endsWith('.json'));
  const chosen = [
    ...[...claims.keys()].filter(mayBe),
    ...large.map(({ path }): FileEntry => ({ path, size: largestPlan })),
  ];
  if (chosen.length === 0) return [];
  return [...chosen, ...[...claims.keys()].filter((file) => claims.get(file) === 'beside')];
}

const nothingRead: FamilyFound = {
  family: 'infra',
  detections: [],
  coverings: [],
  gaps: [],
  notices: [],
  read: [],
  isWhole: true,
};

function unread(chosen: readonly FileEntry[], lost: string | undefined): FamilyFound {
  const detail =
    lost === undefined
      ? 'The scan was interrupted before infrastructure code was checked.'
      : `Infrastructure code could not be checked: ${lost}.`;
  const why = lost === undefined ? 'interrupted' : 'worker-died';
  return {
    ...nothingRead,
    gaps: [{ analyser: 'infra', path: '', why, detail }],
    read: chosen.flatMap(({ path }) => (infraClaim(path) === 'named' ? { path, bytes: 0 } : [])),
    isWhole: lost === undefined,
  };
}
