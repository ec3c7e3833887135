import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readHead } from './disk.ts';

const releases = ['etc/os-release', 'usr/lib/os-release'];
const databases = [
  'var/lib/dpkg/status',
  'var/lib/dpkg/status.d',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  'var/lib/rpm',
  'usr/lib/sysimage/rpm',
];

/** Whether a folder is a root file system: it names its distribution and has that one's database of packages. */
export function isRootFileSystem(folder: string): boolean {
  const has = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  return releases.some(has) && databases.some(has);
}

/** Whether a file is a zip by its name and its first bytes. */
export function isZip(file: string): boolean {
  const start = /\.zip$/i.test(file) ? readHead(file, 4)?.toString('latin1') : undefined;
  return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}

/** Whether a file begins like what an image is kept in: a tar, or one that is packed. */
export function mayBeArchive(file: string): boolean {
  const start = readHead(file, 512);
  if (start === undefined || start.length < 4) return false;
  const [a, b] = start;
  const isPacked = (a === 0x1f && b === 0x8b) || (a === 0x28 && b === 0xb5);
  return isPacked || start.toString('latin1', 257, 262) === 'ustar';
}
