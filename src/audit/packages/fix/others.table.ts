import type { Change, PackageManager } from './manager.ts';

/** Managers of the other languages, and of distributions. */
export const otherManagers: readonly PackageManager[] = [
  {
    name: 'Maven',
    files: ['pom.xml', /\.pom$/],
    manifests: ['pom.xml'],
    upgrade: ({ version }) => ({
      edit: `<version>${version}</version> (or the property that it names)`,
    }),
    override: (change) => ({
      edit: `pom.xml, in <dependencyManagement><dependencies>: <dependency><groupId>${groupOf(change)}</groupId><artifactId>${artifactOf(change)}</artifactId><version>${change.version}</version></dependency>`,
    }),
    remove: (name) => ({ edit: `Take the dependency ${name} out of pom.xml.` }),
  },
  {
    name: 'Gradle',
    files: [
      /gradle\.lockfile$/,
      /^build\.gradle/,
      /\.versions\.toml$/,
      'verification-metadata.xml',
      /\.lockfile$/,
    ],
    manifests: [/^build\.gradle/, /\.versions\.toml$/],
    upgrade: ({ name, version }) => ({
      edit: `"${name}:${version}" where the build names ${name}`,
      command: './gradlew dependencies --write-locks',
    }),
    override: ({ name, version, ids }) => ({
      edit: `dependencies { constraints { implementation("${name}:${version}") { because("${ids[0] ?? 'advisory'}") } } }`,
      command: './gradlew dependencies --write-locks',
    }),
    remove: (name) => ({ edit: `Take ${name} out of the build.` }),
  },
  {
    name: 'sbt',
    files: ['build.sbt.lock'],
    manifests: ['build.sbt'],
    upgrade: (change) => ({ edit: `build.sbt: ${sbt(change)}` }),
    override: (change) => ({ edit: `build.sbt: dependencyOverrides += ${sbt(change)}` }),
    remove: (name) => ({ edit: `Take ${name} out of build.sbt.` }),
  },
  {
    name: 'Go',
    files: ['go.mod', 'go.sum', 'go.work', 'modules.txt'],
    manifests: ['go.mod'],
    upgrade: goGet,
    override: goGet,
    remove: (name) => ({ command: `go get ${name}@none && go mod tidy` }),
  },
  {
    name: 'Cargo',
    files: ['Cargo.lock', 'Cargo.toml'],
    manifests: ['Cargo.toml'],
    upgrade: ({ name, installed, version }) => ({
      edit: `Cargo.toml: ${name} = "${version}" where its range does not reach it`,
      command: `cargo update -p ${name}@${installed} --precise ${version}`,
    }),
    refresh: ({ name, installed }) => ({ command: `cargo update -p ${name}@${installed}` }),
    override: ({ name, installed, version }) => ({
      isRefresh: true,
      command: `cargo update -p ${name}@${installed} --precise ${version}`,
      note: 'Where the range of a parent forbids it, the parent has to move.',
    }),
    remove: (name) => ({ command: `cargo remove ${name}` }),
  },
  {
    name: 'Bundler',
    files: ['Gemfile.lock', 'gems.locked', 'Gemfile', /\.gemspec$/],
    manifests: ['Gemfile', 'gems.rb'],
    upgrade: ({ name, version }) => ({
      edit: `Gemfile: gem "${name}", ">= ${version}"`,
      command: `bundle update ${name} --conservative`,
    }),
    refreshBrought: ({ name }) => ({ command: `bundle update ${name} --conservative` }),
    override: ({ name, version }) => ({
      isRefresh: true,
      command: `bundle update ${name} --conservative`,
      note: `If that does not reach ${version}: gem "${name}", ">= ${version}" in the Gemfile.`,
    }),
    remove: (name) => ({ command: `bundle remove ${name}` }),
  },
  {
    name: 'Composer',
    files: ['composer.lock', 'installed.json', 'composer.json'],
    manifests: ['composer.json'],
    upgrade: ({ name, version, scope }) => ({
      command: `composer require${scope === 'development' ? ' --dev' : ''} "${name}:^${version}" --with-all-dependencies`,
    }),
    refresh: ({ name }) => ({ command: `composer update ${name} --with-all-dependencies` }),
    refreshBrought: ({ name }) => ({ command: `composer update ${name} --with-dependencies` }),
    override: ({ name, version }) => ({
      isRefresh: true,
      command: `composer update ${name} --with "${name}:>=${version}" --with-all-dependencies`,
    }),
    remove: (name) => ({ command: `composer remove ${name}` }),
  },
  {
    name: '.NET',
    files: [
      'packages.lock.json',
      'project.assets.json',
      /\.deps\.json$/,
      /proj$/i,
      /^packages.*\.config$/i,
      /Packages\.props$/,
      'Directory.Build.props',
    ],
    manifests: [/proj$/i, 'Directory.Packages.props'],
    upgrade: dotnetAdd,
    override: (change) => ({
      ...dotnetAdd(change),
      note: 'A direct reference wins over the version that others bring; with central versions set it in Directory.Packages.props.',
    }),
    remove: (name) => ({ command: `dotnet remove package ${name}` }),
  },
  {
    name: 'Paket',
    files: ['paket.lock', 'paket.dependencies'],
    manifests: ['paket.dependencies'],
    upgrade: ({ name, version }) => ({ command: `paket update ${name} --version ${version}` }),
    override: ({ name, version }) => ({ command: `paket update ${name} --version ${version}` }),
    remove: (name) => ({ command: `paket remove ${name}` }),
  },
  {
    name: 'pub',
    files: ['pubspec.lock', 'pubspec.yaml'],
    manifests: ['pubspec.yaml'],
    upgrade: ({ name, version }) => ({ command: `dart pub add ${name}:^${version}` }),
    override: ({ name, version }) => ({
      edit: `pubspec.yaml: dependency_overrides: { ${name}: ^${version} }`,
      command: 'dart pub get',
    }),
    remove: (name) => ({ command: `dart pub remove ${name}` }),
  },
  {
    name: 'Mix',
    files: ['mix.lock', 'mix.exs'],
    manifests: ['mix.exs'],
    upgrade: ({ name, version }) => ({
      edit: `mix.exs: {:${name}, "~> ${version}"}`,
      command: `mix deps.update ${name}`,
    }),
    override: ({ name, version }) => ({
      edit: `mix.exs: {:${name}, "~> ${version}", override: true}`,
      command: `mix deps.update ${name}`,
    }),
    remove: (name) => ({ edit: `Take :${name} out of mix.exs.`, command: `mix deps.unlock ${name}` }),
  },
  {
    name: 'SwiftPM',
    files: ['Package.resolved', 'Package.swift'],
    manifests: ['Package.swift'],
    upgrade: ({ name, version }) => ({
      edit: `Package.swift: .package(url: "https://${name}", from: "${version}")`,
      command: 'swift package update',
    }),
    override: () => ({ command: 'swift package update' }),
    remove: (name) => ({ edit: `Take ${name} out of Package.swift.` }),
  },
  {
    name: 'CocoaPods',
    files: ['Podfile.lock', 'Podfile'],
    manifests: ['Podfile'],
    upgrade: ({ name, version }) => ({
      edit: `Podfile: pod '${name}', '>= ${version}'`,
      command: `pod update ${name}`,
    }),
    override: ({ name }) => ({ command: `pod update ${name}` }),
    remove: (name) => ({ edit: `Take ${name} out of the Podfile.` }),
  },
  {
    name: 'Conan',
    files: ['conan.lock', 'conanfile.txt', 'conanfile.py'],
    manifests: ['conanfile.txt', 'conanfile.py'],
    upgrade: ({ name, version }) => ({ edit: `${name}/${version}`, command: 'conan lock create .' }),
    override: ({ name, version }) => ({
      edit: `conanfile.py: self.requires("${name}/${version}", override=True)`,
      command: 'conan lock create .',
    }),
    remove: (name) => ({ edit: `Take ${name} out of the conanfile.` }),
  },
  ...distribution('apt', [/dpkg\/status/, /^status$/, /\.list$/], 'apt-get install --only-upgrade'),
  ...distribution('apk', [/^installed$/], 'apk upgrade'),
  ...distribution('dnf', [/rpmdb/i, /^Packages/], 'dnf upgrade'),
];

/** A distribution's own tool; in an image the base is what has to be newer. */
function distribution(name: string, files: readonly RegExp[], command: string): readonly PackageManager[] {
  const steps = (change: Change) => ({
    command: `${command} ${change.name}`,
    note: 'Of an image: build it anew on a base that holds this version.',
  });
  return [
    {
      name,
      isOfSystem: true,
      files,
      manifests: [],
      upgrade: steps,
      override: steps,
      remove: (it) => ({ edit: `Remove ${it}.` }),
    },
  ];
}

/** The standard library is the version of Go itself. */
function goGet({ name, version }: Change) {
  if (name === 'stdlib' || name === 'go') return { command: `go get go@${version}` };
  return { command: `go get ${name}@v${version.replace(/^v/, '')} && go mod tidy` };
}

function dotnetAdd({ name, version }: Change) {
  return { command: `dotnet add package ${name} --version ${version}` };
}

function groupOf({ name }: Change): string {
  return name.split(':')[0] ?? name;
}

function artifactOf({ name }: Change): string {
  return name.split(':')[1] ?? name;
}

function sbt(change: Change): string {
  return `"${groupOf(change)}" % "${artifactOf(change)}" % "${change.version}"`;
}
