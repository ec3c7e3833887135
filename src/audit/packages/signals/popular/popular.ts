import type { Ecosystem } from '#model/component';
import { crates } from './crates.table.ts';
import { go } from './go.table.ts';
import { maven } from './maven.table.ts';
import type { PopularNames } from './names.ts';
import { npm } from './npm.table.ts';
import { nuget } from './nuget.table.ts';
import { packagist } from './packagist.table.ts';
import { pypi } from './pypi.table.ts';
import { rubygems } from './rubygems.table.ts';

/** What many use, by ecosystem; docs/supply-chain.md tells where the names come from. */
export const popularNames: Readonly<Partial<Record<Ecosystem, PopularNames>>> = {
  npm,
  PyPI: pypi,
  'crates.io': crates,
  RubyGems: rubygems,
  Maven: maven,
  Go: go,
  NuGet: nuget,
  Packagist: packagist,
};
