import type { Scope } from '#model/component';
import { at, entriesOf, isTrue, itemsOf, textAt, textOf, type Value } from '#parse/value/value';

/** One line of a manifest that asks for a package. */
export interface NpmNeed {
  /** The name it is installed under. */
  readonly name: string;
  readonly range: string;
  readonly scope: Scope;
  readonly line: number;
}

const sections: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'production'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'production'],
  ['devDependencies', 'development'],
];

/** What a `package.json`, or the entry of a member in a lock file, asks for. */
export function askedBy(manifest: Value | undefined, without: readonly string[] = []): readonly NpmNeed[] {
  return sections.flatMap(([section, scope]) =>
    without.includes(section)
      ? []
      : [...entriesOf(at(manifest, section))].flatMap(([name, value]): NpmNeed[] => {
          const isOptional =
            section === 'peerDependencies' && isTrue(at(manifest, 'peerDependenciesMeta', name, 'optional'));
          const range = textOf(value);
          return range === undefined
            ? []
            : [{ name, range, scope: isOptional ? 'optional' : scope, line: value.line }];
        }),
  );
}

/** The licence in any form that manifests have had: a text, `{type}`, or lists of them. */
export function licenceOf(manifest: Value | undefined): string | undefined {
  const own = at(manifest, 'license') ?? at(manifest, 'licenses');
  const all = itemsOf(own).flatMap((each) => textOf(each) ?? textAt(each, 'type') ?? []);
  return textOf(own) || textAt(own, 'type') || (all.length > 0 ? all.join(' OR ') : undefined);
}

/** `npm:real@range` asks for another package than it is installed as. */
export function aliasIn(range: string): { readonly name: string; readonly range: string } | undefined {
  const found = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range);
  return found?.[1] === undefined ? undefined : { name: found[1], range: found[2] ?? '' };
}

/** Whether a version is one, and no address of a package. */
export function isVersion(text: string | undefined): text is string {
  return text !== undefined && /^v?\d+(?:\.[\w+.-]+)*(?:[-+][\w+.-]+)?$/.test(text);
}

/** npm puts an empty version like `0.0.1-security` in the place of packages that it removed for doing harm. */
export function takenBack(version: string | undefined): string | undefined {
  return /^0\.0\.1-security(?:\.\d+)?$/.test(version ?? '')
    ? 'npm removed what was published under this name and put an empty package in its place'
    : undefined;
}
