import type { MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { wholeBudget } from '../budget.ts';
import type { Job, Pipeline, PipelinePart, Use } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, tellGap, wholeOf } from '../reading.ts';
import { textAt } from '../text.ts';
import { withInserted } from './inserted.ts';
import { jobsOf } from './job.ts';
import type { AzureReading } from './reading.ts';
import { imagesBeside, resourcesOf } from './resources.ts';
import { triggersOf } from './triggers.ts';
import { declaredVariables, parametersOf } from './variables.ts';

/**
 * Reads a pipeline of Azure Pipelines, or a template of its stages, jobs, steps or variables.
 * Source of the format: Microsoft's "YAML schema reference for Azure Pipelines".
 */
export function readAzure(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  if (document === undefined || document.value.kind === 'null') return {};
  const root = mapOf(document, reading);
  if (root === undefined) return {};
  const whole = withInserted(root);
  if (!contents.some((key) => whole.entries.has(key))) {
    if (isNamed(reading.path))
      tellGap(reading, 'syntax', 'It has no `stages`, `jobs`, `steps` or `extends`, so nothing was checked.');
    return {};
  }
  const asked: AzureReading = {
    reading,
    source: reading.text,
    budget: wholeBudget(),
    resources: resourcesOf(whole.entries.get('resources')?.value, reading.text),
  };
  return { pipelines: [{ ...ofRoot(whole, asked), root, comments: document.comments }] };
}

const contents = ['stages', 'jobs', 'steps', 'extends', 'variables', 'resources', 'parameters'];

function isNamed(path: string): boolean {
  return /(?:^|\/)\.?azure-?pipelines?\.ya?ml$/i.test(path);
}

/** Keys that only a file has that starts by itself. */
const ofWorkflows = ['trigger', 'pr', 'schedules'];
/** Keys that a template may have, too, that others extend; it has parameters then. */
const ofBoth = ['resources', 'extends', 'pool', 'name'];

function kindOf(root: MapValue, path: string): Pipeline['kind'] {
  const has = (key: string) => root.entries.has(key);
  if (isNamed(path) || ofWorkflows.some(has)) return 'workflow';
  if (has('parameters')) return 'template';
  return ofBoth.some(has) || /(?:^|\/)\.?azure-?pipelines?[\w.-]*\.ya?ml$/i.test(path)
    ? 'workflow'
    : 'template';
}

function ofRoot(root: MapValue, asked: AzureReading): Pipeline {
  const { reading, source } = asked;
  const kind = kindOf(root, reading.path);
  const { env, groups, includes } = declaredVariables(root.entries.get('variables')?.value, asked);
  const jobs = jobsOf(root, asked);
  return {
    system: 'azure',
    kind,
    path: reading.path,
    source,
    root,
    comments: [],
    place: wholeOf(reading),
    triggers: kind === 'workflow' ? triggersOf(root, source) : [],
    env,
    inputs: parametersOf(root.entries.get('parameters')?.value, source),
    jobs,
    includes: [...includes, ...usedBeside(jobs, includes, asked)],
    ...(groups.length === 0 ? {} : { groups }),
    ...present({ name: textAt(root, 'name', source) }),
  };
}

/** Repositories that templates are taken from, and images that only templates name. */
function usedBeside(jobs: readonly Job[], includes: readonly Use[], { resources }: AzureReading) {
  const uses = [...includes, ...jobs.flatMap((job) => [job.use, ...job.steps.map(({ use }) => use)])];
  const names = new Set(uses.flatMap((use) => (use?.kind === 'template' ? [use.name] : [])));
  const images = new Set(jobs.flatMap((job) => job.images.map(({ reference }) => reference.text)));
  return [
    ...[...resources.repositories.values()].flatMap(({ use }) => (names.has(use.name) ? [use] : [])),
    ...imagesBeside(resources, images),
  ];
}
