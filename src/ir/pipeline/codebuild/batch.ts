import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import type { Job, Use } from '../pipeline.ts';
import { variablesOf } from '../reading.ts';
import { type Text, textAt, textOf, textsOf } from '../text.ts';

const listKeys = ['build-list', 'build-graph'] as const;
const mostBuilds = 1_000;

/**
 * Builds of a batch: their images, rights and variables; a matrix and a fan-out are one each. Their commands are those of
 * the file unless they name another one. Source: AWS's "Batch build buildspec reference".
 */
export function batchJobs(root: MapValue, source: string): readonly Job[] {
  const batch = root.entries.get('batch')?.value;
  const items = listKeys.flatMap((key) => itemsOf(valueAt(batch, key)));
  const matrix = valueAt(batch, 'build-matrix');
  const fanout = valueAt(batch, 'build-fanout');
  return [
    ...items
      .slice(0, mostBuilds)
      .flatMap((item, i) => (item.kind === 'map' ? [buildJob(item, `build${i}`, source)] : [])),
    ...(matrix?.kind === 'map' ? [matrixJob(matrix, source)] : []),
    ...(fanout?.kind === 'map' ? [buildJob(fanout, 'build-fanout', source)] : []),
  ];
}

function buildJob(item: MapValue, otherwise: string, source: string): Job {
  const id = textAt(item, 'identifier', source);
  const env = item.entries.get('env')?.value;
  const use = textAt(item, 'buildspec', source);
  return {
    ...emptyJob(id?.text ?? otherwise, item, id?.place ?? item.place),
    needs: textsOf(item.entries.get('depend-on')?.value, source).map(({ text }) => text),
    runner: {
      labels: textsOf(valueAt(env, 'type'), source),
      isSelfHosted: false,
      ...privilegedIn(env, source),
    },
    images: textsOf(valueAt(env, 'image'), source).map((reference) => ({ reference, role: 'job' as const })),
    env: variablesOf(valueAt(env, 'variables'), source),
    ...present({ use: use && otherFile(use) }),
  };
}

/** What differs is `dynamic`; what all have is `static`. */
function matrixJob(matrix: MapValue, source: string): Job {
  const fixed = valueAt(matrix, 'static', 'env');
  const varied = valueAt(matrix, 'dynamic', 'env');
  const images = [...textsOf(valueAt(fixed, 'image'), source), ...textsOf(valueAt(varied, 'image'), source)];
  return {
    ...emptyJob('build-matrix', matrix, matrix.place),
    runner: {
      labels: textsOf(valueAt(fixed, 'type'), source),
      isSelfHosted: false,
      ...privilegedIn(fixed, source),
    },
    images: images.map((reference) => ({ reference, role: 'job' as const })),
    env: variablesOf(valueAt(fixed, 'variables'), source),
  };
}

function emptyJob(id: string, value: MapValue, header: Job['header']): Job {
  return {
    id,
    place: value.place,
    header,
    needs: [],
    runner: { labels: [], isSelfHosted: false },
    images: [],
    env: [],
    steps: [],
    with: [],
    value,
  };
}

function privilegedIn(env: InfraValue | undefined, source: string) {
  const privileged = textOf(valueAt(env, 'privileged-mode'), source);
  return present({ privileged: privileged?.text === 'true' ? privileged.place : undefined });
}

function otherFile(written: Text): Use {
  return { kind: 'local', written, name: written.text };
}
