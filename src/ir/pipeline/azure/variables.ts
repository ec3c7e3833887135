import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import type { Input, Use, Variable } from '../pipeline.ts';
import { variablesOf } from '../reading.ts';
import { type Text, textAt, textOf, textsOf } from '../text.ts';
import { withInserted } from './inserted.ts';
import type { AzureReading } from './reading.ts';
import { mapsOf } from './resources.ts';
import { templateUse } from './template.ts';

/** What stands under `variables`. */
export interface Variables {
  readonly env: readonly Variable[];
  /** Names of variable groups, which are kept at the service and may hold secrets. */
  readonly groups: readonly Text[];
  /** Files that they are taken from. */
  readonly includes: readonly Use[];
}

/** Variables, as a map or as a list of names, groups and templates. Source: "YAML schema reference", `variables`. */
export function declaredVariables(value: InfraValue | undefined, asked: AzureReading): Variables {
  const { source } = asked;
  if (value?.kind === 'map')
    return { env: variablesOf(withInserted(value), source), groups: [], includes: [] };
  const items = mapsOf(value, source).map((item) => withInserted(item));
  return {
    env: items.flatMap((item) => named(item, source)),
    groups: items.flatMap((item) => textAt(item, 'group', source) ?? []),
    includes: items.flatMap((item) => {
      const template = textAt(item, 'template', source);
      return template === undefined ? [] : [templateUse(template, asked)];
    }),
  };
}

/** An item may be a map of names, too, where an expression inserts it. */
function named(item: MapValue, source: string): readonly Variable[] {
  const name = textAt(item, 'name', source)?.text;
  if (name === undefined)
    return item.entries.has('group') || item.entries.has('template') ? [] : variablesOf(item, source);
  return [{ name, place: item.place, ...present({ value: textAt(item, 'value', source) }) }];
}

/** `parameters:`, as a list with types or, of old, as a map of names and defaults. */
export function parametersOf(value: InfraValue | undefined, source: string): readonly Input[] {
  if (value?.kind === 'map')
    return [...value.entries].map(([name, { value: given, place }]) => ({
      name,
      place,
      ...present({ otherwise: textOf(given, source) }),
    }));
  return mapsOf(value, source).flatMap((item) => {
    const name = textAt(item, 'name', source)?.text;
    if (name === undefined) return [];
    const values = item.entries.get('values')?.value;
    return [
      {
        name,
        place: item.place,
        type: textAt(item, 'type', source)?.text ?? 'string',
        ...present({
          otherwise: textAt(item, 'default', source),
          values: values === undefined ? undefined : textsOf(values, source),
        }),
      },
    ];
  });
}
