import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { spend } from '../budget.ts';
import type { Job, Step } from '../pipeline.ts';
import { tellGap, variablesOf } from '../reading.ts';
import { keyPlace, type Text, textAt, textOf, textsOf } from '../text.ts';
import { type Inserted, insertedItems, withInserted } from './inserted.ts';
import type { AzureReading } from './reading.ts';
import { imagesOf, privilegedOptions, runnerOf } from './runner.ts';
import { stepsIn, stepsOf } from './step.ts';
import { givenParts, templateUse } from './template.ts';
import { declaredVariables } from './variables.ts';

/** What jobs have from the stage or the pipeline that they are in. */
interface Around {
  readonly pool?: InfraValue;
  readonly stage?: string;
  /** Of the stage, and of it alone. */
  readonly variables?: InfraValue;
  readonly condition?: Text;
}

/** All jobs of a map that has stages, jobs or steps. Source: "YAML schema reference", `pipeline`. */
export function jobsOf(map: MapValue, asked: AzureReading, around: Around = {}): readonly Job[] {
  const at = (key: string) => map.entries.get(key)?.value;
  const pool = at('pool');
  const inner: Around = { ...around, ...present({ pool }) };
  const { source } = asked;
  return [
    ...stagesIn(insertedItems(at('stages'), source), asked, inner),
    ...jobsIn(insertedItems(at('jobs'), source), asked, inner),
    ...(at('steps') === undefined ? [] : [onlyJob(map, asked, inner)]),
    ...extended(at('extends'), asked, inner),
  ];
}

/** Stages, jobs and steps that are given to the template that a pipeline extends. */
function extended(value: InfraValue | undefined, asked: AzureReading, around: Around): readonly Job[] {
  if (value?.kind !== 'map') return [];
  const map = withInserted(value);
  return textAt(map, 'template', asked.source) === undefined ? [] : ofTemplate(map, undefined, asked, around);
}

function stagesIn(items: readonly Inserted[], asked: AzureReading, around: Around): readonly Job[] {
  return items.flatMap(({ item, condition }) => {
    const stage = mapIn(item, 'stage', asked);
    if (stage === undefined || !spend(asked.budget, asked.reading)) return [];
    const { source } = asked;
    if (stage.entries.has('template')) return ofTemplate(stage, condition, asked, around);
    const own = textAt(stage, 'condition', source) ?? condition ?? around.condition;
    return jobsOf(stage, asked, {
      ...around,
      ...present({
        condition: own,
        stage: textAt(stage, 'stage', source)?.text,
        variables: stage.entries.get('variables')?.value,
      }),
    });
  });
}

function jobsIn(items: readonly Inserted[], asked: AzureReading, around: Around): readonly Job[] {
  return items.flatMap(({ item, condition }) => {
    const job = mapIn(item, 'job', asked);
    if (job === undefined || !spend(asked.budget, asked.reading)) return [];
    if (job.entries.has('template')) return ofTemplate(job, condition, asked, around);
    return [jobOf(job, condition, asked, around)];
  });
}

/** `- ${{ parameters.jobs }}` are jobs of the caller, and are read there. */
function mapIn(item: InfraValue, what: string, { reading }: AzureReading): MapValue | undefined {
  if (item.kind === 'map') return withInserted(item);
  if (item.kind !== 'null' && !(item.kind === 'text' && item.text.includes('${{')))
    tellGap(reading, 'syntax', `Line ${item.place.line}: a ${what} is a map of keys.`);
  return undefined;
}

function onlyJob(map: MapValue, asked: AzureReading, around: Around): Job {
  const header = keyPlace(map, 'steps', asked.source) ?? map.place;
  return { ...jobOf(map, undefined, asked, { ...around, stage: around.stage ?? '' }), id: 'Job', header };
}

function jobOf(job: MapValue, inserted: Text | undefined, asked: AzureReading, around: Around): Job {
  const { source } = asked;
  const at = (key: string) => job.entries.get(key)?.value;
  const id = textAt(job, 'job', source) ?? textAt(job, 'deployment', source);
  const own = declaredVariables(at('variables'), asked);
  const ofStage = declaredVariables(around.variables, asked);
  return {
    id: id?.text === undefined || id.text === '' ? 'Job' : id.text,
    place: job.place,
    header: id?.place ?? job.place,
    needs: textsOf(at('dependsOn'), source).map(({ text }) => text),
    runner: runnerOf(at('pool') ?? around.pool, privilegedOptions(job, asked), source),
    images: imagesOf(job, asked),
    env: [...ofStage.env, ...own.env],
    steps: at('steps') === undefined ? lifecycleSteps(job, asked) : stepsOf(at('steps'), asked, 'steps'),
    with: [],
    value: job,
    ...withGroups([...ofStage.groups, ...own.groups]),
    ...present({
      stage: around.stage === '' ? undefined : around.stage,
      name: textAt(job, 'displayName', source),
      condition: textAt(job, 'condition', source) ?? inserted ?? around.condition,
      environment: environmentOf(at('environment'), source),
    }),
  };
}

function withGroups(groups: readonly Text[]) {
  return groups.length === 0 ? {} : { groups };
}

function environmentOf(value: InfraValue | undefined, source: string): Text | undefined {
  return value?.kind === 'map' ? textAt(value, 'name', source) : textOf(value, source);
}

/** Steps of a deployment, by what they are for: `strategy: runOnce: deploy: steps:`. */
function lifecycleSteps(job: MapValue, asked: AzureReading): readonly Step[] {
  const strategy = job.entries.get('strategy')?.value;
  return strategy === undefined ? [] : stepsBelow(strategy, asked, 'strategy', 0);
}

function stepsBelow(value: InfraValue, asked: AzureReading, path: string, depth: number): readonly Step[] {
  if (value.kind !== 'map' || depth > 4) return [];
  return [...withInserted(value).entries].flatMap(([key, { value: each }]) =>
    key === 'steps'
      ? stepsOf(each, asked, `${path}.steps`)
      : stepsBelow(each, asked, `${path}.${key}`, depth + 1),
  );
}

/** A template in the place of stages or jobs: a job that is all of it, and what it is given to put into it. */
function ofTemplate(
  map: MapValue,
  inserted: Text | undefined,
  asked: AzureReading,
  around: Around,
): readonly Job[] {
  const { source } = asked;
  const written = textAt(map, 'template', source);
  if (written === undefined) return [];
  const parameters = map.entries.get('parameters')?.value;
  const given = givenParts(parameters, source);
  const own: Job = {
    id: written.text,
    place: map.place,
    header: written.place,
    needs: [],
    runner: { labels: [], isSelfHosted: undefined },
    images: [],
    env: [],
    steps: stepsIn(given.steps, asked, 'parameters'),
    use: templateUse(written, asked),
    with: variablesOf(parameters?.kind === 'map' ? withInserted(parameters) : parameters, source),
    value: map,
    ...present({ stage: around.stage, condition: inserted ?? around.condition }),
  };
  return [own, ...stagesIn(given.stages, asked, around), ...jobsIn(given.jobs, asked, around)];
}
