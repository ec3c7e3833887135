import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { tellUnknownKeys } from '../known-keys.ts';
import type { Script, Step } from '../pipeline.ts';
import { tellGap, variablesOf } from '../reading.ts';
import { textAt } from '../text.ts';
import { tellBrokenCondition } from './broken-expressions.ts';
import { stepKeys } from './keys.table.ts';
import type { GithubReading } from './reading.ts';
import { useOf } from './use.ts';

/** The steps of a job or an action; steps that run beside each other (`parallel`) are steps like all others. */
export function stepsOf(
  value: InfraValue | undefined,
  asked: GithubReading,
  path = 'steps',
): readonly Step[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item, i) => {
    const at = `${path}[${i}]`;
    if (item.kind !== 'map') {
      tellGap(asked.reading, 'syntax', `Line ${item.place.line}: a step is a map of keys.`);
      return [];
    }
    const inner = item.entries.get('parallel')?.value;
    return inner?.kind === 'list' ? stepsOf(inner, asked, `${at}.parallel`) : [stepOf(item, at, asked)];
  });
}

function stepOf(step: MapValue, path: string, { reading, comments }: GithubReading): Step {
  const source = reading.text;
  const uses = textAt(step, 'uses', source);
  const condition = textAt(step, 'if', source);
  tellUnknownKeys(step, stepKeys, reading);
  tellBrokenCondition(condition, reading);
  return {
    path,
    place: step.place,
    with: variablesOf(step.entries.get('with')?.value, source),
    env: variablesOf(step.entries.get('env')?.value, source),
    value: step,
    ...present({
      id: textAt(step, 'id', source)?.text,
      name: textAt(step, 'name', source),
      condition,
      run: scriptOf(step, source),
      use: uses && useOf(uses, comments),
    }),
  };
}

function scriptOf(step: MapValue, source: string): Script | undefined {
  const run = textAt(step, 'run', source);
  const shell = textAt(step, 'shell', source)?.text;
  return run === undefined ? undefined : { ...run, ...present({ shell }) };
}
