import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { expect, test } from 'vitest';
import { ecosystems } from './component.ts';
import { purlOf } from './purl.ts';

test.each([
  [{ ecosystem: 'npm', name: '@scope/name', version: '1.2.3' }, 'pkg:npm/%40scope/name@1.2.3'],
  [{ ecosystem: 'npm', name: 'left-pad' }, 'pkg:npm/left-pad'],
  [
    { ecosystem: 'PyPI', name: 'Typing_Extensions', version: '4.1+cpu' },
    'pkg:pypi/typing-extensions@4.1+cpu',
  ],
  [
    { ecosystem: 'Maven', name: 'org.slf4j:slf4j-api', version: '2.0.0' },
    'pkg:maven/org.slf4j/slf4j-api@2.0.0',
  ],
  [{ ecosystem: 'Go', name: 'github.com/a/b/v2', version: '2.0.0' }, 'pkg:golang/github.com/a/b/v2@v2.0.0'],
  [{ ecosystem: 'Go', name: 'stdlib', version: '1.24.1' }, 'pkg:golang/stdlib@1.24.1'],
  [{ ecosystem: 'Packagist', name: 'Symfony/Console', version: '7' }, 'pkg:composer/symfony/console@7'],
  [{ ecosystem: 'CocoaPods', name: 'Firebase/Core/Net', version: '1' }, 'pkg:cocoapods/Firebase@1#Core/Net'],
  [
    { ecosystem: 'SwiftURL', name: 'https://github.com/apple/nio.git', version: '1' },
    'pkg:swift/github.com/apple/nio@1',
  ],
  [
    { ecosystem: 'GitHub Actions', name: 'github/codeql-action/init', version: 'v3' },
    'pkg:githubactions/github/codeql-action@v3#init',
  ],
  [{ ecosystem: 'docker', name: 'ghcr.io/a/b', version: '1' }, 'pkg:docker/a/b@1?repository_url=ghcr.io'],
  [
    { ecosystem: 'docker', name: 'docker.io/library/nginx', version: 'sha256:ab' },
    'pkg:docker/library/nginx@sha256:ab',
  ],
  [
    { ecosystem: 'Debian', name: 'curl', version: '1:7.88~1', release: '12' },
    'pkg:deb/debian/curl@1:7.88~1?distro=debian-12',
  ],
  [
    { ecosystem: 'Alpine', name: 'musl', version: '1-r0', release: 'v3.19' },
    'pkg:apk/alpine/musl@1-r0?distro=alpine-3.19',
  ],
  [{ ecosystem: 'Red Hat', name: 'bash', version: '1:5.1-2' }, 'pkg:rpm/redhat/bash@5.1-2?epoch=1'],
  [{ ecosystem: 'nix', name: 'nixpkgs' }, 'pkg:generic/nixpkgs'],
] as const)('%o is %s', (component, purl) => {
  expect(purlOf(component)).toBe(purl);
});

test('the reference implementation reads name and version back, for whatever a file holds', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((each) => each.trim() === each && each.isWellFormed());
  const name = text.filter((each) => !each.includes('/'));
  fc.assert(
    fc.property(
      fc.constantFrom('crates.io', 'RubyGems', 'NuGet', 'generic'),
      name,
      text,
      (ecosystem, given, version) => {
        const read = PackageURL.fromString(purlOf({ ecosystem, name: given, version }));
        expect([read.name, read.version]).toEqual([given, version]);
      },
    ),
  );
});

test('every ecosystem has a Package URL that begins with a type', () => {
  for (const ecosystem of ecosystems)
    expect(purlOf({ ecosystem, name: 'a/b', version: '1' })).toMatch(/^pkg:[a-z-]+\//);
});
