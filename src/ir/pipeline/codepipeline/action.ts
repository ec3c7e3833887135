import type { InfraValue, MapValue } from '#ir/infra/value';
import { itemsOf } from '#ir/infra/value';
import { present } from '#model/present';
import { type Budget, spend } from '../budget.ts';
import { withPasted } from '../pasted.ts';
import type { Job, Step, Use, Variable } from '../pipeline.ts';
import type { PipelineReading } from '../reading.ts';
import { type Text, textOf } from '../text.ts';
import { fieldMaps, fieldOf, fieldText, plainVariables } from './definition.ts';

interface ActionReading {
  readonly reading: PipelineReading;
  readonly budget: Budget;
}

/** What CodePipeline replaces: `#{SourceVariables.CommitMessage}`. */
const variable = /#\{[\w.@-]+\}/g;

/** The actions of a stage, each a job of one step: what it uses, and the commands that it has. */
export function actionJobs(stage: MapValue, { reading, budget }: ActionReading): readonly Job[] {
  const source = reading.text;
  const name = fieldText(stage, 'name', source)?.text;
  return fieldMaps(stage, 'actions').flatMap((action, i) =>
    spend(budget, reading) ? [actionJob(action, name, i, source)] : [],
  );
}

function actionJob(action: MapValue, stage: string | undefined, i: number, source: string): Job {
  const id = fieldText(action, 'name', source);
  const configuration = fieldOf(action, 'configuration');
  const environment = environmentOf(action, configuration, source);
  return {
    id: id?.text ?? `${stage ?? 'stage'}[${i}]`,
    place: action.place,
    header: id?.place ?? action.place,
    needs: [],
    runner: { labels: [], isSelfHosted: false },
    images: [],
    env: environment.plain,
    ...(environment.stored.length === 0 ? {} : { stored: environment.stored }),
    steps: [
      actionStep(action, configuration, source),
      ...itemsOf(fieldOf(action, 'commands')).flatMap((each, j) => commandStep(each, j, source)),
    ],
    with: [],
    value: action,
    ...present({ stage }),
  };
}

function actionStep(action: MapValue, configuration: InfraValue | undefined, source: string): Step {
  return {
    path: 'action',
    place: action.place,
    with: plainVariables(configuration, source),
    env: [],
    value: action,
    ...present({ use: useOf(action, source) }),
  };
}

function commandStep(command: InfraValue, i: number, source: string): readonly Step[] {
  const run = textOf(command, source);
  if (run === undefined) return [];
  const path = `commands[${i}]`;
  return [{ path, place: command.place, with: [], env: [], value: command, run: withPasted(run, variable) }];
}

/** `AWS/CodeBuild`, and within it what it is for: `Build`, `Approval`. */
function useOf(action: MapValue, source: string): Use | undefined {
  const type = fieldOf(action, 'actionTypeId');
  const provider = fieldText(type, 'provider', source);
  if (provider === undefined) return undefined;
  const owner = fieldText(type, 'owner', source)?.text ?? 'AWS';
  const version = fieldText(type, 'version', source);
  return {
    kind: 'task',
    written: provider,
    name: `${owner}/${provider.text}`,
    ...present({
      within: fieldText(type, 'category', source)?.text,
      ref: version?.text,
      refPlace: version?.place,
    }),
  };
}

interface Environment {
  readonly plain: readonly Variable[];
  readonly stored: readonly Variable[];
}

/** Variables of the action itself, and those that CodeBuild is given as JSON in a text. */
function environmentOf(action: MapValue, configuration: InfraValue | undefined, source: string): Environment {
  const own = fieldMaps(action, 'environmentVariables').flatMap((each): readonly Given[] => {
    const name = fieldText(each, 'name', source)?.text;
    if (name === undefined) return [];
    const isStored = /^SECRETS_?MANAGER$/i.test(fieldText(each, 'type', source)?.text ?? '');
    const value = fieldText(each, 'value', source);
    return [{ isStored, variable: { name, place: each.place, ...present({ value }) } }];
  });
  const all = [...own, ...fromJson(fieldText(configuration, 'environmentVariables', source))];
  return {
    plain: all.flatMap((each) => (each.isStored ? [] : [each.variable])),
    stored: all.flatMap((each) => (each.isStored ? [each.variable] : [])),
  };
}

interface Given {
  readonly isStored: boolean;
  readonly variable: Variable;
}

/** `[{"name":"STAGE","value":"test","type":"PLAINTEXT"}]`; each stands where the whole text stands. */
function fromJson(text: Text | undefined): readonly Given[] {
  if (text === undefined) return [];
  let read: unknown;
  try {
    read = JSON.parse(text.text);
  } catch {
    // With functions of a template in it, it is no JSON yet.
    return [];
  }
  if (!Array.isArray(read)) return [];
  return read.flatMap((each: unknown): readonly Given[] => {
    if (typeof each !== 'object' || each === null || !('name' in each)) return [];
    const type = 'type' in each ? String(each.type) : 'PLAINTEXT';
    const value = 'value' in each ? { value: { ...text, text: String(each.value) } } : {};
    return [
      { isStored: type !== 'PLAINTEXT', variable: { name: String(each.name), place: text.place, ...value } },
    ];
  });
}
