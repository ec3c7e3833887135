import type { Ecosystem } from './component.ts';

/** The name under which advisories know a package: ecosystems that read several spellings as one have one here. */
export function packageKey(ecosystem: string, name: string): string {
  return spellings[ecosystem as Ecosystem]?.(name) ?? name;
}

const lower = (name: string): string => name.toLowerCase();

const spellings: Readonly<Partial<Record<Ecosystem, (name: string) => string>>> = {
  // PEP 503.
  PyPI: (name) =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : name.toLowerCase().replace(/[-_.]+/g, '-'),
  NuGet: lower,
  Packagist: lower,
  Hex: lower,
  // The language itself is the standard library to advisories.
  Go: (name) => (name === 'go' ? 'stdlib' : name),
  SwiftURL: (name) =>
    name
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/\.git$/, ''),
  // An action in a folder is of its repository.
  'GitHub Actions': (name) => name.toLowerCase().split('/').slice(0, 2).join('/'),
};
