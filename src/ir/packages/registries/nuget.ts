import { child, childrenOf, readXml } from '#parse/value/xml';
import { type RegistryReader, type SaidRegistry, settingsOf } from './said.ts';

/** `nuget.config`: sources, and which packages `packageSourceMapping` takes from which of them. */
export const readNugetConfig: RegistryReader = (text, path) => {
  const root = readXml(text);
  if (root.kind !== 'element') return [];
  const sources = childrenOf(child(root, 'packageSources'), 'add');
  const mapped = childrenOf(child(root, 'packageSourceMapping'), 'packageSource');
  return settingsOf(
    path,
    sources.flatMap((source): SaidRegistry[] => {
      const name = source.attributes.get('key');
      const base = {
        ecosystem: 'NuGet',
        name,
        url: source.attributes.get('value'),
        line: source.line,
      } as const;
      const patterns = mapped
        .filter(({ attributes }) => attributes.get('key') === name)
        .flatMap((each) =>
          childrenOf(each, 'package').flatMap(({ attributes }) => attributes.get('pattern') ?? []),
        );
      if (mapped.length === 0) return [{ ...base, role: 'additional' }];
      return patterns.map((scope) => ({ ...base, role: 'scoped', scope }));
    }),
  );
};
