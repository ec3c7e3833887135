import { languageOf } from '#ir/code/language';
import { infraClaim } from '#ir/infra/claims';
import { pipelineClaim } from '#ir/pipeline/claims';
import type { Family } from '#model/family';

/** What this version can do of one family, and which files concern it. */
export interface FamilyScope {
  readonly family: Family;
  readonly built: boolean;
  /** Whether a file, by its path alone, is one that the family checks. */
  readonly concerns: (path: string) => boolean;
  /** Of a built family, files that concern it and that this version cannot check, by what they are: `Java`. */
  readonly unbuilt?: (path: string) => string | undefined;
}

/**
 * The families that look at files. One that is not built is still asked what concerns it, so that a report can say
 * "12 Terraform files were not checked" and never calls them clean.
 */
export const familyScopes: readonly FamilyScope[] = [
  { family: 'secrets', built: true, concerns: () => true },
  {
    family: 'code',
    built: true,
    concerns: (path) => languageOf(path) !== undefined || otherLanguage(path) !== undefined,
    unbuilt: otherLanguage,
  },
  {
    family: 'packages',
    built: true,
    // By name, without loading what reads them; src/ir/packages/formats.table.ts claims a few more by content.
    concerns: (path) => packageFile(path) || usesActions(path),
  },
  {
    family: 'infra',
    built: true,
    // By name; files whose content says what they are count once they were read (`Gathered.whole`).
    concerns: (path) => infraClaim(path) === 'named' || isBicep(path),
    unbuilt: (path) => (isBicep(path) ? 'Bicep' : undefined),
  },
  {
    family: 'pipeline',
    built: true,
    // By name; files whose content says what they are count once they were read (`Gathered.whole`).
    concerns: (path) => pipelineClaim(path) !== undefined,
  },
];

/** By name, without loading what reads them. */
const packageFile = named(
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.(?:lock|jsonc?)|requirements[\w.-]*\.(?:txt|in)|pipfile(?:\.lock)?|poetry\.lock|pdm\.lock|uv\.lock|pylock[\w.-]*\.toml|pyproject\.toml|setup\.(?:py|cfg)|pom\.xml|[\w-]*gradle\.lockfile|[\w.-]+\.versions\.toml|verification-metadata\.xml|build\.sbt\.lock|[\w.-]+\.(?:jar|war|ear)|go\.(?:mod|sum|work)|cargo\.(?:toml|lock)|gemfile(?:\.lock)?|gems\.(?:rb|locked)|[\w.-]+\.gemspec|composer\.(?:json|lock)|packages\.lock\.json|project\.assets\.json|[\w.-]+\.deps\.json|directory\.(?:packages|build)\.props|[\w.-]+\.(?:cs|fs|vb)proj|packages\.config|paket\.(?:lock|dependencies)|package\.resolved|podfile\.lock|pubspec\.lock|mix\.lock|conan\.lock|renv\.lock|manifest\.toml|stack\.yaml\.lock|cabal\.project\.freeze|flake\.lock|\.terraform\.lock\.hcl|bom\.json|[\w.-]+\.(?:cdx|spdx)\.json)$/i,
);

/** Actions are packages, too. */
function usesActions(path: string): boolean {
  const claim = pipelineClaim(path);
  return claim === 'github' || claim === 'github-action';
}

function isBicep(path: string): boolean {
  return /\.bicep$/i.test(path);
}

function named(pattern: RegExp): (path: string) => boolean {
  return (path) => pattern.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The language of a file of code that no front end reads yet. */
function otherLanguage(path: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : otherLanguages.get(ending);
}

const otherLanguages: ReadonlyMap<string, string> = new Map([
  ['c', 'C'],
  ['cc', 'C++'],
  ['cpp', 'C++'],
  ['cs', 'C#'],
  ['kt', 'Kotlin'],
  ['kts', 'Kotlin'],
  ['php', 'PHP'],
  ['rb', 'Ruby'],
  ['rs', 'Rust'],
  ['scala', 'Scala'],
  ['swift', 'Swift'],
  ['vue', 'Vue'],
]);
