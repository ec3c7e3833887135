/** Ecosystems of packages that can be asked about one by one. */
export const askableEcosystems = [
  'npm',
  'PyPI',
  'Go',
  'Maven',
  'crates.io',
  'RubyGems',
  'Packagist',
  'GitHub Actions',
] as const;

/** One of {@link askableEcosystems}. */
export type AskableEcosystem = (typeof askableEcosystems)[number];

/** A file that names one package and nothing else, in the form of its package manager: what a scan is asked with. */
export function packageFile(
  ecosystem: AskableEcosystem,
  name: string,
  version: string,
): { readonly path: string; readonly text: string } {
  switch (ecosystem) {
    case 'npm':
      return {
        path: 'package-lock.json',
        text: JSON.stringify({
          name: 'asked',
          version: '0.0.0',
          lockfileVersion: 3,
          packages: {
            '': { name: 'asked', version: '0.0.0', dependencies: { [name]: version } },
            [`node_modules/${name}`]: { version },
          },
        }),
      };
    case 'PyPI':
      return { path: 'requirements.txt', text: `${name}==${version}\n` };
    case 'Go':
      return {
        path: 'go.mod',
        text: `module asked.example\n\nrequire ${name} v${version.replace(/^v/, '')}\n`,
      };
    case 'Maven': {
      const [group = '', artifact = ''] = name.split(':');
      return {
        path: 'pom.xml',
        text: `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>asked</groupId><artifactId>asked</artifactId><version>0</version><dependencies><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency></dependencies></project>\n`,
      };
    }
    case 'crates.io':
      return {
        path: 'Cargo.lock',
        text: `version = 4\n\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
      };
    case 'RubyGems':
      return {
        path: 'Gemfile.lock',
        text: `GEM\n  remote: https://rubygems.org/\n  specs:\n    ${name} (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  ${name}\n`,
      };
    case 'Packagist':
      return {
        path: 'composer.lock',
        text: JSON.stringify({ packages: [{ name, version }], 'packages-dev': [] }),
      };
    case 'GitHub Actions':
      return {
        path: '.github/workflows/asked.yml',
        text: `on: push\njobs:\n  asked:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${name}@${version}\n`,
      };
  }
}
