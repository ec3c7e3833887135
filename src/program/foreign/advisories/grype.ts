import { z } from 'zod';
import { readYaml } from '../../yaml-value.ts';
import { type ForeignFiles, placeIn } from '../shape.ts';
import { type Entry, excused, namedBy, strangeKey, unreadable } from './entry.ts';
import { wholePattern } from './name-pattern.ts';

const text = z.union([z.string(), z.number().transform(String)]).nullish();

const packageKeys = ['name', 'version', 'type', 'language', 'location', 'upstream-name'] as const;

const ignored = z.object({
  vulnerability: text,
  reason: text,
  namespace: text,
  'fix-state': text,
  'vex-status': text,
  'vex-justification': text,
  'match-type': text,
  package: z
    .object({ name: text, version: text, type: text, language: text, location: text, 'upstream-name': text })
    .nullish(),
});

const settings = z.object({ ignore: z.array(z.unknown()).nullish(), exclude: z.array(z.string()).nullish() });

/** Reads `.grype.yaml`: rules of `ignore`, by advisory, package, place and whether there is a fix, and paths of `exclude`. */
export function readGrype(content: string, path: string): ForeignFiles {
  const file = readYaml(content, path);
  const read = settings.safeParse(file.value ?? {});
  if (file.problems.length > 0 || !read.success)
    return unreadable(placeIn(path, 1), 'it is no YAML as Grype has it');
  const { ignore, exclude } = read.data;
  return excused('Grype', [
    ...(ignore ?? []).map((value, i): Entry => ({ location: file.locate(['ignore', i]), ...ruleOf(value) })),
    ...(exclude ?? []).map(
      (pattern, i): Entry => ({
        location: file.locate(['exclude', i]),
        condition: {},
        path: fromRoot(pattern),
      }),
    ),
  ]);
}

/** All that a rule asks must be understood: one that was read in part would excuse more than it says. */
function ruleOf(value: unknown): Omit<Entry, 'location'> {
  const read = ignored.safeParse(value);
  if (!read.success) return { condition: {}, wrong: 'a field is not of its kind' };
  const { vulnerability, reason, package: of, ...rest } = read.data;
  const fixed = rest['fix-state'] ?? undefined;
  const unknown = (['namespace', 'vex-status', 'vex-justification', 'match-type'] as const).find(
    (field) => rest[field],
  );
  const further = (['upstream-name'] as const).find((field) => of?.[field]);
  const type = of?.type ?? of?.language ?? undefined;
  const ecosystem = type === undefined ? undefined : types.get(type.toLowerCase());
  const name = of?.name ? wholePattern(of.name, true) : undefined;
  const named = vulnerability ? namedBy(vulnerability) : { condition: {} };
  const wrong =
    named.wrong ??
    strangeKey(value, Object.keys(ignored.shape)) ??
    strangeKey(of, packageKeys) ??
    ((unknown ?? further) ? `\`${unknown ?? further}\` is not known here` : undefined) ??
    (type !== undefined && ecosystem === undefined
      ? `packages of the type ${JSON.stringify(type)} are not known here`
      : undefined) ??
    (of?.name && name === undefined ? 'the pattern of its name is more than text and `.*`' : undefined) ??
    (fixed !== undefined && !/^(?:fixed|not-fixed|unknown)$/.test(fixed)
      ? `whether a fix is ${JSON.stringify(fixed)} is not known here`
      : undefined);
  return {
    condition: {
      ...named.condition,
      ...(name === undefined ? {} : { name }),
      ...(of?.version ? { version: of.version } : {}),
      ...(ecosystem === undefined ? {} : { ecosystem }),
      ...(fixed === undefined ? {} : { isFixed: fixed === 'fixed' }),
    },
    reason: reason ?? undefined,
    path: of?.location ? fromRoot(of.location) : undefined,
    wrong,
  };
}

/** Grype's places begin at the root of what is looked through, as `/a` or `./a`. */
function fromRoot(pattern: string): string {
  return pattern.replace(/^\.\//, '/');
}

/** Types and languages of Syft. */
const types: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['javascript', 'npm'],
  ['python', 'PyPI'],
  ['java-archive', 'Maven'],
  ['jenkins-plugin', 'Maven'],
  ['java', 'Maven'],
  ['go-module', 'Go'],
  ['go', 'Go'],
  ['rust-crate', 'crates.io'],
  ['rust', 'crates.io'],
  ['gem', 'RubyGems'],
  ['ruby', 'RubyGems'],
  ['php-composer', 'Packagist'],
  ['php', 'Packagist'],
  ['dotnet', 'NuGet'],
  ['swift', 'SwiftURL'],
  ['pod', 'CocoaPods'],
  ['dart-pub', 'Pub'],
  ['dart', 'Pub'],
  ['hex', 'Hex'],
  ['conan', 'ConanCenter'],
  ['github-action', 'GitHub Actions'],
  ['apk', 'Alpine'],
]);
