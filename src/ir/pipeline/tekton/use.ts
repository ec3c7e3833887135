import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { imageUse } from '../github/use.ts';
import type { Use } from '../pipeline.ts';
import { type Text, textAt, textOf } from '../text.ts';

/**
 * `taskRef`, `pipelineRef`, `ref` of a step: of the cluster, of a bundle, or of what a resolver fetches.
 * Source: Tekton's "Remote resolution" and its pages on each resolver.
 */
export function referenceUse(value: InfraValue | undefined, source: string): Use | undefined {
  if (value?.kind !== 'map') return undefined;
  const resolver = textAt(value, 'resolver', source);
  const name = textAt(value, 'name', source);
  const bundle = textAt(value, 'bundle', source);
  if (bundle !== undefined) return { ...imageUse(bundle, bundle.text), kind: 'bundle' };
  if (resolver === undefined) return name && { kind: 'local', written: name, name: name.text };
  return resolvedUse(resolver, paramsOf(value, source), name);
}

function resolvedUse(resolver: Text, params: ReadonlyMap<string, Text>, name: Text | undefined): Use {
  const given = (...names: readonly string[]) => names.map((each) => params.get(each)).find((each) => each);
  const kind = resolver.text;
  const what = given('name', 'taskName') ?? name;
  if (kind === 'cluster') return { kind: 'local', written: what ?? resolver, name: what?.text ?? kind };
  if (kind === 'bundles') {
    const image = given('bundle');
    if (image !== undefined)
      return { ...imageUse(image, image.text), kind: 'bundle', ...present({ within: what?.text }) };
  }
  if (kind === 'git' || kind === 'http') {
    const url = given('url', 'repo') ?? resolver;
    return {
      kind: 'include',
      written: url,
      name: url.text,
      ...present({ within: given('pathInRepo')?.text }),
      ...refOf(given('revision')),
    };
  }
  return {
    kind: 'component',
    written: what ?? resolver,
    name: what?.text ?? kind,
    ...refOf(given('version')),
  };
}

function refOf(ref: Text | undefined) {
  return ref === undefined ? {} : { ref: ref.text, refPlace: ref.place };
}

function paramsOf(value: MapValue, source: string): ReadonlyMap<string, Text> {
  return new Map(
    itemsOf(value.entries.get('params')?.value).flatMap((each) => {
      const name = textOf(valueAt(each, 'name'), source)?.text;
      const text = textOf(valueAt(each, 'value'), source);
      return name === undefined || text === undefined ? [] : [[name, text] as const];
    }),
  );
}
