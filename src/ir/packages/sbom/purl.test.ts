import { expect, test } from 'vitest';
import { ecosystems } from '#model/component';
import { type PackageName, purlOf } from '#model/purl';
import { readPurl } from './purl.ts';

test.each<readonly [PackageName, string]>([
  [{ ecosystem: 'npm', name: '@scope/name', version: '1.0.0' }, 'pkg:npm/%40scope/name@1.0.0'],
  [
    { ecosystem: 'PyPI', name: 'Django_Extra', version: '1!2.0+local' },
    'pkg:pypi/django-extra@1%212.0+local',
  ],
  [{ ecosystem: 'Maven', name: 'org.example:app', version: '1.0' }, 'pkg:maven/org.example/app@1.0'],
  [{ ecosystem: 'Go', name: 'github.com/a/b/v2', version: 'v2.0.0' }, 'pkg:golang/github.com/a/b/v2@v2.0.0'],
  [
    { ecosystem: 'Debian', release: '12', name: 'libssl3', version: '1:3.0-1' },
    'pkg:deb/debian/libssl3@1:3.0-1?distro=debian-12',
  ],
  [
    { ecosystem: 'Alpine', release: 'v3.18', name: 'musl', version: '1.2.4-r2' },
    'pkg:apk/alpine/musl@1.2.4-r2?distro=alpine-3.18',
  ],
  [
    { ecosystem: 'docker', name: 'host.test:5000/team/app', version: '1' },
    'pkg:docker/team/app@1?repository_url=host.test:5000',
  ],
  [{ ecosystem: 'VSCode', name: 'golang.go', version: '0.46.1' }, 'pkg:vscode-extension/golang.go@0.46.1'],
  [
    { ecosystem: 'WordPress', name: 'Some plugin: one', version: '5.3' },
    'pkg:generic/Some%20plugin:%20one@5.3',
  ],
  [{ ecosystem: 'crates.io', name: 'serde' }, 'pkg:cargo/serde'],
])('%o is %s', (component, purl) => {
  expect(purlOf(component)).toBe(purl);
});

test('a package URL that was written is read as what it was written of', () => {
  // Those without a type of their own, images and extensions come back under another name.
  const apart = new Set([
    'deno',
    'nix',
    'docker',
    'VSCode',
    'rpm',
    'nimble',
    'WordPress',
    'chrome-extension',
  ]);
  for (const ecosystem of ecosystems) {
    if (apart.has(ecosystem)) continue;
    const name = ecosystem === 'Maven' ? 'group.a:artifact-b' : 'name-a';
    const version = ecosystem === 'Go' ? 'v1.0+a' : '1.0+a';
    expect(readPurl(purlOf({ ecosystem, name, version }))).toEqual({ ecosystem, name, version });
  }
});

test('what is no package URL is none', () => {
  for (const text of ['', 'npm/a@1', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://host.test/a'])
    expect(readPurl(text)).toBeUndefined();
});
