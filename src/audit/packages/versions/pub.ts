import { compareIdentifiers, compareSemver, parseSemver, type SemanticVersion } from './semver.ts';
import { compareLists, orderOf } from './version-order.ts';

/** Pub: Semantic Versioning in which build metadata count, too (package `pub_semver`). */
export const pub = orderOf<SemanticVersion>({
  parse: parseSemver,
  compare: (a, b) => compareSemver(a, b) || compareLists(a.build, b.build, compareIdentifiers),
});
