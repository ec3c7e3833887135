import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readPackages } from '#ir/packages/read';
import { pipelineClaim } from '#ir/pipeline/claims';
import { askableEcosystems, packageFile } from './package-file.ts';

const names: Readonly<Record<(typeof askableEcosystems)[number], readonly [string, string]>> = {
  npm: ['@types/node', '22.0.0'],
  PyPI: ['ruamel.yaml', '0.18.6'],
  Go: ['github.com/gorilla/mux', '1.8.0'],
  Maven: ['org.apache.commons:commons-text', '1.9'],
  'crates.io': ['serde_json', '1.0.120'],
  RubyGems: ['rails', '7.1.0'],
  Packagist: ['symfony/http-kernel', '6.4.0'],
  'GitHub Actions': ['actions/checkout', '4.1.0'],
};

const asked = askableEcosystems.filter((ecosystem) => ecosystem !== 'GitHub Actions');

test.each(asked)(
  'the file of a package of %s names that package, that version and nothing else',
  (ecosystem) => {
    const [name, version] = names[ecosystem];
    const { path, text } = packageFile(ecosystem, name, version);
    const { inventories, gaps } = readPackages([{ path, bytes: Buffer.from(text) }]);
    expect(gaps).toEqual([]);
    const found = inventories
      .flatMap(({ components }) => components)
      .filter(({ relation }) => relation !== 'root');
    expect(found.map((each) => [each.ecosystem, each.name, each.version?.replace(/^v/, '')])).toEqual([
      [ecosystem, name, version],
    ]);
  },
);

test('an action is asked about by a workflow that uses it', () => {
  const { path, text } = packageFile('GitHub Actions', ...names['GitHub Actions']);
  expect(pipelineClaim(path)).toBeDefined();
  expect(text).toContain('uses: actions/checkout@4.1.0\n');
});
