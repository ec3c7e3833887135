import { problemOfPattern } from '../../glob.ts';
import { readYaml, type YamlFile } from '../../yaml-value.ts';
import { type ForeignFile, type ForeignFiles, merge, mostEntries, notTaken, placeIn } from '../shape.ts';
import { excusedChecks, type ForeignCheck } from './checks.ts';

/** A key of a settings file that holds ids of checks or paths to leave out. */
interface Keys {
  readonly tool: string;
  /** Lists, or texts with commas, of checks that are switched off. */
  readonly checks: readonly string[];
  /** The same of paths, which are no regular expressions in any but simple cases. */
  readonly paths: readonly string[];
  /** Keys that would leave out more, and are not honoured. */
  readonly others: readonly string[];
}

/** What tools that look at infrastructure code are told to leave alone, at the root of a tree. */
export const infraSettings: readonly ForeignFile[] = [
  {
    names: ['.checkov.yaml', '.checkov.yml'],
    read: reader({
      tool: 'Checkov',
      checks: ['skip-check'],
      paths: ['skip-path'],
      others: ['check', 'framework', 'skip-framework'],
    }),
  },
  {
    names: ['.tfsec/config.yml', '.tfsec/config.yaml', '.tfsec/config.json'],
    read: reader({ tool: 'tfsec', checks: ['exclude'], paths: [], others: ['minimum_severity', 'include'] }),
  },
  {
    names: ['kics.config', 'kics.yaml', 'kics.yml', 'kics.json'],
    read: reader({
      tool: 'KICS',
      checks: ['exclude-queries'],
      paths: ['exclude-paths'],
      others: ['exclude-categories', 'exclude-severities', 'include-queries', 'exclude-results'],
    }),
  },
  {
    names: ['.hadolint.yaml', '.hadolint.yml'],
    read: reader({ tool: 'hadolint', checks: ['ignored'], paths: [], others: [] }),
  },
];

/** JSON is YAML, too; what is neither (KICS takes TOML and HCL) is told. */
function reader(keys: Keys): (text: string, path: string) => ForeignFiles {
  return (text, path) => {
    const file = readYaml(text, path);
    const { value } = file;
    if (file.problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value))
      return merge([
        { notices: [notTaken(placeIn(path, 1), 'This file is not read: it is no map in YAML.')] },
      ]);
    const checks = keys.checks.flatMap((key) => itemsAt(value, key, file));
    const paths = keys.paths.flatMap((key) => itemsAt(value, key, file));
    const others = keys.others.filter((key) => Reflect.get(value, key) !== undefined);
    return merge([
      excusedChecks(keys.tool, checks),
      ...paths.map((each) => leftOut(keys.tool, each)),
      ...others.map((key) => ({
        notices: [notTaken(file.locate([key], 'key'), `${key} is not honoured: name what to leave out.`)],
      })),
    ]);
  };
}

function itemsAt(value: object, key: string, file: YamlFile): readonly ForeignCheck[] {
  const found: unknown = Reflect.get(value, key);
  if (typeof found === 'string')
    return found
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((id) => ({ id, location: file.locate([key]) }));
  if (!Array.isArray(found)) return [];
  return found.slice(0, mostEntries).flatMap((id: unknown, i): readonly ForeignCheck[] => {
    return typeof id === 'string' ? [{ id, location: file.locate([key, i]) }] : [];
  });
}

/** A path that is a plain one or ends in `.*`; anything else may mean more than it seems. */
function leftOut(tool: string, { id, location }: ForeignCheck): Partial<ForeignFiles> {
  const plain = id.replace(/\/?(?:\.\*|\*\*?)\$?$/, '').replace(/^\^?\.?\//, '');
  if (!/^[\w./-]+$/.test(plain) || problemOfPattern(plain) !== undefined)
    return {
      notices: [
        notTaken(
          location,
          `The path ${JSON.stringify(id.slice(0, 80))} is not honoured: it is no plain one.`,
        ),
      ],
    };
  return {
    suppressions: [
      {
        kind: 'config',
        tool,
        rules: ['infra'],
        reason: `Left out in the settings of ${tool}`,
        path: plain.includes('/') ? `/${plain}` : plain,
        location,
      },
    ],
  };
}
