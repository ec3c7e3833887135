import type { Severity } from '#model/severity';

/** What a file is for, as far as its path tells: a password in a test weighs less than one in production settings. */
export type FileRole = 'main' | 'test' | 'example' | 'docs' | 'ci' | 'locale' | 'lock';

/**
 * How a file writes a value. `code`: literals stand in quotes; `config`: a line is a name and a value; `shell`: no white
 * space around `=`; `markup`: attributes and elements; `prose`: anything may stand anywhere.
 */
export type FileSyntax = 'code' | 'config' | 'shell' | 'markup' | 'prose';

export interface PathFacts {
  readonly role: FileRole;
  readonly syntax: FileSyntax;
}

/** All that this audit takes from a path; two files with equal facts and bytes give the same detections. */
export function pathFactsOf(path: string): PathFacts {
  return { role: roleOf(path), syntax: syntaxOf(path.toLowerCase()) };
}

/** Who breaks a build over a key that somebody made for a test? It stays in sight as a medium one. */
export function severityIn(role: FileRole): Severity {
  return role === 'test' || role === 'example' || role === 'docs' ? 'medium' : 'high';
}

/** The part of {@link pathFactsOf} that a detector needs. */
export function roleOf(written: string): FileRole {
  const path = written.toLowerCase();
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (lock.test(name)) return 'lock';
  if (locale.test(path) || namedByLanguage.test(written)) return 'locale';
  if (test.test(path) || classOfTests.test(written) || sourcesOfTests.test(written)) return 'test';
  if (ci.test(path)) return 'ci';
  if (example.test(path)) return 'example';
  if (docs.test(path)) return 'docs';
  return 'main';
}

const lock =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|gemfile\.lock|poetry\.lock|pipfile\.lock|uv\.lock|go\.sum|mix\.lock|packages\.lock\.json|podfile\.lock|pubspec\.lock|flake\.lock|gradle\.lockfile|bun\.lock|deno\.lock|\.terraform\.lock\.hcl)$/;
const locale =
  /(?:^|\/)(?:locales?|locali[sz]ations?|i18n|l10n|lang|langs|languages?|translations?|nls|strings)\/|(?:^|\/)(?:messages?|strings|labels|translations?)(?:[-_.][a-z_-]+)*\.(?:properties|json|ya?ml|xml|ts|js|php)$|\.(?:po|pot|strings|arb|resx|xlf|xliff)$|\.lproj\/|(?:^|\/)(?:intl|messages)\/[^/]*\.(?:json|ya?ml|properties)$|\/values(?:-[a-z-]+)?\/strings\.xml$/;
/** `es-ES.json`, `strings_pt_BR.properties`. */
const namedByLanguage = /(?:^|[/._-])[a-z]{2,3}[-_][A-Z]{2}\.(?:json|ya?ml|js|ts|php|properties|xml)$/;
/** `LoginTest.java`: the capital tells it from `latest.java`. */
const classOfTests = /(?:Tests?|Spec|TestCase|IT)\.[A-Za-z]{1,6}$/;
/** `src/integrationTest/`, `src/testFixtures/` of Gradle. */
const sourcesOfTests = /(?:^|\/)src\/(?:[a-z]+Tests?|test[A-Z][A-Za-z]*)\//;
const ci =
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.ci)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|\.appveyor|appveyor|\.drone|azure-pipelines|bitbucket-pipelines|\.cirrus|buildspec|cloudbuild)\.ya?ml$/;
const test =
  /(?:^|\/)(?:tests?|testing|test[-_ ]?(?:data|resources?|files?|assets|utils?|support|suites?)|__tests__|__mocks__|__fixtures__|fixtures?|specs?|e2e|mocks?|stubs?|cypress|integration[-_]?tests?|unit[-_]?tests?|androidtest|functional[-_]?tests?|acceptance|src\/test|cassettes|\.snapshots|__snapshots__|[a-z0-9.-]+[-_]e2e(?:[-_][a-z]+)?|[a-z0-9.-]+[-_.]tests?(?:\.[a-z0-9.-]+)?)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|(?:^|[-_./])(?:tests?|spec|e2e|mock|fixture|stories)\.[a-z0-9]{1,5}$|(?:^|\/)[^/]*(?:_test|_spec)\.[a-z]+$/;
const example =
  /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|templates?|boilerplates?|playground|quickstarts?)\/|(?:^|\/)[^/]*[-_.](?:example|sample|template|tmpl|tpl|dist|default|defaults|in)(?:\.[a-z0-9]+)?$|(?:^|\/)(?:example|sample|template|demo)[-_.][^/]*$|(?:example|sample|template)\.[a-z0-9]+$/;
const docs =
  /(?:^|\/)(?:docs?|api[-_]?docs?|documentation|man|wiki|book|website|blog|posts?|_posts)\/|\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?|ipynb|tex)$|(?:^|\/)(?:openapi|swagger)[^/]*\.(?:json|ya?ml)$|(?:^|\/)(?:readme|changelog|contributing|license)[^/]*$/;

function syntaxOf(path: string): FileSyntax {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (
    /^(?:\.env|env$)|\.env$|\.env\.|^\.(?:npmrc|pypirc|netrc|pgpass|my\.cnf|yarnrc|s3cfg|htpasswd)|^credentials$|^_netrc$/.test(
      name,
    )
  )
    return 'config';
  if (
    /^(?:dockerfile|containerfile|makefile|vagrantfile|jenkinsfile|procfile|\.?(?:bash|zsh)(?:rc|_profile|_aliases)|\.profile)/.test(
      name,
    )
  )
    return 'shell';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return byExtension.get(name.includes('.') ? extension : '') ?? 'prose';
}

const byExtension: ReadonlyMap<string, FileSyntax> = new Map<string, FileSyntax>([
  ...of(
    'code',
    'py pyw js jsx mjs cjs ts tsx mts cts java kt kts scala groovy gradle go rs rb php phtml c h cc cpp cxx hpp hh m mm cs fs vb swift dart lua pl pm r jl ex exs erl hs clj cljs sol vue svelte ipynb sql tf tfvars hcl json jsonc json5 graphql proto asp aspx jsp ejs erb cshtml razor coffee nim zig d pas ino f90 tcl bicep nix j2 feature postman_collection mk',
  ),
  ...of(
    'config',
    'yml yaml properties ini cfg conf config cnf toml env envrc reg service editorconfig prefs plist dotenv desktop list pwl inf rc secret secrets credentials tpl',
  ),
  ...of('shell', 'sh bash zsh fish ksh csh bat cmd ps1 psm1 psd1 dockerfile'),
  ...of(
    'markup',
    'xml xsd xsl html htm xhtml csproj vbproj props targets pom wsdl jmx xaml nuspec storyboard svg',
  ),
]);

function of(syntax: FileSyntax, extensions: string): [string, FileSyntax][] {
  return extensions.split(' ').map((extension) => [extension, syntax]);
}
