import type { PackageOverride } from '#model/component';
import { at, entriesOf, textOf, type Value } from '#parse/value/value';

const places: readonly (readonly string[])[] = [['overrides'], ['resolutions'], ['pnpm', 'overrides']];

/** Most overrides of one file that are told. */
const most = 5_000;

/** What a `package.json` or `pnpm-workspace.yaml` says packages have to be, whatever is asked for. */
export function overridesIn(manifest: Value): readonly PackageOverride[] {
  return places.flatMap((path) => within(at(manifest, ...path), path, '')).slice(0, most);
}

/** npm writes objects in each other, `.` meaning the package itself; the others write ways into one key. */
function within(
  value: Value | undefined,
  path: readonly string[],
  above: string,
): readonly PackageOverride[] {
  return [...entriesOf(value)].flatMap(([key, each]): readonly PackageOverride[] => {
    const own = key === '.' ? above : targetOf(key);
    const asks = textOf(each);
    if (asks === undefined) return within(each, [...path, key], own);
    return own === '' ? [] : [{ name: own, path: [...path, key], asks, line: each.line }];
  });
}

/** The package that a key means: the last of a way (`a/b`, `a>b`, glob stars), without the versions that it is for. */
function targetOf(key: string): string {
  return /(?:^|[/>])(@[^/@>]+\/[^/@>]+|[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1] ?? '';
}
