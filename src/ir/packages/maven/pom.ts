import type { PackageInventory, Scope } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { child, childrenOf, type Element, readXml, textIn } from '#parse/value/xml';
import { type Draft, openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { filled, findByName, furthest, isActive, openProject, type Project } from './project.ts';

/**
 * `pom.xml`, with what its parents, properties, managed versions and imported lists of them say, where the tree holds
 * them. What a repository would have to tell is a sentence in what is not known.
 */
export function readPom(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const pom = readXml(file.text);
  if (pom.kind === 'broken') return pom;
  if (pom.name !== 'project') return broken(pom.line, 'It is no project of Maven.');
  const draft = openDraft(file, 'maven/pom', 'Maven');
  const project = openProject(file, pom, near);
  if (project.missingParent !== undefined)
    draft.doubt(
      child(pom, 'parent')?.line ?? 1,
      `The parent ${shown(project.missingParent)} is not in the tree: what it manages and adds is not known.`,
    );
  addSpringBoot(project, draft);
  const own = addOwn(project, draft);
  const managed = managedBy(project, near, draft);
  for (const [depth, each] of project.line.entries())
    for (const [dependency, isOptional] of dependenciesOf(each)) {
      const line = depth === 0 ? dependency.line : (child(pom, 'parent')?.line ?? 1);
      draft.needs(own, addDependency(dependency, { line, isOptional, project, managed }, draft));
    }
  return draft.finish();
}

/** Spring Boot is no dependency where it is the parent, or a list of versions that is imported. */
function addSpringBoot({ root, properties }: Project, draft: Draft): void {
  const imported = childrenOf(child(root, 'dependencyManagement', 'dependencies'), 'dependency');
  for (const each of [...childrenOf(root, 'parent'), ...imported]) {
    const version = filled(textIn(each, 'version'), properties);
    const isBoot = /^spring-boot-(?:starter-parent|dependencies)$/.test(textIn(each, 'artifactId') ?? '');
    if (isBoot && textIn(each, 'groupId') === 'org.springframework.boot' && version !== undefined)
      draft.runtime({ name: 'spring-boot', version, line: each.line });
  }
}

interface Managed {
  readonly version: string | undefined;
  readonly scope: string | undefined;
}

function addOwn({ root, properties }: Project, draft: Draft): number | undefined {
  const [group, artifact] = ['groupId', 'artifactId'].map((name) =>
    filled(properties.get(`project.${name}`), properties),
  );
  if (group === undefined || artifact === undefined) return undefined;
  const version = filled(properties.get('project.version'), properties);
  const line = child(root, 'artifactId')?.line ?? 1;
  return draft.add({
    name: `${group}:${artifact}`,
    version: version?.includes('${') ? undefined : version,
    relation: 'root',
    scope: 'production',
    line,
    licence: textIn(root, 'licenses', 'license', 'name'),
  });
}

/** Dependencies of the project, and of its profiles; those of a profile that nobody may ask for are optional. */
function dependenciesOf(pom: Element): readonly (readonly [Element, boolean])[] {
  const own = childrenOf(child(pom, 'dependencies'), 'dependency').map((each) => [each, false] as const);
  const ofProfiles = childrenOf(child(pom, 'profiles'), 'profile').flatMap((profile) =>
    childrenOf(child(profile, 'dependencies'), 'dependency').map(
      (each) => [each, !isActive(profile)] as const,
    ),
  );
  return [...own, ...ofProfiles];
}

interface Place {
  readonly line: number;
  readonly isOptional: boolean;
  readonly project: Project;
  readonly managed: Management;
}

function addDependency(
  dependency: Element,
  { line, isOptional, project, managed }: Place,
  draft: Draft,
): number | undefined {
  const [group, artifact, own, scope, optional] = [
    'groupId',
    'artifactId',
    'version',
    'scope',
    'optional',
  ].map((name) => filled(textIn(dependency, name), project.properties));
  if (group === undefined || artifact === undefined || `${group}${artifact}`.includes('${')) {
    draft.doubt(line, 'A dependency has no group or artifact that is known.');
    return undefined;
  }
  const name = `${group}:${artifact}`;
  const entry = managed.get(name);
  const written = own ?? entry?.version;
  const isKnown = written !== undefined && !written.includes('${');
  if (!isKnown)
    draft.doubt(
      line,
      written === undefined
        ? `The version of ${shown(name)} is managed where the tree does not tell it.`
        : `The version of ${shown(name)} is ${shown(written)}, which nothing in the tree sets.`,
    );
  const part = {
    name,
    line,
    relation: 'direct',
    scope: scopeOf(scope ?? entry?.scope, optional === 'true' || isOptional),
  } as const;
  return draft.add({
    ...part,
    ...(isKnown ? versionIn(written) : written === undefined ? {} : { range: written }),
  });
}

/** `1.0` is asked for softly, and it is what is taken; `[1.0]` is just that version, `[1.0,2.0)` a range. */
function versionIn(written: string): { readonly version?: string; readonly range?: string } {
  if (!/^[[(]/.test(written)) return { version: written };
  const exact = /^\[([^,[\]()]+)\]$/.exec(written)?.[1];
  return exact === undefined ? { range: written } : { version: exact.trim(), range: written };
}

function scopeOf(written: string | undefined, isOptional: boolean): Scope {
  if (written === 'test') return 'test';
  return isOptional ? 'optional' : 'production';
}

/** What manages versions: lists in the order in which they are asked, none of them copied. */
interface Management {
  readonly get: (name: string) => Managed | undefined;
}

interface OwnManagement {
  readonly managed: ReadonlyMap<string, Managed>;
  /** Lists that are imported, and where. */
  readonly imports: readonly {
    readonly group: string | undefined;
    readonly artifact: string | undefined;
    readonly version: string | undefined;
    readonly line: number;
  }[];
}

/** What `dependencyManagement` of the whole line and of imported lists says; the first that names a package holds. */
function managedBy(project: Project, near: Neighbours, draft: Draft): Management {
  const layers: ReadonlyMap<string, Managed>[] = [];
  const waiting: { readonly project: Project; readonly line: number | undefined }[] = [
    { project, line: undefined },
  ];
  const imported = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const own = ownManagement(next.project);
    layers.push(own.managed);
    for (const { group, artifact, version, line } of own.imports) {
      const name = `${group}:${artifact}`;
      if (imported.has(name) || imported.size >= furthest) continue;
      imported.add(name);
      const place = next.line ?? line;
      const found = findByName(group, artifact, near);
      const file = found === undefined ? undefined : near.at(found.path);
      if (found === undefined || file === undefined)
        draft.doubt(
          place,
          `The list of versions ${shown(`${name}:${version}`)} is not in the tree: what it manages is not known.`,
        );
      else waiting.push({ project: openProject(file, found.root, near), line: place });
    }
  }
  return { get: (name) => layers.find((layer) => layer.has(name))?.get(name) };
}

const managements = new WeakMap<Element, OwnManagement>();

/** Read once for each POM, however many import it. */
function ownManagement(project: Project): OwnManagement {
  const known = managements.get(project.root);
  if (known !== undefined) return known;
  const managed = new Map<string, Managed>();
  const imports: OwnManagement['imports'][number][] = [];
  for (const [depth, pom] of project.line.entries())
    for (const entry of managementOf(pom)) {
      const [group, artifact, version, scope] = ['groupId', 'artifactId', 'version', 'scope'].map((name) =>
        filled(textIn(entry, name), project.properties),
      );
      const line = depth === 0 ? entry.line : (child(project.root, 'parent')?.line ?? 1);
      if (scope === 'import') imports.push({ group, artifact, version, line });
      else if (!managed.has(`${group}:${artifact}`)) managed.set(`${group}:${artifact}`, { version, scope });
    }
  const own = { managed, imports };
  managements.set(project.root, own);
  return own;
}

function managementOf(pom: Element): readonly Element[] {
  const profiles = childrenOf(child(pom, 'profiles'), 'profile').filter(isActive);
  return [pom, ...profiles].flatMap((each) =>
    childrenOf(child(each, 'dependencyManagement', 'dependencies'), 'dependency'),
  );
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}
