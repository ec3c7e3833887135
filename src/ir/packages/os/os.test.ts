import { expect, test } from 'vitest';
import { readPackages } from '../read.ts';

const read = (files: Readonly<Record<string, string>>) =>
  readPackages(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })))
    .inventories[0]?.components;

test('packages of Debian carry their release and the source that advisories speak of', () => {
  const status =
    'Package: libssl3\nStatus: install ok installed\nSource: openssl (3.0.11-1)\nVersion: 3.0.11-1~deb12u2\nDepends: libc6 (>= 2.34)\n\nPackage: libc6\nStatus: install ok installed\nVersion: 2.36-9\n\nPackage: gone\nStatus: deinstall ok config-files\nVersion: 1\n';
  expect(
    read({ 'img/var/lib/dpkg/status': status, 'img/etc/os-release': 'ID=debian\nVERSION_ID="12"\n' }),
  ).toMatchObject([
    {
      ecosystem: 'Debian',
      release: '12',
      name: 'libssl3',
      version: '3.0.11-1~deb12u2',
      sourceName: 'openssl',
      sourceVersion: '3.0.11-1',
      line: 1,
      dependsOn: [1],
    },
    { ecosystem: 'Debian', release: '12', name: 'libc6', sourceName: 'libc6', line: 7 },
  ]);
});

test('packages of Alpine carry their origin, and needs are found by what others provide', () => {
  const installed =
    'C:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=\nP:busybox\nV:1.36.1-r5\no:busybox\nL:GPL-2.0-only\nD:so:libc.musl-x86_64.so.1\n\nP:musl\nV:1.2.4-r2\no:musl\np:so:libc.musl-x86_64.so.1=1\n';
  expect(
    read({ 'lib/apk/db/installed': installed, 'etc/os-release': 'ID=alpine\nVERSION_ID=3.18.4\n' }),
  ).toMatchObject([
    {
      ecosystem: 'Alpine',
      release: 'v3.18',
      name: 'busybox',
      version: '1.36.1-r5',
      sourceName: 'busybox',
      licence: 'GPL-2.0-only',
      dependsOn: [1],
    },
    { ecosystem: 'Alpine', release: 'v3.18', name: 'musl', dependsOn: [] },
  ]);
});

test('packages of a distribution that nothing names are listed, and taken for none of a known one', () => {
  expect(
    read({ 'var/lib/dpkg/status': 'Package: a\nStatus: install ok installed\nVersion: 1\n' }),
  ).toMatchObject([{ ecosystem: 'generic', name: 'a' }]);
});
