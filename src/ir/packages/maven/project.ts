import { child, childrenOf, type Element, readXml, textIn } from '#parse/value/xml';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';

/** One `pom.xml` and the files it builds on, as far as the tree holds them. */
export interface Project {
  readonly path: string;
  readonly root: Element;
  /** From the file itself to its furthest ancestor that is there. */
  readonly line: readonly Element[];
  /** Of the whole line, what is nearer holds. */
  readonly properties: ReadonlyMap<string, string>;
  /** `group:artifact:version` of the parent that the tree does not hold. */
  readonly missingParent?: string;
}

/** Most ancestors and imports that are followed. */
export const furthest = 20;

/** Opens a POM; `pom` is its text, read. */
export function openProject(file: PackageFile, pom: Element, near: Neighbours): Project {
  const line: Element[] = [pom];
  const seen = new Set([file.path]);
  let path = file.path;
  let missingParent: string | undefined;
  for (
    let parent = child(pom, 'parent');
    parent !== undefined && line.length <= furthest;
    parent = child(line.at(-1), 'parent')
  ) {
    const found = findParent(path, parent, near);
    if (found === undefined || seen.has(found.path)) {
      missingParent = coordinatesOf(parent);
      break;
    }
    seen.add(found.path);
    line.push(found.root);
    path = found.path;
  }
  return {
    path: file.path,
    root: pom,
    line,
    properties: propertiesOf(line),
    ...(missingParent !== undefined && { missingParent }),
  };
}

interface Found {
  readonly path: string;
  readonly root: Element;
}

/** Where `relativePath` says, one folder up, or anywhere in the tree by its coordinates. */
function findParent(path: string, parent: Element, near: Neighbours): Found | undefined {
  const relative = child(parent, 'relativePath')?.text.trim() ?? '../pom.xml';
  const named = relative === '' ? undefined : besides(path, relative);
  const places = named === undefined ? [] : [named, `${named}/pom.xml`.replace(/^\//, '')];
  const [group, artifact] = [textIn(parent, 'groupId'), textIn(parent, 'artifactId')];
  for (const place of places) {
    const found = open(near.at(place));
    if (found !== undefined && textIn(found.root, 'artifactId') === artifact) return found;
  }
  return findByName(group, artifact, near);
}

/** The POM of the tree with these coordinates; versions may be properties, so that they are not compared. */
export function findByName(
  group: string | undefined,
  artifact: string | undefined,
  near: Neighbours,
): Found | undefined {
  const all = indexes.get(near) ?? indexOf(near);
  indexes.set(near, all);
  const same = all.get(artifact ?? '') ?? [];
  return same.find(
    ({ root }) =>
      group === undefined || (textIn(root, 'groupId') ?? textIn(root, 'parent', 'groupId')) === group,
  );
}

const indexes = new WeakMap<Neighbours, ReadonlyMap<string, readonly Found[]>>();

/** Every POM of the tree by its artifact: read once for all that look for one. */
function indexOf(near: Neighbours): ReadonlyMap<string, readonly Found[]> {
  const all = new Map<string, Found[]>();
  for (const file of near.named('pom.xml')) {
    const found = open(file);
    const artifact = found === undefined ? undefined : textIn(found.root, 'artifactId');
    if (found === undefined || artifact === undefined) continue;
    const same = all.get(artifact);
    if (same === undefined) all.set(artifact, [found]);
    else same.push(found);
  }
  return all;
}

const opened = new WeakMap<PackageFile, Element | undefined>();

/** Reads a POM of the tree once, however many build on it. */
export function open(file: PackageFile | undefined): Found | undefined {
  if (file === undefined) return undefined;
  if (!opened.has(file)) {
    const read = readXml(file.text);
    opened.set(file, read.kind === 'element' && read.name === 'project' ? read : undefined);
  }
  const root = opened.get(file);
  return root === undefined ? undefined : { path: file.path, root };
}

function coordinatesOf(element: Element): string {
  return ['groupId', 'artifactId', 'version'].map((name) => textIn(element, name) ?? '?').join(':');
}

function propertiesOf(line: readonly Element[]): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && !properties.has(name)) properties.set(name, value);
  };
  for (const pom of line) {
    for (const each of child(pom, 'properties')?.children ?? []) put(each.name, each.text.trim());
    for (const profile of childrenOf(child(pom, 'profiles'), 'profile'))
      if (isActive(profile))
        for (const each of child(profile, 'properties')?.children ?? []) put(each.name, each.text.trim());
  }
  const [own] = line;
  for (const name of ['groupId', 'artifactId', 'version']) {
    const parent = textIn(own, 'parent', name);
    const value = textIn(own, name) ?? parent;
    for (const prefix of ['project.', 'pom.', '']) put(`${prefix}${name}`, value);
    put(`project.parent.${name}`, parent);
  }
  return properties;
}

/** A profile that holds without anybody asking for it. */
export function isActive(profile: Element): boolean {
  return textIn(profile, 'activation', 'activeByDefault') === 'true';
}

/** Puts properties in; one that nobody sets, or that means itself, stays as it is written. */
export function filled(
  text: string | undefined,
  properties: ReadonlyMap<string, string>,
): string | undefined {
  let result = text;
  for (let round = 0; round < 10 && result?.includes('${'); round++) {
    const next: string = result.replace(
      /\$\{([^${}]+)\}/g,
      (whole, name: string) => properties.get(name.trim()) ?? whole,
    );
    if (next === result || next.length > 1_000) break;
    result = next;
  }
  return result;
}
