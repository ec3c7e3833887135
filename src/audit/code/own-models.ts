import type { CallModel, ModelPack } from '#ir/flow/models';
import type { OwnModel } from '#model/code-models';

/** The pack of a repository's own models. What it says of a function that we know, too, is added to what we know. */
export function packOf(models: readonly OwnModel[], packs: readonly ModelPack[]): ModelPack {
  const names = Map.groupBy(models, ({ name }) => name);
  const calls = Object.fromEntries(
    [...names].map(([name, own]) => [name, own.reduce(withModel, knownModel(name, packs))]),
  );
  const values = Object.fromEntries(
    models.flatMap((model) => (model.as === 'source' ? [[model.name, { source: model.source }]] : [])),
  );
  return {
    name: 'handrail.yaml',
    languages: ['python', 'javascript', 'typescript', 'java', 'go'],
    calls,
    values,
    project: calls,
  };
}

function knownModel(name: string, packs: readonly ModelPack[]): CallModel {
  return packs.findLast(({ calls }) => calls?.[name] !== undefined)?.calls?.[name] ?? {};
}

function withModel(known: CallModel, model: OwnModel): CallModel {
  switch (model.as) {
    case 'source':
      return { ...known, source: model.source };
    case 'sink':
      return { ...known, sinks: [...(known.sinks ?? []), { at: model.at, kind: model.kind }] };
    case 'sanitizer':
      return {
        ...known,
        clears: known.clears === 'all' ? 'all' : [...new Set([...(known.clears ?? []), ...model.kinds])],
      };
    case 'flow': {
      const before = known.flow === undefined || known.flow === 'none' ? [] : known.flow;
      return { ...known, flow: [...before, { from: model.from, to: model.to }] };
    }
  }
}
