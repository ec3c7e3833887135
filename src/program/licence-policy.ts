import type { LicencePolicy } from '#model/licence-policy';
import type { WrittenConfig } from './config.schema.ts';
import type { YamlFile } from './yaml-value.ts';

type Written = NonNullable<WrittenConfig['packages']>['licences'];

/** The licence policy with the places of its entries, so that findings can name the line that decides. */
export function toLicencePolicy(written: Written, file: YamlFile): LicencePolicy | undefined {
  if (written === undefined) return undefined;
  const at = (...keys: readonly (string | number)[]) => file.locate(['packages', 'licences', ...keys]);
  const entries = (list: 'allow' | 'deny') =>
    (written[list] ?? []).map((licence, i) => ({ licence, location: at(list, i) }));
  return {
    allow: entries('allow'),
    deny: entries('deny'),
    overrides: Object.entries(written.packages ?? {}).map(([name, { licence, reason }]) => ({
      package: name,
      licence,
      reason,
      location: file.locate(['packages', 'licences', 'packages', name], 'key'),
    })),
    ignoredScopes: written['ignore-scopes'] ?? [],
    unknown: written.unknown ?? 'warn',
    location: file.locate(['packages', 'licences'], 'key'),
  };
}
