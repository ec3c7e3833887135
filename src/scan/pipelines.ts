import { pipelineClaim } from '#ir/pipeline/claims';
import { type FileEntry, fileKey } from '#model/file';
import { present } from '#model/present';
import type { Access } from '#source/access';
import type { FamilyFound } from './found.ts';
import type { Gathered } from './gather.ts';
import type { PipelinesJob } from './pipelines-job.ts';
import { runPool } from './pool.ts';
import type { Session } from './session.ts';

/** Milliseconds after which the reading is given up. Its budgets count work and end it long before. */
const patience = 300_000;

/** Where pipelines are looked for. */
export interface PipelineFiles {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  /** Files that did not change, when only a change is looked at: what it means is understood with them. */
  readonly around?: readonly FileEntry[];
  readonly gathered: Pick<Gathered, 'facts'>;
}

/** Reads all pipelines of a tree and asks the rules of them, in a thread of its own that only starts where there are some. */
export async function findPipelines(
  session: Session,
  asked: PipelineFiles,
): Promise<FamilyFound | undefined> {
  const { settings, host } = session;
  if (!settings.families.includes('pipeline') || host.signal?.aborted) return undefined;
  const job = pipelinesJob(asked);
  if (job.chosen.length === 0) return undefined;
  let found: FamilyFound | undefined;
  let lost: string | undefined;
  await runPool<PipelinesJob, FamilyFound>([job], {
    worker: workerUrl,
    workerData: undefined,
    threads: 1,
    patience,
    young: 32,
    old: 1024,
    ...present({ signal: host.signal }),
    split: () => [],
    onResult: (result) => {
      found = result;
    },
    onLost: (_, why) => {
      lost = why;
    },
  });
  return found ?? unread(job.chosen, lost);
}

/** What is read of a tree. */
export function pipelinesJob({ access, files, around = [], gathered }: PipelineFiles): PipelinesJob {
  const own = files.filter((file) => {
    const facts = gathered.facts.get(fileKey(file));
    if (facts?.exclusion !== undefined || file.path.includes('!')) return false;
    return pipelineClaim(file.path) !== undefined || facts?.mayBePipeline === true;
  });
  const others = around.filter(({ path }) => pipelineClaim(path) !== undefined);
  return {
    access,
    chosen: own.length === 0 ? [] : [...own, ...others],
    others: [...files, ...around],
    own: around.length === 0 ? undefined : own.map(({ path }) => path),
  };
}

const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './pipelines-worker.ts' : './pipelines-worker.js',
  import.meta.url,
);

function unread(chosen: readonly FileEntry[], lost: string | undefined): FamilyFound {
  const detail =
    lost === undefined
      ? 'The scan was interrupted before pipelines were checked.'
      : `Pipelines could not be checked: ${lost}.`;
  const why = lost === undefined ? 'interrupted' : 'worker-died';
  return {
    family: 'pipeline',
    detections: [],
    coverings: [],
    gaps: [{ analyser: 'pipeline', path: '', why, detail }],
    notices: [],
    read: chosen.map(({ path }) => ({ path, bytes: 0 })),
    isWhole: lost === undefined,
  };
}
