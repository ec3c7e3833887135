import { isUnknown, type MapValue, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';
import { looksSecret } from './shared-conditions.ts';
import { notLiteral } from './shared-secrets.ts';

/** Whether no key of a ConfigMap is named like a credential and has one. */
export function holdsNoCredential({ view }: Subject): Verdict {
  const data = valueAt(view, 'data');
  if (data?.kind !== 'map') return holds;
  const failed = blamesIn(data, 'data', (key, text) => looksSecret.test(key) && !notLiteral.test(text));
  return failed.length === 0 ? holds : fails(...failed);
}

/** Whether no value of a Secret is written in its manifest. */
export function holdsNoData({ view, resource }: Subject): Verdict {
  // What a tool encrypts before it is committed says so.
  if (view.entries.has('sops') || wordOf(valueAt(view, 'kind') ?? view) === 'SealedSecret') return holds;
  const failed = ['data', 'stringData'].flatMap((name) => {
    const map = valueAt(view, name);
    return map?.kind === 'map' ? blamesIn(map, name, (_, text) => isContent(text)) : [];
  });
  // In Terraform it may come from anywhere, and defaults of charts are there to be changed.
  if (failed.length === 0 || resource.format !== 'kubernetes') return holds;
  const [first] = failed;
  return first === undefined
    ? holds
    : fails({ ...first, item: '' }, ...failed.slice(1).map((each) => ({ ...each, item: '' })));
}

function isContent(text: string): boolean {
  return (
    !notLiteral.test(text) &&
    !/^(?:-----BEGIN (?:CERTIFICATE|PUBLIC)|ENC\[|AQ[A-Z]{2}|[<{]|_|CHANGE|REPLACE)/.test(text) &&
    text.length > 3
  );
}

function blamesIn(
  map: MapValue,
  name: string,
  isMeant: (key: string, text: string) => boolean,
): readonly Blame[] {
  return [...map.entries].flatMap(([key, { value, place }]): readonly Blame[] => {
    const text = isUnknown(value) ? undefined : wordOf(value);
    if (text === undefined || value.isSensitive || text.length > 4000 || !isMeant(key, text)) return [];
    const path = `${name}.${key}`;
    return [{ place, path, written: path, item: path, says: `the value of \`${key}\` is written here.` }];
  });
}
