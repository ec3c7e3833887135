import { readGitHubActions } from './ci/github-actions.ts';
import { readConanLock } from './cpp/conan-lock.ts';
import { readPackagesConfig } from './dotnet/packages-config.ts';
import { readPackagesLock } from './dotnet/packages-lock.ts';
import { readPaketDependencies, readPaketLock } from './dotnet/paket.ts';
import { readCentralVersions, readProject } from './dotnet/project.ts';
import { readDepsJson, readProjectAssets } from './dotnet/resolved-json.ts';
import type { Format } from './extractor.ts';
import { isGoBinary, readGoBinary } from './go/binary.ts';
import { readGoMod, readGoWork } from './go/go-mod.ts';
import { readGoSum } from './go/go-sum.ts';
import { readVendorModules } from './go/vendor-modules.ts';
import { readCabalFreeze, readStackLock } from './haskell/haskell.ts';
import { isGleamManifest, readGleamManifest, readGleamToml } from './hex/gleam.ts';
import { readMixLock } from './hex/mix-lock.ts';
import { readRebarLock } from './hex/rebar-lock.ts';
import { readCompose } from './images/compose.ts';
import { dockerfileNames, readDockerfile } from './images/dockerfile.ts';
import { isKubernetes, readKubernetes } from './images/kubernetes.ts';
import { isJuliaProject, readJuliaManifest, readJuliaProject } from './julia/manifest.ts';
import { namesArtifacts, readBazel, readMavenInstall } from './maven/bazel.ts';
import { readGradleBuild } from './maven/gradle-build.ts';
import { readGradleLock } from './maven/gradle-lock.ts';
import { readJar } from './maven/jar.ts';
import { readPom } from './maven/pom.ts';
import { readSbtLock } from './maven/sbt-lock.ts';
import { readVerificationMetadata } from './maven/verification-metadata.ts';
import { readVersionCatalogue } from './maven/version-catalogue.ts';
import { readFlakeLock } from './nix/flake-lock.ts';
import { readBunBinaryLock } from './npm/bun-binary-lock.ts';
import { readBunLock } from './npm/bun-lock.ts';
import { readDenoLock, readDenoManifest } from './npm/deno.ts';
import { readPackageJson } from './npm/package-json.ts';
import { readPackageLock } from './npm/package-lock.ts';
import { readPnpmLock } from './npm/pnpm-lock.ts';
import { readYarnLock } from './npm/yarn-lock.ts';
import { readApk } from './os/apk.ts';
import { readDpkg } from './os/dpkg.ts';
import { readRpm } from './os/rpm.ts';
import { isCpanMeta, readCpanMeta } from './other/cpan.ts';
import { isBrowserExtension, readBrowserExtension, readCodeExtensions } from './other/extensions.ts';
import { readOpamInstalled, readOpamLocked } from './other/opam.ts';
import { readNimble, readRockspec } from './other/rocks.ts';
import { readMise, readToolVersions, readVersionFile, versionFiles } from './other/tool-versions.ts';
import { isWordPressPlugin, readWordPressCore, readWordPressPlugin } from './other/wordpress.ts';
import { readComposerInstalled, readComposerLock, readComposerManifest } from './php/composer.ts';
import { readPubspec, readPubspecLock } from './pub/pubspec.ts';
import { isCondaEnvironment, readCondaEnvironment, readCondaMeta } from './pypi/conda.ts';
import { readInstalled } from './pypi/installed.ts';
import { readPdmLock } from './pypi/pdm-lock.ts';
import { readPipfile } from './pypi/pipfile.ts';
import { readPipfileLock } from './pypi/pipfile-lock.ts';
import { readPoetryLock } from './pypi/poetry-lock.ts';
import { readPylock } from './pypi/pylock.ts';
import { readPyproject } from './pypi/pyproject.ts';
import { readRequirements, requirementsNames } from './pypi/requirements.ts';
import { readSetupCfg, readSetupPy } from './pypi/setup.ts';
import { readUvLock } from './pypi/uv-lock.ts';
import { readRenvLock } from './r/renv-lock.ts';
import { readGemfile } from './ruby/gemfile.ts';
import { readGemfileLock } from './ruby/gemfile-lock.ts';
import { readGemspec } from './ruby/gemspec.ts';
import { isAuditable, readAuditable } from './rust/auditable.ts';
import { readCargoLock } from './rust/cargo-lock.ts';
import { readCargoToml } from './rust/cargo-toml.ts';
import { isCycloneDx, readCycloneDx } from './sbom/cyclonedx.ts';
import { isSpdx, readSpdx } from './sbom/spdx.ts';
import { readPackageResolved } from './swift/package-resolved.ts';
import { readPodfileLock } from './swift/podfile-lock.ts';
import { readTerraform, readTerraformLock } from './terraform/terraform.ts';

/** Every format, with the names it claims. Where two claim one, the first whose content fits reads it. */
export const formats: readonly Format[] = [
  {
    id: 'npm/package-lock',
    names: ['package-lock.json', 'npm-shrinkwrap.json', /(?:^|\/)node_modules\/\.package-lock\.json$/],
    read: readPackageLock,
  },
  { id: 'npm/yarn-lock', names: ['yarn.lock'], endsLine: true, read: readYarnLock },
  { id: 'npm/pnpm-lock', names: ['pnpm-lock.yaml'], endsLine: true, read: readPnpmLock },
  { id: 'npm/bun-lock', names: ['bun.lock'], read: readBunLock },
  { id: 'npm/bun-binary-lock', names: ['bun.lockb'], binary: true, read: readBunBinaryLock },
  { id: 'npm/deno', names: ['deno.lock'], read: readDenoLock },
  {
    id: 'npm/deno-manifest',
    names: ['deno.json', 'deno.jsonc', 'jsr.json', 'import_map.json'],
    read: readDenoManifest,
  },
  { id: 'npm/package-json', names: ['package.json'], read: readPackageJson },
  { id: 'pypi/requirements', names: requirementsNames, searched: true, read: readRequirements },
  { id: 'pypi/pipfile-lock', names: ['Pipfile.lock'], read: readPipfileLock },
  { id: 'pypi/pipfile', names: ['Pipfile'], read: readPipfile },
  { id: 'pypi/poetry-lock', names: ['poetry.lock'], endsLine: true, read: readPoetryLock },
  { id: 'pypi/pdm-lock', names: ['pdm.lock'], endsLine: true, read: readPdmLock },
  { id: 'pypi/uv-lock', names: ['uv.lock'], endsLine: true, read: readUvLock },
  { id: 'pypi/pylock', names: [/(?:^|\/)pylock(?:\.[\w-]+)?\.toml$/], read: readPylock },
  { id: 'pypi/pyproject', names: ['pyproject.toml'], read: readPyproject },
  { id: 'pypi/setup', names: ['setup.py'], searched: true, read: readSetupPy },
  { id: 'pypi/setup-cfg', names: ['setup.cfg'], searched: true, read: readSetupCfg },
  {
    id: 'pypi/installed',
    names: [/\.dist-info\/METADATA$/, /\.egg-info(?:\/PKG-INFO)?$/, /EGG-INFO\/PKG-INFO$/],
    searched: true,
    read: readInstalled,
  },
  { id: 'pypi/conda-meta', names: [/(?:^|\/)conda-meta\/[^/]+\.json$/], read: readCondaMeta },
  {
    id: 'pypi/conda-environment',
    names: [/(?:^|\/)(?:[\w.-]*environment[\w.-]*|conda[\w.-]*)\.ya?ml$/],
    fits: isCondaEnvironment,
    read: readCondaEnvironment,
  },
  { id: 'maven/pom', names: ['pom.xml', /\.pom$/, /(?:^|\/)pom-[\w.-]+\.xml$/], read: readPom },
  {
    id: 'maven/gradle-lock',
    names: [
      /(?:^|\/)(?:(?:buildscript|settings)-)?gradle\.lockfile$/,
      /(?:^|\/)dependency-locks\/[^/]+\.lockfile$/,
    ],
    searched: true,
    endsLine: true,
    read: readGradleLock,
  },
  {
    id: 'maven/gradle-build',
    names: ['build.gradle', 'build.gradle.kts'],
    searched: true,
    read: readGradleBuild,
  },
  { id: 'maven/verification-metadata', names: ['verification-metadata.xml'], read: readVerificationMetadata },
  { id: 'maven/version-catalogue', names: [/\.versions\.toml$/], read: readVersionCatalogue },
  { id: 'maven/sbt-lock', names: ['build.sbt.lock'], read: readSbtLock },
  { id: 'maven/jar', names: [/\.(?:jar|war|ear|aar|jpi|hpi|kar)$/i], binary: true, read: readJar },
  { id: 'go/go-mod', names: ['go.mod'], searched: true, read: readGoMod },
  { id: 'go/go-sum', names: ['go.sum'], endsLine: true, read: readGoSum },
  { id: 'go/go-work', names: ['go.work'], searched: true, read: readGoWork },
  {
    id: 'go/vendor-modules',
    names: [/(?:^|\/)vendor\/modules\.txt$/],
    searched: true,
    endsLine: true,
    read: readVendorModules,
  },
  { id: 'go/binary', names: [], sniffed: true, fits: isGoBinary, binary: true, read: readGoBinary },
  { id: 'rust/cargo-lock', names: ['Cargo.lock'], endsLine: true, read: readCargoLock },
  { id: 'rust/cargo-toml', names: ['Cargo.toml'], read: readCargoToml },
  { id: 'rust/auditable', names: [], sniffed: true, fits: isAuditable, binary: true, read: readAuditable },
  { id: 'ruby/gemfile-lock', names: ['Gemfile.lock', 'gems.locked'], endsLine: true, read: readGemfileLock },
  { id: 'ruby/gemfile', names: ['Gemfile', 'gems.rb'], searched: true, read: readGemfile },
  { id: 'ruby/gemspec', names: [/\.gemspec$/], searched: true, read: readGemspec },
  { id: 'php/composer-lock', names: ['composer.lock'], read: readComposerLock },
  {
    id: 'php/composer-installed',
    names: [/(?:^|\/)composer\/installed\.json$/],
    read: readComposerInstalled,
  },
  { id: 'php/composer-manifest', names: ['composer.json'], read: readComposerManifest },
  { id: 'dotnet/packages-lock', names: ['packages.lock.json'], read: readPackagesLock },
  { id: 'dotnet/project-assets', names: ['project.assets.json'], read: readProjectAssets },
  { id: 'dotnet/deps-json', names: [/\.deps\.json$/], read: readDepsJson },
  {
    id: 'dotnet/central-versions',
    names: ['Directory.Packages.props', 'Packages.props'],
    read: readCentralVersions,
  },
  {
    id: 'dotnet/project',
    names: [/\.(?:cs|fs|vb|vcx|sql)proj$/i, 'Directory.Build.props', 'Directory.Build.targets'],
    read: readProject,
  },
  {
    id: 'dotnet/packages-config',
    names: [/(?:^|\/)packages(?:\.[\w.-]+)?\.config$/i],
    read: readPackagesConfig,
  },
  { id: 'dotnet/paket-lock', names: ['paket.lock'], searched: true, endsLine: true, read: readPaketLock },
  {
    id: 'dotnet/paket-dependencies',
    names: ['paket.dependencies'],
    searched: true,
    read: readPaketDependencies,
  },
  {
    id: 'swift/package-resolved',
    names: ['Package.resolved', /(?:^|\/)\.package\.resolved$/],
    read: readPackageResolved,
  },
  { id: 'swift/podfile-lock', names: ['Podfile.lock'], endsLine: true, read: readPodfileLock },
  { id: 'pub/pubspec-lock', names: ['pubspec.lock'], endsLine: true, read: readPubspecLock },
  { id: 'pub/pubspec', names: ['pubspec.yaml'], read: readPubspec },
  {
    id: 'hex/mix-lock',
    names: ['mix.lock', 'rebar.lock'],
    searched: true,
    endsLine: true,
    read: readMixLock,
  },
  { id: 'hex/gleam-toml', names: ['gleam.toml'], read: readGleamToml },
  {
    id: 'hex/gleam-manifest',
    names: ['manifest.toml'],
    fits: isGleamManifest,
    endsLine: true,
    read: readGleamManifest,
  },
  { id: 'cpp/conan-lock', names: ['conan.lock'], read: readConanLock },
  { id: 'r/renv-lock', names: ['renv.lock'], read: readRenvLock },
  {
    id: 'julia/manifest',
    names: [/(?:^|\/)(?:Julia)?Manifest(?:-v[\d.]+)?\.toml$/],
    endsLine: true,
    read: readJuliaManifest,
  },
  {
    id: 'julia/project',
    names: [/(?:^|\/)(?:Julia)?Project\.toml$/],
    fits: isJuliaProject,
    read: readJuliaProject,
  },
  { id: 'haskell/stack-lock', names: ['stack.yaml.lock'], endsLine: true, read: readStackLock },
  {
    id: 'haskell/cabal-freeze',
    names: [/\.project\.freeze$/],
    searched: true,
    endsLine: true,
    read: readCabalFreeze,
  },
  { id: 'nix/flake-lock', names: ['flake.lock'], read: readFlakeLock },
  {
    id: 'ci/github-actions',
    names: [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, /(?:^|\/)action\.ya?ml$/],
    read: readGitHubActions,
  },
  { id: 'images/dockerfile', names: dockerfileNames, searched: true, read: readDockerfile },
  {
    id: 'images/compose',
    names: [/(?:^|\/)(?:[\w.-]*[.-])?compose(?:[.-][\w.-]+)?\.ya?ml$/i],
    read: readCompose,
  },
  { id: 'terraform/terraform-lock', names: ['.terraform.lock.hcl'], searched: true, read: readTerraformLock },
  { id: 'terraform/terraform', names: [/\.(?:tf|tofu)$/], searched: true, read: readTerraform },
  { id: 'images/kubernetes', names: [/\.ya?ml$/i], fits: isKubernetes, read: readKubernetes },
  { id: 'hex/rebar-lock', names: ['rebar.lock'], searched: true, endsLine: true, read: readRebarLock },
  {
    id: 'maven/bazel',
    names: ['MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel', 'BUILD.bazel'],
    fits: namesArtifacts,
    searched: true,
    read: readBazel,
  },
  { id: 'maven/maven-install', names: [/(?:^|\/)\w*maven\w*_install\.json$/], read: readMavenInstall },
  {
    id: 'os/dpkg',
    names: [/(?:^|\/)(?:var|usr)\/lib\/(?:dpkg|opkg)\/(?:status|status\.d\/[^/.]+)$/],
    endsLine: true,
    read: readDpkg,
  },
  {
    id: 'os/rpm',
    names: [
      /(?:^|\/)(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/,
    ],
    binary: true,
    read: readRpm,
  },
  { id: 'os/apk', names: [/(?:^|\/)lib\/apk\/db\/installed$/], endsLine: true, read: readApk },
  { id: 'other/cpan', names: ['META.json', 'META.yml'], fits: isCpanMeta, read: readCpanMeta },
  { id: 'other/code-extensions', names: [/(?:^|\/)extensions\/extensions\.json$/], read: readCodeExtensions },
  {
    id: 'other/browser-extension',
    names: ['manifest.json'],
    fits: isBrowserExtension,
    read: readBrowserExtension,
  },
  {
    id: 'other/opam-installed',
    names: [/(?:^|\/)\.opam\/[^/]+\/\.opam-switch\/install(?:ed)?$/],
    searched: true,
    read: readOpamInstalled,
  },
  { id: 'other/opam-locked', names: [/\.opam\.locked$/], searched: true, read: readOpamLocked },
  { id: 'other/rockspec', names: [/\.rockspec$/], searched: true, read: readRockspec },
  { id: 'other/nimble', names: [/\.nimble$/], searched: true, read: readNimble },
  { id: 'other/mise', names: [/(?:^|\/)\.?mise(?:\.[\w-]+)?\.toml$/], read: readMise },
  { id: 'other/tool-versions', names: ['.tool-versions'], searched: true, read: readToolVersions },
  { id: 'other/version-file', names: versionFiles, searched: true, read: readVersionFile },
  {
    id: 'other/wordpress-core',
    names: [/(?:^|\/)wp-includes\/version\.php$/],
    searched: true,
    read: readWordPressCore,
  },
  {
    id: 'other/wordpress-plugin',
    names: [/(?:^|\/)wp-content\/plugins\/(?:[^/]+\/)?[^/]+\.php$/],
    fits: isWordPressPlugin,
    searched: true,
    read: readWordPressPlugin,
  },
  {
    id: 'sbom/cyclonedx',
    names: [/(?:^|[/._-])(?:cdx|bom|sbom|cyclonedx)[\w.-]*\.(?:json|xml)$/i, /\.cdx\.(?:json|xml)$/i],
    fits: isCycloneDx,
    read: readCycloneDx,
  },
  {
    id: 'sbom/spdx',
    names: [
      /\.spdx(?:\.(?:json|ya?ml))?$/i,
      /(?:^|[/._-])s?bom[\w.-]*\.(?:json|ya?ml)$/i,
      /(?:^|\/)\.spdx[\w.-]*\.json$/,
    ],
    fits: isSpdx,
    read: readSpdx,
  },
];

/** Files that name no packages and tell something of those that others name: a distribution, a version, values of variables. */
export const supporting: ReadonlySet<string> = new Set([
  '.env',
  'mix.exs',
  'os-release',
  'pnpm-workspace.yaml',
  'version.rb',
]);
