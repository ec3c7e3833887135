import { readJson } from '#parse/value/json';
import { readToml } from '#parse/value/toml';
import { at, entriesOf, itemsOf, lineOf, textAt, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { assignmentIn, type RegistryReader, type SaidRegistry, settingsOf } from './said.ts';

/** `.cargo/config.toml`: what replaces crates.io, and registries of their own. */
export const readCargo: RegistryReader = (text, path) => {
  const document = readToml(text);
  const root = document.kind === 'document' ? document.value : undefined;
  const replacing = textAt(root, 'source', 'crates-io', 'replace-with');
  const sources = [...entriesOf(at(root, 'source'))].map(([name, source]): SaidRegistry => {
    const url = at(source, 'registry') ?? at(source, 'local-registry') ?? at(source, 'directory');
    return cargo(name, url, name === replacing ? 'default' : 'additional');
  });
  const registries = [...entriesOf(at(root, 'registries'))].map(([name, registry]) =>
    cargo(name, at(registry, 'index'), 'additional'),
  );
  return settingsOf(path, [...sources, ...registries]);
};

function cargo(name: string, url: Value | undefined, role: SaidRegistry['role']): SaidRegistry {
  const address = textOf(url)?.replace(/^(?:sparse|registry)\+/, '');
  return { ecosystem: 'crates.io', role, name, url: address, line: lineOf(url) };
}

/** `GOPROXY`, and modules that go past it (`GOPRIVATE`, `GONOPROXY`). */
export const readGoEnv: RegistryReader = (text, path) =>
  settingsOf(
    path,
    text.split('\n').flatMap((line, i): readonly SaidRegistry[] => {
      const [key = '', value = ''] = assignmentIn(line) ?? [];
      const words = value.split(/[,|\s]+/).filter((word) => word !== '' && word !== 'off');
      if (key === 'GOPROXY')
        return words.map((url, at) => {
          return { ecosystem: 'Go', role: at === 0 ? 'default' : 'additional', url, line: i + 1 };
        });
      if (key !== 'GOPRIVATE' && key !== 'GONOPROXY') return [];
      return words.map((scope) => ({ ecosystem: 'Go', role: 'scoped', scope, url: 'direct', line: i + 1 }));
    }),
  );

/** Sources of a Gemfile: those of a block are asked for its gems alone. */
export const readGemSources: RegistryReader = (text, path) => {
  const said: SaidRegistry[] = [];
  const blocks: (string | undefined)[] = [];
  let isFirst = true;
  for (const [i, written] of text.split('\n').entries()) {
    const line = written
      .slice(0, 2000)
      .replace(/(^|\s)#(?!\{).*$/, '')
      .trim();
    const address = /^source[\s(]+['"]([^'"]+)['"]/.exec(line)?.[1];
    const ofGem = /^gem[\s(]+['"]([^'"]+)['"].*?(?:\bsource:|:source\s*=>)\s*['"]([^'"]+)['"]/.exec(line);
    const plain = /^gem[\s(]+['"]([^'"]+)['"]/.exec(line)?.[1];
    const around = blocks.findLast((each) => each !== undefined);
    const one = (role: SaidRegistry['role'], url: string | undefined, scope?: string): SaidRegistry => {
      return { ecosystem: 'RubyGems', role, url, scope, line: i + 1 };
    };
    if (/\bdo(?:\s*\|[^|]*\|)?$/.test(line) || /^(?:if|unless|case|begin|def)\b/.test(line))
      blocks.push(address);
    else if (/^end\b/.test(line)) blocks.pop();
    else if (address !== undefined) {
      said.push(one(isFirst ? 'default' : 'additional', address));
      isFirst = false;
    } else if (ofGem !== null) said.push(one('scoped', ofGem[2], ofGem[1]));
    else if (plain !== undefined && around !== undefined) said.push(one('scoped', around, plain));
  }
  return settingsOf(path, said);
};

/** Mirrors in `.bundle/config`: `BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/`. */
export const readBundleConfig: RegistryReader = (text, path) => {
  const document = readYaml(text);
  const root = document.kind === 'document' ? document.value : undefined;
  return settingsOf(
    path,
    [...entriesOf(root)].flatMap(([key, value]): readonly SaidRegistry[] => {
      if (!/^BUNDLE_MIRROR__/.test(key)) return [];
      const isDefault = /RUBYGEMS__ORG|MIRROR__ALL/.test(key);
      return [
        {
          ecosystem: 'RubyGems',
          role: isDefault ? 'default' : 'additional',
          url: textOf(value),
          line: value.line,
        },
      ];
    }),
  );
};

/** Repositories of Composer: they are asked before Packagist, which stays unless it is turned off. */
export const readComposerRepositories: RegistryReader = (text, path) => {
  if (!text.includes('"repositories"')) return [];
  const document = readJson(text);
  const repositories = document.kind === 'document' ? at(document.value, 'repositories') : undefined;
  const all = repositories?.kind === 'map' ? [...repositories.entries.values()] : itemsOf(repositories);
  return settingsOf(
    path,
    all.flatMap((each): readonly SaidRegistry[] => {
      const only = itemsOf(at(each, 'only')).flatMap((one) => textOf(one) ?? []);
      const base = { ecosystem: 'Packagist', url: textAt(each, 'url'), line: each.line } as const;
      if (textAt(each, 'type') !== 'composer') return [];
      return only.length > 0
        ? only.map((scope) => ({ ...base, role: 'scoped', scope }))
        : [{ ...base, role: 'additional' }];
    }),
  );
};
