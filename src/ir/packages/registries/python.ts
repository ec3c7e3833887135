import type { RegistrySetting } from '#model/registry';
import { readToml } from '#parse/value/toml';
import { at, entriesOf, isTrue, itemsOf, lineOf, textAt, textOf, type Value } from '#parse/value/value';
import { assignmentIn, type RegistryReader, type SaidRegistry, settingsOf } from './said.ts';

/** `index-url` and `extra-index-url` of pip's own file; the latter may go on over lines that are indented. */
export const readPipConf: RegistryReader = (text, path) => {
  const said: SaidRegistry[] = [];
  let key = '';
  for (const [i, line] of text.split('\n').entries()) {
    const own = assignmentIn(line);
    const goesOn = own === undefined && /^\s+\S/.test(line) && !/^\s*[#;]/.test(line);
    if (own !== undefined) key = own[0].toLowerCase().replaceAll('_', '-');
    else if (!goesOn) key = '';
    const words = (own?.[1] ?? (goesOn ? line : '')).split(/\s+/).filter((word) => word.includes('/'));
    for (const url of words) said.push(...indexOf(key, url, i + 1));
  }
  return settingsOf(path, said);
};

/** `--index-url` and `--extra-index-url` in files of requirements. */
export const readRequirementOptions: RegistryReader = (text, path) =>
  settingsOf(
    path,
    text.split('\n').flatMap((line, i) => {
      const found = /^\s*(-i|--(?:extra-)?index-url|--pypi-url)(?:\s+|\s*=\s*)["']?([^\s"']+)/.exec(
        line.slice(0, 2000),
      );
      return found === null ? [] : indexOf((found[1] ?? '').replace(/^--/, ''), found[2] ?? '', i + 1);
    }),
  );

function indexOf(key: string, url: string, line: number): readonly SaidRegistry[] {
  if (key === 'extra-index-url') return [{ ecosystem: 'PyPI', role: 'additional', url, line }];
  return /^(?:index-url|pypi-url|-i)$/.test(key) ? [{ ecosystem: 'PyPI', role: 'default', url, line }] : [];
}

/** `uv.toml`. */
export const readUv: RegistryReader = (text, path) => settingsOf(path, uvIn(tomlOf(text)));

/** Indexes of uv, sources of Poetry and of PDM in `pyproject.toml`. */
export const readPyprojectSources: RegistryReader = (text, path): readonly RegistrySetting[] => {
  if (!/\[\[?tool\.(?:uv|poetry|pdm)\b/.test(text)) return [];
  const tool = at(tomlOf(text), 'tool');
  return settingsOf(path, [
    ...uvIn(at(tool, 'uv')),
    ...poetryIn(at(tool, 'poetry')),
    ...itemsOf(at(tool, 'pdm', 'source')).map((source) => {
      const name = textAt(source, 'name');
      // PDM asks the source that is called `pypi` first, and others besides.
      return sourceOf(source, name === 'pypi' ? 'default' : 'additional');
    }),
  ]);
};

/** An index is asked for all packages; one that is `explicit` only for those that name it in `sources`. */
function uvIn(uv: Value | undefined): readonly SaidRegistry[] {
  const [own, extra] = [at(uv, 'index-url'), at(uv, 'extra-index-url')];
  const indexes = itemsOf(at(uv, 'index'));
  const sources = [...entriesOf(at(uv, 'sources'))].flatMap(([name, value]) =>
    (value.kind === 'list' ? value.items : [value]).map((source): Source => {
      return { name, index: textAt(source, 'index'), line: value.line };
    }),
  );
  return [
    { ecosystem: 'PyPI', role: 'default', url: textOf(own), line: lineOf(own) },
    ...addressesIn(uv),
    ...itemsOf(extra).map((each) => sourceOfUrl(each)),
    ...indexes.flatMap((index) =>
      isTrue(at(index, 'explicit'))
        ? namedBy(index, sources)
        : [sourceOf(index, isTrue(at(index, 'default')) ? 'default' : 'additional')],
    ),
  ];
}

/** Packages that `sources` takes from an address or a repository. */
function addressesIn(uv: Value | undefined): readonly SaidRegistry[] {
  return [...entriesOf(at(uv, 'sources'))].flatMap(([scope, value]) => {
    const url = textAt(value, 'url') ?? textAt(value, 'git');
    return url === undefined ? [] : [{ ecosystem: 'PyPI', role: 'scoped', scope, url, line: value.line }];
  });
}

interface Source {
  readonly name: string;
  readonly index: string | undefined;
  readonly line: number;
}

/** Sources of Poetry: `primary` and `supplemental` ones are asked for all packages, `explicit` ones for those that name them. */
function poetryIn(poetry: Value | undefined): readonly SaidRegistry[] {
  const groups = [...entriesOf(at(poetry, 'group'))].map(([, group]) => at(group, 'dependencies'));
  const asked = [at(poetry, 'dependencies'), at(poetry, 'dev-dependencies'), ...groups];
  const sources = asked.flatMap((each) =>
    [...entriesOf(each)].map(([name, value]): Source => {
      return { name, index: textAt(value, 'source'), line: value.line };
    }),
  );
  return itemsOf(at(poetry, 'source')).flatMap((source) => {
    const priority =
      textAt(source, 'priority') ?? (isTrue(at(source, 'secondary')) ? 'secondary' : 'primary');
    if (priority === 'explicit') return namedBy(source, sources);
    return [
      sourceOf(source, priority === 'default' || isTrue(at(source, 'default')) ? 'default' : 'additional'),
    ];
  });
}

function namedBy(index: Value, sources: readonly Source[]): readonly SaidRegistry[] {
  const name = textAt(index, 'name');
  return sources
    .filter((source) => source.index !== undefined && source.index === name)
    .map((source) => ({ ...sourceOf(index, 'scoped'), scope: source.name }));
}

function sourceOf(source: Value, role: SaidRegistry['role']): SaidRegistry {
  const url = at(source, 'url');
  return { ecosystem: 'PyPI', role, name: textAt(source, 'name'), url: textOf(url), line: lineOf(url) };
}

function sourceOfUrl(value: Value): SaidRegistry {
  return { ecosystem: 'PyPI', role: 'additional', url: textOf(value), line: value.line };
}

/** `[[source]]` of a Pipfile: the first is the default, others are asked for packages that name them. */
export const readPipfileSources: RegistryReader = (text, path) => {
  const root = tomlOf(text);
  const sources = itemsOf(at(root, 'source'));
  const asked = ['packages', 'dev-packages'].flatMap((section) =>
    [...entriesOf(at(root, section))].map(([name, value]): Source => {
      return { name, index: textAt(value, 'index'), line: value.line };
    }),
  );
  return settingsOf(
    path,
    sources.flatMap((source, i) => {
      if (i === 0) return [sourceOf(source, 'default')];
      const named = namedBy(source, asked);
      return named.length > 0 ? named : [sourceOf(source, 'additional')];
    }),
  );
};

function tomlOf(text: string): Value | undefined {
  const document = readToml(text);
  return document.kind === 'document' ? document.value : undefined;
}
