import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { type Budget, spend } from '../budget.ts';
import { withPasted } from '../pasted.ts';
import type { Image, Job, Script, Step, Variable } from '../pipeline.ts';
import type { PipelineReading } from '../reading.ts';
import { type Text, textAt, textOf, textsOf } from '../text.ts';
import { referenceUse } from './use.ts';

/** A file of Tekton while its tasks are read. */
export interface TektonReading {
  readonly reading: PipelineReading;
  readonly source: string;
  readonly budget: Budget;
}

/** A task, and what is known of its use. */
interface TaskParts {
  readonly name: Text | undefined;
  /** Where its steps are; undefined where they are elsewhere. */
  readonly spec: MapValue | undefined;
  /** The task, its run, or its place in a pipeline. */
  readonly value: MapValue;
}

/** What Tekton replaces (`$(params.x)`, `$(tasks.a.results.b)`), and Pipelines as Code before it (`{{ source_branch }}`). */
const replaced =
  /\$\((?:params|tasks|results|context|workspaces|steps|step|tt|inputs|finally)\b[^()\s]*\)|\{\{[^{}\n]*\}\}/g;

/** The tasks of a pipeline, those that run at its end included. */
export function pipelineJobs(spec: MapValue, asked: TektonReading): readonly Job[] {
  const { source, reading, budget } = asked;
  return ['tasks', 'finally'].flatMap((key) =>
    itemsOf(spec.entries.get(key)?.value).flatMap((each) => {
      if (each.kind !== 'map' || !spend(budget, reading)) return [];
      const own = each.entries.get('taskSpec')?.value;
      const name = textAt(each, 'name', source);
      const job = taskJob({ name, spec: own?.kind === 'map' ? own : undefined, value: each }, asked);
      return [{ ...job, ...present({ stage: key === 'finally' ? 'finally' : undefined }) }];
    }),
  );
}

/** A task is a job: a pod with a container for each step. */
export function taskJob({ name, spec, value }: TaskParts, asked: TektonReading): Job {
  const { source } = asked;
  const steps = spec === undefined ? [] : stepsOf(spec, asked);
  const uses = ['taskRef', 'pipelineRef'].flatMap((key) => {
    return referenceUse(value.entries.get(key)?.value, source) ?? [];
  });
  const privileged = spec === undefined ? undefined : privilegedIn(spec, source);
  return {
    id: name?.text ?? uses[0]?.name ?? 'task',
    place: value.place,
    header: name?.place ?? firstOf(value),
    needs: textsOf(value.entries.get('runAfter')?.value, source).map(({ text }) => text),
    runner: { labels: [], isSelfHosted: undefined, ...present({ privileged }) },
    images: spec === undefined ? [] : imagesOf(spec, source),
    env: variablesIn(valueAt(spec, 'stepTemplate', 'env'), source),
    steps,
    with: variablesIn(value.entries.get('params')?.value, source),
    value,
    ...present({ use: uses[0] }),
  };
}

function firstOf(value: MapValue): Job['header'] {
  const [first] = value.entries.values();
  return first?.place ?? value.place;
}

function stepsOf(spec: MapValue, { source, reading, budget }: TektonReading): readonly Step[] {
  return itemsOf(spec.entries.get('steps')?.value).flatMap((each, i) => {
    if (each.kind !== 'map' || !spend(budget, reading)) return [];
    const name = textAt(each, 'name', source);
    const step: Step = {
      path: `steps[${i}]`,
      place: each.place,
      with: variablesIn(each.entries.get('params')?.value, source),
      env: variablesIn(each.entries.get('env')?.value, source),
      value: each,
      ...present({
        name,
        id: name?.text,
        run: scriptOf(each, source),
        use: referenceUse(each.entries.get('ref')?.value, source),
      }),
    };
    return [step];
  });
}

/** `script`, or what a shell is given with `-c`. */
function scriptOf(step: MapValue, source: string): Script | undefined {
  const script = textAt(step, 'script', source);
  if (script !== undefined) {
    const shell = /^#!\s*\S*?(?:env\s+(?:-\S+\s+)?)?([\w.-]+)(?:\s|$)/.exec(script.text)?.[1];
    return withPasted({ ...script, ...present({ shell }) }, replaced);
  }
  const words = ['command', 'args'].flatMap((key) => textsOf(step.entries.get(key)?.value, source));
  const [program, ...rest] = words;
  const shell = /(?:^|\/)((?:ba|da|z|k|a)?sh)$/.exec(program?.text ?? '')?.[1];
  const at = rest.findIndex(({ text }) => /^-\w*c$/.test(text));
  const run = shell === undefined || at < 0 ? undefined : rest[at + 1];
  return run === undefined ? undefined : withPasted({ ...run, ...present({ shell }) }, replaced);
}

/** `name` and `value`, of the environment or of parameters; `valueFrom` is a value of the cluster. */
function variablesIn(value: InfraValue | undefined, source: string): readonly Variable[] {
  return itemsOf(value).flatMap((each) => {
    const name = textOf(valueAt(each, 'name'), source)?.text;
    if (name === undefined) return [];
    return [{ name, place: each.place, ...present({ value: textOf(valueAt(each, 'value'), source) }) }];
  });
}

function imagesOf(spec: MapValue, source: string): readonly Image[] {
  const of = (value: InfraValue | undefined, role: Image['role']): readonly Image[] => {
    const reference = textOf(valueAt(value, 'image'), source);
    return reference === undefined || reference.text === '' ? [] : [{ reference, role }];
  };
  return [
    ...of(spec.entries.get('stepTemplate')?.value, 'job'),
    ...itemsOf(spec.entries.get('steps')?.value).flatMap((each) => of(each, 'step')),
    ...itemsOf(spec.entries.get('sidecars')?.value).flatMap((each) => of(each, 'service')),
  ];
}

function privilegedIn(spec: MapValue, source: string): Job['place'] | undefined {
  const containers = [
    spec.entries.get('stepTemplate')?.value,
    ...itemsOf(spec.entries.get('steps')?.value),
    ...itemsOf(spec.entries.get('sidecars')?.value),
  ];
  for (const each of containers) {
    const said = valueAt(each, 'securityContext', 'privileged');
    if (textOf(said, source)?.text === 'true') return said?.place;
  }
  return undefined;
}
