import type { DocumentComment } from '#ir/infra/document-reading';
import { type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { type Budget, spend, wholeBudget } from '../budget.ts';
import { useOf } from '../github/use.ts';
import { withPasted } from '../pasted.ts';
import type {
  Image,
  Job,
  Pipeline,
  PipelinePart,
  Script,
  Step,
  Trigger,
  TriggerKind,
  Use,
  Variable,
} from '../pipeline.ts';
import {
  documentsOf,
  mapOf,
  type PipelineReading,
  partOf,
  tellGap,
  variablesOf,
  wholeOf,
} from '../reading.ts';
import { keyPlace, type Text, textAt, textOf, textsOf } from '../text.ts';

interface CatalystReading {
  readonly reading: PipelineReading;
  readonly comments: readonly DocumentComment[];
  readonly budget: Budget;
  readonly compute?: InfraValue;
}

/** Reads a workflow of Amazon CodeCatalyst. Source of the format: AWS's "Workflow YAML definition". */
export function readCodecatalyst(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  if (document === undefined || document.value.kind === 'null') return {};
  const root = mapOf(document, reading);
  if (root === undefined) return {};
  const source = reading.text;
  const actions = root.entries.get('Actions')?.value;
  if (actions?.kind !== 'map') {
    tellGap(reading, 'syntax', 'It has no `Actions`, so it is no workflow that could be checked.');
    return {};
  }
  const { comments } = document;
  const asked: CatalystReading = {
    reading,
    comments,
    budget: wholeBudget(),
    ...present({ compute: root.entries.get('Compute')?.value }),
  };
  const pipeline: Pipeline = {
    system: 'codecatalyst',
    kind: 'workflow',
    path: reading.path,
    source,
    root,
    comments,
    place: wholeOf(reading),
    triggers: itemsOf(root.entries.get('Triggers')?.value).flatMap((each) => triggerOf(each, source)),
    env: [],
    inputs: [],
    jobs: actionsOf(actions, '', asked),
    includes: [],
    ...present({ name: textAt(root, 'Name', source) }),
  };
  return { pipelines: [pipeline] };
}

const kinds: Readonly<Record<string, TriggerKind>> = {
  push: 'push',
  pullrequest: 'change',
  schedule: 'schedule',
  manual: 'manual',
};

function triggerOf(value: InfraValue, source: string): readonly Trigger[] {
  const name = value.kind === 'map' ? textAt(value, 'Type', source)?.text : undefined;
  if (name === undefined) return [];
  const known = name.toLowerCase();
  return [
    {
      kind: (Object.hasOwn(kinds, known) ? kinds[known] : undefined) ?? 'other',
      name,
      place: value.place,
      value,
    },
  ];
}

/** Actions, those of groups by `group@action`. */
function actionsOf(map: MapValue, group: string, asked: CatalystReading): readonly Job[] {
  return [...map.entries].flatMap(([name, { value, place }]) => {
    const id = group === '' ? name : `${group}@${name}`;
    if (value.kind !== 'map') {
      tellGap(asked.reading, 'syntax', `Line ${place.line}: the action \`${id}\` is no map of keys.`);
      return [];
    }
    const inner = value.entries.get('Actions')?.value;
    if (group === '' && inner?.kind === 'map') return actionsOf(inner, name, asked);
    const header = keyPlace(map, name, asked.reading.text) ?? place;
    return spend(asked.budget, asked.reading) ? [actionOf(id, value, header, asked)] : [];
  });
}

function actionOf(id: string, action: MapValue, header: Place, asked: CatalystReading): Job {
  const source = asked.reading.text;
  const compute = action.entries.get('Compute')?.value ?? asked.compute;
  const configuration = action.entries.get('Configuration')?.value;
  const steps = stepsOf(valueAt(configuration, 'Steps'), asked);
  const identifier = textAt(action, 'Identifier', source);
  return {
    id,
    place: action.place,
    header,
    needs: textsOf(action.entries.get('DependsOn')?.value, source).map(({ text }) => text),
    runner: {
      labels: textsOf(valueAt(compute, 'Fleet'), source),
      isSelfHosted: false,
      ...present({ place: compute?.place }),
    },
    images: imagesOf(valueAt(configuration, 'Container'), source),
    env: variablesIn(valueAt(action, 'Inputs', 'Variables'), source),
    steps: identifier === undefined ? steps : [identifiedStep(identifier, action, source), ...steps],
    with: [],
    value: action,
    ...present({ environment: textOf(valueAt(action, 'Environment', 'Name'), source) }),
  };
}

/** What the action is, as a first step: `aws/cdk-deploy@v2` with its configuration. */
function identifiedStep(identifier: Text, action: MapValue, source: string): Step {
  const configuration = action.entries.get('Configuration')?.value;
  return {
    path: 'Identifier',
    place: identifier.place,
    with: variablesOf(configuration, source).filter(({ name }) => name !== 'Steps'),
    env: [],
    value: action,
    use: taskUse(identifier),
  };
}

function taskUse(written: Text): Use {
  if (/^\.{1,2}(?:\/|$)/.test(written.text)) return { kind: 'local', written, name: written.text };
  const at = written.text.lastIndexOf('@');
  if (at < 0) return { kind: 'task', written, name: written.text };
  const quote = /^["']/.test(written.source.slice(written.place.start, written.place.start + 1)) ? 1 : 0;
  const start = written.place.start + quote + at + 1;
  const ref = partOf(written, start, start + written.text.length - at - 1);
  return { kind: 'task', written, name: written.text.slice(0, at), ref: ref.text, refPlace: ref.place };
}

/** Commands, or steps of GitHub Actions where the action runs those. */
function stepsOf(
  value: InfraValue | undefined,
  { reading, comments, budget }: CatalystReading,
): readonly Step[] {
  const source = reading.text;
  return itemsOf(value).flatMap((item, i) => {
    if (item.kind !== 'map' || !spend(budget, reading)) return [];
    const uses = textAt(item, 'uses', source);
    return [
      {
        path: `Configuration.Steps[${i}]`,
        place: item.place,
        with: variablesOf(item.entries.get('with')?.value, source),
        env: variablesOf(item.entries.get('env')?.value, source),
        value: item,
        ...present({
          name: textAt(item, 'name', source),
          run: scriptOf(textAt(item, 'Run', source) ?? textAt(item, 'run', source)),
          use: uses && useOf(uses, comments),
        }),
      },
    ];
  });
}

/** What CodeCatalyst replaces before a shell reads it: `${WorkflowSource.BranchName}`, `${Secrets.token}`; names of shells have no point. */
const replaced = /\$\{\w[\w-]*(?:\.\w[\w-]*)+\}/g;

function scriptOf(run: Text | undefined): Script | undefined {
  return run === undefined ? undefined : withPasted(run, replaced);
}

/** `Variables:` as a list of names and values. */
function variablesIn(value: InfraValue | undefined, source: string): readonly Variable[] {
  return itemsOf(value).flatMap((item) => {
    const name = item.kind === 'map' ? textAt(item, 'Name', source)?.text : undefined;
    if (name === undefined || item.kind !== 'map') return [];
    return [{ name, place: item.place, ...present({ value: textAt(item, 'Value', source) }) }];
  });
}

/** `CODECATALYST` is an image of its own, by a short name. */
function imagesOf(value: InfraValue | undefined, source: string): readonly Image[] {
  const reference = textOf(valueAt(value, 'Image'), source);
  const registry = textOf(valueAt(value, 'Registry'), source)?.text;
  return reference === undefined || registry?.toUpperCase() === 'CODECATALYST'
    ? []
    : [{ reference, role: 'job' }];
}
