import { availableParallelism } from 'node:os';
import { codeGroups, groupOf, isManifest } from '#audit/code/group';
import { languageOf } from '#ir/code/language';
import { type FileFacts, quietFacts } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareLocations, compareText } from '#model/location';
import { present } from '#model/present';
import type { Access } from '#source/source';
import type { Gathered } from './gather.ts';
import type { LinkJob, LinkResult, LinkSettings, LoweredFile } from './link-worker.ts';
import { runPool } from './pool.ts';
import type { Session } from './session.ts';

/** Milliseconds after which the reading of a program is given up. Its budget counts work and ends it long before. */
const patience = 900_000;

/**
 * Phase two: what files of code do to each other. Each group of languages is one program, read in a thread of its own.
 *
 * @returns the facts with the findings of the code family beside those of phase one
 */
export async function linkCode(
  { request, host, settings }: Session,
  access: Access,
  files: readonly FileEntry[],
  gathered: Gathered,
): Promise<Gathered> {
  const jobs = jobsOf(files, gathered);
  if (jobs.length === 0) return gathered;
  const detections: Detection[] = [];
  const gaps: Gap[] = [];
  let reproducible = true;
  let done = 0;
  const tell = () => host.onProgress?.({ stage: 'linking', done, total: jobs.length, findings: detections.length });
  tell();
  await runPool<LinkJob, LinkResult>(jobs, {
    worker: linkWorkerUrl,
    workerData: { access, maxFileSize: settings.config.maxFileSize } satisfies LinkSettings,
    threads: Math.min(jobs.length, request.jobs ?? availableParallelism()),
    patience,
    ...present({ signal: host.signal }),
    split: () => [],
    onResult: (result) => {
      detections.push(...result.detections);
      gaps.push(...result.gaps);
      done++;
      tell();
    },
    onLost: ({ group }, why) => {
      reproducible = false;
      gaps.push({ analyser: 'code', path: '', why: 'worker-died', detail: `The program in ${group} could not be read: ${why}.` });
    },
  });
  if (host.signal?.aborted) {
    gaps.push({ analyser: 'code', path: '', why: 'interrupted', detail: 'The scan was interrupted before flows were followed.' });
  }
  const ofFiles = gaps.filter(({ path }) => path !== '');
  return {
    ...gathered,
    facts: withFound(gathered.facts, detections, ofFiles),
    gaps: [...gathered.gaps, ...gaps.filter(({ path }) => path === '')],
    reproducible: gathered.reproducible && reproducible,
  };
}

const linkWorkerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './link-worker.ts' : './link-worker.js',
  import.meta.url,
);

function jobsOf(files: readonly FileEntry[], { code, checked }: Gathered): readonly LinkJob[] {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const manifests = sorted.filter(({ path }) => isManifest(path));
  return codeGroups.flatMap((group) => {
    const lowered = sorted.flatMap((file): LoweredFile[] => {
      const packed = code.get(fileKey(file));
      const content = checked.get(fileKey(file))?.content;
      const language = languageOf(file.path)?.language;
      if (packed === undefined || content === undefined || language === undefined) return [];
      return groupOf(language) === group ? [{ file, content, packed }] : [];
    });
    return lowered.length === 0 ? [] : [{ group, files: lowered, manifests: group === 'javascript' ? manifests : [] }];
  });
}

function withFound(facts: Gathered['facts'], detections: readonly Detection[], gaps: readonly Gap[]): Map<string, FileFacts> {
  const all = new Map(facts);
  const found = Map.groupBy(detections, ({ location }) => location.path);
  const missing = Map.groupBy(gaps, ({ path }) => path);
  for (const path of new Set([...found.keys(), ...missing.keys()])) {
    const before = all.get(path) ?? quietFacts(0);
    const more = (found.get(path) ?? []).sort((a, b) => compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId));
    all.set(path, { ...before, detections: [...before.detections, ...more], gaps: [...before.gaps, ...(missing.get(path) ?? [])] });
  }
  return all;
}
