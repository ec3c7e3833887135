/** A setting that says where packages come from. */
export interface RegistryMark {
  readonly says: string;
  readonly path: RegExp;
  /** Its first group is the address. */
  readonly text: RegExp;
}

/** Registries that belong to nobody in particular: whoever uses them controls nothing. */
export const publicRegistry =
  /registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|pythonhosted\.org|repo1?\.maven\.apache\.org|repo\.maven\.apache\.org|plugins\.gradle\.org|api\.nuget\.org|rubygems\.org|proxy\.golang\.org|crates\.io|packagist\.org|jitpack\.io|oss\.sonatype\.org|central\.sonatype\.com|maven\.google\.com/i;

/** Where the package managers read their registries from. */
export const registryMarks: readonly RegistryMark[] = [
  { says: 'npm takes packages', path: /(?:^|\/)\.npmrc$/, text: /^\s*registry\s*=\s*(\S+)/m },
  {
    says: 'Yarn takes packages',
    path: /(?:^|\/)\.yarnrc(?:\.yml)?$/,
    text: /^\s*(?:npmRegistryServer:|registry)\s*["']?([^\s"']+)/m,
  },
  { says: 'pip takes packages', path: /(?:^|\/)pip\.(?:conf|ini)$/, text: /^\s*index[-_]url\s*=\s*(\S+)/m },
  {
    says: 'pip takes packages',
    path: /(?:^|\/)requirements[\w.-]*\.txt$/,
    text: /^\s*(?:--index-url|-i)[ =](\S+)/m,
  },
  {
    says: 'Python takes packages',
    path: /(?:^|\/)(?:pyproject|uv)\.toml$/,
    text: /^\s*\[\[tool\.(?:poetry\.source|uv\.index|pdm\.source)\]\][^[]*?^\s*url\s*=\s*["']([^"']+)/m,
  },
  {
    says: 'Maven takes packages',
    path: /(?:^|\/)settings[\w.-]*\.xml$/,
    text: /<mirror>[\s\S]*?<url>\s*([^<\s]+)/,
  },
  {
    says: 'Maven takes packages',
    path: /(?:^|\/)pom\.xml$/,
    text: /<repositories>[\s\S]*?<url>\s*([^<\s]+)/,
  },
  {
    says: 'Gradle takes packages',
    path: /(?:^|\/)(?:settings|build|init)\.gradle(?:\.kts)?$/,
    text: /maven\s*\{[^}]*?url\s*(?:=|\s)?\s*(?:uri\()?["']([^"']+)/,
  },
  {
    says: 'NuGet takes packages',
    path: /(?:^|\/)nuget\.config$/i,
    text: /<add\s+key="[^"]*"\s+value="(https?:[^"]+)"/i,
  },
  { says: 'Bundler takes packages', path: /(?:^|\/)Gemfile$/, text: /^\s*source\s+["']([^"']+)/m },
  {
    says: 'Bundler takes packages',
    path: /(?:^|\/)\.bundle\/config$/,
    text: /^BUNDLE_MIRROR\S*:\s*["']?([^\s"']+)/m,
  },
  {
    says: 'Cargo takes packages',
    path: /(?:^|\/)\.cargo\/config(?:\.toml)?$/,
    text: /^\s*(?:registry|index)\s*=\s*["']([^"']+)/m,
  },
  {
    says: 'Composer takes packages',
    path: /(?:^|\/)composer\.json$/,
    text: /"repositories"[\s\S]*?"url"\s*:\s*"([^"]+)/,
  },
  {
    says: 'Go takes modules',
    path: /(?:^|\/)(?:Makefile|\.envrc|go\.env)$/,
    text: /^\s*(?:export\s+)?GOPROXY\s*[:?]?=\s*(\S+)/m,
  },
];

/** Variables by which a pipeline itself says where packages come from. */
export const registryVariables =
  /^(?:NPM_CONFIG_REGISTRY|npm_config_registry|YARN_NPM_REGISTRY_SERVER|PIP_INDEX_URL|UV_INDEX_URL|UV_DEFAULT_INDEX|GOPROXY|BUNDLE_MIRROR\w*|CARGO_REGISTRIES_\w+_INDEX)$/;
