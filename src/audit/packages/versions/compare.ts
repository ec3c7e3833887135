import type { Ecosystem } from '#model/component';
import { alpine } from './alpine.ts';
import { conan } from './conan.ts';
import { cran } from './cran.ts';
import { debian } from './debian.ts';
import { hackage } from './hackage.ts';
import { maven } from './maven.ts';
import { nuget } from './nuget.ts';
import { packagist } from './packagist.ts';
import { pub } from './pub.ts';
import { pypi } from './pypi.ts';
import { rpm } from './rpm.ts';
import { rubygems } from './rubygems.ts';
import { semver } from './semver.ts';
import type { Comparison, VersionOrder } from './version-order.ts';

/** Which of two versions of an ecosystem is the earlier one. */
export function compare(ecosystem: Ecosystem, a: string, b: string): Comparison {
  return versionOrder(ecosystem)?.compare(a, b) ?? 'cannot compare';
}

/** How an ecosystem orders its versions; undefined for one that has no order, such as images by digest. */
export function versionOrder(ecosystem: Ecosystem): VersionOrder | undefined {
  return orders[ecosystem];
}

const orders: Readonly<Partial<Record<Ecosystem, VersionOrder>>> = {
  npm: semver,
  PyPI: pypi,
  Maven: maven,
  Go: semver,
  'crates.io': semver,
  RubyGems: rubygems,
  Packagist: packagist,
  NuGet: nuget,
  SwiftURL: semver,
  CocoaPods: rubygems,
  Pub: pub,
  Hex: semver,
  ConanCenter: conan,
  CRAN: cran,
  Julia: semver,
  Hackage: hackage,
  'GitHub Actions': semver,
  Debian: debian,
  Ubuntu: debian,
  Alpine: alpine,
  'Red Hat': rpm,
  AlmaLinux: rpm,
  'Rocky Linux': rpm,
  SUSE: rpm,
  openSUSE: rpm,
  openEuler: rpm,
  'Photon OS': rpm,
  Wolfi: alpine,
  Chainguard: alpine,
};
