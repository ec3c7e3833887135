import { availableParallelism } from 'node:os';
import { allFacts, type FileFacts, quietFacts } from '#model/facts';
import type { Exclusion, Gap } from '#model/gap';
import { present } from '#model/present';
import { openGapList } from '#source/git/history/history';
import type { TreeHistory } from '#source/git/history/tree-history';
import type { BlobFacts } from '#store/blob-facts';
import { contentOf, type FileResult, type FileTask } from '../analyse.ts';
import { cut, patience, settingsOf, workerUrl } from '../gather.ts';
import { runPool } from '../pool.ts';
import type { Session } from '../session.ts';
import { openSightings, type Sightings, type SpotFacts, spotsIn } from './sightings.ts';

/** What checking every blob of a history gave: places, never text. */
export interface Survey {
  readonly sightings: Sightings;
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly Exclusion[];
  /** Blobs that hold text, those of them that were read to the end, and their bytes. */
  readonly files: number;
  readonly checked: number;
  readonly bytes: number;
  readonly reproducible: boolean;
}

/** What is remembered of one blob under one path. */
interface BlobSummary {
  readonly spots: readonly SpotFacts[];
  readonly gaps: readonly Gap[];
  readonly exclusion?: Exclusion;
  readonly bytes: number;
}

/**
 * Checks every blob once, on worker threads or from what is remembered. Facts are reduced to places as they come in, so
 * that memory grows with what was found and not with what was read. After an abort the rest is one gap.
 */
export async function surveyHistory(
  session: Session,
  history: TreeHistory,
  cache: BlobFacts | undefined,
): Promise<Survey> {
  const { request, host, source } = session;
  const sightings = openSightings();
  const gaps = openGapList();
  const exclusions = new Map<string, Exclusion>();
  const totals = { done: 0, files: 0, checked: 0, bytes: 0, reproducible: true };
  const tell = () =>
    host.onProgress?.({
      stage: 'checking',
      done: totals.done,
      total: history.count,
      findings: sightings.count(),
    });

  function accept(id: string, summary: BlobSummary): void {
    totals.done++;
    for (const { path, why, detail } of summary.gaps) gaps.add(path, why, detail);
    const { exclusion } = summary;
    if (exclusion !== undefined) exclusions.set(`${exclusion.path} ${exclusion.why}`, exclusion);
    else totals.files++;
    if (exclusion === undefined && summary.gaps.every(({ why }) => why === 'encoding')) totals.checked++;
    totals.bytes += summary.bytes;
    const blob = history.blobs.find(Buffer.from(id, 'latin1'));
    if (sightings.add(blob, summary.spots)) return;
    // Which versions came too late depends on the threads.
    totals.reproducible = false;
    gaps.add(history.fileOf(blob).path, 'budget', tooMany);
  }

  function take({ file }: FileTask, result: FileResult): void {
    if ('unchanged' in result) return;
    const summary = 'facts' in result ? summaryOf(result.facts) : summaryOf(quietFacts(result.quietBytes));
    accept(file.at ?? '', summary);
    if (result.blob !== undefined) cache?.add(contentOf(file, result.blob), file.path, packed(summary));
  }

  function* tasks(): Generator<FileTask> {
    for (const file of history.files()) {
      const content = contentOf(file, file.at ?? '');
      const known = cache?.get(content, file.path);
      if (known === undefined) yield { file };
      else accept(file.at ?? '', unpacked(known));
    }
  }

  await runPool<readonly FileTask[], readonly FileResult[]>(cut(tasks()), {
    worker: workerUrl,
    workerData: settingsOf(session, source.access),
    threads: request.jobs ?? availableParallelism(),
    patience,
    ...present({ signal: host.signal }),
    split: (batch) => batch.map((task) => [task]),
    onResult: (results, batch) => {
      batch.forEach((task, i) => {
        const result = results[i];
        if (result !== undefined) take(task, result);
      });
      tell();
    },
    onLost: (batch, why) => {
      totals.reproducible = false;
      for (const { file } of batch) accept(file.at ?? '', lost(file.path, why));
    },
  });
  const missed = history.count - totals.done;
  const interrupted = missed > 0 ? [interruption(missed, history.count)] : [];
  return {
    sightings,
    ...totals,
    gaps: [...gaps.list(), ...interrupted],
    exclusions: [...exclusions.values()],
  };
}

function summaryOf(facts: FileFacts): BlobSummary {
  const { exclusion } = facts;
  const told = allFacts(facts);
  const gaps = told.flatMap((each) => each.gaps);
  const bytes = told.reduce((sum, each) => sum + each.bytes, 0);
  return { spots: spotsIn(facts), gaps, bytes, ...present({ exclusion }) };
}

const tooMany =
  'The history holds more findings than are followed: what was found in this version is not told. Check it in parts, with --since.';

/** Most blobs have nothing to tell. */
function packed(summary: BlobSummary): string | number {
  const { spots, gaps, exclusion, bytes } = summary;
  return spots.length + gaps.length === 0 && exclusion === undefined ? bytes : JSON.stringify(summary);
}

function unpacked(known: string | number): BlobSummary {
  return typeof known === 'number' ? { spots: [], gaps: [], bytes: known } : JSON.parse(known);
}

function lost(path: string, why: string): BlobSummary {
  return { spots: [], gaps: [{ analyser: 'source', path, why: 'worker-died', detail: why }], bytes: 0 };
}

function interruption(missed: number, count: number): Gap {
  const detail = `The scan was interrupted: ${missed} of ${count} versions of files were not checked. What a finding says of its first commit may be too late.`;
  return { analyser: 'source', path: '', why: 'interrupted', detail };
}
