import { compareSemver, parseSemver, type SemanticVersion } from './semver.ts';
import { orderOf } from './version-order.ts';

/** NuGet: up to four numbers, and case does not count (learn.microsoft.com, "NuGet package versioning"). */
export const nuget = orderOf<SemanticVersion>({
  parse: (text) => parseSemver(text.toLowerCase()),
  compare: compareSemver,
});
