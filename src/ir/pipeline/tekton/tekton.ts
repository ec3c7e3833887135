import type { InfraDocument } from '#ir/infra/document-reading';
import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { wholeBudget } from '../budget.ts';
import type { Input, Pipeline, PipelinePart } from '../pipeline.ts';
import { documentsOf, type PipelineReading } from '../reading.ts';
import { type Text, textAt, textOf } from '../text.ts';
import { annotatedTriggers, annotatedUses } from './annotations.ts';
import { pipelineJobs, type TektonReading, taskJob } from './task.ts';

/**
 * Reads tasks, pipelines and runs of Tekton, with what Pipelines as Code writes beside them; other manifests of the file
 * are nothing. Source of the format: Tekton's "Tasks", "Pipelines", "TaskRuns", "PipelineRuns", "TriggerTemplates".
 */
export function readTekton(reading: PipelineReading): PipelinePart {
  const asked: TektonReading = { reading, source: reading.text, budget: wholeBudget() };
  // What is no YAML is told where manifests are read as infrastructure, but not below `.tekton`.
  const own = /(?:^|\/)\.tekton\//.test(reading.path) ? reading : { ...reading, gaps: [], notices: [] };
  const pipelines = documentsOf(own).flatMap((document) => ofDocument(document, asked));
  return pipelines.length === 0 ? {} : { pipelines };
}

function ofDocument({ value, comments }: InfraDocument, asked: TektonReading): readonly Pipeline[] {
  if (value.kind !== 'map') return [];
  const isList = textAt(value, 'kind', asked.source)?.text === 'List';
  const all = isList ? itemsOf(value.entries.get('items')?.value) : [value];
  return all.flatMap((each) => (each.kind === 'map' ? ofManifest(each, comments, asked) : []));
}

function ofManifest(
  manifest: MapValue,
  comments: InfraDocument['comments'],
  asked: TektonReading,
): readonly Pipeline[] {
  const { source } = asked;
  const version = textAt(manifest, 'apiVersion', source)?.text ?? '';
  const kind = textAt(manifest, 'kind', source)?.text ?? '';
  const spec = manifest.entries.get('spec')?.value;
  if (!/^(?:triggers\.)?tekton\.dev\//.test(version) || spec?.kind !== 'map') return [];
  if (kind === 'TriggerTemplate')
    return itemsOf(spec.entries.get('resourcetemplates')?.value).flatMap((each) =>
      each.kind === 'map' ? ofManifest(each, comments, asked).map((run) => started(run, spec, source)) : [],
    );
  const shape = shapeOf(kind, spec, manifest, asked);
  if (shape === undefined) return [];
  const annotations = valueAt(manifest, 'metadata', 'annotations');
  const metadata = manifest.entries.get('metadata')?.value;
  const name = textOf(valueAt(metadata, 'name'), source) ?? textOf(valueAt(metadata, 'generateName'), source);
  return [
    {
      system: 'tekton',
      path: asked.reading.path,
      source,
      root: manifest,
      comments: comments.filter(({ place }) => isWithin(place.start, manifest)),
      place: manifest.place,
      triggers: shape.kind === 'workflow' ? annotatedTriggers(annotations, source) : [],
      env: [],
      includes: shape.kind === 'workflow' ? annotatedUses(annotations, source) : [],
      ...shape,
      ...present({ name }),
    },
  ];
}

/** A comment behind the last line of a manifest stands within it. */
function isWithin(start: number, { place }: MapValue): boolean {
  return start >= place.start - 1_000 && start <= place.end + 200;
}

type Shape = Pick<Pipeline, 'kind' | 'inputs' | 'jobs'>;

function shapeOf(kind: string, spec: MapValue, manifest: MapValue, asked: TektonReading): Shape | undefined {
  const { source } = asked;
  const name = textOf(valueAt(manifest, 'metadata', 'name'), source);
  if (kind === 'Task' || kind === 'ClusterTask')
    return {
      kind: 'action',
      inputs: inputsOf(spec, source),
      jobs: [taskJob({ name, spec, value: spec }, asked)],
    };
  if (kind === 'StepAction') {
    const steps: InfraValue = { kind: 'list', items: [spec], place: spec.place, origin: spec.origin };
    const entries = new Map([['steps', { value: steps, place: spec.place }]]);
    const job = taskJob({ name, spec: { ...spec, entries }, value: spec }, asked);
    return { kind: 'action', inputs: inputsOf(spec, source), jobs: [job] };
  }
  if (kind === 'Pipeline')
    return { kind: 'template', inputs: inputsOf(spec, source), jobs: pipelineJobs(spec, asked) };
  if (kind === 'TaskRun') return { kind: 'workflow', inputs: [], jobs: runOfTask(spec, name, asked) };
  return kind === 'PipelineRun'
    ? { kind: 'workflow', inputs: [], jobs: runOfPipeline(spec, asked) }
    : undefined;
}

function runOfTask(spec: MapValue, name: Text | undefined, asked: TektonReading) {
  const own = spec.entries.get('taskSpec')?.value;
  return [taskJob({ name, spec: own?.kind === 'map' ? own : undefined, value: spec }, asked)];
}

/** The tasks of a pipeline that is written in the run; a job that is the pipeline where it is named. */
function runOfPipeline(spec: MapValue, asked: TektonReading) {
  const own = spec.entries.get('pipelineSpec')?.value;
  if (own?.kind === 'map') return pipelineJobs(own, asked);
  return [taskJob({ name: undefined, spec: undefined, value: spec }, asked)];
}

function inputsOf(spec: MapValue, source: string): readonly Input[] {
  return itemsOf(spec.entries.get('params')?.value).flatMap((each) => {
    const name = each.kind === 'map' ? textAt(each, 'name', source)?.text : undefined;
    if (name === undefined || each.kind !== 'map') return [];
    const type = textAt(each, 'type', source)?.text ?? 'string';
    return [{ name, place: each.place, type, ...present({ otherwise: textAt(each, 'default', source) }) }];
  });
}

/** What a listener of events starts: with parameters that it fills from what the event says. */
function started(run: Pipeline, spec: MapValue, source: string): Pipeline {
  const trigger = { kind: 'other', name: 'TriggerTemplate', place: spec.place } as const;
  return { ...run, inputs: inputsOf(spec, source), triggers: [...run.triggers, trigger] };
}
