import { type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { tellUnknownKeys } from '../known-keys.ts';
import type { Job, Pipeline, PipelinePart } from '../pipeline.ts';
import { documentsOf, type PipelineReading, wholeOf } from '../reading.ts';
import { keyPlace, textAt, textOf } from '../text.ts';
import { tellBrokenExpressions } from './broken-expressions.ts';
import { actionKeys, runsKeys } from './keys.table.ts';
import type { GithubReading } from './reading.ts';
import { stepsOf } from './step.ts';
import { inputsOf } from './triggers.ts';
import { imageUse } from './use.ts';

/**
 * Reads the definition of an action: one job of its steps, or of the image that it is. Another file of this name is
 * nothing. Source of the format: GitHub's "Metadata syntax for GitHub Actions".
 */
export function readGithubAction(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  const root = document?.value.kind === 'map' ? document.value : undefined;
  const runs = root?.entries.get('runs')?.value;
  if (document === undefined || root === undefined || runs?.kind !== 'map') return {};
  tellUnknownKeys(root, actionKeys, reading);
  tellUnknownKeys(runs, runsKeys, reading);
  tellBrokenExpressions(root, reading);
  const asked: GithubReading = { reading, comments: document.comments };
  const action: Pipeline = {
    system: 'github',
    kind: 'action',
    path: reading.path,
    source: reading.text,
    root,
    comments: document.comments,
    place: wholeOf(reading),
    triggers: [],
    env: [],
    inputs: inputsOf(root.entries.get('inputs')?.value, reading.text),
    jobs: [jobOf(root, runs, asked)],
    includes: [],
    ...present({ name: textAt(root, 'name', reading.text) }),
  };
  return { pipelines: [action] };
}

function jobOf(root: MapValue, runs: MapValue, asked: GithubReading): Job {
  const source = asked.reading.text;
  const image = textOf(valueAt(runs, 'image'), source);
  const docker = image?.text.startsWith('docker://') ? imageUse(image, image.text.slice(9)) : undefined;
  return {
    id: 'runs',
    place: runs.place,
    header: keyPlace(root, 'runs', source) ?? runs.place,
    needs: [],
    runner: { labels: [], isSelfHosted: undefined },
    images: [],
    env: [],
    steps: stepsOf(runs.entries.get('steps')?.value, asked),
    with: [],
    value: runs,
    ...present({ use: docker }),
  };
}
