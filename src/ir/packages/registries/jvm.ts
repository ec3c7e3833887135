import { child, childrenOf, type Element, readXml, textIn } from '#parse/value/xml';
import { type RegistryReader, type SaidRegistry, settingsOf } from './said.ts';

/** `settings.xml` of Maven: mirrors take the place of what they mirror, repositories of profiles are asked besides. */
export const readMavenSettings: RegistryReader = (text, path) => {
  const root = elementOf(text);
  if (root?.name !== 'settings') return [];
  const mirrors = childrenOf(child(root, 'mirrors'), 'mirror').map((mirror): SaidRegistry => {
    const of = textIn(mirror, 'mirrorOf') ?? '';
    const isDefault = /(?:^|,)\s*(?:\*|external:\*|central)\s*(?:,|$)/.test(of);
    return isDefault ? saidOf(mirror, 'default') : saidOf(mirror, 'additional');
  });
  const profiles = childrenOf(child(root, 'profiles'), 'profile').flatMap(repositoriesIn);
  return settingsOf(path, [...mirrors, ...profiles]);
};

/** Repositories of a POM and of its profiles. */
export const readPomRepositories: RegistryReader = (text, path) => {
  if (!/<(?:pluginR|r)epository>/.test(text)) return [];
  const root = elementOf(text);
  if (root?.name !== 'project') return [];
  const profiles = childrenOf(child(root, 'profiles'), 'profile');
  const published = ['repository', 'snapshotRepository'].flatMap((kind) => {
    const found = child(root, 'distributionManagement', kind);
    return found === undefined ? [] : [saidOf(found, 'publish')];
  });
  return settingsOf(path, [...[root, ...profiles].flatMap(repositoriesIn), ...published]);
};

function repositoriesIn(element: Element): readonly SaidRegistry[] {
  const plain = childrenOf(child(element, 'repositories'), 'repository');
  const plugins = childrenOf(child(element, 'pluginRepositories'), 'pluginRepository');
  return [...plain, ...plugins].map((each) =>
    saidOf(each, textIn(each, 'id') === 'central' ? 'default' : 'additional'),
  );
}

function saidOf(element: Element, role: SaidRegistry['role']): SaidRegistry {
  const url = child(element, 'url');
  return {
    ecosystem: 'Maven',
    role,
    name: textIn(element, 'id'),
    url: url?.text.trim() || undefined,
    line: (url ?? element).line,
  };
}

function elementOf(text: string): Element | undefined {
  const root = readXml(text);
  return root.kind === 'element' ? root : undefined;
}

const longestLine = 2000;

/**
 * Literal addresses in `maven { … }` blocks of a Gradle build, and of which groups they are asked. The build is a program
 * that is not run: an address that it puts together is not known here.
 */
export const readGradle: RegistryReader = (text, path) => {
  const said: SaidRegistry[] = [];
  const blocks: string[] = [];
  for (const [i, written] of text.split('\n').entries()) {
    const line = written.slice(0, longestLine).replace(/^\s*\/\/.*$/, '');
    for (const [word] of line.matchAll(/([\w.]+)?\s*(?:\([^(){}]*\)\s*)?\{|\}/g))
      if (word === '}') blocks.pop();
      else blocks.push(/[\w.]+/.exec(word)?.[0] ?? '');
    const address =
      /(?:\burl\b|\bsetUrl\b|\bmaven\s*\(|\bmaven\s*\{)[^"'\n]*["']([a-z]+:\/\/[^"']+)["']/.exec(line)?.[1];
    const inMaven = blocks.includes('maven') || /\bmaven\b/.test(line);
    if (address === undefined || !inMaven) continue;
    const role =
      blocks.includes('publishing') || blocks.includes('uploadArchives') ? 'publish' : 'additional';
    said.push({ ecosystem: 'Maven', role, url: address, line: i + 1 });
  }
  return settingsOf(path, said);
};
