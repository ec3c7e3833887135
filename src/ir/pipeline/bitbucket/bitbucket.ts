import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import type { Image, Job, Pipeline, PipelinePart, Step, Trigger, TriggerKind, Use } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, variablesOf, wholeOf } from '../reading.ts';
import { type Text, textOf } from '../text.ts';

/** What starts the pipelines of each section. */
const sections: Readonly<Record<string, TriggerKind>> = {
  default: 'push',
  branches: 'push',
  tags: 'tag',
  'pull-requests': 'change',
  custom: 'manual',
};

/** Reads `bitbucket-pipelines.yml`. Source of the format: Atlassian's "Bitbucket Pipelines configuration reference". */
export function readBitbucket(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  const root = mapOf(document, reading);
  const pipelines = root?.entries.get('pipelines')?.value;
  if (document === undefined || root === undefined) return {};
  const found = pipelines?.kind === 'map' ? [...pipelines.entries] : [];
  const jobs = found.flatMap(([section, { value }]) => sectionJobs(section, value, { reading, root }));
  const pipeline: Pipeline = {
    system: 'bitbucket',
    kind: 'workflow',
    path: reading.path,
    source: reading.text,
    root,
    comments: document.comments,
    place: wholeOf(reading),
    triggers: found.flatMap(([section, { place }]): readonly Trigger[] => [
      { name: section, kind: sections[section] ?? 'other', place },
    ]),
    env: [],
    inputs: [],
    jobs: [...new Map(jobs.map((job) => [`${job.place.start} ${job.id}`, job])).values()],
    includes: [],
  };
  return { pipelines: [pipeline] };
}

interface Asked {
  readonly reading: PipelineReading;
  readonly root: MapValue;
}

/** The steps of one pipeline, or of each of its branches. */
function sectionJobs(section: string, value: InfraValue, asked: Asked): readonly Job[] {
  if (value.kind === 'map')
    return [...value.entries].flatMap(([name, { value: own }]) => jobsOf(`${section}/${name}`, own, asked));
  return jobsOf(section, value, asked);
}

/** A step is a job; those beside each other and of stages are told one by one. */
function jobsOf(id: string, value: InfraValue | undefined, asked: Asked): readonly Job[] {
  return itemsOf(value).flatMap((item, i): readonly Job[] => {
    const own = `${id}[${i}]`;
    const step = valueAt(item, 'step');
    if (step?.kind === 'map') return [jobOf(own, step, asked)];
    const parallel = valueAt(item, 'parallel');
    const stage = valueAt(item, 'stage');
    const inner =
      parallel?.kind === 'map' ? parallel.entries.get('steps')?.value : (parallel ?? valueAt(stage, 'steps'));
    return jobsOf(own, inner, asked);
  });
}

function jobOf(path: string, step: MapValue, { reading, root }: Asked): Job {
  const source = reading.text;
  const name = textOf(valueAt(step, 'name'), source);
  const runsOn = valueAt(step, 'runs-on');
  const labels = [...itemsOf(runsOn), ...(runsOn?.kind === 'text' ? [runsOn] : [])].flatMap(
    (each) => textOf(each, source) ?? [],
  );
  const images = [valueAt(step, 'image') ?? root.entries.get('image')?.value].flatMap((each) =>
    imageOf(each, source),
  );
  const scripts = ['script', 'after-script'].flatMap((key) =>
    stepsOf(key, step.entries.get(key)?.value, source),
  );
  return {
    id: name?.text ?? path,
    place: step.place,
    header: { ...step.place, endLine: step.place.line },
    needs: [],
    runner: { labels, isSelfHosted: labels.some(({ text }) => text.startsWith('self.hosted')) },
    images,
    env: [],
    steps: scripts,
    with: [],
    value: step,
    ...present({ name, environment: textOf(valueAt(step, 'deployment'), source) }),
  };
}

function imageOf(value: InfraValue | undefined, source: string): readonly Image[] {
  const reference =
    value?.kind === 'map' ? textOf(value.entries.get('name')?.value, source) : textOf(value, source);
  if (reference === undefined) return [];
  const given =
    value?.kind === 'map'
      ? variablesOf(value, source).filter(({ name }) => /^(?:username|password)$/.test(name))
      : [];
  return [{ reference, role: 'job', ...(given.length === 0 ? {} : { credentials: given }) }];
}

function stepsOf(key: string, value: InfraValue | undefined, source: string): readonly Step[] {
  return itemsOf(value).flatMap((item, i): readonly Step[] => {
    const step = { path: `${key}[${i}]`, place: item.place, with: [], env: [], value: item };
    const run = textOf(item, source);
    if (run !== undefined) return [{ ...step, run: { ...run, shell: 'bash' } }];
    const pipe = textOf(valueAt(item, 'pipe'), source);
    return pipe === undefined
      ? []
      : [{ ...step, use: pipeOf(pipe), with: variablesOf(valueAt(item, 'variables'), source) }];
  });
}

/** `atlassian/aws-s3-deploy:1.1.0`, `docker://name:tag`. */
function pipeOf(written: Text): Use {
  const text = written.text.replace(/^docker:\/\//, '');
  const tag = /:([\w.-]+)$/.exec(text)?.[1];
  return {
    kind: 'pipe',
    written,
    name: tag === undefined ? text : text.slice(0, -tag.length - 1),
    ...(tag === undefined ? {} : { ref: tag }),
  };
}
