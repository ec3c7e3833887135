import type { Ecosystem, Scope } from '#model/component';
import { type Bill, billOf, type Inventory } from '../bill/bill.ts';
import type { Making } from '../bill/tool.ts';
import { cycloneDocument } from '../cyclonedx/cyclonedx.ts';
import type { Property } from '../cyclonedx/property.ts';

/** A dependency report of GitLab: CycloneDX of one file, under the name that artifacts of the kind have. */
export interface GitlabReport {
  /** `gl-sbom-npm-package-lock.cdx.json`; with the folder where that is not the root. */
  readonly name: string;
  readonly content: string;
}

/** A report for each file that names packages: GitLab reads the file that a report is of from the report as a whole. */
export function renderGitlab({ subject, files }: Inventory, making: Making): readonly GitlabReport[] {
  const byPath = Map.groupBy(files, ({ path }) => path);
  const taken = new Set<string>();
  return [...byPath]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, own]) => {
      const bill = billOf({ subject, files: own, unread: [] });
      const [first] = own.flatMap(({ components }) => components);
      if (first === undefined) return [];
      const document = cycloneDocument(bill, making, propertiesOf(path, first.ecosystem));
      const components = document.components.map((component, i) => ({
        ...component,
        properties: [...component.properties, ...categoryOf(bill, i)],
      }));
      return [
        {
          name: nameOf(path, first.ecosystem, taken),
          content: `${JSON.stringify({ ...document, components }, null, 2)}\n`,
        },
      ];
    });
}

/** What GitLab's taxonomy of properties asks of the whole report. */
function propertiesOf(path: string, ecosystem: Ecosystem): readonly Property[] {
  const known = managers[ecosystem];
  return [
    { name: 'gitlab:meta:schema_version', value: '1' },
    { name: 'gitlab:dependency_scanning:input_file:path', value: path },
    ...(known === undefined
      ? []
      : [
          {
            name: 'gitlab:dependency_scanning:package_manager:name',
            value: managerOf(path) ?? known.manager,
          },
          { name: 'gitlab:dependency_scanning:language:name', value: known.language },
        ]),
  ];
}

/** Several package managers share an ecosystem: the file tells which one it is of. */
function managerOf(path: string): string | undefined {
  return byFile.get(path.slice(path.lastIndexOf('/') + 1));
}

const byFile: ReadonlyMap<string, string> = new Map([
  ['yarn.lock', 'yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['Pipfile.lock', 'pipenv'],
  ['poetry.lock', 'poetry'],
  ['pdm.lock', 'pdm'],
  ['uv.lock', 'uv'],
  ['gradle.lockfile', 'gradle'],
  ['build.sbt.lock', 'sbt'],
]);

const managers: Readonly<
  Partial<Record<Ecosystem, { readonly manager: string; readonly language: string }>>
> = {
  npm: { manager: 'npm', language: 'JavaScript' },
  PyPI: { manager: 'pip', language: 'Python' },
  Maven: { manager: 'maven', language: 'Java' },
  Go: { manager: 'go', language: 'Go' },
  'crates.io': { manager: 'cargo', language: 'Rust' },
  RubyGems: { manager: 'bundler', language: 'Ruby' },
  Packagist: { manager: 'composer', language: 'PHP' },
  NuGet: { manager: 'nuget', language: 'C#' },
  SwiftURL: { manager: 'swift', language: 'Swift' },
  CocoaPods: { manager: 'cocoapods', language: 'Swift' },
  Pub: { manager: 'pub', language: 'Dart' },
  ConanCenter: { manager: 'conan', language: 'C++' },
};

/** What is not said counts as production, at GitLab, too. */
function categoryOf({ items }: Bill, position: number): readonly Property[] {
  const category = categories[items[position]?.scope ?? 'unknown'];
  return category === undefined ? [] : [{ name: 'gitlab:dependency_scanning:category', value: category }];
}

const categories: Readonly<Record<Scope, string | undefined>> = {
  production: 'production',
  optional: 'production',
  development: 'development',
  test: 'test',
  unknown: undefined,
};

/** A name within one folder; files of other folders have theirs in it. */
function nameOf(path: string, ecosystem: Ecosystem, taken: Set<string>): string {
  const type = ecosystem.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const place = path
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-120);
  let name = `gl-sbom-${type}-${place}.cdx.json`;
  for (let count = 2; taken.has(name); count++) name = `gl-sbom-${type}-${place}-${count}.cdx.json`;
  taken.add(name);
  return name;
}
